import {isCollection, isScalar, visit, type Document, type YAMLError} from 'yaml';
import {emptyListHint} from './nothing.js';
import type {ProblemCode} from './problem.js';
import {RARE, rareSpace} from './rare-space.js';
import type {TextRange} from './source.js';

/** A problem of the frontmatter, with places as offsets into its YAML. */
export interface Slip {
  readonly code: ProblemCode;
  readonly at: TextRange;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly related?: {readonly at: TextRange; readonly message: string};
}

interface Line {readonly start: number; readonly text: string}

/**
 * What is wrong in a text that is no YAML: the first slip, as all behind it may only follow from it. The parser says where it had
 * to stop; what the author did, and where, is mostly to be seen in that line.
 */
export function slipIn(yaml: string, document: Document.Parsed): Slip | undefined {
  const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return undefined;
  const open = unclosed(yaml, document);
  return open && open.at.start < error.pos[0] ? open : explained(error, yaml);
}

/** A line that for YAML ends the fields before their end, or is an order to its reader. */
export function endInside(yaml: string): Slip | undefined {
  const match = /^(---|\.\.\.)(?=\s|$)|^%/m.exec(yaml);
  return match ? {
    code: 'bad-yaml', at: {start: match.index, end: match.index + match[0].length}, message: `A line that begins with \`${match[0]}\` cannot stand among the fields.`,
    hint: 'The fields end with a line of `---` and nothing else.',
  } : undefined;
}

const RARE_SPACE = new RegExp(`^((?: |- )*(?:(-)|[\\w-]+(:))?)(${RARE})`, 'mu');
const FOLDED = /[|>][-+]?\d? *$/m;

/** A rare space where YAML needs a plain one. Lines of a folded text begin as they like. */
export function rareSpaceIn(yaml: string): Slip | undefined {
  const match = RARE_SPACE.exec(yaml);
  if (!match || FOLDED.test(yaml)) return undefined;
  const [, before = '', hyphen, colon, space = ''] = match;
  const at = match.index + before.length;
  const where = hyphen ? 'behind the hyphen' : colon ? 'behind the colon' : 'at the beginning of this line';
  return {code: 'bad-yaml', at: {start: at, end: at + 1}, ...rareSpace(where, space)};
}

const ASTERISKS = /^((?: |- )*(?:[\w-]+: +|- +))\*{1,3}([^*\n]+)\*{1,3} *$/m;

/** `title: **Bridge**`, which to YAML is a reference to another value. */
export function asterisksIn(yaml: string): Slip | undefined {
  const match = ASTERISKS.exec(yaml);
  if (!match || FOLDED.test(yaml)) return undefined;
  const [line, before = '', words = ''] = match;
  return {
    code: 'yaml-alias', at: {start: match.index + before.length, end: match.index + line.trimEnd().length},
    message: 'Fields are plain text, without asterisks.', hint: `Write \`${before.trimStart()}${words}\`.`,
  };
}

/** The first quote or bracket that is opened and not closed in the lines that belong to it. */
function unclosed(yaml: string, document: Document.Parsed): Slip | undefined {
  let slip: Slip | undefined;
  visit(document, {
    Node: (_, node) => {
      const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (!node.range || !(isQuoted || (isCollection(node) && node.flow))) return undefined;
      const written = yaml.slice(node.range[0], node.range[1]);
      const sign = written.charAt(0);
      const closing = sign === '[' ? ']' : sign === '{' ? '}' : sign;
      if (written.length > 1 && written.endsWith(closing)) return undefined;
      slip = {
        code: 'bad-yaml', at: {start: node.range[0], end: node.range[0] + 1}, message: `What begins with this ${sign} is not closed in its line.`,
        hint: isQuoted ? `Put ${closing} at the end of the text.` : `Put ${closing} at the end of it; a text that begins with ${sign} must be in quotes.`,
      };
      return visit.BREAK;
    },
  });
  return slip;
}

function explained({code, pos: [at], message}: YAMLError, yaml: string): Slip {
  const line = lineAt(yaml, at);
  return tab(line) ?? (code === 'BAD_DQ_ESCAPE' ? badEscape(at, yaml) : undefined) ?? noSpace(line) ?? secondColon(line) ?? badBeginning(line)
    ?? badKey(line) ?? listInLine(line) ?? noColon(line) ?? badIndent(line, at, yaml) ?? {
    code: 'bad-yaml', at: {start: at, end: at + 1}, message: `The frontmatter is not YAML: ${message}.`,
    hint: 'Write `key: value` in each line; a text with signs in it is best in quotes.',
  };
}

function tab({start, text}: Line): Slip | undefined {
  const indent = /^ *(?=\t)/.exec(text);
  if (!indent) return undefined;
  const at = start + indent[0].length;
  return {code: 'bad-yaml', at: {start: at, end: at + 1}, message: 'There is a tab in the indent of this line.', hint: 'Indent with spaces.'};
}

function badEscape(at: number, yaml: string): Slip {
  const sign = yaml.slice(at, at + 2);
  return {
    code: 'bad-yaml', at: {start: at, end: at + sign.length}, message: `In double quotes \\ begins a special character, and \`${sign}\` is none.`,
    hint: 'Write \\\\ for a plain \\, or put the text in single quotes.',
  };
}

/** `title:Bridge`, also where all lines are so and YAML takes the whole for one text. */
export function noSpace({start, text}: Line): Slip | undefined {
  const match = /^((?: |- )*(?:[\w-]+|"[^"]*")):(?=[^\s:/])/.exec(text);
  if (!match) return undefined;
  const at = start + match[0].length - 1;
  return {
    code: 'bad-yaml', at: {start: at, end: at + 1}, message: 'There is no space behind this colon.',
    hint: `Write \`${text.slice(0, match[0].length).trimStart()} ${text.slice(match[0].length).trimEnd()}\`.`,
  };
}

/** The commonest slip: `title: Strength: two kinds`. */
function secondColon(line: Line): Slip | undefined {
  const match = /^(?: |- )*[\w-]+:[ ]+[^"'[{|>\s].*?(?=:\s|:$)/.exec(line.text);
  if (!match) return undefined;
  const at = line.start + match[0].length;
  return {
    code: 'bad-yaml', at: {start: at, end: at + 1}, message: 'A text with a colon and a space in it must be in quotes.', hint: `Write \`${inQuotes(line.text)}\`.`,
  };
}

/** A value that begins with a sign that YAML keeps for itself, or goes on behind the quote or bracket that ends it. */
function badBeginning(line: Line): Slip | undefined {
  const [, before, sign] = /^((?: |- )*(?:[\w-]+:[ ]+|- +))([%@`,[\]{}"'!&*|>?])/.exec(line.text) ?? [];
  if (before === undefined || sign === undefined) return undefined;
  const at = line.start + before.length;
  return {
    code: /[&*]/.test(sign) ? 'yaml-alias' : 'bad-yaml', at: {start: at, end: at + 1}, message: `A text that begins with ${sign} must be in quotes as a whole.`,
    hint: `Write \`${inQuotes(line.text)}\`.`,
  };
}

function badKey({start, text}: Line): Slip | undefined {
  const [, indent, key] = /^( *)([[{].*[\]}]):(?:\s|$)/.exec(text) ?? [];
  if (indent === undefined || key === undefined) return undefined;
  return {code: 'bad-yaml', at: {start: start + indent.length, end: start + indent.length + key.length}, message: 'A key is a plain word.', hint: 'Write `key: value`.'};
}

function listInLine({start, text}: Line): Slip | undefined {
  const [, key, item] = /^ *([\w-]+:)[ ]+(- .*|-)$/.exec(text) ?? [];
  if (key === undefined || item === undefined) return undefined;
  const at = start + text.length - item.length;
  return {
    code: 'bad-yaml', at: {start: at, end: at + 1}, message: 'A list begins in the line below its key.',
    hint: emptyListHint(key.slice(0, -1), item) ?? `Write \`  ${item}\` in a line of its own below \`${key}\`.`,
  };
}

function noColon({start, text}: Line): Slip | undefined {
  const words = text.trim();
  if (words === '' || /^[-#]|:(?:\s|$)/.test(words)) return undefined;
  const from = start + text.indexOf(words);
  return {
    code: 'bad-yaml', at: {start: from, end: from + words.length}, message: 'This line is no `key: value`.',
    hint: 'Put a colon and a space behind the key. What belongs to the text above stands in one line with it.',
  };
}

/** The line itself, or the one below when the parser took that for more of it, or the first when it alone is indented. */
function badIndent(line: Line, at: number, yaml: string): Slip | undefined {
  const behind = /\S/.test(yaml.slice(line.start, at));
  const first = firstLine(yaml);
  const isLower = !behind && !line.text.startsWith(' ') && first.text.startsWith(' ');
  const {start, text} = isLower ? first : behind ? lineBelow(line, yaml) : line;
  if (text.trim() === '') return undefined;
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  return {
    code: 'bad-yaml', at: {start, end: start + Math.max(indent, 1)}, message: 'The indent of this line does not fit those beside it.',
    hint: 'The lines of a list or a map begin in one column, and the fields at the edge.',
  };
}

/** The first line that is neither blank nor a remark. */
export function firstLine(yaml: string): Line {
  return lineAt(yaml, Math.max(0, yaml.search(/^ *[^\s#]/m)));
}

function lineAt(yaml: string, at: number): Line {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  return {start, text: yaml.slice(start).split('\n', 1)[0] ?? ''};
}

function lineBelow({start, text}: Line, yaml: string): Line {
  const below = lineAt(yaml, start + text.length + 1);
  return below.text.trim() === '' && below.start < yaml.length ? lineBelow(below, yaml) : below;
}

/** A line `key: value` or `- value` with its value in quotes, of the sort that is not in it. */
function inQuotes(line: string): string {
  const [, before = '', value = ''] = /^((?: |- )*(?:[\w-]+:[ ]+)?)(.*)$/.exec(line.trim()) ?? [];
  // `'it's'` was meant to be in quotes already.
  const words = /^'.*'$/.test(value) ? value.slice(1, -1) : value;
  if (!words.includes('"')) return `${before}"${words.replaceAll('\\', '\\\\')}"`;
  return `${before}'${words.replaceAll("'", "''")}'`;
}
