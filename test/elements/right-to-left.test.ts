import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {EntryElement} from '../../src/elements/index.js';
import {content, openAll, quietly} from './setup.js';

const HEBREW = 'להאט, לשמור על הגב ישר ולנשום.';
/** Words of a vocabulary and names: not for translators. */
const KEPT = ['verdict', 'act', 'when', 'answer', 'kind', 'date', 'measure', 'studied', 'runners', 'licence', 'author', 'id', 'references'];

/** A slice of a library with Hebrew where its prose was. */
function translated(data: unknown, key = ''): unknown {
  if (KEPT.includes(key)) return data;
  if (typeof data === 'string') return key === 'language' ? 'he' : /\s/.test(data) || key === 'label' ? HEBREW : data;
  if (Array.isArray(data)) return data.map((each) => translated(each, key === 'content' ? '' : key));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, translated(value, name === 'certainty' ? '' : name)]));
}
const hebrew = async (path: string): Promise<unknown> => translated(await (await fetch(new URL(path, content))).json());

async function drawn(template: TemplateResult): Promise<ShadowRoot> {
  const root = await fixture(html`<div dir="rtl" style="inline-size: 700px">${template}</div>`);
  const elements = [...root.querySelectorAll<EntryElement>('ham-circuit, ham-exercise, ham-evidence, ham-cite, ham-article, ham-entry, ham-library')];
  for (const element of elements) {
    await element.updateComplete;
    if (element.localName !== 'ham-library') openAll(element.shadowRoot!);
  }
  return elements.at(-1)!.shadowRoot!;
}
const one = (root: ParentNode, selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
const box = (root: ParentNode, selector: string): DOMRect => one(root, selector).getBoundingClientRect();
const direction = (element: Element): string => getComputedStyle(element).direction;

describe('English on a page from right to left', () => {
  for (const [name, template, selector] of [
    ['ham-exercise', html`<ham-exercise name="heel-slide"></ham-exercise>`, 'p, h3, h4, li'],
    ['ham-circuit', html`<ham-circuit></ham-circuit>`, 'p, h3, h4, li'],
    ['ham-evidence', html`<ham-evidence name="vandyk2019"></ham-evidence>`, 'p, h3, dd, td'],
    ['ham-cite, its popover', html`<ham-cite name="vandyk2019"></ham-cite>`, '[popover], [popover] p'],
    ['ham-cite, the list', html`<ham-cite name="vandyk2019"></ham-cite><ham-cite list></ham-cite>`, 'h3, li'],
    ['ham-article', html`<ham-article name="nordic-evidence"></ham-article>`, '[part~=body] > p, h2, h3, li, td'],
    ['ham-entry', html`<ham-entry kind="plan" name="four-phase"></ham-entry>`, 'p, h3, h4, li, td'],
    ['ham-library', html`<ham-library></ham-library>`, 'p, h3, legend, label'],
  ] as const) {
    it(`${name}: reads from left to right`, async () => {
      const texts = [...(await drawn(template)).querySelectorAll(selector)];
      expect(texts).to.not.be.empty;
      expect(texts.filter((text) => direction(text) !== 'ltr').map(({textContent}) => textContent)).to.deep.equal([]);
    });
  }

  it('a message: reads from left to right', async () => {
    await quietly(async () => {
      const root = await drawn(html`<ham-exercise name="no-such"></ham-exercise>`);
      expect(direction(one(root, '[part~="message"]'))).to.equal('ltr');
    });
  });

  it('the page itself does not (control)', async () => {
    expect(direction((await drawn(html`<ham-exercise name="heel-slide"></ham-exercise>`)).host)).to.equal('rtl');
  });
});

describe('Hebrew', () => {
  it('an exercise lies from right to left: numbers of steps, columns, ladder', async () => {
    const root = await drawn(html`<ham-exercise name="hamstring-roll-out" .data=${await hebrew('exercises/hamstring-roll-out.json')}></ham-exercise>`);
    expect(one(root, 'article').lang).to.equal('he');
    expect(one(root, 'h3')).to.have.trimmed.text(HEBREW);
    expect(direction(one(root, 'article'))).to.equal('rtl');
    const [list, step] = [box(root, '[part~="steps"] ol'), box(root, '[part~="steps"] li')];
    expect(list.right - step.right, 'room for the number, on the right').to.be.greaterThan(10);
    expect(step.left - list.left, 'none on the left').to.equal(0);
    expect(box(root, '[part~="steps"]').left, 'steps right of cues').to.be.greaterThan(box(root, '[part~="cues"]').right);
    expect(box(root, '[part~="easier"]').left, 'easier right of harder').to.be.greaterThan(box(root, '[part~="harder"]').right);
    expect(getComputedStyle(one(root, '[part~="cautions"]')).borderRightWidth).to.equal('3px');
  });

  it('a circuit lies from right to left: dose and ticks on the left', async () => {
    const root = await drawn(html`<ham-circuit .data=${await hebrew('circuits/weekly.json')}></ham-circuit>`);
    expect(direction(one(root, 'article'))).to.equal('rtl');
    expect(box(root, '[part~="item"] [part~="dose"]').right).to.be.at.most(box(root, '[part~="item-title"]').left + 1);
    const [first, second] = [...root.querySelectorAll('[part~="ticks"] label')].map((label) => label.getBoundingClientRect());
    expect(first!.left, 'the first set is right of the second').to.be.at.least(second!.right);
  });

  it('a chart keeps its numbers from left to right, with its words inside', async () => {
    const root = await drawn(html`<ham-evidence name="petersen2011" .data=${await hebrew('studies/petersen2011.json')}></ham-evidence>`);
    expect(direction(one(root, 'article'))).to.equal('rtl');
    const ticks = [...root.querySelectorAll('svg text')].filter(({textContent}) => Number(textContent) > 0);
    const places = ticks.map((tick) => [Number(tick.textContent), tick.getBoundingClientRect().left] as const).sort(([a], [b]) => a - b).map(([, left]) => left);
    expect(places).to.have.length.greaterThan(2);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));

    const drawing = box(root, '[part~="chart"]');
    for (const text of root.querySelectorAll('[part~="chart"] :is(text, strong, span)')) {
      const {left, right} = text.getBoundingClientRect();
      expect(left, text.textContent!).to.be.at.least(drawing.left - 2);
      expect(right, text.textContent!).to.be.at.most(drawing.right + 2);
    }
    const [lower, higher] = [...root.querySelectorAll('[part~="chart"] [aria-hidden] span')].map((span) => span.getBoundingClientRect().left);
    expect(lower, 'the arrow to the left stands on the left').to.be.lessThan(higher!);
  });

  it('a plan lies from right to left: its line of time on the right, its rules marked there', async () => {
    const root = await drawn(html`<ham-entry kind="plan" name="four-phase" .data=${await hebrew('plans/four-phase.json')}></ham-entry>`);
    expect(direction(one(root, 'article'))).to.equal('rtl');
    expect(box(root, '[part~="phase"]').right - box(root, '[part~="phase-title"]').right, 'room for the line, on the right').to.be.greaterThan(10);
    expect(getComputedStyle(one(root, '[part~="rule-group"]')).borderRightWidth).to.equal('3px');
  });

  it('an article lies from right to left: its contents numbered there, its quotes marked there', async () => {
    const root = await drawn(html`<ham-article name="nordic-evidence" .data=${await hebrew('articles/nordic-evidence.json')}></ham-article>`);
    expect(direction(one(root, 'article'))).to.equal('rtl');
    expect(box(root, '[part~="contents"] ol').right - box(root, '[part~="contents"] li').right).to.be.greaterThan(10);
  });

  it('the controls of a figure lie from right to left; the figure faces as ever', async () => {
    const figure = async (dir: 'ltr' | 'rtl'): Promise<ShadowRoot> => {
      const root = (await fixture(html`<div dir=${dir}><ham-figure name="nordic-curl"></ham-figure></div>`)).firstElementChild!.shadowRoot!;
      await waitUntil(() => root.querySelector('.fig path'), 'the figure', {timeout: 5000});
      return root;
    };
    const [ltr, rtl] = [await figure('ltr'), await figure('rtl')];
    const paths = (root: ShadowRoot): (string | null)[] => [...root.querySelectorAll('.fig path')].map((path) => path.getAttribute('d'));
    expect(paths(rtl)).to.deep.equal(paths(ltr));
    expect(getComputedStyle(one(rtl, '.fig')).transform).to.equal('none');
    one(rtl, '[part~=play]').click();
    await waitUntil(() => rtl.querySelector('input'));
    expect(box(rtl, '[part~=play]').left).to.be.at.least(box(rtl, 'input').right);
    expect(box(rtl, 'select').right).to.be.at.most(box(rtl, 'input').left);
  });

  it('half a step of certainty is filled from the right', async () => {
    const fill = async (template: TemplateResult): Promise<string> => getComputedStyle(one(await drawn(template), '.meter .half')).backgroundImage;
    const english = await fill(html`<ham-evidence name="vandyk2019"></ham-evidence>`);
    expect(english, 'control').to.contain('90deg').and.not.contain('-90deg');
    expect(await fill(html`<ham-evidence name="vandyk2019" .data=${await hebrew('studies/vandyk2019.json')}></ham-evidence>`)).to.contain('-90deg');
  });
});
