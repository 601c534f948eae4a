import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {en} from '../../src/locales/index.js';
import type {Article, Check, Library, PainModel, Plan} from '../../src/model/index.js';
import {articleView} from '../../src/view/article/article.js';
import type {Scope} from '../../src/view/index.js';
import {checkBody} from '../../src/view/programmes/check.js';
import {painBody} from '../../src/view/programmes/pain.js';
import {planBody} from '../../src/view/programmes/plan.js';
import {redFlagsView} from '../../src/view/red-flags.js';
import {redFlagsWithNumbersView, regionOf} from '../../src/view/red-flags-with-numbers.js';
import {liveIn, strayIn} from './templates.js';

function drawn(content: unknown): HTMLElement {
  const root = document.createElement('div');
  render(content, root);
  return root;
}
const text = (root: Element): string => root.textContent.replace(/\s+/g, ' ');

/** The box for content in one language and a reader who likes another best. */
const box = (language: string, reader?: string, open?: boolean): HTMLElement => drawn(redFlagsWithNumbersView({say: en, library: {language}, reader}, open));
const calls = (root: Element): (string | null)[] => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the red flags', () => {
  it('stand in the order of how soon, each level with what to do and all its signs', () => {
    for (const root of [drawn(redFlagsView({say: en})), box('en')]) {
      expect([...root.querySelectorAll('strong')].map(text)).to.deep.equal(Object.values(en.redFlags.levels));
      expect(root.querySelectorAll('li')).to.have.lengthOf(en.redFlags.list.length);
      for (const {sign, why} of en.redFlags.list) expect(text(root)).to.include(`${sign} ${why}`);
    }
  });

  it('say emergency numbers where no region is known, and name the places', () => {
    for (const root of [drawn(redFlagsView({say: en})), box('en'), box('en', 'de'), box('ja-JP')]) {
      expect(text(root)).to.include('112 in the EU, 911 in the US and Canada, 999 in the UK');
      expect(calls(root)).to.be.empty;
    }
  });

  it('say the number of the region that the content is for, which can be called by a press', () => {
    const root = box('en-GB', 'en-US');
    expect(text(root)).to.include('United Kingdom: 999. Emergency numbers: 112 in the EU');
    expect(calls(root)).to.deep.equal(['tel:999', 'tel:111']);
  });

  it('say that of the reader’s language where the content is for no region', () => {
    expect(text(box('en', 'de-AT'))).to.include('Austria: 112.');
    expect(text(box('en', 'en-AU'))).to.include('Australia: 000.');
    expect(calls(box('en', 'en-NZ'))).to.deep.equal(['tel:111', 'tel:0800611116']);
  });

  it('are folded, or open on a page about pain', () => {
    expect(drawn(redFlagsView({say: en})).querySelector('details')!.open).to.equal(false);
    expect(box('en').querySelector('details')!.open).to.equal(false);
    expect(box('en', undefined, true).querySelector('details')!.open).to.equal(true);
  });

  it('can be written as a string, without a stray value', () => {
    for (const view of [redFlagsView({say: en}), ...['en', 'en-GB'].map((language) => redFlagsWithNumbersView({say: en, library: {language}}, true))]) {
      expect(liveIn(view)).to.deep.equal([]);
      expect(strayIn(view)).to.deep.equal([]);
    }
  });

  it('a tag tells its region, in any script, and no extension is taken for one', () => {
    const tags = {'en-GB': 'GB', 'en-gb': 'GB', 'zh-Hant-TW': 'TW', 'sr-Latn-RS': 'RS', 'en': undefined, 'de-1996': undefined, 'en-u-ca-gregory': undefined, 'zh-Hant': undefined, '': undefined};
    for (const [tag, region] of Object.entries(tags)) expect(regionOf(tag), tag).to.equal(region);
  });
});

const signed = {author: 'Example clinic', licence: 'CC-BY-4.0', sources: []};
const library: Library = {language: 'en-GB', exercises: {}, circuits: {}, plans: {}, checks: {}, pain: {}, studies: {}, articles: {}, glossary: {}, corrections: {}, references: {}, figures: {}};
const scope = (): Scope => ({library, say: en, prefix: 'ham', sources: [], cited: new Set()});
const check = (...steps: string[]): Check => ({...signed, id: 'count', title: 'Count', purpose: 'To count.', before: [], steps: steps.map((step) => [step]), questions: [], reading: []});
const article = (redFlags: boolean): Article => ({...signed, id: 'sore', title: 'Sore', summary: 'Sore again.', date: '2026-11-21', redFlags, minutes: 1, body: []});
const plan: Plan = {...signed, id: 'weeks', title: 'Weeks', purpose: 'Some weeks.', intro: [], before: [], phases: [], rules: [], variants: [], after: []};
const model: PainModel = {...signed, id: 'ours', title: 'Ours', purpose: 'Ours.', idea: [], rules: [], limits: []};

describe('the red flags stand', () => {
  const flagsOf = (content: unknown): HTMLDetailsElement | null => drawn(content).querySelector('[part=before] > details[part=flags]');

  it('in every plan, check and pain model, whatever its data leaves out, with the number to call', () => {
    for (const content of [planBody(plan, scope()), checkBody(check('Count.'), scope()), checkBody(check(), scope()), painBody(model, scope())]) {
      expect(text(flagsOf(content)!)).to.include('United Kingdom: 999');
    }
  });

  it('open where pain is asked about or weighed, folded where something is done', () => {
    expect([painBody(model, scope()), checkBody(check(), scope()), checkBody(check('Count.'), scope()), planBody(plan, scope())].map((content) => flagsOf(content)!.open))
      .to.deep.equal([true, true, false, false]);
  });

  it('above an article that asks for them, and in no other', () => {
    expect(flagsOf(articleView(article(true), scope()))!.open).to.equal(true);
    expect(flagsOf(articleView(article(false), scope()))).to.equal(null);
  });
});
