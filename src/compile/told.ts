import {byPlace, type Problem} from './problem.js';

/** More than anybody mends before another look. A megabyte of lines of hyphens has 270,000. */
const MOST = 100;

/**
 * The problems by file, then by place, so that the same content gives the same list whatever order its files came in. Of one
 * code at most 100 are told in one file: the last then says how many there are from there on.
 */
export function told(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  const list: Problem[] = [];
  for (const problem of problems.toSorted(byPlace)) {
    const sort = `${problem.severity} ${problem.code} ${problem.file}`;
    const count = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, count);
    if (count === MOST) last.set(sort, list.length);
    if (count <= MOST) list.push(problem);
  }
  for (const [sort, index] of last) {
    const problem = list[index];
    const untold = (counts.get(sort) ?? 0) - MOST + 1;
    if (problem && untold > 1) list[index] = inSum(problem, untold);
  }
  return list;
}

/** Stands where the first of those does that are not told one by one. */
function inSum(first: Problem, untold: number): Problem {
  return {
    ...first, related: [],
    message: `From here on, this file has ${untold.toLocaleString('en')} more problems of this sort.`,
    hint: 'Mend those above first; what is left is told then.',
  };
}
