import {type Colour, COLOURS, type Mix} from './colours.js';
import {CLASSES, paint} from './paint.js';

const colour = ([first, second, percent = 0]: Mix): string =>
  (second ? `color-mix(in srgb,var(--${first}) ${100 - percent}%,var(--${second}))` : `var(--${first})`);
const lines = (count: number): string => `calc(${count}*var(--line))`;

function rule(className: string): string {
  const {fill, stroke, width = 1, opacity, below, dash} = paint(className);
  return `.fig .${className.replaceAll(' ', '.')}{${[
    `fill:${fill ? colour(fill) : 'none'}`,
    ...(stroke ? [`stroke:${colour(stroke)}`, `stroke-width:${lines(Math.round(width * 100) / 100)}`] : []),
    ...(opacity === undefined ? [] : [`opacity:${opacity}`]),
    ...(below ? ['paint-order:stroke'] : []),
    ...(dash ? [`stroke-dasharray:${dash.map(lines).join(' ')}`] : []),
  ].join(';')}}`;
}

/** Not the page's `--ham-line`, which is a colour. */
const root = (values: Partial<Record<Colour, string>>, own = false): string =>
  Object.entries(values).map(([name, value]) => `--${name}:${own ? value : `var(--ham-${name},${value})`}`).join(';');

/** Kit, far side and arrow from the page's text colour; its opposite, white or nearly black, stands for the page. */
const FROM_PAGE = root({
  paper: 'oklch(from currentColor clamp(.22,(.6 - l)*99,1) 0 0)',
  kit: 'color-mix(in srgb,currentColor 15%,var(--paper))',
  'kit-ink': 'color-mix(in srgb,currentColor 62%,var(--paper))',
  fade: 'color-mix(in srgb,currentColor 22%,var(--paper))',
  fault: 'color-mix(in srgb,#d81b60 72%,currentColor)',
  arrow: 'color-mix(in srgb,var(--ham-accent,#0b7fae) 72%,currentColor)',
});

/** Colours that the reader has chosen for the system. */
const FORCED = root({
  ink: 'CanvasText', skin: 'Canvas', hair: 'CanvasText', shirt: 'Canvas', shorts: 'Canvas', shoe: 'Canvas', muscle: 'Highlight',
  'muscle-ink': 'CanvasText', 'far-ink': 'GrayText', fade: 'Canvas', kit: 'Canvas', 'kit-ink': 'GrayText', paper: 'Canvas', band: 'LinkText', water: 'LinkText', fault: 'CanvasText',
  arrow: 'LinkText',
}, true);

/** On paper the page's own background is not printed. */
const PRINTED = root({ink: '#000', 'far-ink': '#777', fade: '#ddd', kit: '#e4e4e4', 'kit-ink': '#666', paper: '#fff'}, true);

/**
 * The stylesheet of all drawings, for the page or a shadow root; nothing of it stands in the markup, as a strict content security
 * policy wants it. One line is from 0.7 px in a picture of 185 px to 1.7 px from 450 px on, whatever it shows: strokes do not scale with
 * the view box, and the width is that of the container (`container-type: inline-size`, else the window's).
 */
export const FIGURE_STYLE = [
  `.fig{${root(COLOURS)};--line:var(--ham-figure-line,clamp(.7px,.38cqi,1.7px));stroke:none;display:block;max-inline-size:100%;forced-color-adjust:none}`,
  `@supports (color:oklch(from currentColor l 0 h)){.fig{${FROM_PAGE}}}`,
  '.fig path{vector-effect:non-scaling-stroke;stroke-linejoin:round;stroke-linecap:round}',
  ...CLASSES.map(rule),
  `@media print{.fig{${PRINTED}}}`,
  `@media (forced-colors:active){.fig{${FORCED}}}`,
].join('\n');
