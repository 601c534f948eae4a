import type {Mix} from './colours.js';

/** How a shape is painted; widths and dashes are in lines, the drawing's unit of line weight. */
export interface Paint {
  fill?: Mix;
  stroke?: Mix;
  width?: number;
  /** Of fill and stroke, parts of 1. */
  opacity?: number;
  /** The stroke lies below the fill, so that several outlines in one path melt into one. */
  below?: true;
  dash?: readonly number[];
}

/** The first word of a shape's class: what it is. */
const THINGS: Record<string, Paint> = {
  skin: {fill: ['skin']},
  shirt: {fill: ['shirt']},
  shorts: {fill: ['shorts']},
  shoe: {fill: ['shoe']},
  hair: {fill: ['hair']},
  eye: {fill: ['ink']},
  line: {stroke: ['ink'], width: 0.75},
  muscle: {fill: ['muscle'], stroke: ['muscle-ink'], width: 0.6},
  fibre: {stroke: ['skin'], width: 0.6, opacity: 0.7},
  prop: {fill: ['kit'], stroke: ['kit-ink'], width: 2, below: true},
  seam: {stroke: ['kit-ink', 'kit', 40], width: 0.75},
  hole: {fill: ['paper'], stroke: ['kit-ink'], width: 0.9},
  mat: {fill: ['shirt', 'fade', 40], stroke: ['kit-ink'], width: 0.75},
  wall: {stroke: ['kit-ink'], width: 1.5},
  hatch: {stroke: ['kit-ink', 'paper', 50], width: 0.75},
  water: {fill: ['water'], opacity: 0.22},
  ripple: {stroke: ['water'], width: 1.5},
  ground: {fill: ['kit', 'paper', 45]},
  tube: {stroke: ['kit-ink'], width: 3.2},
  band: {stroke: ['band'], width: 1.9},
  strap: {stroke: ['kit-ink', 'kit', 35], width: 2.6},
  floor: {stroke: ['kit-ink', 'paper', 40], width: 1.2},
  ghost: {fill: ['kit', 'paper', 55], stroke: ['kit-ink', 'paper', 25], width: 1.5, below: true, dash: [2.6, 2.8]},
  arrow: {stroke: ['arrow'], width: 2.2},
  tip: {fill: ['arrow']},
  fault: {stroke: ['fault'], width: 2.2, dash: [4, 3.4]},
  halo: {stroke: ['paper'], width: 4.6, opacity: 0.75},
};

const partner = (fill: Mix): Mix => {
  if (fill[0] === 'skin' || fill[0] === 'shoe') return ['paper', 'kit', 35];
  return fill[0] === 'shirt' ? ['kit', 'paper', 30] : fill[0] === 'ink' ? ['kit-ink'] : ['kit', 'kit-ink', 25];
};

/** The further words: what changes it. */
const MARKS: Record<string, (paint: Paint) => Paint> = {
  edge: (paint) => ({...paint, stroke: ['ink'], width: 2.4, below: true}),
  thin: (paint) => ({...paint, stroke: ['ink'], width: 0.75}),
  more: (paint) => ({...paint, fill: ['muscle', 'skin', 55], stroke: ['muscle', 'muscle-ink', 30]}),
  far: (paint) => ({
    ...paint,
    ...(paint.fill ? {fill: [paint.fill[0], 'fade', 45]} : {}),
    ...(paint.stroke ? {stroke: paint.stroke[0] === 'ink' ? ['far-ink'] : ['kit-ink', 'fade', 45]} : {}),
    ...(paint.width === undefined ? {} : {width: paint.width * 0.85}),
  }),
  partner: (paint) => ({
    ...paint,
    ...(paint.fill ? {fill: partner(paint.fill)} : {}),
    ...(paint.stroke ? {stroke: ['kit-ink', 'paper', 15]} : {}),
    ...(paint.width === undefined ? {} : {width: paint.width * 0.85}),
  }),
};

/** How a shape with these classes is painted. */
export function paint(className: string): Paint {
  const [thing = '', ...marks] = className.split(' ');
  return marks.reduce<Paint>((sum, mark) => MARKS[mark]?.(sum) ?? sum, THINGS[thing] ?? {});
}

const PERSON = ['skin edge', 'skin thin', 'hair edge', 'hair', 'shirt', 'shorts edge', 'shoe', 'line', 'eye'];

/** Every class that a shape can have. */
export const CLASSES: readonly string[] = [
  ...Object.keys(THINGS).filter((name) => !PERSON.some((known) => known.startsWith(name))), 'muscle more', 'prop far', 'seam far', 'shirt edge', 'shoe edge',
  ...PERSON.flatMap((name) => [name, `${name} far`, `${name} partner`, `${name} far partner`]),
];
