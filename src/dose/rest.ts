import type {Dose} from '../model/index.js';
import {readTimeUnit, single, type Written} from './numbers.js';
import type {Reader} from './scan.js';
import {Slip, type Span} from './slip.js';
import {unexpected} from './spelling.js';

/** Where things stand that a correction may have to reach. */
interface Places {
  /** The comma before this rest. */
  readonly comma: Span;
  /** Where `per side` would have stood. */
  readonly headEnd: number;
}

/** Reads the rest of a rest after its number: a unit, and between what. Without a word it is between sets. */
export function readRest(reader: Reader, dose: Dose, places: Places, number: Written): void {
  const time = readTimeUnit(reader, number);
  const between = readBetween(reader);
  const span = {start: time.start, end: reader.last.end};
  const drop = {start: places.comma.start, end: span.end, text: ''};

  if (dose.rest?.[between] !== undefined) throw new Slip(span, 'The same rest is given twice', drop);
  if (between === 'betweenSides' && !dose.perSide) {
    const perSide = {start: places.headEnd, end: places.headEnd, text: 'per side'};
    throw new Slip(span, 'Rest between sides needs work “per side”', perSide);
  }
  if (between === 'betweenSets' && dose.sets[1] === 1) {
    const sides = dose.perSide && dose.rest?.betweenSides === undefined;
    throw new Slip(span, 'There is one set, so no rest between sets', sides ? `${time.range[1]} s between sides` : drop);
  }
  dose.rest = {...dose.rest, [between]: single(time, 'A rest', 's')};
}

function readBetween(reader: Reader): 'betweenSides' | 'betweenSets' {
  if (!reader.take('between')) return 'betweenSets';
  if (reader.take('sides')) return 'betweenSides';
  if (reader.take('sets')) return 'betweenSets';
  throw unexpected(reader, '“sides” or “sets”', ['sides', 'sets']);
}
