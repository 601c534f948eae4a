import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HamCite} from '../../src/elements/index.js';
import {textOf} from './setup.js';

async function article(): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<article>
    <p>First<ham-cite name="petersen2011"></ham-cite>, second<ham-cite name="vandyk2019"></ham-cite>, the first again<ham-cite name="petersen2011"></ham-cite>.</p>
    <ham-cite list></ham-cite>
  </article>`);
  await settled(element);
  return element;
}
const cites = (root: ParentNode): HamCite[] => [...root.querySelectorAll('ham-cite')];
async function settled(root: ParentNode): Promise<void> {
  // a number depends on its neighbours, which load one after the other
  for (let round = 0; round < 2; round++) await Promise.all(cites(root).map((cite) => cite.updateComplete));
}
const numbers = (root: ParentNode): string[] => cites(root).filter(({list}) => !list).map((cite) => textOf(cite.shadowRoot!.querySelector('button')!));
const popover = (cite: HamCite): HTMLElement => cite.shadowRoot!.querySelector<HTMLElement>('[popover]')!;

describe('ham-cite', () => {
  it('numbers sources in the order of the text, the same source with the same number', async () => {
    expect(numbers(await article())).to.deep.equal(['1', '2', '1']);
  });

  it('renumbers when a citation comes, moves or goes', async () => {
    const root = await article();
    root.querySelector('p')!.append(cites(root)[0]!);
    await settled(root);
    expect(numbers(root)).to.deep.equal(['1', '2', '2']);
    cites(root)[0]!.remove();
    await settled(root);
    expect(numbers(root)).to.deep.equal(['1', '1']);
  });

  it('counts each article of a page from one', async () => {
    await article();
    expect(numbers(await article())[0]).to.equal('1');
  });

  it('lists what was cited, once each, in the order of the numbers', async () => {
    const root = await article();
    const list = root.querySelector('ham-cite[list]')!.shadowRoot!;
    const items = [...list.querySelectorAll('li')].map(textOf);
    expect(items).to.have.length(2);
    expect(items[0]).to.contain('Petersen J').and.to.contain('10.1177/0363546511419277');
    expect(items[1]).to.contain('van Dyk N');
  });

  it('opens its source by click, and closes it by Escape', async () => {
    const [cite] = cites(await article());
    cite!.shadowRoot!.querySelector('button')!.click();
    expect(popover(cite!).matches(':popover-open')).to.equal(true);
    expect(textOf(popover(cite!))).to.contain('for distance runners: very low');
    await sendKeys({press: 'Escape'});
    expect(popover(cite!).matches(':popover-open')).to.equal(false);
  });

  it('opens when the keyboard reaches it, and closes when the keyboard has gone past', async () => {
    const root = await article();
    const before = document.createElement('button');
    const after = document.createElement('button');
    root.prepend(before);
    root.append(after);
    const [cite] = cites(root);
    before.focus();
    await sendKeys({press: 'Tab'});
    // what follows the keyboard is loaded when it first comes by
    await waitUntil(() => popover(cite!).matches(':popover-open'), 'open on focus');
    await sendKeys({press: 'Tab'});
    expect(popover(cite!).matches(':popover-open'), 'open while its link has the focus').to.equal(true);
    after.focus();
    expect(popover(cite!).matches(':popover-open'), 'closed').to.equal(false);
  });

  it('has a name that says which source it is', async () => {
    const [cite] = cites(await article());
    expect(cite!.shadowRoot!.querySelector('button')).to.have.attribute('aria-label', 'Source 1: Petersen 2011');
  });
});
