import {expect} from '@open-wc/testing';
import {html, nothing, render} from 'lit';
import {until} from 'lit/directives/until.js';
import {pair, still, strip} from '../../src/figure/draw/still.js';
import type {Figure} from '../../src/model/index.js';
import {pairView, stillView, textView} from '../../src/view/figure/index.js';
import {articleView} from '../../src/view/article/index.js';
import type {Library} from '../../src/model/index.js';
import {loneCitationView, referenceListView} from '../../src/view/citation.js';
import {evidenceView} from '../../src/view/evidence/index.js';
import {circuitView, exerciseView, messageView} from '../../src/view/index.js';
import {programmeView} from '../../src/view/programmes/index.js';
import {slice, scopeOf} from './library.js';
import {liveIn, strayIn, templatesIn} from './templates.js';

const [circuit, exercise, contested, plain, inWords, unread, article, plan, check, rules, noRules, term, correction] = await Promise.all([
  'circuits/weekly', 'exercises/hamstring-roll-out', 'studies/vandyk2019', 'studies/encarnacion2022', 'studies/askling2013', 'studies/small2009',
  'articles/nordic-evidence', 'plans/four-phase', 'checks/single-leg-bridge-test', 'pain/own-rule', 'pain/pain-monitoring', 'glossary/eccentric',
  'corrections/longer-fibres',
].map(slice)) as [Library, Library, Library, Library, Library, Library, Library, Library, Library, Library, Library, Library, Library];

const [curl, jump] = await Promise.all(['nordic-curl', 'split-stance-jump'].map(async (id) => await (await fetch(`/dist/cdn/data/figures/${id}.json`)).json() as Figure)) as [Figure, Figure];

/** Every view, with data that makes it show all it can. */
const views: Record<string, (prefix?: string) => unknown> = {
  exercise: (prefix) => exerciseView(exercise.exercises['hamstring-roll-out']!, scopeOf(exercise, prefix)),
  circuit: (prefix) => circuitView(circuit.circuits['weekly']!, scopeOf(circuit, prefix)),
  evidence: (prefix) => evidenceView(contested.studies['vandyk2019']!, scopeOf(contested, prefix)),
  'evidence without a number': (prefix) => evidenceView(plain.studies['encarnacion2022']!, scopeOf(plain, prefix)),
  'evidence in words': (prefix) => evidenceView(inWords.studies['askling2013']!, scopeOf(inWords, prefix)),
  'evidence of which no result was read': (prefix) => evidenceView(unread.studies['small2009']!, scopeOf(unread, prefix)),
  article: (prefix) => articleView(article.articles['nordic-evidence']!, scopeOf(article, prefix)),
  plan: (prefix) => programmeView({kind: 'plan', id: 'four-phase'}, scopeOf(plan, prefix)),
  check: (prefix) => programmeView({kind: 'check', id: 'single-leg-bridge-test'}, scopeOf(check, prefix)),
  'pain model': (prefix) => programmeView({kind: 'pain', id: 'own-rule'}, scopeOf(rules, prefix)),
  'pain model without rules': (prefix) => programmeView({kind: 'pain', id: 'pain-monitoring'}, scopeOf(noRules, prefix)),
  term: (prefix) => programmeView({kind: 'term', id: 'eccentric'}, scopeOf(term, prefix)),
  correction: (prefix) => programmeView({kind: 'correction', id: 'longer-fibres'}, scopeOf(correction, prefix)),
  citation: (prefix) => loneCitationView('vandyk2019', 1, scopeOf(contested, prefix)),
  'list of sources': (prefix) => referenceListView([contested.references['vandyk2019']!], scopeOf(contested, prefix).say),
  figure: () => [stillView(curl, [still(curl)], 'Nordic curl'), textView(curl)],
  'strip of a figure': () => stillView(jump, strip(jump), 'Jump'),
  'mistake of a figure': () => pairView('Nordic curl', {...pair(curl, 0), mistake: curl.avoid[0]!.text}),
  'mistake of a figure that is not there yet': () => pairView('Nordic curl'),
  message: () => messageView('Loading…'),
};

function drawn(...contents: unknown[]): HTMLElement {
  const root = document.createElement('div');
  render(contents, root);
  return root;
}
/** Markup without the marks that Lit leaves for itself. */
const markup = (content: unknown): string => drawn(content).innerHTML.replace(/<!--.*?-->/g, '');
const attributes = (root: ParentNode): Attr[] => [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes]);

describe('a view', () => {
  for (const [name, view] of Object.entries(views)) {
    it(`${name}: the same data gives the same markup`, () => {
      expect(markup(view()).length).to.be.greaterThan(40);
      expect(markup(view())).to.equal(markup(view()));
    });

    it(`${name}: can be written as a string: nothing in it is alive`, () => {
      expect(templatesIn(view())).to.not.be.empty;
      expect(liveIn(view())).to.deep.equal([]);
    });

    it(`${name}: draws no stray value`, () => {
      expect(strayIn(view())).to.deep.equal([]);
    });

    it(`${name}: has no style attribute, no event attribute and no name for a global`, () => {
      expect(attributes(drawn(view())).filter((attribute) => /^(style|name|on.*)$/.test(attribute.name)).map((attribute) => attribute.name)).to.deep.equal([]);
    });

    it(`${name}: twice in one tree, its ids are unique and begin with the prefix of each`, () => {
      const root = drawn(view('one'), view('two'));
      const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(ids.filter((id) => !/^(one|two)-/.test(id))).to.deep.equal([]);
    });

    it(`${name}: what it points to is there`, () => {
      const root = drawn(view());
      const targets = attributes(root).filter((attribute) => /^(popovertarget|for|aria-(labelledby|describedby|controls|details))$/.test(attribute.name));
      expect(targets.flatMap(({value}) => value.split(' ')).filter((id) => !root.querySelector(`#${id}`))).to.deep.equal([]);
    });
  }

  it('would be seen to have ids and targets (control)', () => {
    expect(drawn(views['citation']!()).querySelector('[popovertarget="ham-vandyk2019"]')).to.exist;
    expect(drawn(views['citation']!()).querySelector('#ham-vandyk2019')).to.exist;
  });

  it('would be seen to be alive, or to draw a stray value (control)', () => {
    const act = (): void => undefined;
    const alive = html`<p>${[html`<button @click=${act}></button><input .value=${'a'} ?disabled=${true}>`]}${until(Promise.resolve(1))}${act}</p>`;
    expect(liveIn(alive)).to.deep.equal(['directive', 'function', '@click', '.value', '?disabled']);
    expect(liveIn(html`<a href="mailto:a@b.c?subject=${'x'}">a.b=${'c'}</a>`)).to.deep.equal([]);
    expect(strayIn(html`${false}${[null, [NaN]]}${{}}${'of undefined'}`)).to.have.length(5);
    expect(strayIn(html`${undefined}${''}${0}${'words'}${html`<b></b>`}`)).to.deep.equal([]);
    expect(strayIn(html`${nothing}`)).to.deep.equal([]);
  });

  it('shows what can be read, whatever is missing around it', () => {
    const {exercises, circuits} = circuit;
    const weekly = circuits['weekly']!;
    const [first] = Object.keys(exercises);
    const without = {...circuit, exercises: Object.fromEntries(Object.entries(exercises).filter(([id]) => id !== first)), references: {}};
    const root = drawn(circuitView(weekly, scopeOf(without)));
    expect(root.querySelectorAll('[part~="item"]')).to.have.length(4);
    expect(root.querySelector('[part~="cite"], [part~="sources"]')).to.equal(null);
    expect(root.querySelector('[part~="flags"]')).to.exist;
  });
});
