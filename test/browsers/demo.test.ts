import {expect, waitUntil} from '@open-wc/testing';
import {drawn, openAddress, openPage} from './page.js';

const overflow = ({document: {scrollingElement}}: Window): number => scrollingElement!.scrollWidth - scrollingElement!.clientWidth;

describe('the demo', () => {
  for (const width of [320, 768, 1280]) {
    for (const [address, tag] of [['article', 'ham-article'], ['corrections', 'ham-article']] as const) {
      it(`${address} shows everything at ${String(width)} px, and nothing sticks out`, async () => {
        const page = await openAddress(`/demo/${address}.html`, width);
        const [element] = await drawn(page, tag);
        const inside = [...element!.shadowRoot!.querySelectorAll('[part~=embed] > *')];
        await waitUntil(() => inside.every(({shadowRoot}) => shadowRoot?.querySelector('.ham:not([part~=message])')), 'what it shows', {timeout: 8000});
        expect(overflow(page)).to.be.at.most(0);
      });
    }

    it(`library shows its list at ${String(width)} px, with a card unfolded, and nothing sticks out`, async () => {
      const page = await openAddress('/demo/library.html#ham:kit=mat&open=exercise.glute-bridge', width);
      const [element] = await drawn(page, 'ham-library');
      await waitUntil(() => element!.shadowRoot!.querySelector('ham-exercise')?.shadowRoot?.querySelector('[part~=steps]'), 'the card', {timeout: 6000});
      expect(overflow(page)).to.be.at.most(0);
    });
  }

  for (const width of [320, 1280]) {
    it(`figures shows each that there is at ${String(width)} px, and nothing sticks out`, async () => {
      const page = await openAddress('/demo/figures.html', width);
      const first = (): Element | null => page.document.querySelector('ham-figure');
      await waitUntil(first, 'the list', {timeout: 8000});
      // it is drawn when it comes near the window, and the list above it still grows
      await waitUntil(() => {
        first()!.scrollIntoView();
        return first()!.shadowRoot?.querySelector('.fig path');
      }, 'the first', {timeout: 8000});
      const {figures} = await (await fetch('/dist/cdn/data/index.json')).json() as {figures: string[]};
      expect([...page.document.querySelectorAll('section > ham-figure:not([mistake])')].map((figure) => figure.getAttribute('name'))).to.deep.equal(figures);
      expect(overflow(page)).to.be.at.most(0);
    });
  }

  it('leads to each of its pages from the first', async () => {
    const {document} = await openAddress('/demo/index.html');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.include.members(['library.html', 'figures.html', 'article.html', 'corrections.html', 'blog.html', 'strict.html', 'entry.html', 'clinic/', 'docs/']);
  });

  it('would be seen to stick out (control)', async () => {
    expect(overflow(await openPage('<p style="inline-size: 400px">Too wide.</p>', 320))).to.be.greaterThan(0);
  });
});
