import {isBlockStart} from './paragraphs.js';

/**
 * Signs that are topics of every language: bits 0 to 7. `large` is a number of four digits or more, `×` the sign or the letter for
 * it before a word, `number` any number: a language adds its words for numbers to that.
 */
const [DIGIT, DECIMAL, LARGE, PER_CENT, EQUALS, CITATION, TIMES, NUMBER] = [1, 2, 4, 8, 16, 32, 64, 128] as const;
const SIGNS = {digit: DIGIT, decimal: DECIMAL, large: LARGE, '%': PER_CENT, '=': EQUALS, '@': CITATION, '×': TIMES, number: NUMBER} as const;
const LANGUAGE_FROM = 256;
/** Bits that are left for the topics of a language. */
const ROOM = 24;

/** Every topic: for what cannot be told by a look. */
const ALL = -1;

/** What a code is to the scan: a letter, counted from 1, or one of these. */
const [OTHER, LETTERS, FIGURE, COMMA, SIGN] = [0, 26, 27, 28, 29] as const;

const classOf = (character: string): number => {
  if (/[a-z]/i.test(character)) return character.toLowerCase().charCodeAt(0) - 0x60;
  if (/\d/.test(character)) return FIGURE;
  if (character === ',') return COMMA;
  return '%=@&×'.includes(character) ? SIGN : OTHER;
};

const CLASSES = Uint8Array.from({length: 256}, (_, code) => classOf(String.fromCharCode(code)));

const classAt = (code: number): number => code < 256 ? CLASSES[code] ?? OTHER : OTHER;

const X = classOf('x');
const [NEWLINE, AT] = [0x0A, 0x40] as const;

/** Steps in the tree from one state: one for each letter, the rest to make it a power of two. */
const ROW = 32;
const [NOWHERE, START] = [0, 1] as const;

/**
 * What a text can be about, told in one pass by how its words begin: a bit for each topic. Most texts lack a topic that a pattern
 * needs, and this costs a hundredth of the patterns. A word may belong to several topics.
 */
export class Topics<Name extends string> {
  private readonly bits: Readonly<Record<string, number>>;
  /** The beginnings of words as a tree: for each state, where a letter leads. */
  private readonly next: Uint16Array;
  /** For each state, the topics of the word that ends there. */
  private readonly found: Int32Array;
  /** Where the block ends that was looked at last. A field, as this is called for each block of a library and must be small. */
  end = 0;

  constructor(topics: Readonly<Record<Name, readonly string[]>>) {
    const names = Object.keys(topics).filter((name) => !Object.hasOwn(SIGNS, name));
    if (names.length > ROOM) throw new RangeError(`There is room for ${String(ROOM)} topics.`);
    this.bits = {...Object.fromEntries(names.map((name, index) => [name, LANGUAGE_FROM << index])), ...SIGNS};
    const words = Object.entries<readonly string[]>(topics).flatMap(([name, all]) => all.map((word) => ({word, bit: this.bits[name] ?? 0})));
    const most = words.reduce((sum, {word}) => sum + word.length, START + 1);
    this.next = new Uint16Array(most * ROW);
    this.found = new Int32Array(most);
    let states = START + 1;
    for (const {word, bit} of words) {
      let state: number = START;
      for (const letter of word) {
        const step = state * ROW + classOf(letter);
        if (this.next[step] === NOWHERE) this.next[step] = states++;
        state = this.next[step] ?? NOWHERE;
      }
      this.found[state] = (this.found[state] ?? 0) | bit;
    }
  }

  /** The bits of topics that must all be there. */
  all(...names: readonly (Name | keyof typeof SIGNS)[]): number {
    return names.reduce((bits, name) => bits | (this.bits[name] ?? 0), 0);
  }

  /** The topics of a text without Markdown, in which a citation would be words. */
  inWords(text: string): number {
    return text.includes('[@') ? ALL : this.in(text);
  }

  /** The topics of a Markdown text. */
  in(text: string): number {
    let bits = 0;
    for (let at = 0; at < text.length; at = this.end) bits |= this.ofBlock(text, at);
    return bits;
  }

  /**
   * The topics of the block that begins at an offset; it ends at `end`. What is cited is not looked into, as the keys of studies
   * are full of years.
   */
  ofBlock(text: string, from: number): number {
    const {next, found} = this;
    const to = text.length;
    let bits = 0;
    let state: number = START;
    let digits = 0;
    let at = from;
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at);
      const kind = classAt(code);
      if (kind !== OTHER && kind <= LETTERS) {
        if (state === START && kind === X && isBeforeWord(text, at + 1)) bits |= TIMES;
        state = next[state * ROW + kind] ?? NOWHERE;
        bits |= found[state] ?? 0;
        digits = 0;
        continue;
      }
      state = START;
      if (kind === FIGURE) {
        digits += 1;
        bits |= DIGIT | NUMBER | (digits >= 4 ? LARGE : 0) | (at > from && isPoint(text.charCodeAt(at - 1)) ? DECIMAL : 0);
        continue;
      }
      // A comma may stand inside a number.
      if (kind === COMMA) continue;
      digits = 0;
      if (kind === SIGN) bits |= signs(text, at);
      if (code === AT) at = behindKeys(text, at);
      else if (code === NEWLINE && isBlockStart(text, at + 1)) break;
    }
    this.end = Math.min(at + 1, to);
    return bits;
  }
}

function signs(text: string, at: number): number {
  switch (text.charAt(at)) {
    case '%': return PER_CENT;
    case '=': return EQUALS;
    case '@': return CITATION;
    case '×': return TIMES;
    // A character reference in digits may stand for anything.
    default: return text.startsWith('#', at + 1) ? ALL : text.startsWith('times;', at + 1) ? TIMES : 0;
  }
}

/** Before the second part of `0.49` and `2:1`. */
function isPoint(code: number): boolean {
  return code === 0x2E || code === 0x3A;
}

/** Behind an `x` that is a word of its own, and not that of a dose such as `3 x 8`. */
function isBeforeWord(text: string, from: number): boolean {
  const kind = classAt(text.charCodeAt(from));
  if (kind !== OTHER && kind <= FIGURE) return false;
  let at = from;
  while (text.charCodeAt(at) === 0x20) at += 1;
  return classAt(text.charCodeAt(at)) !== FIGURE;
}

/**
 * Where the keys of `[@one2020; @two2021]` end, from their first sign; the same place for what may be read as something else,
 * which behind a space nothing is.
 */
function behindKeys(text: string, first: number): number {
  if (text.charCodeAt(first - 1) !== 0x5B || first > 1 && !/\s/.test(text.charAt(first - 2))) return first;
  let at = first;
  while (isInKeys(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === 0x5D ? at : first;
}

/** Letters, digits, `@`, `-`, `;` and spaces. */
function isInKeys(code: number): boolean {
  const kind = classAt(code);
  return kind !== OTHER && kind <= FIGURE || code === 0x40 || code === 0x2D || code === 0x3B || code === 0x20;
}
