// What is pressed while training is as high as a fingertip: 44 CSS px, the target size of WCAG 2.2 at level AAA.
import {expect, html} from '@open-wc/testing';
import {openAll, shown} from './setup.js';

const PRESSED = 'button:not([part~=cite], [part~=term]), label > span, summary';
const LEAST = 44;

const low = (root: ParentNode): string[] => [...root.querySelectorAll<HTMLElement>(PRESSED)]
  .filter((element) => !element.closest('[part=sources]') && element.checkVisibility() && element.getBoundingClientRect().height < LEAST)
  .map((element) => `${element.textContent?.trim() ?? ''}: ${String(element.getBoundingClientRect().height)} px`);

describe('what is pressed', () => {
  for (const [what, template] of [
    ['a circuit', html`<div style="font-size: 16px"><ham-circuit></ham-circuit></div>`], ['a card', html`<div style="font-size: 16px"><ham-exercise name="heel-slide"></ham-exercise></div>`],
    ['a box of evidence', html`<div style="font-size: 16px"><ham-evidence name="vandyk2019"></ham-evidence></div>`], ['a plan', html`<div style="font-size: 16px"><ham-entry name="four-phase"></ham-entry></div>`],
  ] as const) {
    it(`is high enough in ${what}`, async () => {
      const {element} = await shown(html`${template}`);
      const tag = element.firstElementChild as typeof element;
      await tag.updateComplete;
      openAll(tag.renderRoot);
      expect(tag.renderRoot.querySelectorAll(PRESSED)).to.not.be.empty;
      expect(low(tag.renderRoot)).to.deep.equal([]);
    });
  }

  it('would be seen to be too low (control)', async () => {
    const {element} = await shown(html`<div style="font-size: 12px"><ham-circuit></ham-circuit></div>`);
    const tag = element.firstElementChild as typeof element;
    await tag.updateComplete;
    expect(low(tag.renderRoot)).to.not.be.empty;
  });
});
