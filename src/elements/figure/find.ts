import {figure as words} from '../../locales/en/figure.js';
import type {Figure} from '../../model/index.js';
import {UnknownEntry, type Source} from '../source.js';

/** The figure that a page brought along, by itself or in a library, or else that of a source. `from` is told the source of a library. */
export async function figureOf(data: unknown, name: string, from: (own?: Source) => Promise<Source | undefined>): Promise<Figure> {
  // checking data is a module of its own, loaded with the first that a page brings along
  const border = data ? await import('../border.js') : undefined;
  if (typeof data === 'object' && data && 'poses' in data && border) return border.admitFigure(data);
  const source = await from(border?.sourceOf(data));
  if (!source) throw new Error('no data');
  return source.figure(name);
}

/** What to say where there is no figure: that the exercise has none, or what is said of any entry. */
export async function troubleOf(failure: unknown, name: string, source: Source | undefined, again: () => void): Promise<unknown> {
  if (failure instanceof UnknownEntry && (await source?.names('exercise'))?.includes(name)) return words.none(name);
  const {trouble} = await import('../trouble.js');
  return trouble(failure, 'exercise', name, source, again);
}
