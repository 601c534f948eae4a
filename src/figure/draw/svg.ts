import type {Figure} from '../../model/figure.js';
import {type Colours, COLOURS, type Mix, mixed} from './colours.js';
import {paint} from './paint.js';
import type {Shape} from './shape.js';
import {type Still, still, type StillOptions} from './still.js';

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
  const outlined = below ? `<path d="${d}" fill="none" stroke="${colour(stroke)}" stroke-width="${weight(width)}"/>` : '';
  const line = stroke && !below ? ` stroke="${colour(stroke)}" stroke-width="${weight(width)}"` : '';
  const rest = `${opacity === undefined ? '' : ` opacity="${opacity}"`}${dash ? ` stroke-dasharray="${dash.map(weight).join(' ')}"` : ''}`;
  return `${outlined}<path d="${d}" fill="${colour(fill)}"${line}${rest}/>`;
}

/** A picture as the text of an SVG file: all colours and widths as plain attributes, which every reader of SVG knows. */
export function svgOf({viewBox, shapes}: Still, text: string, {colours, width = 640, line = 1.6}: SvgOptions = {}): string {
  const all = {...COLOURS, ...colours};
  const [, , across, down] = viewBox;
  const unit = line * across / width;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}" width="${width}" height="${Math.round(width * down / across)}" role="img"`
    + ` stroke-linejoin="round" stroke-linecap="round"><title>${escaped(text)}</title>${shapes.map((shape) => path(shape, all, unit)).join('')}</svg>\n`;
}

/** The picture that stands for a figure as the text of an SVG file. */
export const svgText = (figure: Figure, options: SvgOptions = {}): string => svgOf(still(figure, options), figure.text, options);
