import {html} from 'lit';
import {doseParts} from '../../dose/index.js';
import {sheet as words} from '../../locales/en/sheet.js';
import type {Circuit, CircuitItem} from '../../model/index.js';
import type {Scope} from '../scope.js';
import {own} from './own.js';

/** Columns that a page is wide enough for: a cell of a centimetre takes `12 × 8`. */
const COLUMNS = 14;

const upTo = (count: number, from = 1): number[] => Array.from({length: count}, (_, index) => index + from);

/** What is written of an exercise: each set, what was held where something is, and how hard it was. */
const rowsOf = ({dose: {sets, load}}: CircuitItem): readonly string[] =>
  [...upTo(sets[1]).map(words.set), ...(load && load.of !== 'bodyweight' ? [words.load] : []), words.rpe];

/** Rows that belong together, with a cell for each session. */
const groupView = (title: unknown, rows: readonly string[], columns: number): unknown => html`<tbody>${rows.map((row, index) => html`<tr>
  ${index === 0 ? html`<th class="of" scope="rowgroup" rowspan=${rows.length}>${title}</th>` : ''}<th scope="row">${row}</th>${upTo(columns).map(() => html`<td></td>`)}
</tr>`)}</tbody>`;

const titleView = ({exercise: id, dose}: CircuitItem, scope: Scope): unknown => {
  const {library, say} = scope;
  const {main, unit} = doseParts(dose, say.dose);
  return html`${library.exercises[id]?.title ?? id} <small>${own(html`${main} ${unit}`, scope)}</small>`;
};

const tableView = (weeks: readonly number[], sessions: number, items: readonly CircuitItem[], scope: Scope): unknown => {
  const columns = weeks.length * sessions;
  return html`<table>
    <caption>${words.weeks(weeks[0] ?? 0, weeks.at(-1) ?? 0)}</caption>
    <colgroup><col class="of"><col class="row"></colgroup>
    ${weeks.map(() => html`<colgroup span=${sessions}></colgroup>`)}
    <thead>
      <tr><th class="of" colspan="2" scope="col">${words.exercise}</th>${weeks.map((week) => html`<th scope="colgroup" colspan=${sessions}>${words.week(week)}</th>`)}</tr>
      <tr><th class="of" colspan="2" scope="row">${words.date}</th>${upTo(columns).map(() => html`<td></td>`)}</tr>
    </thead>
    ${items.map((item) => groupView(titleView(item, scope), rowsOf(item), columns))}
    ${groupView(own(words.pain, scope), [words.during, words.morning], columns)}
  </table>`;
};

/** Cells to fill in, session by session; as many tables as it takes for cells that can be written in, of about the same width. */
export const logView = ({blocks, perWeek, title}: Circuit, count: number, scope: Scope): unknown => {
  const sessions = perWeek?.[1] ?? 1;
  const tables = Math.ceil(count / Math.max(1, Math.floor(COLUMNS / sessions)));
  const each = Math.ceil(count / tables);
  const items = blocks.flatMap((block) => block.items);
  return upTo(tables).map((table) => {
    const first = (table - 1) * each + 1;
    const weeks = upTo(Math.min(each, count - first + 1), first);
    return weeks[0] && html`<section class="log">
      <h2><bdi>${title}</bdi>: ${own(words.log, scope)}</h2>
      <p class="person"><span>${words.name}</span><span>${words.begun}</span></p>
      ${tableView(weeks, sessions, items, scope)}
      <p class="hint">${own(`${words.logHint} ${words.effort}`, scope)}</p>
    </section>`;
  });
};
