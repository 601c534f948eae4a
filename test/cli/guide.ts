// The library that the documentation of codes speaks of, and the ways into it.
import {readdirSync, readFileSync} from 'node:fs';
import type {Example} from '../../src/cli/codes/code-doc.js';
import type {ContentFile} from '../../src/compile/index.js';

const CONTENT = new URL('../../content/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, CONTENT), 'utf8');

const builtIn = readdirSync(CONTENT, {recursive: true, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/')).filter((path) => /\/.*\.md$/.test(path));
const shown = [...read('README.md').matchAll(/^\*\*`([^`]+\.md)`\*\*\n\n```markdown\n([\s\S]*?)^```$/gm)];

/** The complete files of the author guide, whose circuit has another name, as the built-in library has a weekly one. */
const guide = Object.fromEntries(shown.map(([, path = '', text = '']) => [ofTuesday(path), ofTuesday(text)]));

function ofTuesday(text: string): string {
  return text.replaceAll('circuits/weekly', 'circuits/tuesday');
}

/** What examples name of the built-in library. */
const NAMED = ['circuits/weekly.md', 'circuits/warm-up.md', 'exercises/romanian-deadlift.md', 'exercises/split-stance-jump.md', 'exercises/nordic-curl.md', 'studies/impellizzeri2021.md'];

/** Those files, and all that they lead to: the whole library would be compiled hundreds of times. */
function withAllTheyNeed(paths: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {};
  const open = [...paths];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path in files || path in guide || !builtIn.includes(path)) continue;
    const text = files[path] = read(path);
    const folder = path.split('/')[0]!;
    const links = Array.from(text.matchAll(/\]\((?:\.\.\/([a-z]+)\/)?([a-z0-9-]+\.md)\)/g), ([, other = folder, file = '']) => `${other}/${file}`);
    const cited = Array.from(text.matchAll(/@([a-z0-9]+)\b|^ {2}- ([a-z]+\d{4}[a-z]*)$/gm), ([, one, other]) => `studies/${one ?? other ?? ''}.md`);
    open.push(...links, ...cited);
  }
  return files;
}

export const LIBRARY: Readonly<Record<string, string>> = {...withAllTheyNeed(NAMED), ...guide};

const FILES = {
  'an exercise': 'exercises/step-bridge.md',
  'a circuit': 'circuits/tuesday.md',
  'a study': 'studies/vandyk2019.md',
  'an article': 'articles/nordic-question.md',
} as const;

/** The whole library with one side of an example in it, and where the lines of that side are. */
export interface Staged {readonly files: readonly ContentFile[]; readonly placeOf: (line: number) => {file: string; line: number}}

/** Lines of one side that go into one file. `line` is the number of the first among those of the side, from 1. */
interface Part {readonly path: string; readonly line: number; readonly written: string}

/** Puts `side`, the bad or the mended one of an example, where the example says it stands. */
export function stage(example: Example, side: string): Staged {
  if (example.in === 'the names of files') return stageFiles(side.split('\n'));
  const [, what, entry] = /^the (\w+) of (an? \w+)$/.exec(example.in) ?? [];
  const single = Object.entries(FILES).find(([name]) => name === entry)?.[1];
  const parts = (text: string): Part[] => single === undefined ? partsOf(text) : [{path: single, line: 1, written: text}];
  const other = [...parts(example.bad), ...parts(example.mended)];
  const staged = parts(side).map((part) => {
    const {path, written} = part;
    const both = other.filter((each) => each.path === path).map((each) => each.written).join('\n');
    return {...part, text: insert(what ?? (both.startsWith('## ') ? 'sections' : 'fields'), LIBRARY[path]!, written, both)};
  });
  return {
    files: Object.entries({...LIBRARY, ...Object.fromEntries(staged.map(({path, text}) => [path, text]))}).map(([path, text]) => ({path, bytes: bytesOf(text)})),
    placeOf(line) {
      const {path, text, written, line: first} = staged.findLast((part) => part.line <= line)!;
      return {file: path, line: text.slice(0, text.indexOf(written)).split('\n').length + line - first};
    },
  };
}

/** What stands indented below each path. */
function partsOf(side: string): Part[] {
  const parts: {path: string; line: number; lines: string[]}[] = [];
  for (const [index, line] of side.split('\n').entries()) {
    if (/^\S/.test(line)) parts.push({path: line, line: index + 2, lines: []});
    else parts.at(-1)!.lines.push(line.replace(/^ {2}/, ''));
  }
  return parts.map(({path, line, lines}) => ({path, line, written: lines.join('\n')}));
}

/** Each path is given the text of a file of its folder that no path of this name can harm. */
function stageFiles(paths: readonly string[]): Staged {
  const textFor = (path: string): string => LIBRARY[path.includes('exercise') ? 'exercises/quiet-bridge.md' : 'studies/vandyk2019.md']!;
  const files = {...LIBRARY, ...Object.fromEntries(paths.map((path) => [path, textFor(path)]))};
  return {
    files: Object.entries(files).map(([path, text]) => ({path, text})),
    placeOf: (line) => ({file: paths[line - 1]!, line: 1}),
  };
}

/** `both` are the two sides: what either has is taken out before one of them is put in. */
function insert(what: string, text: string, written: string, both: string): string {
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
  switch (what) {
    case 'frontmatter':
      return `${written}\n${body}`;
    case 'fields': {
      const taken = names(both, /^([\w-]+):/gm);
      const kept = head.slice(4, -4).split(/\n(?=\S)/).filter((field) => !taken.has(field.split(':')[0]!));
      return `---\n${written}\n${kept.join('\n')}\n---\n${body}`;
    }
    case 'sections': {
      const taken = names(both, /^## (.*)$/gm);
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
