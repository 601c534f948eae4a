import assert from 'node:assert/strict';
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {compile, type Problem} from '../../src/compile/index.js';
import {meaningOfMdast, meaningOfTree, type Meaning} from './meaning.js';

const HEAD = '---\ntitle: T\nsummary: S\ndate: 2026-11-21\nauthor: hamkit\nlicence: CC-BY-4.0\n---\n';
const HEAD_LINES = HEAD.split('\n').length - 1;

/** Problems of what a text claims, whatever Markdown it is in. */
const CLAIMS = new Set<Problem['code']>(['unsourced-number', 'unsupported-number', 'overstated', 'no-population']);

/** A problem by the line and the text it is about. */
export interface Told {readonly code: Problem['code']; readonly line: number; readonly words: string}

/** What the compiler makes of Markdown as the text of an article. */
export function compiled(markdown: string): {meaning: Meaning[] | undefined; told: Told[]} {
  const text = HEAD + markdown;
  const {library, problems} = compile([{path: 'articles/a.md', text}]);
  const body = library.articles['a']?.body;
  return {
    meaning: body && meaningOfTree(body),
    told: problems.map(({code, span: {start, end}}) => ({code, line: start.line - HEAD_LINES, words: text.slice(start.offset, end.offset)})),
  };
}

/** What the reference reader of CommonMark with GitHub's extensions makes of it, and every node with its lines. */
export function reference(markdown: string): {meaning: Meaning[]; nodes: {type: string; first: number; last: number}[]} {
  const root = fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  const nodes: {type: string; first: number; last: number}[] = [];
  const walk = (node: Nodes): void => {
    nodes.push({type: node.type, first: node.position?.start.line ?? 0, last: node.position?.end.line ?? 0});
    if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  return {meaning: meaningOfMdast(root.children), nodes};
}

/** What the reference reader finds in a line for which a problem of this code is told. */
const CONSTRUCTS: Partial<Record<Problem['code'], readonly string[]>> = {
  'raw-html': ['html'], 'code': ['code', 'inlineCode'], 'image': ['image', 'imageReference'], 'remote-image': ['image', 'imageReference'], 'rule': ['thematicBreak'], 'line-break': ['break'],
  'strikethrough': ['delete'], 'link-definition': ['definition'], 'footnote': ['footnoteDefinition', 'footnoteReference'], 'task': ['listItem'],
  'bad-heading': ['heading'], 'bad-list': ['list'], 'bad-item': ['listItem'], 'bad-table': ['table'],
  'bad-link': ['link', 'linkReference'], 'unsafe-url': ['link', 'linkReference'], 'bad-embed': ['link', 'linkReference'], 'dangling-link': ['link', 'linkReference'],
  'bad-entity': ['link', 'linkReference'],
};

/** What a problem is about that for the reference reader is text, and for an author hardly. */
const WRITTEN: Partial<Record<Problem['code'], RegExp>> = {
  'bad-link': /^\](?:\(|\[)/, 'bad-entity': /&[#\w]+;/, 'footnote': /^\[\^/, 'bad-citation': /@/, 'too-deep': /^(?=[\s\S])/, 'missing-section': /^\s*$/, 'unsafe-url': /^ftp:/,
  // An item without words, a non-breaking space behind its sign, a line of hyphens: the reference reader may take it for words of the text above.
  'bad-item': /^(?:[-*+]|\d+[.)])/, 'bad-list': /^(?:\d+[.)]|[^\S \t\n])/, 'rule': /^[-*_ ]+$/, 'unknown-citation': /./, 'bad-heading': /^ *-+$/, 'bad-table': /./,
  'line-break': /^[ \t]+\n/,
};

/** Whether a problem stands in a line where the reference reader has what it is about. */
export function isInPlace({code, line, words}: Told, nodes: readonly {type: string; first: number; last: number}[]): boolean {
  if (CLAIMS.has(code) || WRITTEN[code]?.test(words)) return true;
  return nodes.some(({type, first, last}) => CONSTRUCTS[code]?.includes(type) && first <= line && line <= last);
}

/** That a text is data of the meaning it has for the reference reader, or has problems in the lines of what they are about; whether it is data. */
export function assertRead(markdown: string): boolean {
  const {meaning, told} = compiled(markdown);
  const {meaning: expected, nodes} = reference(markdown);
  if (meaning) assert.deepEqual(meaning, expected, JSON.stringify(markdown));
  else for (const problem of told) assert.ok(isInPlace(problem, nodes), JSON.stringify({markdown, problem}));
  assert.ok(meaning ?? told.length > 0, 'neither data nor a problem');
  return meaning !== undefined;
}
