import {expect, fixture, html} from '@open-wc/testing';
import type {EntryElement} from '../../src/elements/index.js';
import {contrast} from './contrast.js';
import {openAll} from './setup.js';

const PAGES = {
  'a light page': 'color-scheme: light; background: #fff; color: #222',
  'a dark page': 'color-scheme: dark; background: #15191c; color: #e6e9ea',
  'a black page': 'color-scheme: dark; background: #000; color: #ccc',
  'a dark page that says nothing of its scheme': 'background: #15191c; color: #e6e9ea',
  'a sepia page': 'color-scheme: light; background: #f4ecd8; color: #3b2f1e',
};

const hasText = (element: Element): boolean => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** The text of a tree that is too pale to read, and how pale it is. Only what shows: not what is folded away. */
const pale = (root: ParentNode): string[] => [...root.querySelectorAll('*')]
  .filter((element) => hasText(element) && element.checkVisibility())
  .map((element) => [contrast(element), element] as const)
  .filter(([ratio]) => ratio < 4.5)
  .map(([ratio, element]) => `${ratio.toFixed(2)} <${element.localName} part=${String(element.getAttribute('part'))}> ${element.textContent!.trim().slice(0, 30)}`);

describe('the contrast of text', () => {
  for (const [page, style] of Object.entries(PAGES)) {
    it(`is at least 4.5 to 1 on ${page}`, async () => {
      const root = await fixture(html`<div style=${style}>
        <ham-circuit></ham-circuit><ham-exercise name="hamstring-roll-out"></ham-exercise><ham-evidence name="vandyk2019"></ham-evidence>
        <p>As was found<ham-cite name="vandyk2019"></ham-cite>.</p><ham-cite list></ham-cite>
        <ham-article name="nordic-evidence"></ham-article><ham-entry kind="plan" name="four-phase"></ham-entry>
        <ham-entry kind="correction" name="longer-fibres"></ham-entry><ham-library kind="circuit" kit="mat"></ham-library>
      </div>`);
      const elements = [...root.querySelectorAll<EntryElement>('ham-circuit, ham-exercise, ham-evidence, ham-cite, ham-article, ham-entry, ham-library')];
      for (const element of elements) {
        await element.updateComplete;
        openAll(element.shadowRoot!);
      }
      const circuit = elements[0]!.shadowRoot!;
      circuit.querySelector<HTMLInputElement>('[part~="ticks"] input')!.click();
      root.querySelector('p ham-cite')!.shadowRoot!.querySelector('button')!.click();
      await elements[0]!.updateComplete;

      for (const part of ['purpose', 'dose', 'ticks', 'level', 'provenance']) expect(circuit.querySelector(`[part~="${part}"]`)!.checkVisibility(), part).to.equal(true);
      expect(elements.flatMap(({shadowRoot}) => pale(shadowRoot!))).to.deep.equal([]);
    });
  }

  it('is measured as the reader sees it (control)', async () => {
    const root = await fixture(html`<div style="background: #15191c; color: #e6e9ea">
      <p style="color: #777">too pale</p><p style="color: rgb(255 255 255 / 30%)">too thin</p><p style="background: rgb(255 255 255 / 60%)">on too pale a ground</p><svg><text y="20" fill="#777">too pale a label</text></svg><p>as it should be</p>
    </div>`);
    expect(pale(root).map((line) => line.split('> ')[1])).to.deep.equal(['too pale', 'too thin', 'on too pale a ground', 'too pale a label']);
    expect(contrast(await fixture(html`<b style="color: #000; background: #fff">21</b>`))).to.be.closeTo(21, 0.01);
  });
});
