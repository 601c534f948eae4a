import {html} from 'lit';
import {FOLDERS, type EntryRef, type Library} from '../model/index.js';
import {articleSources, articleView} from '../view/article/index.js';
import {citedIn, evidenceView} from '../view/evidence/index.js';
import {circuitSources, circuitView, exerciseView} from '../view/index.js';
import {programmeView} from '../view/programmes/index.js';
import {shortName} from '../view/scope.js';
import {sourcesView, type LinkedScope} from '../view/sources.js';
import {figureView, mistakeView} from './figure.js';
import {staticScope, termsView} from './static-scope.js';

/** The article around an entry. */
type Outer = NonNullable<Parameters<typeof staticScope>[0]['outer']>;

/** Whether the library has an entry. No id finds what is not a record of its own, such as `constructor`. */
export const has = ({kind, id}: EntryRef, library: Library): boolean => Object.hasOwn(library[FOLDERS[kind]], id);

/** The reference ids that an entry shows, in the order of their numbers. */
export function sourcesOf({kind, id}: EntryRef, library: Library): readonly string[] {
  const {articles, circuits, studies, references} = library;
  const [article, circuit, study] = [articles[id], circuits[id], studies[id]];
  if (kind === 'article' && article) return articleSources(article, library);
  if (kind === 'circuit' && circuit) return circuitSources(circuit, library);
  // the paper itself stands in its box
  if (kind === 'study') return study ? citedIn(study).filter((key) => key !== id && references[key]) : [];
  return library[FOLDERS[kind]][id]?.sources.filter((key) => references[key]) ?? [];
}

/** An entry as it stands in a page without script: its view with nothing to press, and below it the words that it links to. */
export function entryView(to: EntryRef, library: Library, prefix: string, outer?: Outer): unknown {
  // the box of a study has no list of its own: what an article around it does not list has its name and no number
  const own = outer && to.kind === 'study' ? [] : sourcesOf(to, library);
  const sources = [...new Set([...outer?.around.sources ?? [], ...own])];
  const {scope, terms} = staticScope({library, prefix, sources, outer, mark: to.kind === 'study' ? shortName : undefined});
  return html`${bodyView(to, scope, terms)}${outer ? '' : termsView(terms, scope)}`;
}

function bodyView({kind, id}: EntryRef, scope: LinkedScope, terms: Set<string>): unknown {
  const {library: {exercises, circuits, studies, articles}, library, sources, prefix} = scope;
  switch (kind) {
    case 'exercise': return exercises[id] && exerciseView(exercises[id], scope, {
      picture: (of, mistake) => mistake === undefined ? figureView(of, library, false) : mistakeView(of, library, mistake),
    });
    case 'circuit': return circuits[id] && circuitView(circuits[id], scope, {picture: (of) => figureView(of, library, true)});
    case 'study': return studies[id] && html`${evidenceView(studies[id], scope)}${scope.around ? '' : html`<div class="ham">${sourcesView(scope)}</div>`}`;
    case 'article': {
      const article = articles[id];
      if (!article) return undefined;
      const around = {sources, author: article.author, licence: article.licence};
      let shown = 0;
      return articleView(article, scope, {
        show: ({to}) => has(to, library) ? html`<div data-ham-of=${to.kind}>${entryView(to, library, `${prefix}_${++shown}`, {around, prefix, terms})}</div>` : undefined,
      });
    }
    default: return programmeView({kind, id}, scope);
  }
}
