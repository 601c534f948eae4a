import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {emulate} from '../browsers/engine.js';
import type {EntryElement} from '../../src/elements/index.js';
import {shown} from './setup.js';

const visible = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0);
const all = (root: ParentNode, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
/** A system colour as a style is computed to. */
async function system(name: string): Promise<string> {
  return getComputedStyle(await fixture(html`<i style="forced-color-adjust: none; color: ${name}"></i>`)).color;
}

describe('on paper', () => {
  it('a circuit is folded on a screen (control)', async () => {
    const {root} = await shown(html`<ham-circuit></ham-circuit>`);
    for (const part of ['flags', 'how', 'sources']) {
      expect(all(root, `[part~="${part}"] li`), part).to.not.be.empty;
      expect(visible(root, `[part~="${part}"] li`), part).to.be.empty;
    }
    expect(visible(root, '[part~="level"]')).to.have.length(1);
  });

  it('a circuit shows what is folded: the red flags, the steps, the sources', async function () {
    await emulate(this, {media: 'print'});
    const {root} = await shown(html`<ham-circuit></ham-circuit>`);
    for (const [part, of] of [['flags', 'li'], ['warm-up', 'li'], ['steps', 'li'], ['cautions', 'p'], ['sources', 'li']] as const) {
      const selector = `[part~="${part}"] ${of}`;
      expect(all(root, selector), selector).to.not.be.empty;
      expect(visible(root, selector).length, selector).to.equal(all(root, selector).length);
    }
    expect(root.querySelector('details[open]'), 'opened by the stylesheet, not by script').to.equal(null);
  });

  it('leaves out what only a screen can use', async function () {
    await emulate(this, {media: 'print'});
    const {root} = await shown(html`<ham-circuit></ham-circuit>`);
    expect(visible(root, '[part~="level"], [part~="progress"], [part~="button"]')).to.be.empty;
    const evidence = (await shown(html`<ham-evidence name="vandyk2019"></ham-evidence>`)).root;
    expect(visible(evidence, '[part~="copy"], [part~="button"]')).to.be.empty;
  });

  it('a figure is its still, and no button', async function () {
    await emulate(this, {media: 'print'});
    const figure = await fixture(html`<ham-figure name="glute-bridge"></ham-figure>`);
    await waitUntil(() => figure.shadowRoot!.querySelector('.fig path'), 'the figure', {timeout: 5000});
    expect(visible(figure.shadowRoot!, '[part=picture]')).to.have.length(1);
    expect(visible(figure.shadowRoot!, 'button')).to.be.empty;
    expect(getComputedStyle(figure.shadowRoot!.querySelector('.fig .line:not(.far)')!).stroke, 'in ink').to.equal('rgb(0, 0, 0)');
  });

  it('an evidence box shows its table and its citation', async function () {
    await emulate(this, {media: 'print'});
    const {root} = await shown(html`<ham-evidence name="vandyk2019"></ham-evidence>`);
    expect(visible(root, 'table')).to.have.length(1);
    expect(visible(root, '[part~="reference"]')).to.have.length(1);
  });

  it('an article has no list of contents and all of its sources, and a plan all of its rules', async function () {
    await emulate(this, {media: 'print'});
    const article = (await shown(html`<ham-article name="nordic-evidence"></ham-article>`)).root;
    expect(visible(article, '[part~="contents"]')).to.be.empty;
    expect(visible(article, '[part~="sources"] li').length).to.equal(all(article, '[part~="sources"] li').length);
    const plan = (await shown(html`<ham-entry kind="plan" name="four-phase"></ham-entry>`)).root;
    expect(all(plan, '[part~="rule-group"] li')).to.not.be.empty;
    expect(visible(plan, '[part~="rule-group"] li').length).to.equal(all(plan, '[part~="rule-group"] li').length);
    expect(visible(plan, '[part~="plan-item"] summary')).to.be.empty;
  });

  it('only what is short keeps off the edge of a page, and no heading stands last on one', async function () {
    await emulate(this, {media: 'print'});
    const {root} = await shown(html`<ham-entry kind="plan" name="four-phase"></ham-entry>`);
    const breaks = (selector: string): string => getComputedStyle(root.querySelector(selector)!).breakInside;
    for (const selector of ['[part~="card"]', 'section', '[part~="phase"]']) expect(breaks(selector), selector).to.equal('auto');
    for (const selector of ['tr', '[part~="plan-item"]', '[part~="rule-group"] li']) expect(breaks(selector), selector).to.equal('avoid');
    for (const heading of all(root, 'h3, h4, [part~="eyebrow"]')) expect(getComputedStyle(heading).breakAfter, heading.textContent).to.equal('avoid');
    const {root: correction} = await shown(html`<ham-entry kind="correction" name="longer-fibres"></ham-entry>`);
    expect(getComputedStyle(correction.querySelector('[part~="card"]')!).breakInside).to.equal('avoid');
  });

  it('a plan has the session that its reader unfolded', async function () {
    await emulate(this, {media: 'print'});
    const {element, root} = await shown(html`<ham-entry kind="plan" name="four-phase"></ham-entry>`);
    const [first, second] = all(root, '[part~="plan-item"] details') as HTMLDetailsElement[];
    first!.open = true;
    await waitUntil(() => first!.querySelector('ham-circuit')?.shadowRoot?.querySelector('[part~="item"]'), 'the circuit');
    await element.updateComplete;
    expect(first!.checkVisibility()).to.equal(true);
    expect(second!.checkVisibility(), 'control').to.equal(false);
  });

  it('a library is its list, without what only a screen can use', async function () {
    await emulate(this, {media: 'print'});
    const {root} = await shown(html`<ham-library kind="circuit"></ham-library>`);
    expect(visible(root, 'input, button')).to.be.empty;
    expect(visible(root, '[part~="result-title"]')).to.not.be.empty;
  });
});

describe('forced colours', () => {
  it('a ticked set has the system’s highlight, and an unticked one has not', async function () {
    await emulate(this, {forcedColors: 'active'});
    const {root} = await shown(html`<ham-circuit></ham-circuit>`);
    const [first, second] = all(root, '[part~="ticks"] input') as HTMLInputElement[];
    first!.click();
    const ground = ({nextElementSibling: face}: Element): string => getComputedStyle(face!).backgroundColor;
    expect(ground(first!)).to.equal(await system('Highlight'));
    expect(ground(second!)).to.not.equal(await system('Highlight'));
    expect(getComputedStyle(first!.nextElementSibling!).color).to.equal(await system('HighlightText'));
  });

  it('the chosen level has it too', async function () {
    await emulate(this, {forcedColors: 'active'});
    const {root} = await shown(html`<ham-circuit></ham-circuit>`);
    const grounds = all(root, '[part~="level"] input + span').map((face) => getComputedStyle(face).backgroundColor);
    const highlight = await system('Highlight');
    expect(grounds.map((ground) => ground === highlight)).to.deep.equal([false, true, false]);
  });

  it('a chosen filter has it, with its count, and another has not', async function () {
    await emulate(this, {forcedColors: 'active'});
    const {root} = await shown(html`<ham-library kind="circuit"></ham-library>`);
    const chosen = root.querySelector('[part~="facet"] input:checked + span')!;
    expect(getComputedStyle(chosen).backgroundColor).to.equal(await system('Highlight'));
    expect(getComputedStyle(chosen.querySelector('small')!).color).to.equal(await system('HighlightText'));
    expect(getComputedStyle(root.querySelector('[part~="facet"] input:not(:checked) + span')!).backgroundColor).to.not.equal(await system('Highlight'));
  });

  it('a figure has the colours of text and ground', async function () {
    await emulate(this, {forcedColors: 'active'});
    const figure = await fixture(html`<ham-figure name="glute-bridge"></ham-figure>`);
    await waitUntil(() => figure.shadowRoot!.querySelector('.fig path'), 'the figure', {timeout: 5000});
    const paint = (selector: string): CSSStyleDeclaration => getComputedStyle(figure.shadowRoot!.querySelector(`.fig ${selector}`)!);
    expect(paint('.line:not(.far)').stroke).to.equal(await system('CanvasText'));
    expect(paint('.skin:not(.far)').fill).to.equal(await system('Canvas'));
    expect(paint('.muscle').fill).to.equal(await system('Highlight'));
  });

  it('the lines, bars and dots of a chart have the colour of text', async function () {
    await emulate(this, {forcedColors: 'active'});
    const {root} = await shown(html`<ham-evidence name="petersen2011"></ham-evidence>`);
    const [text, ground] = [await system('CanvasText'), await system('Canvas')];
    expect(text, 'control').to.not.equal(ground);
    for (const [selector, property] of [['.none', 'stroke'], ['.interval', 'stroke'], ['.dot', 'fill']] as const) {
      const marks = [...root.querySelectorAll(`[part~="chart"] ${selector}`)];
      expect(marks, selector).to.not.be.empty;
      for (const mark of marks) expect(getComputedStyle(mark)[property], selector).to.equal(text);
    }
    for (const axis of root.querySelectorAll('svg .axis')) expect(getComputedStyle(axis).stroke).to.not.be.oneOf(['none', ground]);
  });

  it('the steps of certainty differ by more than a shade: full, half and empty', async function () {
    await emulate(this, {forcedColors: 'active'});
    const {root} = await shown(html`<ham-evidence name="vandyk2019"></ham-evidence>`);
    const look = (selector: string): string => {
      const {backgroundColor, backgroundImage, forcedColorAdjust} = getComputedStyle(root.querySelector(selector)!) as CSSStyleDeclaration & {forcedColorAdjust: string};
      return [backgroundColor, backgroundImage, forcedColorAdjust].join();
    };
    expect(new Set(['.meter .on', '.meter .half', '.meter i:not(.on, .half)'].map((selector) => look(selector).replace(',none,', ','))).size).to.equal(3);
  });
});

describe('for readers who ask for less motion', () => {
  const MOVING = ['animation-name', 'transition-property', 'transition-duration', 'scroll-behavior'];

  /** The rules that move something, but for those for whom motion is welcome. */
  function moving(rules: Iterable<CSSRule>): string[] {
    return [...rules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-reduced-motion: no-preference')) return [];
      if (rule instanceof CSSKeyframesRule) return [];
      const own = rule instanceof CSSStyleRule && MOVING.some((property) => !['', 'none', '0s', 'auto', 'initial', 'unset'].includes(rule.style.getPropertyValue(property))) ? [rule.cssText] : [];
      return [...own, ...('cssRules' in rule ? moving(rule.cssRules as CSSRuleList) : [])];
    });
  }
  const sheet = (css: string): CSSStyleSheet => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  };

  it('no stylesheet moves anything', async () => {
    const root = await fixture(html`<div>
      <ham-content src="/dist/clinic/"></ham-content><ham-circuit></ham-circuit><ham-exercise name="heel-slide"></ham-exercise>
      <ham-evidence name="vandyk2019"></ham-evidence><ham-cite name="vandyk2019"></ham-cite>
      <ham-article name="nordic-evidence"></ham-article><ham-entry kind="plan" name="four-phase"></ham-entry><ham-library></ham-library>
      <ham-figure name="nordic-curl"></ham-figure>
    </div>`);
    const elements = [...root.children] as EntryElement[];
    await Promise.all(elements.map((element) => element.updateComplete));
    const sheets = elements.flatMap(({shadowRoot}) => shadowRoot!.adoptedStyleSheets);
    expect(sheets.flatMap(({cssRules}) => [...cssRules]).length).to.be.greaterThan(100);
    expect(sheets.flatMap(({cssRules}) => moving(cssRules))).to.deep.equal([]);
  });

  it('a rule that moves is seen, and one for those who like it is let be (control)', () => {
    const rules = ['transition: color 1s', 'animation: spin 1s', 'scroll-behavior: smooth'].map((declaration) => `a { ${declaration} }`);
    for (const rule of rules) {
      expect(moving(sheet(rule).cssRules), rule).to.have.length(1);
      expect(moving(sheet(`@container (inline-size > 1em) { ${rule} }`).cssRules), rule).to.have.length(1);
      expect(moving(sheet(`@media (prefers-reduced-motion: no-preference) { ${rule} }`).cssRules), rule).to.be.empty;
    }
  });
});
