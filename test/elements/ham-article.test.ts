import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EntryElement, HamArticle} from '../../src/elements/index.js';
import type {Library} from '../../src/model/index.js';
import {content, control, quietly, shown, textOf} from './setup.js';

const article = async (name = 'nordic-evidence') => shown<HamArticle>(html`<ham-article name=${name}></ham-article>`);
const embedded = (root: ParentNode): EntryElement[] => [...root.querySelectorAll<EntryElement>('[part~=embed] > *')];

/** The elements in the middle of an article, each with its entry there. */
async function settled(root: ParentNode): Promise<EntryElement[]> {
  const elements = embedded(root);
  await waitUntil(() => elements.every(({shadowRoot}) => shadowRoot?.querySelector('.ham:not([part~=message])')), 'all entries inside', {timeout: 6000});
  return elements;
}
/** Paths below the data's folder that were asked for while something ran. */
async function asked(run: () => Promise<void>): Promise<string[]> {
  const paths: string[] = [];
  const fetched = window.fetch;
  window.fetch = (input, init) => {
    paths.push((input instanceof Request ? input.url : String(input)).replace(content.href, ''));
    return fetched(input, init);
  };
  try { await run(); } finally { window.fetch = fetched; }
  return paths;
}

describe('ham-article', () => {
  afterEach(() => { history.replaceState(null, '', location.pathname + location.search); });

  it('shows who wrote it and when, how long it takes, what is in it, its text and its sources', async () => {
    const {root, text} = await article();
    expect(text()).to.match(/Article · \d+ min read/).and.to.contain('By hamkit · 21 November 2026').and.to.contain('Not yet clinically reviewed');
    for (const part of ['title', 'purpose', 'contents', 'body', 'sources', 'provenance']) expect(textOf(root.querySelector(`[part~=${part}]`)!), part).to.not.equal('');
    expect(root.querySelectorAll('[part~=body] > h3').length).to.equal(root.querySelectorAll('[part~=contents] li').length);
    expect(root.querySelectorAll('[part~=contents] li').length).to.be.greaterThan(3);
  });

  it('has a source under one number in all of its text, whose place in the list that is', async () => {
    const {root} = await article();
    const items = [...root.querySelectorAll('[part~=sources] li')].map(textOf);
    const cites = [...root.querySelectorAll<HTMLButtonElement>('[part~=body] [part~=cite]')];
    expect(cites.length).to.be.greaterThan(items.length);
    for (const cite of cites) {
      const [, family = 'none'] = /: (.+) \d{4}$/.exec(cite.getAttribute('aria-label')!) ?? [];
      expect(items[Number(textOf(cite)) - 1], textOf(cite)).to.contain(family);
    }
  });

  it('numbers the sources of a card inside as the article does, and lists none of them twice', async () => {
    const {root} = await article('stretching');
    const numbers = new Map([...root.querySelectorAll('[part~=sources] li')].map((item, at) => [textOf(item), at + 1]));
    for (const {shadowRoot} of (await settled(root)).filter(({localName}) => localName !== 'ham-evidence')) {
      expect(shadowRoot!.querySelector('[part~=sources]')).to.equal(null);
      for (const cite of shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=cite]')) {
        expect(numbers.get(textOf((cite.popoverTargetElement as HTMLElement).querySelector('p:last-child')!))).to.equal(Number(textOf(cite)));
      }
    }
  });

  it('shows entries with their own elements, without asking for what came with it', async () => {
    let elements: EntryElement[] = [];
    const paths = await asked(async () => {
      // a folder that nothing has been read from yet
      const page = await fixture(html`<ham-content src="/dist/../dist/cdn/data/"><ham-article name="nordic-evidence"></ham-article></ham-content>`);
      const inner = page.querySelector('ham-article')!;
      await inner.updateComplete;
      elements = await settled(inner.shadowRoot!);
    });
    expect(new Set(elements.map(({localName}) => localName))).to.include('ham-evidence');
    expect(paths.filter((path) => path.endsWith('.json')).map((path) => path.split('/').slice(-2).join('/'))).to.deep.equal(['articles/nordic-evidence.json']);
  });

  it('lets a card inside go on to a neighbour, also to one that did not come with it', async () => {
    const {root} = await article('eccentric-training');
    const card = (await settled(root)).find(({localName}) => localName === 'ham-exercise')!;
    const title = (): string => textOf(card.shadowRoot!.querySelector('h3')!);
    const first = title();
    for (let step = 0; step < 2; step++) {
      card.shadowRoot!.querySelector<HTMLElement>('[part~=easier] button, [part~=harder] button')!.click();
      await new Promise((resolve) => setTimeout(resolve, 150));
      await card.updateComplete;
    }
    control(card.shadowRoot!, 'Back to').click();
    await card.updateComplete;
    control(card.shadowRoot!, 'Back to').click();
    await card.updateComplete;
    expect(title()).to.equal(first);
  });

  it('leads from its contents to a part, which then has the focus and stands in the address', async () => {
    const {root} = await article();
    const link = root.querySelectorAll<HTMLAnchorElement>('[part~=contents] a')[3]!;
    link.focus();
    await sendKeys({press: 'Enter'});
    const part = root.activeElement as HTMLElement;
    expect(textOf(part)).to.equal(textOf(link));
    expect(part.getBoundingClientRect().top).to.be.within(-2, innerHeight);
    expect(location.hash).to.equal(link.hash);
    expect(location.hash).to.match(/^#ham-nordic-evidence_/);
  });

  it('begins at the part that its address names, and follows Back', async () => {
    const {root} = await article();
    const [first, , third] = [...root.querySelectorAll<HTMLAnchorElement>('[part~=contents] a')];
    history.replaceState(null, '', third!.hash);
    const again = await article();
    await waitUntil(() => again.root.activeElement && textOf(again.root.activeElement) === textOf(third!));
    again.root.querySelector<HTMLAnchorElement>('[part~=contents] a')!.click();
    expect(textOf(again.root.activeElement!)).to.equal(textOf(first!));
    history.back();
    await waitUntil(() => textOf(again.root.activeElement!) === textOf(third!));
  });

  it('leaves an address alone that the page uses for something else', async () => {
    const {root} = await article();
    history.replaceState(null, '', '#/of/the/page');
    const link = root.querySelector<HTMLAnchorElement>('[part~=contents] a')!;
    link.click();
    expect(textOf(root.activeElement!), 'it leads there all the same').to.equal(textOf(link));
    expect(location.hash).to.equal('#/of/the/page');
  });

  it('puts a table into a scroller that the keyboard reaches, with the words of its rows as heads', async () => {
    const {root} = await article();
    const scroller = root.querySelector<HTMLElement>('.scroll')!;
    expect(scroller.tabIndex).to.equal(0);
    expect(scroller.getAttribute('aria-label')).to.match(/^Table: /);
    expect(scroller.querySelectorAll('tbody th[scope=row]').length).to.equal(scroller.querySelectorAll('tbody tr').length);
  });

  it('shows each claim and its verdict in the page of what was changed', async () => {
    const {root} = await article('what-we-changed');
    const elements = await settled(root);
    expect(elements.length).to.be.greaterThan(20);
    for (const {shadowRoot} of elements) {
      for (const part of ['claim', 'verdict', 'instead', 'because']) expect(textOf(shadowRoot!.querySelector(`[part~=${part}]`)!), part).to.not.equal('');
      expect(shadowRoot!.querySelector<HTMLDetailsElement>('details[part~=because]')!.open, 'folded among so many').to.equal(false);
      expect(shadowRoot!.querySelector('[part~=provenance]'), 'the article says it for all').to.equal(null);
    }
  });

  it('says of a card by somebody else whose it is', async () => {
    const data = await (await fetch(new URL('articles/what-we-changed.json', content))).json() as Library;
    const [first] = Object.values(data.corrections);
    first!.author = 'somebody else';
    const {root} = await shown(html`<ham-article name="what-we-changed" .data=${data}></ham-article>`);
    const card = (await settled(root)).find(({name}) => name === first!.id)!;
    expect(textOf(card.shadowRoot!.querySelector('[part~=provenance]')!)).to.contain('somebody else');
  });

  it('shows a day that no calendar has as it is written', async () => {
    const data = await (await fetch(new URL('articles/nordic-evidence.json', content))).json() as Library;
    data.articles['nordic-evidence']!.date = '2026-02-30';
    const {root} = await shown(html`<ham-article name="nordic-evidence" .data=${data}></ham-article>`);
    expect(textOf(root.querySelector('time')!)).to.equal('2026-02-30');
  });

  it('names the nearest articles where there is none of that name', async () => {
    await quietly(async () => {
      expect((await article('nordic-evidense')).text()).to.contain('Did you mean “nordic-evidence”');
    });
  });
});
