/**
 * Colours of a drawing; the custom property of each is `--ham-` with its name. Those of the person are fixed, opaque and of middling
 * lightness, so that they stand on a light page and on a dark one; in the stylesheet those of the kit follow the page's text colour.
 */
export const COLOURS = {
  ink: '#22303b',
  skin: '#f6dfcd',
  hair: '#54423a',
  shirt: '#8fbdcf',
  shorts: '#46607a',
  shoe: '#f4f1ec',
  muscle: '#e4572e',
  'muscle-ink': '#a8330f',
  'far-ink': '#77858f',
  fade: '#c9d0d5',
  kit: '#d8dee2',
  'kit-ink': '#6b7983',
  paper: '#ffffff',
  band: '#2a9d62',
  arrow: '#0b6e99',
  fault: '#c2185b',
  water: '#2f8fc4',
} as const;

export type Colour = keyof typeof COLOURS;
export type Colours = Record<Colour, string>;

/** A colour, or the first with so many per cent of the second. */
export type Mix = readonly [Colour] | readonly [Colour, Colour, number];

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** A mix of six-digit hexadecimal colours, in sRGB as `color-mix(in srgb, …)` does it. */
export function mixed([first, second, percent = 0]: Mix, colours: Colours): string {
  if (!second) return colours[first];
  const other = channels(colours[second]);
  return `#${channels(colours[first]).map((value, index) =>
    Math.round(value + ((other[index] ?? value) - value) * percent / 100).toString(16).padStart(2, '0')).join('')}`;
}
