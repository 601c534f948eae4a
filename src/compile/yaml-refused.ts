import {isAlias, isMap, isNode, isScalar, visit, type Document, type Scalar} from 'yaml';
import type {Slip} from './yaml-slip.js';

/** A number of YAML 1.1 or 1.2, in any of its forms. */
const NUMBER = /^[-+]?(?:0b[01]+|0o?[0-7]+|0x[\da-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF|nan|NaN|NAN))$/;
/** One that is the same number everywhere, and is kept to its last digit. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/**
 * What is YAML and not used here, because an author hardly means it, or because readers of YAML disagree on it: anchors, tags,
 * keys that are no words, numbers such as `012`, remarks behind a text, and items that became part of the text above them.
 */
export function refusedIn(yaml: string, document: Document.Parsed): Slip[] {
  const slips: Slip[] = [];
  visit(document, {
    Pair: (_, {key, value}) => {
      if (isScalar(key) && key.value !== null) return;
      const [start, end] = [key, value].find(isNode)?.range ?? [0, 1];
      slips.push({code: 'bad-yaml', at: {start, end}, message: 'A key is a plain word.', hint: 'Write `key: value`.'});
    },
    Node: (_, node) => {
      if (!node.range) return;
      const [start, end] = node.range;
      if (isAlias(node)) {
        slips.push(alias(start, end));
        return;
      }
      // What stands before a value is not part of its range.
      if (node.anchor !== undefined) {
        const at = yaml.lastIndexOf(`&${node.anchor}`, start);
        slips.push(alias(at, at + 1 + node.anchor.length));
      }
      if (node.tag !== undefined) slips.push(tag(yaml, start));
      if (isMap(node)) slips.push(...duplicates(node.items.map(({key}) => key)));
      if (isScalar(node) && node.type === 'PLAIN') slips.push(...inWords(yaml, start, end));
    },
  });
  return slips;
}

/** Each key that is there again, with the first. */
function duplicates(keys: readonly unknown[]): Slip[] {
  const firsts = new Map<string, Scalar>();
  return keys.flatMap((key) => {
    if (!isScalar(key) || !key.range) return [];
    const name = String(key.value);
    const first = firsts.get(name);
    if (!first?.range) {
      firsts.set(name, key);
      return [];
    }
    return [{
      code: 'duplicate-key', at: {start: key.range[0], end: key.range[1]}, message: `The key \`${name}\` is here a second time.`, hint: 'Keep one of them.',
      related: {at: {start: first.range[0], end: first.range[1]}, message: 'The first is here.'},
    } satisfies Slip];
  });
}

function tag(yaml: string, before: number): Slip {
  let start = yaml.lastIndexOf('!', before - 1);
  while (start > 0 && !/[\s[{,]/.test(yaml.charAt(start - 1))) start -= 1;
  const end = start + (/^[^\s,\]}]+/.exec(yaml.slice(start))?.[0].length ?? 1);
  return {code: 'bad-yaml', at: {start, end}, message: 'There are no YAML tags here.', hint: 'Put a text that begins with ! in quotes.'};
}

function alias(start: number, end: number): Slip {
  return {
    code: 'yaml-alias', at: {start, end}, message: 'YAML anchors and aliases are not used here.',
    hint: 'Write the value out, or put a text that begins with & or * in quotes.',
  };
}

/** A text without quotes, from `start` to `end`. */
function inWords(yaml: string, start: number, end: number): Slip[] {
  const words = yaml.slice(start, end);
  const slips: Slip[] = [];
  if (NUMBER.test(words) && !PLAIN_NUMBER.test(words)) {
    slips.push({
      code: 'bad-yaml', at: {start, end}, message: `\`${words}\` is not the same to every reader of YAML.`,
      hint: `Write \`"${words}"\` if it is a name, and plain digits, as 12 or 0.5, if it is a number.`,
    });
  }
  // The author may well have meant the text: `purpose: The #1 bridge`.
  const [remark, sign] = /^[ \t]*(#.*)/.exec(yaml.slice(end)) ?? [];
  if (remark !== undefined && sign !== undefined) {
    slips.push({
      code: 'yaml-remark', at: {start: end + remark.length - sign.length, end: end + remark.length},
      message: 'YAML takes what follows # for a remark, and it would be lost.',
      hint: 'Put the whole value in quotes if it belongs to the text; else give the remark a line of its own.',
    });
  }
  for (const {index, 0: hyphen, 1: item} of words.matchAll(/- (?<=\n *- )|^-(?=(\p{L}.*))/gu)) {
    if (item === undefined) {
      slips.push({
        code: 'bad-yaml', at: {start: start + index, end: start + index + hyphen.length}, message: 'For YAML this line goes on with the text above it.',
        hint: 'Begin it in the column of the items above.',
      });
    } else if (lineUpTo(yaml, start).trim() === '') {
      slips.push({code: 'bad-yaml', at: {start, end: start + 1}, message: 'There is no space behind the hyphen of this item.', hint: `Write \`- ${item}\`.`});
    }
  }
  return slips;
}

/** What stands before a place in its line. */
function lineUpTo(yaml: string, end: number): string {
  return yaml.slice(yaml.lastIndexOf('\n', end - 1) + 1, end);
}
