import type {Body, Point} from '../../src/figure/kinematics.js';
import {locate} from '../../src/figure/points.js';
import {bones} from '../../src/figure/seen.js';
import {fromChannels} from '../../src/figure/skeleton.js';
import {type FigureSource, movement} from '../../src/figure/movement.js';

/** Joints whose places are written down: the middle of the hips, near knee, ankle and wrist, far knee, and the crown. */
const WRITTEN: Record<string, (figure: Body) => Point> = {
  hips: (figure) => figure.pelvis.origin,
  knee: (figure) => figure.near.shank.origin,
  ankle: (figure) => figure.near.foot.origin,
  wrist: (figure) => figure.near.hand.origin,
  farKnee: (figure) => figure.far.shank.origin,
  crown: (figure) => locate(figure, {point: 'crown', side: 'near'}),
};

/** Where the joints are at the end of each move, in centimetres with one decimal. */
export function jointsOf(source: FigureSource): Record<string, Record<string, [number, number]>> {
  const read = movement(source);
  if (!('keys' in read)) throw new Error('no pose to look at');
  return Object.fromEntries(read.keys.map(({label, channels}) => {
    const figure = bones(fromChannels(channels), read.props);
    const tenths = (value: number): number => Math.round(value * 10) / 10;
    return [label, Object.fromEntries(Object.entries(WRITTEN).map(([joint, find]) => [joint, [tenths(find(figure).x), tenths(find(figure).y)]]))];
  }));
}
