import type {Dose, Range} from '../model/index.js';

/*
 * The library's own working assumptions, for showing about how long training takes. None is a published figure.
 */
/** One rep without a written tempo. */
export const REP_SECONDS = 3;
/** One circle. */
export const TURN_SECONDS = 3;
/** A set to the limit of good form. Cautious: a strong reader may hold for longer. */
export const MAX_SECONDS: Range = [30, 45];
/** From the end of one exercise to the start of the next. */
export const CHANGEOVER_SECONDS = 15;

/**
 * Least and most seconds that a dose takes: its work and the rests inside it. One rest between sides in every set done on both
 * sides, and one rest between sets fewer than there are sets. A rest that is not written counts as none.
 */
export function doseSeconds({sets, work, perSide, tempo, rest}: Dose): Range {
  const rep = tempo?.reduce((sum, part) => sum + part) ?? REP_SECONDS;
  const total = (end: 0 | 1): number => {
    const side =
      work.of === 'series' ? work.counts.reduce((sum, count) => sum + count) * rep :
      sets[end] * (
        work.of === 'reps' ? work.count[end] * rep :
        work.of === 'time' ? work.seconds[end] :
        work.of === 'turns' ? (work.clockwise + work.counterclockwise) * TURN_SECONDS :
        MAX_SECONDS[end]);
    const sides = perSide ? side * 2 + sets[end] * (rest?.betweenSides ?? 0) : side;
    return sides + (sets[end] - 1) * (rest?.betweenSets ?? 0);
  };
  return [total(0), total(1)];
}

/** Least and most seconds for exercises done one after another, with a change-over between each and the next. */
export function totalSeconds(doses: readonly Dose[]): Range {
  const changeovers = Math.max(0, doses.length - 1) * CHANGEOVER_SECONDS;
  return doses.map(doseSeconds).reduce<Range>(([a, b], [least, most]) => [a + least, b + most], [changeovers, changeovers]);
}
