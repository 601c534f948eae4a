import {html} from 'lit';
import {hashOf, KINDS, NAMES} from './entry.js';
import type {EntryState, ShownProblem, State} from './state.js';

export interface Counts {readonly errors: number; readonly warnings: number}

export const countsOf = (problems: readonly ShownProblem[]): Counts => {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  return {errors, warnings: problems.length - errors};
};

/** All entries by kind, those with a problem with its count. `words` are looked for in titles and ids. */
export const listView = ({entries, problems}: State, chosen: EntryState | undefined, words: string): unknown => {
  const byFile = new Map<string, ShownProblem[]>();
  for (const problem of problems) byFile.set(problem.file, [...byFile.get(problem.file) ?? [], problem]);
  const found = entries.filter(({title, id}) => `${title} ${id}`.toLowerCase().includes(words.trim().toLowerCase()));
  if (found.length === 0) return html`<p class="none">Nothing has that in its title or file name.</p>`;
  return KINDS.map((kind) => {
    const own = found.filter((entry) => entry.kind === kind);
    return own.length === 0 ? '' : html`<h2>${NAMES[kind]}</h2>
      <ul>${own.map((entry) => html`<li><a href=${hashOf(entry)} aria-current=${entry === chosen ? 'page' : 'false'}>
        <span dir="auto">${entry.title}</span>${countView(countsOf(byFile.get(entry.file) ?? []))}</a></li>`)}</ul>`;
  });
};

export const countView = ({errors, warnings}: Counts): unknown => [
  errors > 0 ? html` <span class="count error">${counted(errors, 'error')}</span>` : '',
  warnings > 0 ? html` <span class="count warning">${counted(warnings, 'warning')}</span>` : '',
];

export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
