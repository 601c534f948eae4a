// The same card drawn by its element and written into the page: what a reader looks for stands in the same place.
import {expect} from '@open-wc/testing';
import {prerender, stylesheet} from '../../src/prerender/index.js';
import type {Figure} from '../../src/model/index.js';
import {BUNDLE, drawn, openPage} from './page.js';
import {sliceOf} from './prerendered.js';

const CARD = '<ham-exercise name="nordic-curl"></ham-exercise>';
const PARTS = ['title', 'purpose', 'dose', 'setup', 'cues', 'steps', 'mistakes', 'easier'];
/** Of a line of text, px. */
const LEAST = 6;

/** The page as a generator would have written it, with the picture, which the data of an entry leaves out. */
async function page(): Promise<string> {
  const figure: Figure = await (await fetch('/dist/cdn/data/figures/nordic-curl.json')).json();
  const {html} = prerender(CARD, {library: {...await sliceOf('exercises/nordic-curl'), figures: {'nordic-curl': figure}}});
  return `<style>${stylesheet()}</style>${html}`;
}

/** How far below the top of its card each part stands, and how far from its left, px. */
const places = (root: ParentNode): Record<string, readonly number[]> => {
  const card = root.querySelector('[part=card]')!.getBoundingClientRect();
  return Object.fromEntries(PARTS.map((part) => {
    const {top, left} = root.querySelector(`[part=${part}]`)!.getBoundingClientRect();
    return [part, [top - card.top, left - card.left]];
  }));
};

const moved = (one: Record<string, readonly number[]>, other: Record<string, readonly number[]>): string[] =>
  PARTS.filter((part) => one[part]!.some((place, axis) => Math.abs(place - other[part]![axis]!) > LEAST));

const live = async (width: number): Promise<Record<string, readonly number[]>> => {
  const [element] = await drawn(await openPage(BUNDLE + CARD, width), 'ham-exercise');
  return places(element!.renderRoot);
};
const written = async (width: number, change = (html: string) => html): Promise<Record<string, readonly number[]>> =>
  places((await openPage(change(await page()), width)).document);

describe('a card in a page that was prerendered', () => {
  for (const width of [360, 800]) {
    it(`has its parts where the element has them, ${String(width)} px wide`, async () => {
      expect(moved(await live(width), await written(width))).to.deep.equal([]);
    });
  }

  it('would be seen to have its dose below the picture (control)', async () => {
    const slid = await written(800, (html) => html.replace('> :nth-child(2) { grid-area', '> slot { grid-area'));
    expect(moved(await live(800), slid)).to.include('dose');
  });

  it('says a mistake once, beside its pictures', async () => {
    const {document} = await openPage(await page());
    const mistakes = document.querySelector<HTMLElement>('[part=mistakes]')!;
    expect(mistakes.querySelector('[part=mistake]')!.textContent).to.contain('The hips fold');
    expect(mistakes.innerText.split('The hips fold')).to.have.length(2);
  });
});
