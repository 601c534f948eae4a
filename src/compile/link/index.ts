import {checkClaims} from './claims.js';
import {checkCircuits} from './circuits.js';
import {checkDates} from './dates.js';
import {checkExcuses} from './excuses.js';
import {checkLadder} from './ladder.js';
import {checkTwins} from './twins.js';
import {checkUses} from './uses.js';
import {checkWarmUps} from './warm-ups.js';
import {Whole, type ReadFile} from './whole.js';

export type {ReadFile, Whole} from './whole.js';

/** What must hold between files, one check a file of this folder. A check sees every entry and tells in the file that says it. */
const CHECKS: readonly ((whole: Whole) => void)[] = [
  checkTwins, checkUses, checkLadder, checkWarmUps, checkCircuits, checkDates, checkClaims, checkExcuses,
];

/** Looks at all files together; the files are in the order of their paths. */
export function link(files: readonly ReadFile[], today?: string): Whole {
  const whole = new Whole(files, today);
  for (const check of CHECKS) check(whole);
  return whole;
}
