import {html} from 'lit';
import type {Span} from '../compile/index.js';
import type {ShownProblem, State} from './state.js';

/** A problem as the terminal shows it, with each place a link that opens it in an editor. */
export const problemView = (problem: ShownProblem, state: State): unknown => {
  const {severity, code, file, span, message, hint, related, excerpt} = problem;
  return html`<article class="problem ${severity}">
    <h3><span class="severity">${severity}</span> <span dir="auto">${message}</span></h3>
    <p class="place">${placeView(state, file, span)} <code class="code">${code}</code></p>
    ${excerpt.length > 0 ? html`<pre tabindex="0" role="group" aria-label="Line ${span.start.line} of ${file}"><code>${excerpt.slice(0, -1).join('\n')}
<span class="carets" aria-hidden="true">${excerpt.at(-1)}</span></code></pre>` : ''}
    ${hint === undefined ? '' : html`<p class="hint"><strong>To mend it:</strong> <span dir="auto">${hint}</span></p>`}
    ${related.map((other) => html`<p class="related">${placeView(state, other.file, other.span)} <span dir="auto">${other.message}</span></p>`)}
  </article>`;
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
