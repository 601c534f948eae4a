import type {Library} from '../../src/model/index.js';
import {en} from '../../src/locales/index.js';
import type {Scope} from '../../src/view/index.js';

/** A slice of the built-in content, as `npm run build` wrote it. */
export const slice = async (path: string): Promise<Library> => await (await fetch(`/dist/cdn/data/${path}.json`)).json() as Library;

/** What a view looks things up in; every reference of the library is a source. */
export const scopeOf = (library: Library, prefix = 'ham'): Scope => ({library, prefix, say: en, sources: Object.keys(library.references), cited: new Set(), terms: new Set()});
