/** A text without quotes: nothing in it, and nothing it begins with, has a meaning in YAML. */
const WORDS = String.raw`(?!.*(?::\s|:$|\s#|\t))[\p{L}\d(“‘«].*`;
/** What YAML might take for a number or a time, and the forms of it that have one meaning. */
const NUMERIC = String.raw`[\d.][\da-fA-FoxX_.:+-]* *$`;
const NUMBER = String.raw`-?(?:0|[1-9]\d{0,14})(?:\.\d+)?`;
const DATE_OR_RANGE = String.raw`\d+(?:-\d+)+`;
const QUOTED = String.raw`"[^"\\\t]*"|'[^'\t]*'`;
const WORD = String.raw`\p{L}[\p{L}\d /_.-]*`;
const LIST = String.raw`\[(?:${WORD}(?:, *${WORD})*)?\]`;

const VALUE = `(?!${NUMERIC})${WORDS}|(?:${NUMBER}|${DATE_OR_RANGE}|${QUOTED}|${LIST}) *`;
const KEY = String.raw`[A-Za-z_][\w-]*`;
/** The indent, with the hyphen of an item; the key; the value. */
const LINE = new RegExp(`^( *(?:- +)?)(?:(${KEY}):(?: +|$))?(${VALUE})?$`, 'u');
const BLANK = /^ *(?:#.*)?$/;

/**
 * Whether a frontmatter has none but plain lines, which every reader of YAML takes alike: `key: value`, `- value` and
 * `- key: value`, where a value is words, a number, a text in quotes or a list of words. A line that goes on from the one above
 * it is none.
 */
export function isPlain(yaml: string): boolean {
  /** A line indented by more than this would go on from the one above it. */
  let deepest = Infinity;
  for (const line of yaml.split('\n')) {
    if (BLANK.test(line)) continue;
    const [, before, key, value] = LINE.exec(line) ?? [];
    if (before === undefined || (key ?? value) === undefined) return false;
    const indent = before.replace(/- +$/, '').length;
    if (indent > deepest) return false;
    if (value === undefined) deepest = Infinity;
    else deepest = key === undefined ? indent : before.length;
  }
  return true;
}
