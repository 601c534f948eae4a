import {html} from 'lit';
import {article as words} from '../../locales/en/article.js';
import {FOLDERS, type Article, type EntryRef, type Heading, type Library, type RichText} from '../../model/index.js';
import {circuitSources} from '../circuit.js';
import {popoversView} from '../popovers.js';
import {provenanceView} from '../provenance.js';
import {redFlagsWithNumbersView} from '../red-flags-with-numbers.js';
import {directionOf, type Scope} from '../scope.js';
import {referenceView, sourceId} from '../sources.js';
import {articleBody, headingId, wordsView, type ArticleControls} from './body.js';

/** A day of the calendar in words, the same in every time zone. A day that no calendar has stays as it is written. */
const dateText = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  // some browsers take the 30th of February for the 2nd of March
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? words.date(day) : date;
};

/** Below this number of parts a list of them helps nobody. */
const FEWEST = 3;

const contentsView = ({id, body}: Article, scope: Scope): unknown => {
  const parts = body.filter((block): block is Heading => block.kind === 'heading' && block.level === 2);
  return parts.length < FEWEST ? '' : html`<nav part="contents" aria-label=${words.contents}>
    <p part="eyebrow" aria-hidden="true">${words.contents}</p>
    <ol>${parts.map((heading) => html`<li><a href="#${headingId(id, heading, scope)}">${wordsView(heading.content, scope)}</a></li>`)}</ol>
  </nav>`;
};

const sourcesOf = ({kind, id}: EntryRef, library: Library): readonly string[] => {
  // an evidence box names its papers itself
  if (kind === 'study') return [];
  const circuit = kind === 'circuit' && library.circuits[id];
  return circuit ? circuitSources(circuit, library) : library[FOLDERS[kind]][id]?.sources ?? [];
};

/** The entries that an article shows in its middle. */
export const shownIn = (body: RichText): readonly EntryRef[] => body.flatMap((block) => (block.kind === 'embed' ? [block.to] : []));

/** The reference ids that an article shows: its own, then those of the entries in its middle. So a source has one number in all of it. */
export const articleSources = ({sources, body}: Article, library: Library): readonly string[] =>
  [...new Set([...sources, ...shownIn(body).flatMap((to) => sourcesOf(to, library))])].filter((key) => library.references[key]);

/** An article: who wrote it and when, how long it takes, what is in it, its text with the entries that it shows, and its sources. */
export const articleView = (article: Article, scope: Scope, controls: ArticleControls = {}): unknown => {
  const {library: {language, references}, say, sources} = scope;
  return html`<article class="ham" part="article" lang=${language} dir=${directionOf(language)}>
    <header part="header">
      <p part="eyebrow">${words.article} · ${words.minutes(article.minutes, shownIn(article.body).length)}</p>
      <h2 part="title">${article.title}</h2>
      <p part="purpose">${article.summary}</p>
      <p part="byline">${words.by(article.author)} · <time datetime=${article.date}>${dateText(article.date)}</time> · ${article.reviewed ? '' : say.notReviewed}</p>
    </header>
    ${article.redFlags ? html`<section part="before">${redFlagsWithNumbersView(scope, true)}</section>` : ''}
    ${contentsView(article, scope)}
    <div part="body">${articleBody(article.id, article.body, scope, controls)}</div>
    ${sources[0] && html`<section part="sources"><h3>${say.sources}</h3>
      <ol>${sources.map((key) => html`<li id=${sourceId(key, scope)}>${referenceView(references[key])}</li>`)}</ol></section>`}
    ${provenanceView(article, scope)}
    ${popoversView(scope)}
  </article>`;
};
