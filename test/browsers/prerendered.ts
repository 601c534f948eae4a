import {prerender, stylesheet} from '../../src/prerender/index.js';
import type {Library} from '../../src/model/index.js';

/** What the build wrote for one entry. */
export const sliceOf = async (path: string): Promise<Library> => (await fetch(`/dist/cdn/data/${path}.json`)).json();

export const CIRCUIT = '<ham-circuit></ham-circuit>';

/** A page with its tags filled, as a generator would have written it, with the stylesheet in it. */
export async function prerendered(body: string, slice = 'circuits/weekly'): Promise<string> {
  const {html, filled} = prerender(body, {library: await sliceOf(slice)});
  if (filled === 0) throw new Error('nothing was filled');
  return `<style>${stylesheet()}</style>${html}`;
}
