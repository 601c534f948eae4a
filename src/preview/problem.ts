import {html} from 'lit';
import type {Span} from '../compile/index.js';
import type {ShownProblem, State} from './state.js';

/** A problem as the terminal shows it, with each place a link that opens it in an editor. */
export const problemView = (problem: ShownProblem, state: State): unknown => {
  const {severity, code, file, span, message, hint, related, excerpt} = problem;
  return html`<article class="problem ${severity}">
    <h2><span class="severity">${severity}</span> ${wordsView(message)}</h2>
    <p class="place">${placeView(state, file, span)} <code class="code">${code}</code></p>
    ${excerpt.length > 0 ? html`<pre tabindex="0" role="group" aria-label="Line ${span.start.line} of ${file}"><code>${excerptView(excerpt)}</code></pre>` : ''}
    ${hint === undefined ? '' : html`<p class="hint"><strong>To mend it:</strong> ${wordsView(hint)}</p>`}
    ${related.map((other) => html`<p class="related">${placeView(state, other.file, other.span)} ${wordsView(other.message)}</p>`)}
  </article>`;
};

/** Words with what stands between backticks as code, as in a message. */
const wordsView = (text: string): unknown => html`<span dir="auto">${text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : part)}</span>`;

/** The last line is for the eye alone: where the place is stands above as numbers. */
const excerptView = (lines: readonly string[]): unknown => {
  const last = lines.at(-1) ?? '';
  const carets = last.search(/\^*$/);
  return html`${lines.slice(0, -1).map((line) => `${line}\n`)}<span aria-hidden="true">${last.slice(0, carets)}<span class="carets">${last.slice(carets)}</span></span>`;
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
