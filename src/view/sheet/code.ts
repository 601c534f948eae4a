import {html} from 'lit';
import {encode} from 'uqr';
import {sheet as words} from '../../locales/en/sheet.js';

/** Modules of white that a reader needs around a code: ISO/IEC 18004. */
const QUIET = 4;

/** The dark modules of a code as one path: each run of a row is a rectangle, one unit high. */
const pathOf = (rows: readonly (readonly boolean[])[]): string => rows.map((row, y) => {
  const runs: string[] = [];
  for (let x = 0; x < row.length;) {
    const end = row.indexOf(!row[x], x);
    const length = (end < 0 ? row.length : end) - x;
    if (row[x]) runs.push(`M${x} ${y}h${length}v1h-${length}z`);
    x += length;
  }
  return runs.join('');
}).join('');

/** The address as a QR code, and in letters for who types it. With level M a seventh of it may be stained. */
export const codeView = (address: string): unknown => {
  const {size, data} = encode(address, {ecc: 'M', border: 0});
  const all = size + 2 * QUIET;
  return html`<figure class="code">
    <svg role="img" aria-label=${words.code(address)} viewBox="${-QUIET} ${-QUIET} ${all} ${all}"><path d=${pathOf(data)}></path></svg>
    <figcaption>${words.online} <b>${address}</b></figcaption>
  </figure>`;
};
