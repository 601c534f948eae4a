// The headings of what stands in a page before, at the level that the page has for them.
import {expect, fixture, html} from '@open-wc/testing';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {stylesheet} from '../../src/prerender/index.js';
import {CIRCUIT, prerendered} from './prerendered.js';

const CARD = '<ham-exercise name="glute-bridge"></ham-exercise>';

const shown = async (page: string): Promise<HTMLElement> => fixture<HTMLElement>(html`<main>${unsafeHTML(await prerendered(page))}</main>`);
const headings = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-ham-static] :is(h2, h3, h4, h5, h6)')];

describe('the headings of a prerendered page', () => {
  for (const [what, page] of [
    ['a title alone', `<h1>Legs</h1>${CIRCUIT}${CARD}`],
    ['a section', `<h1>Legs</h1><h2>Hips</h2>${CARD}${CIRCUIT}<h2>Knees</h2>${CARD}`],
    ['a part of a part', `<h1>Legs</h1><h2>Hips</h2><h3>Bridges</h3><section>${CARD}</section>${CIRCUIT}`],
  ] as const) {
    it(`leave no level out below ${what}, says axe`, async () => {
      await expect(await shown(page)).to.be.accessible();
    });
  }

  it('would be found to leave one out (control)', async () => {
    const root = await fixture(html`<main><h1>Legs</h1><h3>Bridge</h3></main>`);
    const problem = await expect(root).to.be.accessible().then(() => '', (error: Error) => error.message);
    expect(problem).to.contain('heading-order');
  });

  it('look the same at any level, in a theme with sizes of its own', async () => {
    const theme = '<style>h1, h2, h3, h4, h5, h6 { font: 900 7px serif; margin: 3em; color: red }</style>';
    const looks = async (before: string): Promise<string[]> => headings(await shown(`${theme}<div style="inline-size: 700px">${before}${CIRCUIT}${CARD}</div>`)).map((heading) => {
      const {fontSize, fontWeight, margin, color, letterSpacing, lineHeight} = getComputedStyle(heading);
      return [heading.textContent, fontSize, fontWeight, margin, color, letterSpacing, lineHeight].join();
    });
    const [high, deep] = [await looks('<h1>Legs</h1>'), await looks('<h1>Legs</h1><h2>Hips</h2><h3>Bridges</h3>')];
    expect(high.length).to.be.greaterThan(20);
    expect(deep).to.deep.equal(high);
    expect(stylesheet()).to.contain('data-ham-as');
  });
});
