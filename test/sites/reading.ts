import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {install, siteDir, type BuiltSite} from './built.js';
import {run} from './run.js';

/** What other programs find in a built site; see readers/read.mjs. */
export interface Reading {
  /** Addresses of the pages in which Pagefind finds the word. */
  readonly search: readonly string[];
  /** The page by html-to-text. */
  readonly text: string;
  /** The page by Readability. */
  readonly article: string;
  /** The posts of each feed, by feedsmith. */
  readonly feeds: Readonly<Record<string, readonly {readonly title: string; readonly html: string}[]>>;
}

/** Reads a site as it was built without hamkit and with it; or gives why the programs are not there. */
export async function readingOf({dir, plainDir, generator: {out, article, feeds}}: BuiltSite, word: string): Promise<Record<'plain' | 'prerendered', Reading> | string> {
  const without = await install('readers');
  if (without !== undefined) return without;
  // beside what it imports
  const readers = siteDir('readers');
  cpSync(join(import.meta.dirname, 'readers/read.mjs'), join(readers, 'read.mjs'));
  const read = async (site: string): Promise<Reading> => {
    const {code, output} = await run(['node', 'read.mjs', site, word, article, ...feeds].map((each) => JSON.stringify(each)).join(' '), readers);
    if (code !== 0) throw new Error(output);
    return JSON.parse(output.trimEnd().split('\n').at(-1)!) as Reading;
  };
  return {plain: await read(plainDir), prerendered: await read(join(dir, out))};
}
