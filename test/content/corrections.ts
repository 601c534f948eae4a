import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as v from 'valibot';
import type {Verdict} from '../../src/model/index.js';

/** Which checked claim each file of `content/corrections/` answers. */
export const CLAIM_OF: Readonly<Record<string, string>> = {
  'nordics-and-first-injuries': 'S1-51pct',
  'repeat-injuries': 'S1-85pct',
  'nordics-for-runners': 'S1-nordic-runners',
  'stronger-and-less-hurt': 'S1-strong-fewer',
  'longer-fibres': 'S1-sarcomere',
  'which-muscles-a-nordic-trains': 'S1-nordic-muscles',
  'exercise-and-injury': 'S4-prevent',
  'never-hurt-again': 'S3-injuryproof',
  'rehab-at-length': 'S2-reinjury',
  'trunk-work-after-a-strain': 'S1-core',
  'hip-exercises-in-per-cent': 'S1-hip-hq',
  'strength-ratio-of-the-thigh': 'S1-hq-balance',
  'weak-buttocks': 'S2-glute',
  'the-two-halves-of-a-deadlift': 'S1-rdl',
  'hip-thrusts-and-kickbacks': 'S1-hipthrust',
  'knee-angle-in-a-bridge': 'S4-kneeangle',
  'butt-kicks-and-walking-backwards': 'S4-buttkicks',
  'strength-and-economy': 'S3-economy',
  'the-study-of-tired-runners': 'S3-fatigue',
  'the-year-of-the-study': 'S3-date2020',
  'the-stability-index': 'S3-dpsi',
  'when-hamstrings-tire': 'S3-inhibition',
  'quoting-the-study': 'S3-quotes',
  'jumps-and-tendons': 'S0-plyo',
  'load-and-tendons': 'S0-tendon',
  'soreness-after-a-run': 'S1-soreness',
  'stretching': 'S-stretch',
  'contract-and-relax': 'S1-pnf',
  'tightness': 'S1-tight',
  'the-tilt-of-the-pelvis': 'S1-pelvis',
  'strides-in-a-mile': 'S1-1500',
  'the-moment-of-braking': 'S3-eccentric-contact',
  'quicker-steps': 'S2-cadence',
  'shoes': 'S2-footwear',
  'a-little-all-year': 'S-consistency',
  'how-much-and-how-often': 'S-dose',
  'jumps-first': 'S3-plyofirst',
  'where-a-hinge-bends': 'S4-hinge',
  'breathing-first': 'S0-breathing',
  'rollers-and-water': 'S4-bloodflow',
  'food-and-healing': 'S2-nutrition',
  'nordics-from-the-first-week': 'S0-daily',
  'after-several-strains': 'S0-recurrent',
  'nordics-as-a-test': 'S2-selftest',
  'signs-that-cannot-wait': 'S2-noredflags',
};

/**
 * The verdicts as they were written down, and the word of ours for each. Where one holds for a part only, ours is for the whole:
 * `partly supported`. What was attributed wrongly, or counted in the wrong unit, is `wrong`; what was thought plausible and not
 * checked is `unsupported`, as no study of it was found.
 */
export const VERDICT_OF: Readonly<Record<string, Verdict>> = {
  'supported': 'supported',
  'accurate as far as seen': 'supported',
  'supported as a reasonable dose; the sources contradict each other': 'supported',
  'partly supported': 'partly supported',
  'partly supported (finding) / unsupported (protection)': 'partly supported',
  'partly supported (rehab only)': 'partly supported',
  'partly supported (range of motion) / unsupported (injury, recovery)': 'partly supported',
  'supported for muscle architecture, nuanced for strength': 'partly supported',
  'supported for heavy/plyometric leg strength, not for light hamstring circuits': 'partly supported',
  'supported in direction': 'partly supported',
  'imprecise': 'imprecise',
  'cue imprecise': 'imprecise',
  'overstated': 'overstated',
  'overstated (correlation)': 'overstated',
  'hypothesis shown as fact': 'overstated',
  'unsupported': 'unsupported',
  'unsupported (source not found)': 'unsupported',
  'unsupported (extrapolation)': 'unsupported',
  'unsupported (plausible)': 'unsupported',
  'unsupported / not checked': 'unsupported',
  'plausible, not checked': 'unsupported',
  'wrong': 'wrong',
  'wrong attribution': 'wrong',
  'wrong attribution + overstated': 'wrong',
  'wrong unit': 'wrong',
  'practice advice': 'custom',
  'unsafe mix': 'unsafe',
  'unsafe as self-test': 'unsafe',
  'safety gap': 'missing',
};

/**
 * Of the claims that are not to be published, what would repeat them in an `Instead`. Those without a pattern have no `Instead`.
 */
export const NOT_REPEATED: Readonly<Record<string, RegExp | undefined>> = {
  'S1-hip-hq': /\d|per cent|ratio|torque/i,
  'S1-hq-balance': /\d|overpower|\b(?:should|aim|right ratio)\b/i,
  'S1-soreness': /less sore|fewer sore|after (?:a run|running)/i,
  'S1-pelvis': undefined,
  'S4-bloodflow': undefined,
  'S0-breathing': /hamstring|better|posture/i,
  'S2-footwear': undefined,
  'S2-nutrition': undefined,
};

/** Numbers that went round with claims that did not hold, however they are written. None may stand anywhere in the library. */
export const DROPPED: Readonly<Record<string, RegExp>> = {
  'S1-51pct': /(?<![\d.])51 ?(?:%|per ?cent)/i,
  // as the end of an interval it is a number of a checked result
  'S1-85pct': /(?<!\bto )(?<![\d.])85 ?(?:%|per ?cent)/i,
  'S1-hip-hq': /\b(?:13|thirteen) ?(?:%|per ?cent)?\s*(?:-|–|to|and)\s*(?:16|sixteen)\b/i,
  'S1-1500': /\b1[,.\u202f ]?500\b|\bfifteen hundred\b/i,
  'S1-1500 in steps': /\b1[,.]?(?:400|95[01])\b/,
};

const claim = v.pipe(
  v.object({id: v.string(), sourceSays: v.string(), verdict: v.string(), publish: v.string(), studyIds: v.array(v.string())}),
  v.transform(({sourceSays: says, ...checked}) => ({...checked, says})),
);
/** `says` is the claim as it was found. */
export type Claim = v.InferOutput<typeof claim>;

const file = `${process.env['EVIDENCE'] ?? fileURLToPath(new URL('../../../shared/evidence', import.meta.url))}/claims.json`;

/** The checked claims, or undefined in a checkout without the project's facts, which lie beside the repository. */
export const readClaims = (): readonly Claim[] | undefined => (existsSync(file) ? v.parse(v.array(claim), JSON.parse(readFileSync(file, 'utf8'))) : undefined);
