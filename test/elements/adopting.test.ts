// Tags in a page that was rendered before: what stands in them is the entry.
import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {EntryElement, type Source} from '../../src/elements/index.js';
import type {EntryKind, Library} from '../../src/model/index.js';
import './setup.js';

/** What the elements ask for. */
class Asked implements Source {
  readonly what: string[] = [];

  constructor(private readonly source: Source) {}

  load(kind: EntryKind, id: string): Promise<Library> {
    this.what.push(`${kind} ${id}`);
    return this.source.load(kind, id);
  }

  names(kind: EntryKind): ReturnType<Source['names']> { return this.source.names(kind); }
  figure(id: string): ReturnType<Source['figure']> { return this.source.figure(id); }
  catalogue(): ReturnType<Source['catalogue']> { return this.source.catalogue(); }
}

let asked: Asked;
const original = EntryElement.source;
beforeEach(() => { EntryElement.source = asked = new Asked(original!); });
after(() => { EntryElement.source = original; });

const CARD = html`<div data-ham-static="1" slot="fallback"><h3>As it was</h3><details part="how" open><summary>How</summary><p tabindex="-1">So</p></details></div>`;
const visible = (element: Element): boolean => element.getClientRects().length > 0;

const adopted = async (content = CARD): Promise<EntryElement> => {
  const element = await fixture<EntryElement>(html`<ham-exercise name="glute-bridge">${content}</ham-exercise>`);
  await element.updateComplete;
  return element;
};
const isDrawn = ({renderRoot}: EntryElement): boolean => renderRoot.querySelector('[part=card], [part=circuit]') !== null;

describe('a tag that a page brings with its entry', () => {
  it('shows what is there, and asks for nothing', async () => {
    const element = await adopted();
    expect(visible(element.querySelector('h3')!)).to.equal(true);
    expect(isDrawn(element)).to.equal(false);
    expect(asked.what).to.deep.equal([]);
  });

  it('draws the entry where there is nothing (control)', async () => {
    const element = await adopted(html``);
    expect(isDrawn(element)).to.equal(true);
    expect(asked.what).to.deep.equal(['exercise glute-bridge']);
  });

  it('takes an author’s own words for what they are (control)', async () => {
    const element = await adopted(html`<p slot="fallback">Soon</p>`);
    expect(isDrawn(element)).to.equal(true);
    expect(visible(element.querySelector('p')!)).to.equal(false);
  });

  it('keeps what the reader did before the script came: what is open, where the focus is', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    // as the parser makes it: the tag is known only later
    page.innerHTML = '<ham-later name="glute-bridge"><div data-ham-static="1" slot="fallback"><details part="how"><summary>How</summary><p tabindex="-1">So</p></details></div></ham-later>';
    page.querySelector('details')!.open = true;
    page.querySelector('p')!.focus();
    const before = page.innerHTML;
    customElements.define('ham-later', class extends (customElements.get('ham-exercise') as CustomElementConstructor) {});
    await nextFrame();
    expect(page.innerHTML).to.equal(before);
    expect(document.activeElement).to.equal(page.querySelector('p'));
  });

  it('stays so when it is moved, copied, or taken out and put back', async () => {
    const element = await adopted();
    const other = await fixture<HTMLElement>(html`<section></section>`);
    other.append(element);
    other.append(element.cloneNode(true));
    element.remove();
    other.prepend(element);
    await nextFrame();
    expect([...other.querySelectorAll('h3')].filter(visible)).to.have.length(2);
    expect(asked.what).to.deep.equal([]);
  });

  it('shows another entry when it is told to', async () => {
    const element = await adopted();
    element.name = 'bird-dog';
    await element.updateComplete;
    expect(isDrawn(element)).to.equal(true);
    expect(visible(element.querySelector('h3')!)).to.equal(false);
  });

  it('stays readable where that other entry cannot be had', async () => {
    const element = await adopted();
    const {error} = console;
    console.error = () => undefined;
    element.name = 'no-such-thing';
    await element.updateComplete;
    console.error = error;
    expect(visible(element.querySelector('h3')!)).to.equal(true);
  });
});

describe('a circuit that a page brings', () => {
  const circuit = async (attributes: Partial<{level: string}> = {}): Promise<EntryElement> => {
    const element = await fixture<EntryElement>(html`<ham-circuit level=${attributes.level ?? 'written'}>${CARD}</ham-circuit>`);
    await element.updateComplete;
    return element;
  };
  const invitation = ({renderRoot}: EntryElement): HTMLButtonElement | null => renderRoot.querySelector('[part=invitation] button');

  it('offers ticks and levels, and loads them when they are wanted', async () => {
    const element = await circuit();
    expect(asked.what).to.deep.equal([]);
    invitation(element)!.click();
    await waitUntil(() => isDrawn(element));
    expect(element.renderRoot.querySelectorAll('[part=ticks] input').length).to.be.greaterThan(5);
    expect(asked.what).to.deep.equal(['circuit weekly']);
    expect(visible(element.querySelector('h3')!)).to.equal(false);
    expect(invitation(element)).to.equal(null);
  });

  it('has its headings at the levels that they have in the page, also after a change', async () => {
    const deep = CARD.strings[0]!.replace('<h3>As it was</h3>', '<h4>As it was</h4>');
    const element = await fixture<EntryElement>(html`<ham-circuit>${unsafeHTML(deep)}</ham-circuit>`);
    await element.updateComplete;
    invitation(element)!.click();
    await waitUntil(() => element.shadowRoot!.activeElement);
    const levels = (): number[] => [...element.renderRoot.querySelectorAll('h2, h3, h4')].map(({ariaLevel, localName}) => Number(ariaLevel ?? localName[1]));
    expect(levels()[0]).to.equal(4);
    expect([...new Set(levels())].sort()).to.deep.equal([4, 5, 6]);
    element.renderRoot.querySelectorAll<HTMLInputElement>('[part=level] input')[2]!.click();
    await element.updateComplete;
    expect([...new Set(levels())].sort()).to.deep.equal([4, 5, 6]);
  });

  it('puts the focus where the reader goes on', async () => {
    const element = await circuit();
    invitation(element)!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.localName === 'input');
    expect((element.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('level');
  });

  it('is drawn at once at another level, as it was written for none', async () => {
    const element = await circuit({level: 'easier'});
    expect(isDrawn(element)).to.equal(true);
  });
});
