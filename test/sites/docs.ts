import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

/** A piece of code in the documentation, and the file of the site that it is said to be in. */
export interface Snippet {readonly code: string; readonly file: string | undefined; readonly line: number}

export interface Page {
  readonly text: string;
  /** What is to be written into files. */
  readonly snippets: readonly Snippet[];
  /** What is to be typed, in order. */
  readonly commands: readonly string[];
}

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;
/** The file is the last code of the paragraph before. */
const FILE_BEFORE = /`([^`\n]+)`:\n\n$/;

/** A page of demo/docs, taken apart. */
export function pageOf(name: string): Page {
  const text = readFileSync(resolve(import.meta.dirname, `../../demo/docs/${name}.md`), 'utf8');
  const blocks = Array.from(text.matchAll(FENCE), ({1: language = '', 2: code = '', index}) => ({
    language, code, file: FILE_BEFORE.exec(text.slice(0, index))?.[1], line: text.slice(0, index).split('\n').length,
  }));
  return {
    text,
    snippets: blocks.filter(({language}) => language !== 'sh'),
    commands: blocks.filter(({language}) => language === 'sh').flatMap(({code}) => code.trimEnd().split('\n')),
  };
}
