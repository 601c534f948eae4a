// How far a page moves under its reader while entries arrive, as browsers count it. A sum of 0.1 is what they call good.
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {engine} from './engine.js';
import {BUNDLE, drawn, openPage} from './page.js';
import {CIRCUIT, prerendered} from './prerendered.js';

const PHONE = 390;
/** As articles have it: text before, and text behind that would be pushed. */
const article = (tag: string): string => `<meta name="viewport" content="width=device-width"><p>${'A paragraph before. '.repeat(8)}</p>${tag}<p>${'A paragraph behind. '.repeat(60)}</p>`;
const COUNT = `<script>
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({value, hadRecentInput}) => { if (!hadRecentInput) shift += value; })).observe({type: 'layout-shift', buffered: true});
</script>`;
const shiftOf = (page: Window): number => (page as Window & {shift?: number}).shift ?? NaN;
const slow = (script: string): string => script.replace('/dist', '/__slow/150/dist');

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

  for (const [tag, height] of [['ham-circuit', '100vh'], ['ham-exercise name="glute-bridge"', '100vh'], ['ham-evidence name="vandyk2019"', '100vh']] as const) {
    it(`moves at most by 0.02 where room is kept for ${tag}, and each file takes 150 ms`, async () => {
      const [name] = tag.split(' ');
      const page = await openPage(`${COUNT}${article(`<${tag} style="display: block; min-height: ${height}"></${name!}>`)}${slow(BUNDLE)}`, PHONE);
      const [element] = await drawn(page, name!);
      await aTimeout(800);
      expect(shiftOf(page)).to.be.at.most(0.02);
      // no hole: what is kept is used
      expect(element!.shadowRoot!.querySelector('.ham')!.getBoundingClientRect().height).to.be.at.least(page.innerHeight * .9);
    });
  }

  it('moves where no room is kept (control)', async () => {
    const page = await openPage(COUNT + article(CIRCUIT) + slow(BUNDLE), PHONE);
    await drawn(page, 'ham-circuit');
    await waitUntil(() => shiftOf(page) > 0.1, 'a shift');
  });

  it('is seen to move where it does (control)', async () => {
    const page = await openPage(`${COUNT}${article('<div id="late"></div>')}`, PHONE);
    await aTimeout(200);
    page.document.querySelector<HTMLElement>('#late')!.style.blockSize = '300px';
    await waitUntil(() => shiftOf(page) > 0.1, 'a shift');
  });
});
