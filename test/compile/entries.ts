import {readFileSync} from 'node:fs';
import {compile, type Problem} from '../../src/compile/index.js';
import type {Library} from '../../src/model/index.js';

const read = (path: string): string => readFileSync(new URL(`../broken/good/${path}`, import.meta.url), 'utf8');

/** A small library without a problem, one entry of each kind and a few to link to, for tests to break. */
export const GOOD = {
  'exercises/bridge.md': read('exercises/bridge.md'),
  'exercises/hold.md': read('exercises/hold.md'),
  'circuits/weekly.md': read('circuits/weekly.md'),
  'circuits/warm-up.md': read('circuits/warm-up.md'),
  'studies/smith2020.md': read('studies/smith2020.md'),
  'studies/jones2021.md': read('studies/jones2021.md'),
  'articles/strength.md': read('articles/strength.md'),
  'plans/two-months.md': read('plans/two-months.md'),
  'checks/count.md': read('checks/count.md'),
  'pain/light.md': read('pain/light.md'),
  'glossary/tempo.md': read('glossary/tempo.md'),
  'corrections/strides.md': read('corrections/strides.md'),
} as const;

export type GoodPath = keyof typeof GOOD;

/** The good library with one file changed: `from` must be in it, so that a case cannot pass by breaking nothing. */
export function withChange(path: GoodPath, from: string, to: string): Record<string, string> {
  if (!GOOD[path].includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
  return {...GOOD, [path]: GOOD[path].replace(from, () => to)};
}

export function compileTexts(texts: Readonly<Record<string, string>>): {library: Library; problems: Problem[]} {
  return compile(Object.entries(texts).map(([path, text]) => ({path, text})));
}

/** `5:8 bad-dose`, the form in which tests name a problem. */
export function brief({span, code}: Problem): string {
  return `${String(span.start.line)}:${String(span.start.column)} ${code}`;
}
