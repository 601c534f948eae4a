import {prerender, stylesheet} from '../../src/prerender/index.js';
import type {Library} from '../../src/model/index.js';

/** What the build wrote for one entry. */
export const sliceOf = async (path: string): Promise<Library> => (await fetch(`/dist/cdn/data/${path}.json`)).json();

/** The same with the figures of its exercises, which a page loads after the words. */
export async function drawnSliceOf(path: string): Promise<Library> {
  const library = await sliceOf(path);
  const figures = await Promise.all(Object.keys(library.exercises).map(async (id) => {
    const response = await fetch(`/dist/cdn/data/figures/${id}.json`);
    return response.ok ? [[id, await response.json()]] : [];
  }));
  return {...library, figures: Object.fromEntries(figures.flat())};
}

export const CIRCUIT = '<ham-circuit></ham-circuit>';

/** A page with its tags filled, as a generator would have written it, with the stylesheet in it. */
export async function prerendered(body: string, library: Library | Promise<Library> = sliceOf('circuits/weekly')): Promise<string> {
  const {html, filled} = prerender(body, {library: await library});
  if (filled === 0) throw new Error('nothing was filled');
  return `<style>${stylesheet()}</style>${html}`;
}
