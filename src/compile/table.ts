import type {Tokens} from 'marked';
import type {Inline, Table} from '../model/index.js';
import type {Cursor} from './cursor.js';
import type {Draft} from './draft.js';
import type {Excerpt} from './excerpt.js';
import {readInlines} from './inlines.js';

/** A table. marked silently pads short rows and cuts long ones, and the model keeps no alignment, so both are reported. */
export function readTable(token: Tokens.Table, at: Excerpt, cursor: Cursor, draft: Draft): Table {
  checkAlignment(token, at, draft);
  checkRows(token, at, draft);
  const read = (cells: readonly Tokens.TableCell[]): Inline[][] => cells.map(({tokens}) => readInlines(tokens, cursor, draft));
  return {kind: 'table', head: read(token.header), rows: token.rows.map(read)};
}

function checkAlignment(token: Tokens.Table, at: Excerpt, draft: Draft): void {
  if (token.align.every((align) => align === null)) return;
  const colon = at.text.indexOf(':', at.text.indexOf('\n'));
  draft.report.error('bad-table', at.range(colon, colon + 1), 'The columns of a table have no alignment here.', {hint: 'Take the colons in this line away.'});
}

function checkRows(token: Tokens.Table, at: Excerpt, draft: Draft): void {
  let from = 0;
  for (const line of at.text.split('\n')) {
    const cells = line.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '').split(/(?<!\\)\|/).length;
    if (line.trim() !== '' && cells !== token.header.length) {
      draft.report.error('bad-table', at.range(from, from + line.length), `This row has ${String(cells)} cells, and the head has ${String(token.header.length)}.`);
    }
    from += line.length + 1;
  }
}
