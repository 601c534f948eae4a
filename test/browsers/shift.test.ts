// How far a page moves under its reader while entries arrive, as browsers count it. A sum of 0.1 is what they call good. What is
// pasted is read out of the README and of the page for bloggers, so that nobody is told to paste what moves.
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {engine} from './engine.js';
import {BUNDLE, drawn, openPage} from './page.js';
import {CIRCUIT, prerendered} from './prerendered.js';

const PHONE = 390;
/** As articles have it: text before, and text behind that would be pushed. */
const article = (tag: string): string => `<meta name="viewport" content="width=device-width"><p>${'A paragraph before. '.repeat(8)}</p>${tag}<p id="behind">${'A paragraph behind. '.repeat(60)}</p>`;
const COUNT = `<script>
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({value, hadRecentInput}) => { if (!hadRecentInput) shift += value; })).observe({type: 'layout-shift', buffered: true});
</script>`;
const shiftOf = (page: Window): number => (page as Window & {shift?: number}).shift ?? NaN;
const slow = (script: string): string => script.replace('/dist', '/__slow/150/dist');

const PACKAGE = 'https://cdn.jsdelivr.net/npm/hamkit/';
const BLOGGERS = '/demo/docs/bloggers.md';
/** The pieces of HTML, or of CSS, of a page, as they stand there; each of hamkit's files takes 150 ms. */
async function snippetsOf(page: string, language = 'html'): Promise<readonly string[]> {
  const text = await (await fetch(page)).text();
  return Array.from(text.matchAll(new RegExp(`^\`{3}${language}\\n([^]*?)^\`{3}$`, 'gm')), ([, code]) => code!.replaceAll(PACKAGE, '/__slow/150/'));
}
const hasScript = (html: string): boolean => html.includes('<script');

describe('the layout of a phone’s page', () => {
  before(function () {
    if (engine !== 'chromium') this.skip();
  });

  it('does not move at all where the entries are in the page', async () => {
    const page = await openPage(COUNT + article(await prerendered(CIRCUIT)) + slow(BUNDLE), PHONE);
    await waitUntil(() => page.document.querySelector('ham-circuit')!.shadowRoot?.querySelector('[part=invitation]'), 'the script', {timeout: 8000});
    await aTimeout(600);
    expect(shiftOf(page)).to.equal(0);
  });

  /** The page once all of a snippet is shown, and has had time to move. */
  async function pasted(snippet: string): Promise<Window> {
    // below another it would be out of sight, where nothing counts as moved
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
    const page = await openPage(COUNT + article(snippet), PHONE);
    await waitUntil(() => !page.document.querySelector('[data-ham]'), 'what a stand-in stands for', {timeout: 6000});
    await drawn(page, 'ham-circuit, ham-exercise, ham-evidence');
    await aTimeout(800);
    return page;
  }

  it('moves at most by 0.02 with the first snippet of the README, and each file takes 150 ms', async () => {
    const [snippet] = await snippetsOf('/README.md');
    expect(hasScript(snippet!)).to.equal(true);
    const page = await pasted(snippet!);
    expect(shiftOf(page)).to.be.at.most(0.02);
  });

  it('moves at most by 0.02 with each snippet that bloggers are told to paste, and what room is kept is used', async () => {
    const snippets = await snippetsOf(BLOGGERS);
    expect(snippets.filter(hasScript).length).to.be.at.least(3);
    for (const snippet of snippets) {
      const page = await pasted(hasScript(snippet) ? snippet : slow(BUNDLE) + snippet);
      expect(shiftOf(page), snippet).to.be.at.most(0.02);
      for (const {shadowRoot} of await drawn(page, 'ham-circuit, ham-exercise, ham-evidence')) {
        expect(shadowRoot!.querySelector('.ham')!.getBoundingClientRect().height, snippet).to.be.at.least(page.innerHeight);
      }
    }
  }).timeout(30_000);

  it('moves at most by 0.02 where the style sheet of the site keeps the room, as bloggers are told', async () => {
    const [css] = await snippetsOf(BLOGGERS, 'css');
    const page = await pasted(`<style>${css!}</style>${CIRCUIT}${slow(BUNDLE)}`);
    expect(shiftOf(page)).to.be.at.most(0.02);
  });

  it('keeps no room for what does not come, pasted as a tag or as its stand-in', async () => {
    const [[tag], standIn] = [await snippetsOf('/README.md'), (await snippetsOf(BLOGGERS)).find((html) => html.includes('data-ham'))];
    const wrong = [tag!.replace('<ham-circuit', '<ham-circuit name="no-such-circuit"'), slow(BUNDLE) + standIn!.replace('"weekly"', '"no-such-circuit"')];
    for (const snippet of wrong) {
      const page = await openPage(article(snippet), PHONE);
      const behind = page.document.querySelector('#behind')!;
      expect(behind.getBoundingClientRect().top, 'at first').to.be.at.least(page.innerHeight);
      await waitUntil(() => behind.getBoundingClientRect().top < page.innerHeight, 'what stands behind', {timeout: 8000});
    }
  });

  it('moves where no room is kept (control)', async () => {
    const page = await openPage(COUNT + article(CIRCUIT), PHONE);
    // what was never painted cannot move, and a busy machine paints late
    await aTimeout(400);
    const script = page.document.createElement('script');
    Object.assign(script, {type: 'module', src: '/dist/cdn/hamkit.js'});
    page.document.body.append(script);
    await drawn(page, 'ham-circuit');
    await waitUntil(() => shiftOf(page) > 0.1, 'a shift', {timeout: 4000});
  });

  it('is seen to move where it does (control)', async () => {
    const page = await openPage(`${COUNT}${article('<div id="late"></div>')}`, PHONE);
    await aTimeout(200);
    page.document.querySelector<HTMLElement>('#late')!.style.blockSize = '300px';
    await waitUntil(() => shiftOf(page) > 0.1, 'a shift');
  });
});
