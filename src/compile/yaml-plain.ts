/** A text without quotes: nothing in it, and nothing it begins with, has a meaning in YAML. */
const WORDS = String.raw`(?!.*(?::\s|:$|\s#|\t))[\p{L}\d(“‘«].*`;
/** What YAML might take for a number or a time, and the forms of it that have one meaning. */
const NUMERIC = String.raw`[\d.][\da-fA-FoxX_.:+-]* *$`;
const NUMBER = String.raw`(?:0|-?[1-9]\d{0,14})(?:\.\d+)?`;
const DATE_OR_RANGE = String.raw`\d+(?:-\d+)+`;
const QUOTED = String.raw`"[^"\\\t]*"|'[^'\t]*'`;
const WORD = String.raw`\p{L}[\p{L}\d /_.-]*`;
const LIST = String.raw`\[(?:${WORD}(?:, *${WORD})*)?\]`;

const VALUE = `(?!${NUMERIC})${WORDS}|(?:${NUMBER}|${DATE_OR_RANGE}|${QUOTED}|${LIST}) *`;
/** Words too, as a move of a figure has them: `- lower 4s: knee 40`. */
const KEY = String.raw`[A-Za-z_](?:[\w .,'’-]{0,98}[\w.’-])?`;
/** The indent; the hyphen of an item with the space behind it; the key; the value. */
const LINE = new RegExp(`^( *)(- +)?(?:(${KEY}):(?: +|$))?(${VALUE})?$`, 'u');
const BLANK = /^ *(?:#.*)?$/;

const CONSTANTS: Readonly<Record<string, boolean | null>> = {
  true: true, True: true, TRUE: true, false: false, False: false, FALSE: false, null: null, Null: null, NULL: null,
};

interface Line {
  /** The column of the hyphen or the key. */
  readonly indent: number;
  /** The column behind the hyphen, of an item. */
  readonly item: number | undefined;
  readonly key: string | undefined;
  readonly value: string | undefined;
}

/**
 * The data of a frontmatter that has none but plain lines, which every reader of YAML takes alike: `key: value`, `- value` and
 * `- key: value`, where a value is words, a number, a text in quotes or a list of words. Undefined for any other, such as one
 * with a line that goes on from the one above it. Nearly all are plain, and are read in a seventh of the time that js-yaml and
 * `yaml` take; tests hold that both read the same in them.
 */
export function readPlain(yaml: string): Record<string, unknown> | undefined {
  const lines: Line[] = [];
  for (const text of yaml.split('\n')) {
    if (BLANK.test(text)) continue;
    const [, before = '', hyphen, key, value] = LINE.exec(text) ?? [];
    if ((key ?? value) === undefined || key === '__proto__' || Object.hasOwn(CONSTANTS, key ?? '')) return undefined;
    lines.push({indent: before.length, item: hyphen === undefined ? undefined : before.length + hyphen.length, key, value});
  }
  const reader = new Reader(lines);
  const data = reader.map(0);
  return reader.isAtEnd ? data : undefined;
}

/** Stops where a line does not fit, so that the end is not reached. */
class Reader {
  private at = 0;

  constructor(private readonly lines: Line[]) {}

  get isAtEnd(): boolean {
    return this.at === this.lines.length;
  }

  map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (let line = this.line; line?.indent === indent && line.item === undefined; line = this.line) {
      const {key, value} = line;
      if (key === undefined || Object.hasOwn(map, key)) break;
      this.at += 1;
      map[key] = value === undefined ? this.below(indent) : scalar(value);
    }
    return map;
  }

  /** What belongs to a key without a value in its line. A list may stand as far left as its key. */
  private below(indent: number): unknown {
    const {line} = this;
    if (!line || line.indent < indent || (line.indent === indent && line.item === undefined)) return null;
    return line.item === undefined ? this.map(line.indent) : this.list(line.indent);
  }

  private list(indent: number): unknown[] {
    const list: unknown[] = [];
    for (let line = this.line; line?.indent === indent && line.item !== undefined; line = this.line) {
      const {item, key, value} = line;
      if (key === undefined) {
        this.at += 1;
        list.push(scalar(value ?? ''));
      } else {
        this.lines[this.at] = {...line, indent: item, item: undefined};
        list.push(this.map(item));
      }
    }
    return list;
  }

  private get line(): Line | undefined {
    return this.lines[this.at];
  }
}

const IS_NUMBER = new RegExp(`^${NUMBER}$`);

function scalar(written: string): unknown {
  // Only plain spaces: to YAML a non-breaking one is part of the text.
  const text = written.replace(/(?<! ) +$/, '');
  if (/^["']/.test(text)) return text.slice(1, -1);
  if (text.startsWith('[')) return text === '[]' ? [] : text.slice(1, -1).split(',').map((word) => scalar(word.trim()));
  if (IS_NUMBER.test(text)) return Number(text);
  return Object.hasOwn(CONSTANTS, text) ? CONSTANTS[text] : text;
}
