import {formatDose} from '../../dose/index.js';
import type {TextRange} from '../source.js';
import type {Placed, PlacedCircuit} from './placed.js';
import type {ReadFile, Whole} from './whole.js';

/**
 * A dose in a circuit replaces the whole dose of the exercise, and a rest that is not written counts as none. Told where the
 * exercise has a rest that its sets here have not; failing that, once for a block of several sets that names no rest at all. In a
 * block with a rest the exercises may be taken in turn, so there the others are left alone.
 */
export function checkRests({file, placed}: PlacedCircuit, whole: Whole): void {
  for (const block of new Set(placed.map((each) => each.block))) {
    const restless = placed.filter(({block: of, item: {dose}}) => of === block && dose.sets[1] > 1 && !dose.rest);
    const lost = restless.filter(({exercise}) => exercise?.dose.rest?.betweenSets !== undefined);
    for (const each of lost) tellLost(each, file, whole);
    const [first] = restless;
    if (first && lost.length === 0 && !block.items.some(({dose}) => dose.rest)) tellNone(first, file, whole);
  }
}

function tellLost({use, item: {dose}, exercise}: Placed, file: ReadFile, whole: Whole): void {
  whole.report(file).warn('no-rest', doseOf(use.written.range(), file), `The rest of \`${use.to.id}\` is lost: the dose here replaces its whole dose.`, {
    hint: `With its rest: \`${formatDose({...dose, rest: {betweenSets: exercise?.dose.rest?.betweenSets}})}\`.`,
  });
}

function tellNone({use, block, item: {dose}}: Placed, file: ReadFile, whole: Whole): void {
  whole.report(file).warn('no-rest', doseOf(use.written.range(), file), `The block \`${block.title}\` names no rest, so pages count none between its sets.`, {
    hint: `Say how long, as \`${formatDose({...dose, rest: {betweenSets: 60}})}\`.`,
  });
}

/** The place of the dose behind a link: the dash before it and the colon behind it are no part of it. */
function doseOf(link: TextRange, {draft}: ReadFile): TextRange {
  const dose = /(\s*[—–-]\s*)([^:\n]*[^:\s])/y;
  dose.lastIndex = link.end;
  const [, dash = '', written = ''] = dose.exec(draft.report.source.text) ?? [];
  return written === '' ? link : {start: link.end + dash.length, end: link.end + dash.length + written.length};
}
