import {expect, waitUntil} from '@open-wc/testing';
import type {EntryElement} from '../../src/elements/index.js';
import {BUNDLE, drawn, openAddress, openPage} from './page.js';
import {THEMES, TO_ALL, TO_DRAWINGS} from './themes.js';

const tags = `<div class="page entry-content"><ham-circuit></ham-circuit><ham-exercise name="hamstring-roll-out"></ham-exercise>
  <ham-evidence name="vandyk2019"></ham-evidence><p>As was found<ham-cite name="vandyk2019"></ham-cite>.</p><ham-cite list></ham-cite></div>`;

/** A component like ours, but for the reset: what it shows is at the mercy of the page. */
const defenceless = `<script>customElements.define('de-fenceless', class extends HTMLElement {
  constructor() { super().attachShadow({mode: 'open'}).innerHTML = '<div class="ham"><p>Text</p><ul><li>item</li></ul></div>'; }
});</script><de-fenceless></de-fenceless>`;

const KEPT = [
  'textAlign', 'textTransform', 'letterSpacing', 'wordSpacing', 'textIndent', 'textShadow', 'fontStyle', 'fontVariantCaps', 'fontWeight', 'fontSize', 'lineHeight', 'listStyleType',
  'wordBreak', 'overflowWrap', 'hyphens', 'whiteSpace', 'quotes', 'direction', 'display', 'visibility', 'float', 'position', 'opacity', 'transform', 'boxShadow', 'textDecorationLine', 'borderTopStyle', 'borderTopWidth',
  'paddingLeft', 'marginTop', 'cursor',
] as const;

/** How everything in the shadow trees of a page looks, one line an element: what it is, whether it is there, and what it must keep. */
function looks(elements: Iterable<Element>): string[] {
  return [...elements].flatMap(({localName, shadowRoot}) => [...shadowRoot!.querySelectorAll<HTMLElement>('.ham, .ham *')].map((element) => {
    const style = getComputedStyle(element);
    const {localName: tag, textContent} = element;
    return [localName, tag, element.getAttribute('part') ?? textContent?.trim().slice(0, 20), element.checkVisibility() ? 'seen' : 'not seen',
      ...KEPT.map((property) => `${property}: ${style[property]}`)].join(' | ');
  }));
}

const differences = (rude: string[], plain: string[]): string[] => rude.filter((line, i) => line !== plain[i]).slice(0, 5);

async function open(head: string, body = tags, width?: number): Promise<[Window, EntryElement[]]> {
  const page = await openPage(`<style>.page { inline-size: 600px }</style>${head}${BUNDLE}${body}`, width);
  const elements = await drawn(page, 'ham-circuit, ham-exercise, ham-evidence, ham-cite');
  await Promise.all(elements.map((element) => element.updateComplete));
  return [page, elements];
}
const overflow = ({document: {scrollingElement}}: Window): number => scrollingElement!.scrollWidth - scrollingElement!.clientWidth;

/** Each with the page it must look like: the same size of type, which is the page's to choose. */
const themes: [name: string, rude: string, plain: string][] = [
  ['the loud blog’s theme', '<link rel="stylesheet" href="/demo/blog.css">', '<style>body { font: 300 18px/1.2 Georgia, serif }</style>'],
  ['a theme that unsets everything', '<style>body, body * { all: unset }</style>', ''],
  [TO_ALL, `<style>${THEMES[TO_ALL]!}</style>`, ''],
];

describe('a rude page', () => {
  for (const [name, rude, plain] of themes) {
    it(`${name}: leaves shape, spacing and capitals as they are, and hides nothing`, async () => {
      const [, expected] = await open(plain);
      const [, elements] = await open(rude);
      expect(looks(expected).length).to.be.greaterThan(300);
      expect(looks(elements)).to.have.length(looks(expected).length);
      expect(differences(looks(elements), looks(expected))).to.deep.equal([]);
    });

    for (const width of [320, 1280]) {
      it(`${name}: nothing sticks out at ${String(width)} px`, async () => {
        const [page] = await open(`${rude}<style>.page { inline-size: auto }</style>`, tags, width);
        expect(overflow(page)).to.be.at.most(0);
      });
    }
  }

  it('leaves a drawing as it is', async () => {
    const drawing = async (head: string): Promise<string[]> => {
      const page = await openPage(`${head}${BUNDLE}<div class="entry-content"><ham-figure name="nordic-curl"></ham-figure></div>`);
      const shapes = (): Element[] => [...(page.document.querySelector('ham-figure')!.shadowRoot?.querySelectorAll('.fig, .fig path') ?? [])];
      await waitUntil(() => shapes().length > 5, 'no drawing', {timeout: 6000});
      const looks = shapes().map((shape) => {
        const {fill, stroke, strokeWidth, strokeDasharray, opacity, visibility, animationName, filter, transform, float} = page.getComputedStyle(shape);
        return [shape.getAttribute('class'), fill, stroke, strokeWidth, strokeDasharray, opacity, visibility, animationName, filter, transform, float].join(' | ');
      });
      page.frameElement!.remove(); // else the next is out of sight, and draws nothing
      return looks;
    };
    const expected = await drawing('');
    for (const name of [TO_ALL, TO_DRAWINGS]) expect(differences(await drawing(`<style>${THEMES[name]!}</style>`), expected), name).to.deep.equal([]);
  });

  it('control: without the reset the theme would get through', async () => {
    const lookOf = async (head: string): Promise<string[]> => {
      const page = await openPage(head + defenceless);
      return looks(page.document.querySelectorAll('de-fenceless'));
    };
    expect(differences(await lookOf(themes[0]![1]), await lookOf(themes[0]![2])).join('\n')).to.contain('textAlign: center').and.to.contain('textTransform: lowercase');
  });

  it('takes the page’s colour and typeface all the same', async () => {
    const [page, elements] = await open(themes[0]![1]);
    const {color, fontFamily} = page.getComputedStyle(page.document.body);
    for (const {localName, shadowRoot} of elements.filter((element) => !element.hasAttribute('list'))) {
      const style = page.getComputedStyle(shadowRoot!.querySelector('.ham')!);
      expect([style.color, style.fontFamily], localName).to.deep.equal([color, fontFamily]);
    }
  });

  for (const width of [320, 1280]) {
    it(`the blog of the demo shows everything at ${String(width)} px, and nothing sticks out`, async () => {
      const page = await openAddress('/demo/blog.html', width);
      await drawn(page, 'ham-circuit, ham-exercise, ham-evidence, ham-cite');
      expect(overflow(page)).to.be.at.most(0);
    });
  }

  it('control: what sticks out is seen', async () => {
    const page = await openPage('<p style="inline-size: 400px">Too wide.</p>', 320);
    expect(overflow(page)).to.be.greaterThan(0);
  });
});
