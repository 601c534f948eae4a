import {html, LitElement, type PropertyDeclarations} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {Connection} from './connection.js';
import {entryView, hashOf, tagOf} from './entry.js';
import {counted, countsOf, countView, listView} from './entry-list.js';
import {editorAddress, problemView} from './problem.js';
import type {EntryState, ShownProblem, State} from './state.js';

/** The part of the address that shows all problems. */
const ALL_PROBLEMS = '#problems';
/** Problems shown on one page; a library where more are left is read file by file. */
const MOST = 200;
/** Where an entry and its problems stand side by side; else one problem is unfolded, so that the view stays in sight. */
const WIDE = matchMedia('(min-width: 80rem)');

/** The page: the list of entries, and one of them. It follows the command and the address, and keeps what the reader opened. */
export class PreviewPage extends LitElement {
  static override properties: PropertyDeclarations = {
    state: {state: true}, running: {state: true}, hash: {state: true}, words: {state: true}, unfolded: {state: true}, said: {state: true},
  };

  protected declare state: State | undefined;
  /** Whether the command still answers. */
  protected declare running: boolean;
  protected declare hash: string;
  /** What the list is searched for. */
  protected declare words: string;
  /** Whether the list is open where it is folded, on a narrow page. */
  protected declare unfolded: boolean;
  /** What happened last, in words. */
  protected declare said: string;

  #connection: Connection | undefined;

  constructor() {
    super();
    this.running = true;
    this.hash = location.hash;
    this.words = this.said = '';
    this.unfolded = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.replaceChildren();
    this.#connection = new Connection({
      state: (state) => { this.take(state); },
      running: (running) => { this.running = running; },
    });
    window.addEventListener('hashchange', this.#choose);
    this.addEventListener('click', this.#copy);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.close();
    window.removeEventListener('hashchange', this.#choose);
    this.removeEventListener('click', this.#copy);
  }

  /** The page's own stylesheet applies. */
  protected override createRenderRoot(): HTMLElement { return this; }

  protected override render(): unknown {
    const {state} = this;
    if (!state) return html`<main><p>${this.running ? 'Waiting for hamkit dev …' : 'hamkit dev does not answer.'}</p></main>`;
    const chosen = this.chosen(state);
    document.title = `${chosen ? chosen.title : 'Problems'} – hamkit preview`;
    return html`<header>
        <strong>hamkit</strong> <span class="dir">${state.dir}</span>
        <a class="all" href=${ALL_PROBLEMS} aria-current=${chosen ? 'false' : 'page'}>${state.problems.length > 0 ? countView(countsOf(state.problems)) : 'No problems'}</a>
        <button type="button" class="fold" aria-expanded=${this.unfolded} aria-controls="entries" @click=${() => { this.unfolded = !this.unfolded; }}>Entries</button>
        <p class="said" role="status">${this.said}</p>
      </header>
      ${this.running ? '' : html`<p class="notice" role="alert">hamkit dev has ended. This is how things stood; the page goes on when it runs again.</p>`}
      ${state.trouble === undefined ? '' : html`<p class="notice" role="alert">${state.trouble} This is how things stood before.</p>`}
      <div class="columns">
        <nav id="entries" aria-label="Entries" class=${this.unfolded ? 'unfolded' : ''}>
          <label>Find <input type="search" .value=${this.words} @input=${(event: InputEvent) => { if (event.target instanceof HTMLInputElement) this.words = event.target.value; }}></label>
          ${listView(state, chosen, this.words)}
        </nav>
        <main>${chosen ? keyed(hashOf(chosen), this.entry(state, chosen)) : this.problems(state)}</main>
      </div>`;
  }

  private entry(state: State, entry: EntryState): unknown {
    const problems = state.problems.filter(({file}) => file === entry.file);
    const broken = countsOf(problems).errors > 0;
    const others = new Set(state.problems.filter(({severity, file}) => severity === 'error' && file !== entry.file).map(({file}) => file)).size;
    return html`<h1 tabindex="-1" dir="auto">${entry.title}</h1>
      <p class="facts"><span class="path"><a href=${editorAddress(state.place, entry.file)} title="Opens in VS Code">${entry.file}</a></span>
        <code class="tag">${tagOf(entry)}</code></p>
      ${others > 0 ? html`<p class="elsewhere"><a href=${ALL_PROBLEMS}>${counted(others, 'other file')} with errors</a></p>` : ''}
      <div class="entry">
        ${problems.length > 0 ? this.ownProblems(problems, state) : ''}
        ${entry.version === undefined ? html`<p class="never">Here you will see the page's view of it, as soon as the file has no error.</p>` : html`
          <section class=${broken ? 'view old' : 'view'} aria-labelledby="view">
            <h2 id="view">${broken ? 'On a page, as it was before the error' : 'On a page'}</h2>
            ${this.oldInside(entry, state)}
            <ham-content src="/ham/${entry.version}/">${entryView(entry)}</ham-content>
            ${entry.hasFigure ? html`<h2>Poses</h2><hamkit-poses src="/ham/${entry.version}/figures/${entry.id}.json"></hamkit-poses>` : ''}
          </section>`}
      </div>`;
  }

  private ownProblems(problems: readonly ShownProblem[], state: State): unknown {
    const [first, ...more] = problems.map((problem) => problemView(problem, state));
    return html`<section class="problems" aria-label="Problems of this file">${first}
      ${more.length > 0 ? html`<details ?open=${WIDE.matches}><summary>${counted(more.length, 'more problem')}</summary>${more}</details>` : ''}</section>`;
  }

  /** What else on the entry's page is not as its file now stands. */
  private oldInside({old = []}: EntryState, {entries}: State): unknown {
    const others = entries.filter(({file}) => old.includes(file));
    return others.length > 0 ? html`<p class="inside">Shown as before an error: ${others.map((other, index) =>
      html`${index > 0 ? ', ' : ''}<a href=${hashOf(other)} dir="auto">${other.title}</a>`)}</p>` : '';
  }

  private problems(state: State): unknown {
    const {problems} = state;
    const more = problems.length - MOST;
    const missing = this.hash !== ALL_PROBLEMS && state.entries.length > 0;
    return html`<h1 tabindex="-1">${missing ? `There is no ${this.hash.slice(1)}` : problems.length > 0 ? 'Problems' : 'No problems'}</h1>
      ${problems.length > 0 ? '' : html`<p class="facts">All files of ${state.dir} are as they should be.</p>`}
      <section class="problems" aria-label="Problems of all files">${problems.slice(0, MOST).map((problem) => this.listed(problem, state))}</section>
      ${more > 0 ? html`<p>And ${more} more, shown with their entries.</p>` : ''}`;
  }

  private listed(problem: ShownProblem, state: State): unknown {
    const entry = state.entries.find(({file}) => file === problem.file);
    return html`${problemView(problem, state)}${entry ? html`<p class="to"><a href=${hashOf(entry)}>Show ${entry.title}</a></p>` : ''}`;
  }

  /** What the address names; without a name, the first entry with an error, or the weekly circuit, or just the first. */
  private chosen({entries, problems}: State): EntryState | undefined {
    if (this.hash === ALL_PROBLEMS) return undefined;
    const broken = problems.find(({severity}) => severity === 'error')?.file;
    return entries.find((entry) => hashOf(entry) === this.hash)
      ?? (this.hash === '' ? entries.find(({file}) => file === broken) ?? entries.find((entry) => hashOf(entry) === '#circuits/weekly') ?? entries[0] : undefined);
  }

  /** Another entry begins at its top, also for those who read with the keyboard. */
  readonly #choose = (): void => {
    this.hash = location.hash;
    this.unfolded = false;
    void this.updateComplete.then(() => {
      scrollTo(0, 0);
      this.querySelector('h1')?.focus({preventScroll: true});
    });
  };

  private take(state: State): void {
    const before = this.state && this.chosen(this.state);
    const after = this.chosen(state);
    if (before && after && before.file === after.file && before.version !== after.version) this.said = `${after.title} is up to date, ${time()}`;
    else if (this.state) this.said = `${counted(countsOf(state.problems).errors, 'error')} in ${state.dir}, ${time()}`;
    this.state = state;
  }

  /** Copies what a button holds; where that is refused, the path stands beside the button. */
  readonly #copy = ({target}: Event): void => {
    const text = target instanceof HTMLButtonElement ? target.dataset['copy'] : undefined;
    if (text === undefined) return;
    void navigator.clipboard.writeText(text).then(() => `Copied ${text}`, () => 'The browser does not let this page copy')
      .then((said) => { this.said = said; });
  };
}

const time = (): string => new Date().toLocaleTimeString('en-GB');
