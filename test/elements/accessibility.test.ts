import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import type {EntryElement} from '../../src/elements/index.js';
import {control, openAll, quietly} from './setup.js';

const page = new CSSStyleSheet();
page.replaceSync(`
  .light { color-scheme: light; background: #fff; color: #222 }
  .dark { color-scheme: dark; background: #15191c; color: #e6e9ea }
  .phone { inline-size: 320px }
  .desk { inline-size: 1280px }
`);

customElements.define('planted-fault', class extends LitElement {
  protected override render(): unknown { return html`<button></button><p class="pale">pale</p>`; }
});

type Act = (element: EntryElement) => void | Promise<void>;
const asIs: Act = () => undefined;
const unfolded: Act = ({shadowRoot}) => openAll(shadowRoot!);

const isDrawn: Act = ({shadowRoot}) => waitUntil(() => shadowRoot!.querySelector('.fig path'), 'the figure', {timeout: 5000});

/** Every element in every state that looks different. */
const states: [name: string, template: TemplateResult, act: Act][] = [
  ['an exercise', html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`, unfolded],
  ['an exercise after a switch', html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`, async (element) => {
    control(element.shadowRoot!.querySelector('[part~="easier"]')!, 'slide').click();
    await element.updateComplete;
  }],
  ['a circuit', html`<ham-circuit></ham-circuit>`, asIs],
  ['a circuit, everything open, some sets done, easier', html`<ham-circuit level="easier"></ham-circuit>`, (element) => {
    openAll(element.shadowRoot!);
    element.shadowRoot!.querySelector<HTMLInputElement>('[part~="ticks"] input')!.click();
  }],
  ['the evidence of a contested study', html`<ham-evidence name="vandyk2019"></ham-evidence>`, unfolded],
  ['evidence without a number', html`<ham-evidence name="encarnacion2022"></ham-evidence>`, unfolded],
  ['a citation, open', html`<ham-cite name="vandyk2019"></ham-cite>`, (element) => element.shadowRoot!.querySelector('button')!.click()],
  ['the list of sources', html`<div><ham-cite name="vandyk2019"></ham-cite><ham-cite list></ham-cite></div>`, asIs],
  ['an article', html`<ham-article name="nordic-evidence"></ham-article>`, asIs],
  ['a term of an article, open', html`<ham-article name="nordic-evidence"></ham-article>`, (element) => element.shadowRoot!.querySelector<HTMLElement>('[part=term]')!.click()],
  ['an article of corrections', html`<ham-article name="what-we-changed"></ham-article>`, asIs],
  ['a plan, everything open', html`<ham-entry kind="plan" name="four-phase"></ham-entry>`, unfolded],
  ['a check', html`<ham-entry kind="check" name="single-leg-bridge-test"></ham-entry>`, unfolded],
  ['a pain model', html`<ham-entry kind="pain" name="own-rule"></ham-entry>`, unfolded],
  ['a term', html`<ham-entry kind="term" name="eccentric"></ham-entry>`, asIs],
  ['a correction', html`<ham-entry kind="correction" name="longer-fibres"></ham-entry>`, asIs],
  ['the library', html`<ham-library></ham-library>`, asIs],
  ['the library, filtered, one row open', html`<ham-library kind="strength" kit="mat"></ham-library>`, (element) => {
    element.shadowRoot!.querySelector<HTMLElement>('.filters-button')!.click();
    element.shadowRoot!.querySelector<HTMLElement>('[part~=result] summary')!.click();
  }],
  ['the library, with nothing that fits', html`<ham-library kind="strength" q="xylophone"></ham-library>`, asIs],
  ['a figure', html`<ham-figure name="nordic-curl"></ham-figure>`, isDrawn],
  ['a figure, started', html`<ham-figure name="nordic-curl"></ham-figure>`, async (element) => {
    await isDrawn(element);
    element.shadowRoot!.querySelector<HTMLElement>('[part~=play]')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('input'));
  }],
  ['what to do beside a mistake', html`<ham-figure name="nordic-curl" mistake="0"></ham-figure>`, isDrawn],
  ['an unknown name', html`<ham-circuit name="weakly"></ham-circuit>`, asIs],
  ['a site’s own data', html`<ham-content src="/dist/clinic/"><ham-exercise name="chair-bridge"></ham-exercise></ham-content>`, asIs],
];

describe('accessibility, by axe', () => {
  before(() => { document.adoptedStyleSheets = [...document.adoptedStyleSheets, page]; });
  after(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page); });

  for (const scheme of ['light', 'dark']) {
    for (const width of ['phone', 'desk']) {
      for (const [name, template, act] of states) {
        it(`${name}: ${scheme}, ${width}`, async () => {
          await quietly(async () => {
            const root = await fixture(html`<div class="${scheme} ${width}">${template}</div>`);
            for (const element of root.querySelectorAll<EntryElement>('ham-circuit, ham-exercise, ham-evidence, ham-cite, ham-article, ham-entry, ham-library, ham-figure')) {
              await element.updateComplete;
              if (!element.hasAttribute('list')) await act(element);
              await element.updateComplete;
            }
            await expect(root).to.be.accessible();
            expect(root.scrollWidth, 'nothing sticks out').to.be.at.most(root.clientWidth);
          });
        });
      }
    }
  }

  it('would find a fault (control)', async () => {
    const root = await fixture(html`<div class="light"><planted-fault></planted-fault></div>`);
    const problem = await expect(root).to.be.accessible().then(() => '', (error: Error) => error.message);
    expect(problem).to.contain('button-name');
  });
});
