/**
 * prerender: HTML in → the same HTML with views inside. Views as text, tags found in a page and mended, pages, feeds and data for
 * search engines, and the one stylesheet of static markup. Runs wherever JavaScript does, so no `node:` import.
 * Not here: reading or writing files (the command and the plugins do), how a record looks (view), anything that can be pressed.
 */
export {prerender, type Prerendered, type PrerenderOptions} from './prerender.js';
export type {ContentAt, Unread} from './part.js';
export type {PageCode, PageProblem} from './problem.js';
export {prerenderFeed} from './feed.js';
export {stringify} from './stringify.js';
export {STYLESHEET} from './head.js';
export {stylesheet} from './stylesheet.js';
