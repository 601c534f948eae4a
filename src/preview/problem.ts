import {html} from 'lit';
import type {Span} from '../compile/index.js';
import type {ShownProblem, State} from './state.js';

/** A problem as the terminal shows it, with each place a link that opens it in an editor. */
export const problemView = (problem: ShownProblem, state: State): unknown => {
  const {severity, code, file, span, message, hint, related, excerpt} = problem;
  return html`<article class="problem ${severity}">
    <h2><span class="severity">${severity}</span> ${wordsView(message)}</h2>
    <p class="place">${placeView(state, file, span)} <code class="code">${code}</code></p>
    ${excerpt.length > 0 ? html`<pre><code>${excerptView(excerpt)}</code></pre>` : ''}
    ${hint === undefined ? '' : html`<p class="hint"><strong>To mend it:</strong> ${wordsView(hint)}</p>`}
    ${related.map((other) => html`<p class="related">${placeView(state, other.file, other.span)} ${wordsView(other.message)}</p>`)}
  </article>`;
};

/** Words with what stands between backticks as code, as in a message. */
const wordsView = (text: string): unknown => html`<span dir="auto">${text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : part)}</span>`;

/** The place is marked in its line, which may then be broken on a narrow page: carets below it would have to be scrolled to. */
const excerptView = (lines: readonly string[]): unknown => {
  const [line = '', last = ''] = lines.slice(-2);
  const carets = last.search(/\^*$/);
  // behind the end of a line, where something is missing, there is room to mark
  const marked = line.slice(carets, last.length) || ' ';
  return html`${lines.slice(0, -2).map((before) => html`<span class="line">${before}</span>`)}<span class="line">${line.slice(0, carets)}<mark>${marked}</mark>${line.slice(last.length)}</span>`;
};

/** `content/exercises/hold.md:5:20`, as a link and to be copied. */
export const placeView = ({dir, place}: State, file: string, {start}: Span): unknown => {
  const at = `${file}:${start.line}:${start.column}`;
  const path = `${dir.replace(/[\\/]*$/, '')}/${at}`;
  return html`<span class="path"><a href=${editorAddress(place, at)} title="Opens in VS Code">${path}</a>
    <button type="button" data-copy=${path} aria-label="Copy ${path}">Copy</button></span>`;
};

/** The address that VS Code answers to, for a file or a place in it. */
export const editorAddress = (place: string, at: string): string =>
  `vscode://file${place.startsWith('/') ? '' : '/'}${encodeURI(`${place}/${at}`).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
