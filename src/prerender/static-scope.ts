import {html} from 'lit';
import {en} from '../locales/index.js';
import {statics as words} from '../locales/en/static.js';
import type {Library, Reference} from '../model/index.js';
import type {Around, Scope} from '../view/index.js';
import {richTextView} from '../view/rich-text.js';
import {shortName} from '../view/scope.js';
import {referenceView, sourceId, type LinkedScope} from '../view/sources.js';

/** Where a view stands in a static page. */
interface Standing {
  readonly library: Library;
  /** Of this view's ids. */
  readonly prefix: string;
  /** Reference ids in the order of their numbers, those of an article around it first. */
  readonly sources: readonly string[];
  /** What an article says of all that it shows, and the prefix of its ids. */
  readonly outer?: {readonly around: Around; readonly prefix: string; readonly terms: Set<string>} | undefined;
  /** What stands in the text for a source in the place of its number. */
  readonly mark?: Scope['mark'];
}

/**
 * The scope of a view that nobody can press: a citation leads to its place in the list of sources, and a word that the glossary
 * explains to its explanation below. `terms` are those that were linked to, when all is drawn.
 */
export function staticScope({library, prefix, sources, outer, mark}: Standing): {scope: LinkedScope; terms: Set<string>} {
  const terms = outer?.terms ?? new Set<string>();
  const top = outer?.prefix ?? prefix;
  const source = (reference: Reference, number: number): unknown => {
    const name = shortName(reference);
    const said = mark ? ` ${mark(reference)}` : `[${number}]`;
    // what is in no list has nowhere to lead to
    if (number < 1) return said;
    const listed = {prefix: outer?.around.sources.includes(reference.id) ? top : prefix};
    return html`<a part="cite" href="#${sourceId(reference.id, listed)}" aria-label=${mark ? words.sourceOf(name) : en.source(number, name)}>${said}</a>`;
  };
  const term = (id: string, text: unknown): unknown => {
    terms.add(id);
    return html`<a part="term" href="#${termId(id, top)}">${text}</a>`;
  };
  return {scope: {library, say: en, prefix, sources, around: outer?.around, cited: new Set(), terms: new Set(), mark, links: {source, term}}, terms};
}

const termId = (id: string, prefix: string): string => `${prefix}-term_${id}`;

/** The words that a text linked to, explained below it, with the papers that its own list does not have. */
export const termsView = (terms: ReadonlySet<string>, scope: LinkedScope): unknown => {
  const {glossary, references} = scope.library;
  const said = new Set(scope.sources);
  const entries = [...terms].flatMap((id) => glossary[id] ?? []);
  return entries[0] && html`<details class="ham" part="terms"><summary>${words.terms}</summary><dl>${entries.map(({id, title, definition, sources}) => {
    const more = sources.filter((key) => references[key] && !said.has(key));
    more.forEach((key) => said.add(key));
    return html`<div id=${termId(id, scope.prefix)}><dt>${title}</dt><dd>${richTextView(definition, {...scope, terms: undefined})}
      ${more.map((key) => html`<p class="note">${referenceView(references[key])}</p>`)}</dd></div>`;
  })}</dl></details>`;
};
