import type {Problem} from '../compile/index.js';
import type {Library} from '../model/index.js';
import {ENTRY_KINDS, FOLDERS, type EntryRef} from '../model/index.js';
import {didYouMean, nearest} from '../compile/suggest.js';
import type {Located} from './page.js';
import {has} from './entry.js';
import type {Places} from './place.js';
import {tagOf} from './tag.js';

/** A code keeps its meaning once released. */
export type PageCode = 'unknown-entry' | 'no-name' | 'unclosed-tag' | 'misplaced-tag' | 'unreadable-content' | 'unreadable-page';

/** One thing that is wrong with a page. What has an error is left in the page as it is. */
export interface PageProblem extends Omit<Problem, 'code'> {readonly code: PageCode}

export type Said = Pick<PageProblem, 'code' | 'severity' | 'message'> & {readonly hint?: string | undefined};

/** A problem of a tag, at its start tag. */
export const problemAt = ({sourceCodeLocation: {startTag}}: Located, file: string, places: Places, {hint, ...said}: Said): PageProblem => ({
  ...said, file, ...(hint !== undefined && {hint}), related: [], span: {start: places(startTag.startOffset), end: places(startTag.endOffset)},
});

/** A problem of the whole page. */
export function problemOf(file: string, {hint, ...said}: Said): PageProblem {
  const top = {line: 1, column: 1, offset: 0};
  return {...said, file, ...(hint !== undefined && {hint}), related: [], span: {start: top, end: top}};
}

/** What is said of a tag whose entry the library does not have. */
export function unknown({kind, id}: EntryRef, library: Library): Said {
  const names = Object.keys(library[FOLDERS[kind]]);
  if (id === '') {
    return {code: 'no-name', severity: 'error', message: `This tag needs the name of ${article(kind)}.`, hint: names[0] === undefined ? undefined : `Such as name="${nearest('weekly', names) ?? names[0]}".`};
  }
  const other = ENTRY_KINDS.find((each) => has({kind: each, id}, library));
  return {
    code: 'unknown-entry', severity: 'error', message: `There is no ${kind} named \`${id.slice(0, 80)}\`.`,
    hint: other ? `It is ${article(other)}: write \`<${tagOf(other)} name="${id}">\`.` : didYouMean(id, names),
  };
}

const article = (kind: string): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
