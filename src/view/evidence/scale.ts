import {noEffectOf, type Effect} from '../../model/index.js';

/** A drawn scale: `place` gives a value's position from 0 (start) to 100 (end), and `ticks` the values worth a label. */
export interface Scale {
  readonly noEffect: number;
  readonly ticks: readonly number[];
  readonly place: (value: number) => number;
}

/** The steps that a reader of a log scale knows: halves, tenths and their mirror images. */
const RATIO_TICKS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
/** Room left free at both ends so that no dot sits on the edge. */
const MARGIN = 6;

/** At most about six ticks, at 1, 2 or 5 times a power of ten. */
const linearTicks = (least: number, most: number): number[] => {
  const rough = (most - least) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough;
  const first = Math.ceil(least / step);
  return Array.from({length: Math.floor(most / step) - first + 1}, (_, i) => Number(((first + i) * step).toPrecision(6)));
};

/**
 * The scale for some effects of one kind: logarithmic for ratios, because half and double are equally far from no difference;
 * linear for the rest. The line of no effect is always on it. None where nothing has a value that can be placed, or no effect has none.
 */
export function scaleFor(effects: readonly Effect[]): Scale | undefined {
  const noEffect = effects[0] && noEffectOf(effects[0].measure);
  if (noEffect === undefined) return undefined;
  const ratio = noEffect === 1;
  const values = effects.flatMap(({value, interval}) => (value === undefined ? [] : [value, ...(interval ?? [])])).filter((v) => Math.abs(v) < 1e9 && (!ratio || v > 1e-9));
  if (values.length === 0) return undefined;
  const flat = ratio ? (v: number): number => Math.log(Math.max(v, 1e-9)) : (v: number): number => v;
  const all = [...values, noEffect];
  let [least, most] = [Math.min(...all), Math.max(...all)];
  if (ratio) {
    // at least from half to double, ends on a labelled step
    least = RATIO_TICKS.findLast((tick) => tick <= Math.min(least, 0.5)) ?? least;
    most = RATIO_TICKS.find((tick) => tick >= Math.max(most, 2)) ?? most;
  } else if (most - least < 1e-9) {
    most = least + 1;
  }
  const [start, end] = [flat(least), flat(most)];
  const steps = RATIO_TICKS.filter((tick) => tick >= least && tick <= most);
  return {
    noEffect,
    // labels must not touch on a phone: of many, every second one counted from no effect
    ticks: !ratio ? linearTicks(least, most) : steps.length < 6 ? steps : steps.filter((tick) => (steps.indexOf(tick) - steps.indexOf(1)) % 2 === 0),
    place: (value) => MARGIN + (100 - 2 * MARGIN) * Math.min(1, Math.max(0, (flat(value) - start) / (end - start))),
  };
}
