import type {Figure} from '../../model/figure.js';
import {type Colours, COLOURS, type Mix, mixed} from './colours.js';
import {paint} from './paint.js';
import type {Shape} from './shape.js';
import {pair, type Still, still, type StillOptions, strip} from './still.js';

/** How a file is drawn. */
export interface SvgOptions extends StillOptions {
  /** Six-digit hexadecimal colours in place of the built-in ones. */
  colours?: Partial<Colours>;
  /** Width of the picture in px; its height follows. */
  width?: number;
  /** The weight of one line in px. */
  line?: number;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const tidy = (value: number): number => Math.round(value * 10) / 10;

function path({className, d}: Shape, colours: Colours, unit: number): string {
  const {fill, stroke, width = 1, opacity, below, dash} = paint(className);
  const colour = (mix: Mix | undefined): string => (mix ? mixed(mix, colours) : 'none');
  const weight = (lines: number): number => tidy(lines * unit);
  // An outline below its fill needs no paint-order when it is drawn first: readers of files do not all know the property.
  const pen = stroke
    ? ` stroke="${colour(stroke)}" stroke-width="${weight(width)}"${dash ? ` stroke-dasharray="${dash.map(weight).join(' ')}"` : ''}` : '';
  const outlined = below ? `<path d="${d}" fill="none"${pen}/>` : '';
  return `${outlined}<path d="${d}" fill="${colour(fill)}"${below ? '' : pen}${opacity === undefined ? '' : ` opacity="${opacity}"`}/>`;
}

/**
 * Pictures in a row as the text of one SVG file: all colours and widths as plain attributes, which every reader of SVG knows, without
 * style sheet, custom property or script.
 */
export function svgOf(stills: readonly Still[], text: string, {colours, width = 640, line = 1.6}: Omit<SvgOptions, 'look'> = {}): string {
  const [left, top, across, down] = stills[0]?.viewBox ?? [0, 0, 1, 1];
  const all = {...COLOURS, ...colours};
  const total = across * stills.length;
  const unit = line * total / width;
  const pictures = stills.map(({shapes}, index) =>
    `<g${index ? ` transform="translate(${index * across})"` : ''}>${shapes.map((each) => path(each, all, unit)).join('')}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${total} ${down}" width="${width}" height="${Math.round(width * down / total)}"`
    + ` role="img" stroke-linejoin="round" stroke-linecap="round"><title>${escaped(text)}</title>${pictures.join('')}</svg>\n`;
}

/** The picture that stands for a figure as the text of an SVG file. */
export const svgText = (figure: Figure, options: SvgOptions = {}): string => svgOf([still(figure, options)], figure.text, options);

/** The strip of a figure as the text of an SVG file. */
export const stripText = (figure: Figure, options: SvgOptions = {}): string => svgOf(strip(figure, options), figure.text, options);

/** What to do beside mistake `n` as the text of an SVG file, named by the mistake. */
export function pairText(figure: Figure, n: number, options: SvgOptions = {}): string {
  const {right, wrong} = pair(figure, n, options);
  return svgOf([right, wrong], figure.avoid[n]?.text ?? figure.text, options);
}
