import {readdirSync, readFileSync} from 'node:fs';

/** Something wrong in a library that is good otherwise, and what is to be told of it. README.md describes how one is written. */
export interface Scenario {
  readonly name: string;
  /** What an author did, in a sentence. */
  readonly about: string;
  readonly broken: Files;
  readonly problems: readonly Expected[];
  /** The files when the author has done what the hint says. */
  readonly mended: Files | undefined;
}

/** Texts by path, as they are written in a scenario: `bytesOf` gives the file. */
export type Files = Readonly<Record<string, string>>;

export interface Expected {
  /** `exercises/bridge.md:5:17 error bad-dose`. */
  readonly place: string;
  readonly message?: string;
  readonly hint?: string;
  /** `exercises/bridge.md:2:1 The first is here.` */
  readonly related?: string;
}

const FOLDER = new URL('./', import.meta.url);

const filesIn = (folder: string): string[] => readdirSync(new URL(folder, FOLDER), {recursive: true, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/')).sort();

const contentOf = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

const GOOD: Files = Object.fromEntries(filesIn('good').filter((path) => path.endsWith('.md')).map((path) => [path, contentOf(`good/${path}`)]));

/** All scenarios, in the order of their names. */
export function readScenarios(): Scenario[] {
  return filesIn('.').filter((path) => path.endsWith('.txt')).map((path) => {
    try {
      return parseScenario(path.slice(0, -'.txt'.length), contentOf(path));
    } catch (error) {
      throw new Error(`test/broken/${path}: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
    }
  });
}

export function parseScenario(name: string, text: string): Scenario {
  const [about = '', ...parts] = text.split(/^== /m);
  let broken = GOOD;
  let mended: Files | undefined;
  let problems: Expected[] | undefined;
  for (const part of parts) {
    const [title = '', ...lines] = part.trimEnd().split('\n');
    if (title === 'problems') problems = parseProblems(lines);
    else if (title.startsWith('mended ')) mended = changed(mended ?? broken, title.slice('mended '.length), lines);
    else broken = changed(broken, title, lines);
  }
  if (about.trim() === '') throw new Error('The first line says what the author did.');
  if (broken === GOOD) throw new Error('It changes nothing.');
  if (!problems) throw new Error('There is no `== problems`.');
  if (mended && problems.some(({message}) => message === undefined)) throw new Error('Each problem that is mended quotes its message and its hint.');
  return {name, about: about.trim(), broken, problems, mended};
}

/** `PATH`, `PATH copied from PATH` or `PATH moved from PATH`, and the lines that change. */
function changed(files: Files, title: string, lines: readonly string[]): Files {
  const [, path = '', how, from = ''] = /^(\S+)(?: (copied|moved) from (\S+))?$/.exec(title) ?? [];
  if (path === '') throw new Error(`\`== ${title}\` is no heading of a scenario.`);
  const before = files[how ? from : path];
  if (how && before === undefined) throw new Error(`There is no ${from}.`);
  const others = how === 'moved' ? Object.fromEntries(Object.entries(files).filter(([each]) => each !== from)) : files;
  return {...others, [path]: withLines(before, path, lines)};
}

/** The text with a run of lines changed: `- ` is taken out, `+ ` put in, and what is indented by two spaces stays. */
function withLines(text: string | undefined, path: string, lines: readonly string[]): string {
  const marked = lines.map((line) => {
    const [, mark, rest = ''] = /^([-+ ])(?: (.*))?$|^$/.exec(line) ?? [];
    if (line !== '' && mark === undefined) throw new Error(`\`${line}\` begins with neither \`- \`, \`+ \` nor two spaces.`);
    return {mark, rest};
  });
  const old = marked.filter(({mark}) => mark !== '+').map(({rest}) => rest);
  const put = marked.filter(({mark}) => mark !== '-').map(({rest}) => rest);
  if (text === undefined) {
    if (old.length > 0) throw new Error(`There is no ${path} to change.`);
    return `${put.join('\n')}\n`;
  }
  if (lines.length === 0) return text;
  if (old.length === 0) throw new Error(`The new lines of ${path} need one beside them that is there.`);
  const all = text.split('\n');
  const places = all.map((_, index) => index).filter((index) => old.every((line, step) => all[index + step] === line));
  const [place] = places;
  if (place === undefined || places.length > 1) throw new Error(`${path} holds ${JSON.stringify(old.join('\n'))} ${String(places.length)} times.`);
  return [...all.slice(0, place), ...put, ...all.slice(place + old.length)].join('\n');
}

function parseProblems(lines: readonly string[]): Expected[] {
  if (lines.join() === 'none') return [];
  const problems: {place: string; message?: string; hint?: string; related?: string}[] = [];
  for (const line of lines) {
    const [, name, words] = /^ {2}(message|hint|related): (.*)$/.exec(line) ?? [];
    const last = problems.at(-1);
    if (last && (name === 'message' || name === 'hint' || name === 'related')) last[name] = words ?? '';
    else if (/^\S+:\d+:\d+ (?:error|warning) [a-z-]+$/.test(line)) problems.push({place: line});
    else throw new Error(`\`${line}\` is no line of \`== problems\`.`);
  }
  if (problems.length === 0) throw new Error('`== problems` is empty; where there is to be none, write `none`.');
  return problems;
}

const SPECIAL = /\{\{(?:((?:[0-9A-F]{2} ?)+)|(\d+) x ([^}]+))\}\}/g;

/** The bytes of a text, with `{{FC}}` as that byte and `{{300 x word }}` as so many words. */
export function bytesOf(text: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  const encode = (words: string): void => void parts.push(new TextEncoder().encode(words));
  for (const {index, 0: whole, 1: hex, 2: times, 3: words = ''} of text.matchAll(SPECIAL)) {
    encode(text.slice(from, index));
    if (hex === undefined) encode(words.repeat(Number(times)));
    else parts.push(Uint8Array.from(hex.trim().split(' '), (each) => Number.parseInt(each, 16)));
    from = index + whole.length;
  }
  encode(text.slice(from));
  return Buffer.concat(parts);
}
