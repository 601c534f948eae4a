import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import type {EntryElement} from '../../src/elements/index.js';
import {openAll} from './setup.js';

const ALL: [name: string, template: TemplateResult][] = [
  ['ham-exercise', html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`],
  ['ham-circuit', html`<ham-circuit></ham-circuit>`],
  ['ham-evidence', html`<ham-evidence name="petersen2011"></ham-evidence>`],
  ['ham-evidence of a contested study', html`<ham-evidence name="vandyk2019"></ham-evidence>`],
  ['ham-cite', html`<p>As was found<ham-cite name="vandyk2019"></ham-cite>.</p>`],
  ['the list of sources', html`<div>As was found<ham-cite name="vandyk2019"></ham-cite>. <ham-cite list></ham-cite></div>`],
  ['ham-article', html`<ham-article name="nordic-evidence"></ham-article>`],
  ['ham-entry of a plan', html`<ham-entry kind="plan" name="four-phase"></ham-entry>`],
  ['ham-entry of a correction', html`<ham-entry kind="correction" name="longer-fibres"></ham-entry>`],
  ['ham-library', html`<ham-library kind="strength"></ham-library>`],
  ['ham-figure, a strip', html`<ham-figure name="split-stance-jump"></ham-figure>`],
  ['ham-figure of a mistake', html`<ham-figure name="nordic-curl" mistake="0"></ham-figure>`],
];
const column = (template: TemplateResult, width: string): TemplateResult => html`<div style="inline-size: ${width}">${template}</div>`;

async function drawn(template: TemplateResult): Promise<Element> {
  const root = await fixture(template);
  for (const element of root.querySelectorAll<EntryElement>('ham-circuit, ham-exercise, ham-evidence, ham-cite, ham-article, ham-entry, ham-library')) {
    await element.updateComplete;
    if (element.localName !== 'ham-library') openAll(element.shadowRoot!);
  }
  return root;
}

/**
 * Boxes that reach out of their column, but for those in a scroller or a popover; nor does it matter where the wide ground of a
 * citation's number, made for fingers, reaches over the edge.
 */
function stickingOut(root: Element): string[] {
  const {left, right} = root.getBoundingClientRect();
  return [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => [...shadowRoot?.querySelectorAll('*') ?? []])
    .filter((element) => !element.closest('.scroll *, [popover], [part~="cite"]'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(({outerHTML}) => outerHTML.slice(0, 100));
}

describe('in a column of 280 px', () => {
  for (const [name, template] of ALL) {
    it(`${name} stays inside`, async () => {
      const root = await drawn(column(template, '280px'));
      expect(root.clientWidth).to.equal(280);
      expect(stickingOut(root)).to.deep.equal([]);
    });
  }

  for (const name of ['petersen2011', 'vandyk2019']) {
    it(`no words of the chart of ${name} lie over each other`, async () => {
      const root = await drawn(column(html`<ham-evidence name=${name}></ham-evidence>`, '280px'));
      const words = [...root.querySelector('ham-evidence')!.shadowRoot!.querySelectorAll('[part~="chart"] :is(text, strong, span)')]
        .map((element) => ({text: element.textContent!, box: element.getBoundingClientRect()}));
      expect(words.length).to.be.greaterThan(6);
      const clashes = words.flatMap(({text, box: a}, i) => words.slice(i + 1)
        .filter(({box: b}) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2)
        .map((other) => `${text} | ${other.text}`));
      expect(clashes).to.deep.equal([]);
    });
  }

  for (const [name, template] of [['an article', html`<ham-article name="nordic-evidence"></ham-article>`], ['a plan', html`<ham-entry kind="plan" name="four-phase"></ham-entry>`]] as const) {
    it(`a table of ${name} needs no scrolling: its rows are blocks, each cell after its column's head`, async () => {
      const scrollersOf = async (width: string): Promise<HTMLElement[]> =>
        [...(await drawn(column(template, width))).firstElementChild!.shadowRoot!.querySelectorAll<HTMLElement>('.scroll')];
      const narrow = await scrollersOf('280px');
      expect(narrow).to.not.be.empty;
      for (const scroller of narrow) {
        expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
        const heads = [...scroller.querySelectorAll('thead th')].map(({textContent}) => textContent);
        for (const row of scroller.querySelectorAll('tbody tr')) {
          const cells = [...row.querySelectorAll('td')];
          expect(cells.map(({dataset}) => dataset['head'])).to.deep.equal(heads.slice(1));
          // engines give the words that are drawn, in one text or two, or the rule as it is written
          for (const cell of cells) {
            const drawnBefore = getComputedStyle(cell, '::before').content.replace('attr(data-head)', cell.dataset['head']!);
            expect(drawnBefore.replaceAll('"', '').replace(/\s+/g, '')).to.equal(`${cell.dataset['head']!}:`.replace(/\s+/g, ''));
          }
        }
      }
      const [wide] = await scrollersOf('700px');
      expect(getComputedStyle(wide!.querySelector('td')!, '::before').content, 'control').to.equal('none');
    });
  }

  it('the controls of a figure stay inside, also of 160 px', async () => {
    for (const width of ['280px', '160px']) {
      const root = await fixture(column(html`<ham-figure name="nordic-curl"></ham-figure>`, width));
      const {shadowRoot} = root.firstElementChild!;
      shadowRoot!.querySelector<HTMLElement>('[part~=play]')!.click();
      await waitUntil(() => shadowRoot!.querySelector('select'), 'the controls');
      expect(stickingOut(root), width).to.deep.equal([]);
      expect(shadowRoot!.querySelector('input')!.getBoundingClientRect().width, 'room to scrub').to.be.greaterThan(40);
    }
  });

  it('what sticks out is seen (control)', async () => {
    const root = await drawn(column(html`<ham-exercise name="heel-slide"></ham-exercise>`, '280px'));
    const wide = document.createElement('b');
    wide.style.cssText = 'display: block; inline-size: 400px; block-size: 1px';
    root.querySelector('ham-exercise')!.shadowRoot!.querySelector('article')!.append(wide);
    expect(stickingOut(root)).to.have.length(1);
  });
});

describe('two columns', () => {
  after(() => setViewport({width: 800, height: 600}));

  const columns = (root: Element, selector: string): number =>
    getComputedStyle(root.querySelector('ham-exercise, ham-evidence, ham-circuit')!.shadowRoot!.querySelector(selector)!).gridTemplateColumns.split(' ').length;

  for (const [name, template, selector] of [
    ['ham-exercise', html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`, '.columns'],
    ['ham-circuit', html`<ham-circuit></ham-circuit>`, '[part~="item"]'],
    ['ham-evidence', html`<ham-evidence name="vandyk2019"></ham-evidence>`, '[part~="certainty"] dl'],
  ] as const) {
    it(`of ${name} come from the room it has, not from the window`, async () => {
      await setViewport({width: 1280, height: 800});
      expect(columns(await drawn(column(template, '280px')), selector), 'a narrow column in a wide window').to.equal(1);
      await setViewport({width: 320, height: 640});
      expect(columns(await drawn(column(template, '700px')), selector), 'a wide column in a narrow window').to.equal(2);
    });
  }
});
