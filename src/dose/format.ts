import type {Dose, Load, Range, Rest, Work} from '../model/index.js';
import {inMinutes, minutes} from './unit.js';

/**
 * The canonical text of a dose: one set goes without saying, `x` and `-` as on a keyboard, minutes from two whole minutes up, and
 * the clauses in the order tempo, load, RPE, rest. `parseDose` reads it back to an equal dose.
 */
export function formatDose({sets, work, perSide, tempo, load, rpe, rest}: Dose): string {
  const head = [
    sets[1] > 1 && `${span(sets)} x`,
    formatWork(work),
    perSide && 'per side',
    tempo && `@ ${tempo.join('-')}`,
  ].filter(Boolean).join(' ');
  return [
    head,
    load && formatLoad(load),
    rpe && `RPE ${span(rpe)}`,
    rest && formatRest(rest),
  ].filter(Boolean).join(', ');
}

const span = ([least, most]: Range) => least === most ? `${least}` : `${least}-${most}`;

function formatWork(work: Work): string {
  switch (work.of) {
    case 'reps': return span(work.count);
    case 'series': return work.counts.join('/');
    case 'time': return formatTime(work.seconds);
    case 'max': return 'max';
    case 'turns': return `${work.clockwise} cw + ${work.counterclockwise} ccw`;
  }
}

function formatTime(seconds: Range): string {
  return inMinutes(seconds) ? `${span(minutes(seconds))} min` : `${span(seconds)} s`;
}

function formatLoad(load: Load): string {
  switch (load.of) {
    case 'bodyweight': return 'bodyweight';
    case 'weight': return `${load.amount} weight`;
    case 'kg': return `${span(load.kg)} kg`;
  }
}

function formatRest({betweenSides, betweenSets}: Rest): string {
  const rests = [
    betweenSides && `${formatTime([betweenSides, betweenSides])} between sides`,
    betweenSets && `${formatTime([betweenSets, betweenSets])} between sets`,
  ].filter(Boolean).join(', ');
  return rests && `rest ${rests}`;
}
