import type {PageProblem} from '../prerender/index.js';
import {placesIn} from '../prerender/place.js';

/** Code, in which a tag is words: a block in a fence, or a piece of a text. */
const CODE = /^ *(`{3,}|~{3,})[^]*?^ *\1|(?<!`)(`+)(?!`)[^]*?(?<!`)\2(?!`)/gm;

/**
 * A problem of a page with its place in the Markdown that the page was made of, where its author looks. Renderers copy a tag as it
 * is: it is the same text, as often after others of the same. A tag that stands nowhere in the Markdown, as one that something else
 * in the renderer wrote, is told at its beginning.
 */
export function inMarkdown(problem: PageProblem, html: string, markdown: string): PageProblem {
  const {span: {start, end}} = problem;
  const tag = html.slice(start.offset, end.offset);
  const before = html.slice(0, start.offset).split(tag).length - 1;
  const pieces = tag === '' ? [] : markdown.replace(CODE, (code) => ' '.repeat(code.length)).split(tag);
  const at = before + 1 < pieces.length ? pieces.slice(0, before + 1).join(tag).length : 0;
  const places = placesIn(markdown);
  return {...problem, span: {start: places(at), end: places(at + (at === 0 ? 0 : tag.length))}};
}
