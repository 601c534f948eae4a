import {solveFigure, type About, type FigureSource, type Solved} from '../../figure/index.js';

/** Figures that were solved before, by a key that says all they were solved from. Who keeps them longer than a process runs forgets them when the solver changes. */
export interface Memo {
  get(key: string): Solved | undefined;
  set(key: string, solved: Solved): void;
}

/** As many as a large library has. One takes about 10 kB. */
const MOST = 500;

/** Those of this process, the one asked for last at the end: content that is compiled twice, or a file that changes elsewhere, is not solved twice. */
const recent = new Map<string, Solved>();

/** The one place that asks the solver, which takes as long as reading a hundred files; so it is not asked the same again. */
export function solved(source: FigureSource, about: About, memo?: Memo): Solved {
  const key = JSON.stringify([source, about]);
  const known = recent.get(key) ?? memo?.get(key);
  const now = known ?? solveFigure(source, about);
  if (!known) memo?.set(key, now);
  recent.delete(key);
  recent.set(key, now);
  const [oldest] = recent.keys();
  if (recent.size > MOST && oldest !== undefined) recent.delete(oldest);
  return now;
}
