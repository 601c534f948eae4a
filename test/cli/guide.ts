// The library that the documentation of codes speaks of: the complete files of the author guide, and the ways into them.
import {readFileSync} from 'node:fs';
import type {Example} from '../../src/cli/codes/code-doc.js';
import type {ContentFile} from '../../src/compile/index.js';

const read = (path: string): string => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');

const COPIED = 'studies/impellizzeri2021.md';
const shown = [...read('README.md').matchAll(/^\*\*`([^`]+\.md)`\*\*\n\n```markdown\n([\s\S]*?)^```$/gm)];

export const GUIDE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(shown.map(([, path = '', text = '']) => [path, text])),
  [COPIED]: read(COPIED),
};

const FILES = {
  'an exercise': 'exercises/step-bridge.md',
  'a circuit': 'circuits/weekly.md',
  'a study': 'studies/vandyk2019.md',
  'an article': 'articles/nordic-question.md',
} as const;

/** The whole library with one side of an example in it, and where the lines of that side begin. */
export interface Staged {readonly files: readonly ContentFile[]; readonly placeOf: (line: number) => {file: string; line: number}}

/** Puts `written`, the bad or the mended side of an example, where the example says it stands. */
export function stage(example: Example, written: string): Staged {
  if (example.in === 'the names of files') return stageFiles(written.split('\n'));
  const [, part = '', entry = ''] = /^the (\w+) of (an? \w+)$/.exec(example.in) ?? [];
  const path = Object.entries(FILES).find(([name]) => name === entry)![1];
  const text = insert(part, GUIDE[path]!, written, example);
  const before = text.slice(0, text.indexOf(written)).split('\n').length - 1;
  return {
    files: Object.entries({...GUIDE, [path]: text}).map(([each, content]) => ({path: each, bytes: bytesOf(content)})),
    placeOf: (line) => ({file: path, line: before + line}),
  };
}

/** Each path is given the text of a file of its folder that no path of this name can harm. */
function stageFiles(paths: readonly string[]): Staged {
  const textFor = (path: string): string => GUIDE[path.includes('exercise') ? 'exercises/bridge-hold.md' : 'studies/vandyk2019.md']!;
  const files = {...GUIDE, ...Object.fromEntries(paths.map((path) => [path, textFor(path)]))};
  return {
    files: Object.entries(files).map(([path, text]) => ({path, text})),
    placeOf: (line) => ({file: paths[line - 1]!, line: 1}),
  };
}

function insert(part: string, text: string, written: string, {bad, mended}: Example): string {
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
  const others = `${bad}\n${mended}`;
  switch (part) {
    case 'frontmatter':
      return `${written}\n${body}`;
    case 'fields': {
      const taken = names(others, /^([\w-]+):/gm);
      const kept = head.slice(4, -4).split(/\n(?=\S)/).filter((field) => !taken.has(field.split(':')[0]!));
      return `---\n${written}\n${kept.join('\n')}\n---\n${body}`;
    }
    case 'sections': {
      const taken = names(others, /^## (.*)$/gm);
      const kept = body.split(/^(?=## )/m).filter((section) => !taken.has(/^## (.*)$/m.exec(section)?.[1] ?? ''));
      return `${head}${kept.join('')}\n${written}\n`;
    }
    default:
      return text.includes('## Setup\n') ? text.replace(/(## Setup\n\n)[\s\S]*?(?=\n\n## )/, (_, heading: string) => heading + written) : `${head}${written}\n`;
  }
}

const names = (text: string, pattern: RegExp): Set<string> => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

/** UTF-8, with a byte that is none wherever the text has the sign that stands for one. */
function bytesOf(text: string): Uint8Array {
  return Buffer.concat(text.split('\uFFFD').flatMap((part, index) => [...(index > 0 ? [Buffer.from([0xE9])] : []), Buffer.from(part)]));
}
