import type {Measure} from './vocabulary.js';

/** Comparisons by division, which have no effect at 1 and are drawn on a log scale. */
const RATIOS: readonly Measure[] = ['risk ratio', 'rate ratio', 'prevalence ratio', 'hazard ratio', 'odds ratio'];

/** Comparisons that have no effect at 0. */
const DIFFERENCES: readonly Measure[] = ['log odds ratio', 'standardised mean difference', 'mean difference', 'per cent change', 'association'];

/**
 * The value of a measure that means no effect. Undefined for one that compares nothing. Apart from the word lists, which are much longer and
 * which nothing but the checks of data needs.
 */
export function noEffectOf(measure: Measure): 0 | 1 | undefined {
  if (RATIOS.includes(measure)) return 1;
  return DIFFERENCES.includes(measure) ? 0 : undefined;
}
