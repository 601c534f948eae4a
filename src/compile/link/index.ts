import {checkClaims} from './claims.js';
import {checkCircuits} from './circuits.js';
import {checkDates} from './dates.js';
import {checkExcuses} from './excuses.js';
import {checkLadder} from './ladder.js';
import {changedInside} from './changed.js';
import {checkTwins} from './twins.js';
import {checkUses} from './uses.js';
import {checkWarmUps} from './warm-ups.js';
import {Whole, type ReadFile} from './whole.js';

export type {ReadFile, Whole} from './whole.js';

/** What must hold between files, one check a file of this folder. A check sees every entry and tells in the file that says it. */
const OF_EACH: readonly ((whole: Whole, files: readonly ReadFile[]) => void)[] = [checkUses, checkCircuits, checkDates, checkClaims, checkExcuses];
const OF_ALL: readonly ((whole: Whole) => void)[] = [checkTwins, checkLadder, checkWarmUps];

/**
 * Looks at all files together; the files are in the order of their paths. Where there was nothing between them `before`, and the
 * files that changed say of others, and show to others, what they did, only these are looked at.
 */
export function link(files: readonly ReadFile[], today: string | undefined, before?: Whole): Whole {
  const whole = new Whole(files, today);
  const changed = before && before.reports.length === 0 ? changedInside(before.files, files) : undefined;
  if (!changed) {
    for (const check of OF_ALL) check(whole);
  }
  for (const check of OF_EACH) check(whole, changed ?? files);
  return whole;
}
