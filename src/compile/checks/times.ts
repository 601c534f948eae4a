import type {Dose, Range} from '../../model/index.js';
import type {Excerpt} from '../excerpt.js';
import type {Report} from '../problem.js';
import {timesIn, type Told} from './times-in.js';

/** What stands beside a dose: steps and cues, or the note of an item. */
export interface Beside {
  readonly lines: readonly Excerpt[];
  readonly dose: Dose;
  /** Where the dose is written. */
  readonly written: () => Excerpt;
  /** Whether the time of the dose is that of a hold. It may as well be that of moving to and fro, in which something is held. */
  readonly isHold: boolean;
}

/**
 * Tells a text and a dose that give different times for one thing, as a reader can do only one of them. Only for what is clear:
 * a time that the dose has too, in English, said outright. “About five seconds”, “a slow breath” and all other prose pass.
 */
export function checkTimes({lines, dose, written, isHold}: Beside, report: Report): void {
  if (!dose.tempo && dose.work.of !== 'time') return;
  for (const line of lines) {
    for (const told of timesIn(line.text)) {
      const doseSays = timesOf(dose, told, isHold);
      if (doseSays.length === 0 || doseSays.some((time) => overlap(time, told.seconds))) continue;
      report.warn('time-differs', line.range(told.start, told.end), `\`${line.text.slice(told.start, told.end)}\` here, and ${doseSays.map(asText).join(' or ')} in the dose.`, {
        hint: 'Make them the same, or leave the time to the dose, which pages show as well.',
        related: [report.related(written().range(), 'The dose.')],
      });
    }
  }
}

/** What the dose says of the same thing; nothing when it says nothing. */
function timesOf({tempo, work}: Dose, {of, where}: Told, isHold: boolean): Range[] {
  if (tempo) {
    const [down, below, up, above] = tempo.map((seconds): Range => [seconds, seconds]);
    const pauses = where === 'below' ? [below] : where === 'above' ? [above] : [below, above];
    return (of === 'down' ? [down] : of === 'up' ? [up] : pauses).filter((time) => time !== undefined);
  }
  return work.of === 'time' && isHold && of === 'hold' && where === undefined ? [work.seconds] : [];
}

function overlap([least, most]: Range, [from, to]: Range): boolean {
  return least <= to && from <= most;
}

const asText = ([least, most]: Range): string => least === most ? `${String(least)} s` : `${String(least)}–${String(most)} s`;
