import {executeServerCommand} from '@web/test-runner-commands';

export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

const {userAgent} = navigator;

/** The engine that this test runs in. */
export const engine = userAgent.includes('Firefox/') ? 'firefox' : userAgent.includes('Chrome/') ? 'chromium' : 'webkit';

const send = (media: Media): Promise<unknown> => executeServerCommand('hamkit-emulate', media);

let emulating = false;

/**
 * Emulates exactly these media for the rest of the running test. Only Chromium can; elsewhere the test is skipped.
 *
 * @example it('is still for readers who ask for less motion', async function () {
 *   await emulate(this, {reducedMotion: 'reduce'});
 */
export async function emulate(test: Mocha.Context, media: Media): Promise<void> {
  if (engine !== 'chromium') test.skip();
  emulating = true;
  await send(media);
}

afterEach(async () => {
  if (emulating) await send({});
  emulating = false;
});
