import type {Range} from '../model/index.js';

/**
 * Whether a time reads better in minutes: both ends are whole minutes and the longer is at least two. So `60 s` and `90 s`
 * stay seconds, `120 s` is `2 min`, and `60-120 s` is `1-2 min`.
 */
export function inMinutes([least, most]: Range): boolean {
  return most >= 120 && least % 60 === 0 && most % 60 === 0;
}

/** Seconds to minutes. */
export function minutes([least, most]: Range): Range {
  return [least / 60, most / 60];
}
