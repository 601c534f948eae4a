import {floor, frame, pair, stripText, svgOf, svgText} from '../../figure/draw/index.js';
import {at, seconds} from '../../figure/play.js';
import type {Figure} from '../../model/index.js';
import {Failure} from '../failure.js';
import {crossed, ticked} from './signs.js';

/** What of a figure is wanted; `rate` is how many frames a second. */
export type Wanted =
  | {readonly kind: 'still'}
  | {readonly kind: 'strip'}
  | {readonly kind: 'mistake'; readonly number: number}
  | {readonly kind: 'frames'; readonly rate: number};

/** A picture as an SVG file: its name without an ending, and its text, made when it is asked for. */
export interface Picture {readonly name: string; readonly svg: () => string}

/** Pictures, and what to say to those who do not see them. */
export interface Pictures {readonly all: readonly Picture[]; readonly words: string}

/** Weight of a line against the width of its picture, so that it looks the same at any size; a thinner one than this, in px, is lost. */
const LINE = 1 / 400;
const THINNEST = 0.7;

/** The pictures of an exercise's figure, each file `width` px wide; of frames there are many, to be put into a folder. */
export function pictures(id: string, figure: Figure, wanted: Wanted, width: number): Pictures {
  const options = (beside: number): {width: number; line: number} => ({width, line: Math.max(THINNEST, width / beside * LINE)});
  const one = (name: string, svg: () => string, words = figure.text): Pictures => ({all: [{name, svg}], words});
  switch (wanted.kind) {
    case 'still': return one(id, () => svgText(figure, options(1)));
    case 'strip': return one(`${id}-strip`, () => stripText(figure, options(figure.strip?.length ?? 3)));
    case 'mistake': {
      const mistake = figure.avoid[wanted.number - 1];
      if (!mistake) throw new Failure(noMistake(id, figure, wanted.number));
      const {right, wrong} = pair(figure, wanted.number - 1);
      const words = `Ticked, how it should be. Crossed out, a mistake: ${mistake.text}`;
      return one(`${id}-mistake-${String(wanted.number)}`, () => svgOf([ticked(right), crossed(wrong)], words, options(2)), words);
    }
    case 'frames': return {words: figure.text, all: Array.from({length: Math.max(1, Math.round(seconds(figure) * wanted.rate))}, (_, index) => ({
      name: String(index + 1).padStart(4, '0'),
      svg: () => svgOf([{viewBox: figure.box, shapes: [floor(figure), ...frame(figure, at(figure, index / wanted.rate).moment)]}], figure.text, options(1)),
    }))};
  }
}

function noMistake(id: string, {avoid}: Figure, number: number): string {
  if (avoid.length === 0) return `The figure of ${id} shows no mistake: write one below \`avoid:\`.`;
  return `The figure of ${id} has no mistake ${String(number)}. It shows: ${avoid.map(({text}, index) => `${String(index + 1)} ${text}`).join('; ')}.`;
}
