import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {HAMKIT, texts} from './compile-ways.mjs';
import {withFolder} from './folder.mjs';
import {Progress} from './progress.mjs';
import {run} from './run.mjs';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));
const KINDS = ['exercises', 'circuits', 'studies'];
const FILE = 'exercises/glute-bridge.md';

/** Slips that people make, each in a file that is good otherwise: what was there, what is there instead, and a trace of that in data. */
const SLIPS = [
  ['A dose that cannot be read', 'dose: 3 x 10-12, bodyweight', 'dose: 3x12s', '3x12s'],
  ['A misspelt field', 'purpose: ', 'purpse: ', 'purpse'],
  ['A misspelt word of a list', 'kind: strength', 'kind: strenght', 'strenght'],
  ['A quote left open', 'title: Glute bridge', 'title: "Glute bridge', '\\"Glute bridge'],
  ['A misspelt heading', '## Mistakes', '## Mistaks', 'Mistaks'],
  ['A link to no file', '](single-leg-bridge.md)', '](single-leg-brige.md)', 'single-leg-brige'],
  ['A citation of no study', 'a larger share.', 'a larger share [@vandyk2091].', 'vandyk2091'],
  ['A script in the prose', 'It trains hip extension', '<script>alert(1)</script>It trains hip extension', '<script>'],
];

/** A copy of hamkit's own content without the kinds that only hamkit knows, and with one slip. Gives the slip's line. */
function spoil(content, [title, good, bad]) {
  mkdirSync(content, {recursive: true});
  for (const kind of KINDS) cpSync(join(CONTENT, kind), join(content, kind), {recursive: true});
  const text = readFileSync(join(content, FILE), 'utf8');
  if (text.split(good).length !== 2) throw new Error(`${title}: “${good}” is not once in ${FILE}`);
  writeFileSync(join(content, FILE), text.replace(good, bad));
  return text.slice(0, text.indexOf(good)).split('\n').length;
}

/** Whether a compiler named the file and its line. What it says without a file is of no help among many. */
function told({status, out, problems}, line) {
  const said = out + problems;
  if (!said.includes('glute-bridge')) return status === 0 ? 'nothing said' : 'names no file';
  return new RegExp(`(?::|\\bline )${line}\\b`).test(said) ? `line ${line}` : 'no line';
}

function written({data, count}, done, trace) {
  const all = KINDS.flatMap((kind) => readdirSync(join(CONTENT, kind))).length;
  const made = count(done);
  if (made < all) return made === 0 ? 'nothing written' : 'file left out';
  return texts(data).some((text) => text.includes(trace)) ? 'written as it is' : 'written without it';
}

/** What a compiler does about a slip: its exit code, what it says, and whether the slip is in its data. */
function outcome({start}, content, project, line, trace) {
  const started = start(content, project);
  const done = run(started.args, started.cwd);
  return `exit ${done.status}, ${told(done, line)}, ${written(started, done, trace)}`;
}

/** What each compiler does about each slip, `[title, outcome…]`, hamkit first. */
export function tryBroken(peers) {
  const ways = [HAMKIT, ...peers];
  const progress = new Progress('building broken files', SLIPS.length * ways.length);
  return SLIPS.map((slip) => withFolder((folder) => {
    const content = join(folder, 'content');
    const line = spoil(content, slip);
    return [slip[0], ...ways.map((way) => {
      const result = outcome(way, content, join(folder, way.name), line, slip[3]);
      progress.step();
      return result;
    })];
  }));
}
