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
import {own} from './own.js';

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
const warmUpView = ({blocks}: Circuit, scope: Scope): unknown => html`<section class="warm-up beside">
  <h2>${scope.say.warmUp}</h2>
  <ul><li>${own(`${sayMinutes(circuitSeconds({blocks}), scope.say.dose)}:`, scope)}</li>${blocks.flatMap(({items}) => items.map(({exercise: id, dose}) => {
    const {main, unit} = doseParts(dose, scope.say.dose);
    return html`<li>${scope.library.exercises[id]?.title ?? id} ${own(html`<b>${main}</b> ${unit}`, scope)}</li>`;
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

/** A circuit as a sheet of paper: what to mind first, how each exercise looks and is dosed, the signs of what is not to be trained, sources, and cells for some weeks. */
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
          <div><dt>${say.time}</dt><dd>${own(sayMinutes(circuitSeconds(circuit), say.dose), scope)}</dd></div>
          <div><dt>${say.kitLabel}</dt><dd>${own(kitText(circuitKit([...blocks, ...warmUp?.blocks ?? []], library), scope), scope)}</dd></div>
        </dl>
      </div>
      ${url && codeView(url)}
    </header>
    <section class="before"><h2>${say.before}</h2><div>${richTextView([...intro, ...before], scope)}<p><strong>${own(words.signsBelow, scope)}</strong></p></div></section>
    ${warmUp && warmUpView(warmUp, scope)}
    ${blocks.map((block) => html`<section class="block">
      <div class="beside"><h2>${block.title}</h2><div>${richTextView(block.why, scope)}</div></div>
      <ol>${block.items.map((item) => itemView(item, scope))}</ol>
    </section>`)}
    ${after[0] && html`<section class="after beside"><h2>${say.afterwards}</h2><div>${richTextView(after, scope)}</div></section>`}
    <section class="flags"><h2>${say.redFlags.title}</h2><div lang=${say.language} dir=${directionOf(say.language)}>${redFlagList(scope, {emergency: html`<p>${say.redFlags.numbers}</p>`})}</div></section>
    <footer>
      ${sources[0] && html`<h2>${say.sources}</h2><ol>${sources.map((key) => html`<li><bdi>${referenceView(library.references[key])}</bdi></li>`)}</ol>`}
      ${provenanceView(circuit, scope)}
    </footer>
    ${logView(circuit, weeks, scope)}
  </main>`;
};
