// Entries that stand in a page, words and drawings, under the styles of themes that dress every heading, list, link and picture of a post.
import {expect} from '@open-wc/testing';
import {openPage} from './page.js';
import {CIRCUIT, drawnSliceOf, prerendered} from './prerendered.js';
import {THEMES} from './themes.js';

const KEPT = [
  'textAlign', 'textTransform', 'letterSpacing', 'wordSpacing', 'textIndent', 'textShadow', 'fontStyle', 'fontWeight', 'fontSize', 'fontFamily', 'fontVariantCaps', 'fontFeatureSettings', 'lineHeight', 'color', 'backgroundColor',
  'wordBreak', 'overflowWrap', 'hyphens', 'whiteSpace', 'quotes', 'direction', 'listStyleType', 'display', 'visibility', 'float', 'position', 'opacity', 'transform', 'filter', 'boxShadow', 'textDecorationLine',
  'borderTopStyle', 'borderTopWidth', 'paddingLeft', 'paddingTop', 'marginTop', 'marginLeft', 'maxWidth', 'boxSizing', 'cursor', 'outlineStyle', 'verticalAlign',
] as const;
const DRAWN = [
  'fill', 'fillOpacity', 'stroke', 'strokeWidth', 'strokeDasharray', 'strokeLinecap', 'opacity', 'transform', 'filter', 'visibility', 'display', 'float', 'position', 'width', 'height', 'maxWidth', 'marginTop', 'paddingTop',
  'borderTopWidth', 'verticalAlign', 'fontSize', 'letterSpacing', 'textTransform', 'animationName', 'mixBlendMode',
] as const;

/** WordPress's own themes from 2010 on. */
const WORDPRESS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen nineteen twenty twentyone twentytwo twentythree twentyfour twentyfive'.split(' ');

/** The type and the colour of the page are its own to choose: here they are the same everywhere. */
const PAGE = '<style>:root { font-size: 16px !important } body, .entry-content { font: 400 18px/1.5 serif !important; color: rgb(20, 20, 20) !important; inline-size: 600px !important; margin: 0 !important; padding: 0 !important } .entry-content > * { inline-size: 600px !important; max-inline-size: none !important; margin: 0 !important }</style>';

const ENTRIES = [
  [CIRCUIT, 'circuits/weekly'], ['<ham-exercise name="nordic-curl"></ham-exercise>', 'exercises/nordic-curl'], ['<ham-evidence name="vandyk2019"></ham-evidence>', 'studies/vandyk2019'],
] as const;
const filled = async (): Promise<string> => (await Promise.all(ENTRIES.map(([tag, slice]) => prerendered(tag, drawnSliceOf(slice))))).join('');

const post = (head: string) => (entries: string): string => `${head}<div class="single"><div class="entry-content is-layout-flow is-layout-constrained wp-site-blocks">${entries}</div></div>`;
const plain = post('');

/** How all words and drawings look in a page, one line an element. */
async function looks(page: (entries: string) => string, head = ''): Promise<string[]> {
  const {document, getComputedStyle} = await openPage(page(await filled()) + PAGE + head);
  return [...document.querySelectorAll('[data-ham-static] *')].map((element) => {
    const style = getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    const drawn = element.closest('svg') !== null;
    return [element.localName, element.getAttribute('part') ?? element.getAttribute('class'), drawn ? '' : element.textContent.trim().slice(0, 20), ...(drawn ? DRAWN : KEPT).map((property) => `${property}: ${style[property]}`),
      `box: ${String(Math.round(width))} × ${String(Math.round(height))}`].join(' | ');
  });
}

/** What differs in a line, and where. */
const differences = (rude: readonly string[], expected: readonly string[]): string[] => rude.flatMap((line, at) => {
  const [there, here] = [line.split(' | '), expected[at]?.split(' | ') ?? []];
  const other = there.filter((each, n) => each !== here[n]);
  return other.length > 0 ? [`${there.slice(0, 3).join(' | ')}: ${other.join(', ')}, not ${here.filter((each, n) => each !== there[n]).join(', ')}`] : [];
}).slice(0, 8);

const text = async (path: string): Promise<string | undefined> => {
  const response = await fetch(path);
  return response.ok ? response.text() : undefined;
};

describe('entries in a page', () => {
  for (const [name, css] of Object.entries(THEMES)) {
    it(`look the same under ${name}`, async () => {
      const expected = await looks(plain);
      expect(expected.filter((line) => line.startsWith('path | shirt')).length).to.be.greaterThan(5);
      expect(expected.length).to.be.greaterThan(400);
      expect(differences(await looks(post(`<style>${css}</style>`)), expected)).to.deep.equal([]);
    });
  }

  it('look the same under a theme in the dark', async () => {
    const dark = '<style>html { color-scheme: dark }</style>';
    const [expected, rude] = [await looks(plain, dark), await looks(post(`<style>${Object.values(THEMES)[0]!}</style>`), dark)];
    expect(differences(rude, expected)).to.deep.equal([]);
    expect(differences(expected, await looks(plain))).not.to.deep.equal([]);
  });

  for (const [how, around] of [['', (css: string) => css], [' in its layer', (css: string) => `@layer base { ${css} }`]] as const) {
    it(`look the same under Tailwind’s preflight${how}`, async () => {
      const preflight = (await text('/node_modules/tailwindcss/preflight.css'))!;
      expect(differences(await looks(post(`<style>${around(preflight)}</style>`)), await looks(plain))).to.deep.equal([]);
    });
  }

  for (const theme of WORDPRESS) {
    it(`look the same in a post of WordPress under twenty${theme}, where test/sites has left one`, async function () {
      const page = await text(`/.cache/themes/twenty${theme}.html`);
      if (page === undefined) this.skip();
      expect(differences(await looks((entries) => page.replace('<p id="entries"></p>', () => entries)), await looks(plain))).to.deep.equal([]);
    });
  }

  it('look otherwise where they are not ours (control)', async () => {
    const theirs = '<h3>Theirs</h3><p>a <a href="#x">b</a></p><button>c</button><details open><summary>d</summary>e</details><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"></path></svg>';
    const lookOf = async (css: string): Promise<string> => {
      const page = await openPage(`<style>${css}</style><div class="single"><div class="entry-content">${theirs}</div></div>${PAGE}`);
      return [...page.document.querySelectorAll('.entry-content *')].map((element) => [...KEPT, ...DRAWN].map((property) => page.getComputedStyle(element)[property]).join()).join('\n');
    };
    for (const [name, css] of Object.entries(THEMES)) expect(await lookOf(css), name).not.to.equal(await lookOf(''));
  });
});
