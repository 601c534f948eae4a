import type {Figure, FigureMove} from '../model/figure.js';
import type {Moment} from './draw/frame.js';
import {fromChannels, toChannels} from './skeleton.js';

/** Progress along the way for a part of the time: speed rises evenly to the middle and falls evenly from there. */
export function ease(time: number): number {
  return time < 0.5 ? 2 * time * time : 1 - 2 * (1 - time) * (1 - time);
}

/** Where a repetition is at a time. */
export interface Instant {
  moment: Moment;
  /** Index of the move under way; at the very end of one it is the next. */
  move: number;
  /** Seconds since that move began, and until it ends. */
  elapsed: number;
  left: number;
}

/** How long one repetition takes, seconds. */
export const seconds = ({moves}: Pick<Figure, 'moves'>): number => moves.reduce((sum, move) => sum + move.seconds, 0);

const mix = (a: number, b: number, part: number): number => a + (b - a) * part;

/** The two poses between which a move is when it has gone this part of its way, and how far from the one to the other. */
function stretch({through, at}: FigureMove, part: number): {from: number; to: number; part: number} {
  const last = through.length - 1;
  const reached = (index: number): number => (at ? (at[index] ?? 100) / 100 : index / Math.max(last, 1));
  let index = 0;
  while (index < last - 1 && reached(index + 1) <= part) index += 1;
  const [start, end] = [reached(index), reached(index + 1)];
  const from = through[index] ?? 0;
  return {from, to: through[index + 1] ?? from, part: end > start ? Math.min(1, (part - start) / (end - start)) : 0};
}

/** The figure at a time of its repetition, in seconds from 0; later than the end is the end. */
export function at(figure: Figure, time: number): Instant {
  const {poses, moves, scene: {ball, roller}} = figure;
  let move = 0;
  let elapsed = Math.max(0, time);
  for (; move < moves.length - 1 && elapsed >= (moves[move]?.seconds ?? 0); move += 1) elapsed -= moves[move]?.seconds ?? 0;
  const now = moves[move] ?? {label: '', seconds: 0, through: [0]};
  elapsed = Math.min(elapsed, now.seconds);
  const {from, to, part} = stretch(now, now.seconds > 0 ? ease(elapsed / now.seconds) : 1);
  const [a, b] = [from, to].map((index) => toChannels(fromChannels(poses[index] ?? [])));
  const between = (x: readonly number[] | undefined): number | undefined => x && mix(x[from] ?? 0, x[to] ?? 0, part);
  return {
    moment: {pose: fromChannels((a ?? []).map((value, channel) => mix(value, b?.[channel] ?? value, part))), ball: between(ball?.x), roller: between(roller?.x)},
    move,
    elapsed,
    left: now.seconds - elapsed,
  };
}
