/** What is emulated lasts as long as the session that asked for it, so each page keeps its own. */
const sessions = new WeakMap();

/** The browser's own again, for everything that `media` leaves out. */
async function emulate(page, {media = '', colorScheme = '', reducedMotion = '', forcedColors = ''}) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: [
      {name: 'prefers-color-scheme', value: colorScheme},
      {name: 'prefers-reduced-motion', value: reducedMotion},
      {name: 'forced-colors', value: forcedColors},
    ],
  });
}

/**
 * The command behind `emulate` of test/browsers/engine.ts. The test runner's own cannot force colours, and what one of its calls
 * sets the next one forgets in part.
 */
export const mediaCommand = () => ({
  name: 'hamkit-emulate',
  async executeCommand({command, payload, session: {id, browser}}) {
    if (command !== 'hamkit-emulate') return undefined;
    await emulate(browser.getPage(id), payload);
    return true;
  },
});
