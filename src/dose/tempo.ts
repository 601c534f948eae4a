import type {Tempo, Work} from '../model/index.js';
import {readDashed, within} from './numbers.js';
import type {Reader} from './scan.js';
import {Slip} from './slip.js';

const FOUR = 'A tempo has four numbers, as “@ 3-1-1-0”: seconds down, pause, up, pause';

/** Reads what follows `@`. */
export function readTempo(reader: Reader, work: Work): Tempo {
  const at = reader.last;
  const first = reader.peek();
  if (first.kind === 'word') throw new Slip(at, 'Only a tempo follows “@”', ',');
  const parts = readDashed(reader);
  const span = {start: first.start, end: reader.last.end};
  if (reader.peek().text === 'kg') throw new Slip(at, 'Only a tempo follows “@”', ',');
  // The same tempo is often written `3110`, or without its last pause.
  if (/^[0-9]{4}$/.test(first.text) && parts.length === 1) throw new Slip(span, FOUR, first.text.replace(/\B/g, '-'));
  const [down, pauseBelow, up, pauseAbove, tooMany] = parts.map(part => within({range: [part, part], ...span}, 'tempo')[0]);
  if (down === undefined || pauseBelow === undefined || up === undefined || tooMany !== undefined) throw new Slip(span, FOUR);
  if (pauseAbove === undefined) throw new Slip(span, FOUR, `${parts.join('-')}-0`);
  if (down + pauseBelow + up + pauseAbove === 0) throw new Slip(span, 'A rep takes some time: this tempo has none');
  if (work.of !== 'reps' && work.of !== 'series') throw new Slip({start: at.start, end: span.end}, 'Only reps have a tempo', '');
  return [down, pauseBelow, up, pauseAbove];
}
