import {floor, frame, pairText, stripText, svgOf, svgText} from '../../figure/draw/index.js';
import {at, seconds} from '../../figure/play.js';
import type {Figure} from '../../model/index.js';
import {Failure} from '../failure.js';

/** What of a figure is wanted; `frames` is how many a second. */
export type Wanted =
  | {readonly kind: 'still'}
  | {readonly kind: 'strip'}
  | {readonly kind: 'mistake'; readonly number: number}
  | {readonly kind: 'frames'; readonly rate: number};

/** A picture as an SVG file: its name without an ending, and its text, made when it is asked for. */
export interface Picture {readonly name: string; readonly svg: () => string}

/** Width in px of one picture against its line, so that it looks the same at any size; a thinner one is lost on a screen. */
const LINE = 1 / 400;
const THINNEST = 0.7;

/** The pictures of an exercise's figure, each `width` px wide; of frames there are many, to be put into a folder. */
export function pictures(id: string, figure: Figure, wanted: Wanted, width: number): Picture[] {
  const options = (beside: number): {width: number; line: number} => ({width, line: Math.max(THINNEST, width / beside * LINE)});
  switch (wanted.kind) {
    case 'still': return [{name: id, svg: () => svgText(figure, options(1))}];
    case 'strip': return [{name: `${id}-strip`, svg: () => stripText(figure, options(figure.strip?.length ?? 3))}];
    case 'mistake': {
      const {number} = wanted;
      if (!figure.avoid[number - 1]) throw new Failure(noMistake(id, figure, number));
      return [{name: `${id}-mistake-${String(number)}`, svg: () => pairText(figure, number - 1, options(2))}];
    }
    case 'frames': return Array.from({length: Math.max(1, Math.round(seconds(figure) * wanted.rate))}, (_, index) => ({
      name: String(index + 1).padStart(4, '0'),
      svg: () => svgOf([{viewBox: figure.box, shapes: [floor(figure), ...frame(figure, at(figure, index / wanted.rate).moment)]}], figure.text, options(1)),
    }));
  }
}

function noMistake(id: string, {avoid}: Figure, number: number): string {
  if (avoid.length === 0) return `The figure of ${id} shows no mistake: write one below \`avoid:\`.`;
  return `The figure of ${id} has no mistake ${String(number)}. It shows: ${avoid.map(({text}, index) => `${String(index + 1)} ${text}`).join('; ')}.`;
}
