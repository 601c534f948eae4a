// Words of entries that stand in a page, under the styles of themes that dress every heading, list and link of a post.
import {expect} from '@open-wc/testing';
import {openPage} from './page.js';
import {CIRCUIT, prerendered} from './prerendered.js';

const KEPT = [
  'textAlign', 'textTransform', 'letterSpacing', 'wordSpacing', 'textIndent', 'fontStyle', 'fontWeight', 'fontSize', 'fontFamily', 'lineHeight', 'color', 'listStyleType', 'display', 'visibility', 'float', 'position',
  'opacity', 'transform', 'boxShadow', 'textDecorationLine', 'borderTopStyle', 'borderTopWidth', 'paddingLeft', 'paddingTop', 'marginTop', 'marginLeft', 'maxWidth', 'boxSizing', 'cursor',
] as const;

/** As themes of these kinds have it, in our words; where a machine has the real file below `.cache/themes/`, that is taken too. */
const THEMES: Readonly<Record<string, string>> = {
  'a theme of WordPress with headings of its own': `.entry-content h2, .entry-content h3, h4 { font: 300 3rem/1.1 Georgia; letter-spacing: .2em; text-transform: uppercase; margin: 3rem auto }
    .entry-content > * { max-width: 610px; margin: 30px auto } .entry-content ul, .entry-content ol { list-style: square; padding-left: 80px } .entry-content li { margin: 1em; color: brown }
    .entry-content a { text-decoration: underline dotted 3px; color: purple } .entry-content p { text-indent: 2em; line-height: 2.4 } svg { float: left; max-width: 40px } dl dt { font-weight: 100; color: red }
    .entry-content summary { list-style: none; cursor: help } table td { border: 3px double } small { font-size: 2em } .entry-content strong { font-weight: 100 }`,
  'a theme of blocks': `:where(.is-layout-flow) > * { margin-block: 1.2rem 0 } :root :where(.is-layout-constrained) > * { max-width: 645px; margin-inline: auto } h1, h2, h3, h4 { font-weight: 400; line-height: 1.125; letter-spacing: -.1px }
    :root :where(a:where(:not(.wp-element-button))) { color: currentColor; text-decoration: underline 1px } .is-layout-constrained > ul { padding-left: 0 } :where(.wp-site-blocks *:focus) { outline: 2px solid }`,
  'a preflight': `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid } h1, h2, h3, h4 { font-size: inherit; font-weight: inherit } ol, ul, menu { list-style: none } a { color: inherit; text-decoration: inherit }
    img, svg, video { display: block; vertical-align: middle; max-width: 100% } small { font-size: 80% } summary { display: list-item } b, strong { font-weight: bolder }`,
  'one that unsets everything': '.entry-content * { all: unset }',
};

/** The type and the colour of the page are its own to choose: here they are the same everywhere. */
const PAGE = '<style>:root { font-size: 16px !important } body, .entry-content { font: 400 18px/1.5 serif !important; color: rgb(20, 20, 20) !important; letter-spacing: normal; inline-size: 600px; margin: 0; padding: 0; text-align: start }</style>';

async function looks(css: string, isDark = false): Promise<string[]> {
  const dark = isDark ? '<style>html { color-scheme: dark }</style>' : '';
  const page = await openPage(`<style>${css}</style>${await prerendered(`<div class="entry-content is-layout-flow is-layout-constrained wp-site-blocks">${CIRCUIT}</div>`)}${PAGE}${dark}`);
  const all = [...page.document.querySelectorAll('[data-ham-static] *')].filter((element) => !element.closest('svg'));
  return all.map((element) => {
    const style = page.getComputedStyle(element);
    return [element.localName, element.getAttribute('part'), element.textContent?.trim().slice(0, 20), ...KEPT.map((property) => `${property}: ${style[property]}`)].join(' | ');
  });
}

/** What differs in a line, and where. */
const differences = (rude: readonly string[], plain: readonly string[]): string[] => rude.flatMap((line, at) => {
  const [there, here] = [line.split(' | '), plain[at]?.split(' | ') ?? []];
  const other = there.filter((each, n) => each !== here[n]);
  return other.length > 0 ? [`${there.slice(0, 3).join(' | ')}: ${other.join(', ')}`] : [];
}).slice(0, 8);

async function real(name: string): Promise<string | undefined> {
  const response = await fetch(`/.cache/themes/${name}.css`);
  return response.ok ? response.text() : undefined;
}

describe('words in a page', () => {
  for (const [name, css] of Object.entries(THEMES)) {
    for (const isDark of [false, true]) {
      it(`look the same under ${name}${isDark ? ', in the dark' : ''}`, async () => {
        const plain = await looks('', isDark);
        expect(plain.length).to.be.greaterThan(100);
        expect(differences(await looks(css, isDark), plain)).to.deep.equal([]);
      });
    }
  }

  for (const name of ['twentytwentyone', 'tailwind']) {
    it(`look the same under the real ${name}, where it is at hand`, async function () {
      const css = await real(name);
      if (css === undefined) this.skip();
      expect(differences(await looks(css), await looks(''))).to.deep.equal([]);
    });
  }

  it('look otherwise where they are not ours (control)', async () => {
    const lookOf = async (css: string): Promise<string> => {
      const page = await openPage(`<style>${css}</style><div class="entry-content"><h3>Theirs</h3></div>${PAGE}`);
      const {fontSize, letterSpacing, textTransform} = page.getComputedStyle(page.document.querySelector('h3')!);
      return [fontSize, letterSpacing, textTransform].join();
    };
    for (const css of Object.values(THEMES)) expect(await lookOf(css)).not.to.equal(await lookOf(''));
  });
});
