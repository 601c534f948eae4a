import {html} from 'lit';
import {doseParts, sayMinutes} from '../../dose/index.js';
import {en} from '../../locales/index.js';
import {sheet as words} from '../../locales/en/sheet.js';
import type {Circuit, Library} from '../../model/index.js';
import {circuitKit, circuitSeconds} from '../../training/index.js';
import {circuitSources} from '../circuit.js';
import {kitText} from '../exercise.js';
import {redFlagList} from '../red-flags.js';
import {richTextView} from '../rich-text.js';
import {directionOf, type Scope} from '../scope.js';
import {referenceView, type LinkedScope} from '../sources.js';
import {codeView} from './code.js';
import {itemView} from './item.js';
import {logView} from './log.js';

export interface SheetOptions {
  /** Address of the page that the QR code leads to. Without it there is none. */
  readonly url?: string | undefined;
  /** Weeks that cells are there for; none for 0. */
  readonly weeks: number;
}

/** On paper a source is its number in the list, and a term is its word. */
const paperScope = (circuit: Circuit, library: Library): LinkedScope => ({
  library, say: en, prefix: 'sheet', sources: circuitSources(circuit, library), cited: new Set(), terms: new Set(),
  links: {source: (_, number) => html`<sup>${number}</sup>`, term: (_, text) => text},
});

/** What to do first, each exercise with its dose: who does not know one finds it on the page. */
const warmUpView = ({blocks}: Circuit, {say, library}: Scope): unknown => html`<section class="warm-up">
  <h2>${say.warmUp}: ${sayMinutes(circuitSeconds({blocks}), say.dose)}</h2>
  <ul>${blocks.flatMap(({items}) => items.map(({exercise: id, dose}) => {
    const {main, unit} = doseParts(dose, say.dose);
    return html`<li>${library.exercises[id]?.title ?? id} <b>${main}</b> ${unit}</li>`;
  }))}</ul>
</section>`;

/** Who wrote it and who has checked it: the circuit, then the exercises of which that is not true. */
const provenanceView = (circuit: Circuit, {library, say}: Scope): unknown => {
  const said = ({author, licence, reviewed}: Pick<Circuit, 'author' | 'licence' | 'reviewed'>): string =>
    `${reviewed ? say.reviewed(reviewed.by, reviewed.credentials, reviewed.date) : say.notReviewed} ${say.by(author, licence)}`;
  const whole = said(circuit);
  const others = new Map<string, Set<string>>();
  for (const {exercise: id} of circuit.blocks.flatMap(({items}) => items)) {
    const exercise = library.exercises[id];
    if (exercise && said(exercise) !== whole) others.set(said(exercise), (others.get(said(exercise)) ?? new Set()).add(exercise.title));
  }
  return html`<p class="provenance"><strong>${whole}</strong> ${say.advice}
    ${[...others].map(([what, titles]) => html` ${words.of([...titles].join(', '))} ${what}`)}</p>`;
};

/** A circuit as a sheet of paper: what to mind first, how each exercise looks and is dosed, cells for some weeks, signs, and sources. */
export const sheetView = (circuit: Circuit, library: Library, {url, weeks}: SheetOptions): unknown => {
  const scope = paperScope(circuit, library);
  const {say, sources} = scope;
  const {title, purpose, perWeek, blocks, intro, before, after} = circuit;
  const warmUp = library.circuits[circuit.warmUp ?? ''];
  return html`<main class="sheet" lang=${library.language} dir=${directionOf(library.language)}>
    <p class="screen">${words.toPrint}</p>
    <header>
      <div>
        <p class="eyebrow">${say.circuit}${perWeek && html` · ${say.perWeek(...perWeek)}`}</p>
        <h1>${title}</h1>
        <p class="purpose">${purpose}</p>
        <dl>
          <div><dt>${say.time}</dt><dd>${sayMinutes(circuitSeconds(circuit), say.dose)}</dd></div>
          <div><dt>${say.kitLabel}</dt><dd>${kitText(circuitKit([...blocks, ...warmUp?.blocks ?? []], library), scope)}</dd></div>
        </dl>
      </div>
      ${url && codeView(url)}
    </header>
    <section class="before"><h2>${say.before}</h2><div>${richTextView([...intro, ...before], scope)}<p><strong>${words.signsBelow}</strong></p></div></section>
    ${warmUp && warmUpView(warmUp, scope)}
    ${blocks.map((block) => html`<section class="block">
      <div class="why"><h2>${block.title}</h2>${richTextView(block.why, scope)}</div>
      <ol>${block.items.map((item) => itemView(item, scope))}</ol>
    </section>`)}
    ${after[0] && html`<section class="after"><h2>${say.afterwards}</h2>${richTextView(after, scope)}</section>`}
    ${logView(circuit, weeks, scope)}
    <section class="flags"><h2>${say.redFlags.title}</h2><div>${redFlagList(scope, {emergency: html`<p>${say.redFlags.numbers}</p>`})}</div></section>
    <footer>
      ${sources[0] && html`<h2>${say.sources}</h2><ol>${sources.map((key) => html`<li>${referenceView(library.references[key])}</li>`)}</ol>`}
      ${provenanceView(circuit, scope)}
    </footer>
  </main>`;
};
