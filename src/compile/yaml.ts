import {CORE_SCHEMA, load, YAMLException} from 'js-yaml';
import {parseDocument, type Document} from 'yaml';
import {readPlain} from './yaml-plain.js';
import {refusedIn} from './yaml-refused.js';
import {asterisksIn, endInside, firstLine, noSpace, rareSpaceIn, slipIn, type Slip} from './yaml-slip.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Data is absent where there is no telling what the author meant. */
interface Reading {readonly data?: Fields | undefined; readonly slips: readonly Slip[]}

/**
 * The data of a frontmatter. One of plain lines is read by line. Any other is read by js-yaml and by `yaml`, and must be the same
 * to both: what is accepted means the same to every program that reads it.
 */
export function readYaml(yaml: string): Reading {
  const plain = readPlain(yaml);
  if (plain) return {data: plain, slips: []};
  const typed = rareSpaceIn(yaml) ?? asterisksIn(yaml);
  if (typed) return {slips: [typed]};
  const deep = tooDeep(yaml);
  if (deep) return {slips: [deep]};
  const read = loadYaml(yaml);
  const end = endInside(yaml);
  if (end) return {slips: [end]};
  const document = parseYaml(yaml);
  const slip = slipIn(yaml, document);
  const slips = slip ? [slip] : refusedIn(yaml, document);
  if (slips.some(({code}) => code !== 'yaml-remark')) return {slips};
  if ('slip' in read) return {slips: [read.slip]};
  if (JSON.stringify(read.data) !== JSON.stringify(document.toJS())) return {slips: [notAlike(yaml)]};
  const {data, slips: more} = asFields(read.data, yaml);
  return {data, slips: [...slips, ...more]};
}

/** With the place of each key and value, for problems. Its own search for keys that are twice takes the square of their number. */
export function parseYaml(yaml: string): Document.Parsed {
  return parseDocument(yaml, {prettyErrors: false, uniqueKeys: false, logLevel: 'silent'});
}

/** Lists and maps in brackets inside one another. No field has more than two. */
const NESTING = 8;

/** The bracket that is too deep in others; brackets in texts count too, as a text is not full of them. */
function tooDeep(yaml: string): Slip | undefined {
  let depth = 0;
  for (const {index, 0: sign} of yaml.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    if (depth > NESTING) return {code: 'too-deep', at: {start: index, end: index + 1}, message: 'Brackets are nested too deeply here.', hint: 'Put a text with brackets in it in quotes, and close each.'};
  }
  return undefined;
}

function loadYaml(yaml: string): {data: unknown} | {slip: Slip} {
  try {
    // The core schema has no dates: `2026-11-21` stays text.
    return {data: load(yaml, {schema: CORE_SCHEMA}) ?? null};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(positionOf(error), yaml.length);
    return {slip: {code: 'bad-yaml', at: {start: at, end: at + 1}, message: `The frontmatter is not YAML: ${error.reason}.`, hint: 'Write `key: value` in each line.'}};
  }
}

/** js-yaml gives no place for what it sees only at the end. */
function positionOf({mark}: {mark?: {position: number}}): number {
  return mark?.position ?? 0;
}

function asFields(data: unknown, yaml: string): Reading {
  if (data === null) return {data: {}, slips: []};
  if (isRecord(data)) return {data, slips: []};
  const first = firstLine(yaml);
  return {slips: [noSpace(first) ?? {code: 'bad-yaml', at: {start: first.start, end: yaml.length}, message: 'The frontmatter is not a list of `key: value` lines.'}]};
}

/** Hardly any such text is known (`key: !` is one): whatever it is, what it means is not guessed. */
function notAlike(yaml: string): Slip {
  return {
    code: 'bad-yaml', at: {start: firstLine(yaml).start, end: yaml.length}, message: 'Readers of YAML do not agree on what these fields mean.',
    hint: 'Write `key: value` in each line, and texts with signs in them in quotes.',
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
