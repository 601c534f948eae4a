/**
 * Signs that are topics of every language: bits 0 to 7. `large` is a number of four digits or more, `×` the sign or the letter for
 * it before a word, `number` any number: a language adds its words for numbers to that.
 */
const SIGNS = {digit: 1, decimal: 2, large: 4, '%': 8, '=': 16, '@': 32, '×': 64, number: 128} as const;
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
  return '%=@&'.includes(character) ? SIGN : OTHER;
};

const CLASSES = Uint8Array.from({length: 128}, (_, code) => classOf(String.fromCharCode(code)));

const classAt = (code: number): number => code < 128 ? CLASSES[code] ?? OTHER : OTHER;

const [X, TIMES] = [0x78, 0xD7] as const;

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

  /** The topics of a part of a Markdown text. What is cited is not looked into, as the keys of studies are full of years. */
  in(text: string, from = 0, to = text.length): number {
    const {next, found} = this;
    let bits = 0;
    let state: number = START;
    let digits = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      const kind = classAt(code);
      if (kind !== OTHER && kind <= LETTERS) {
        if (state === START && (code | 0x20) === X && isBeforeWord(text, at + 1)) bits |= SIGNS['×'];
        state = next[state * ROW + kind] ?? NOWHERE;
        bits |= found[state] ?? 0;
        digits = 0;
        continue;
      }
      state = START;
      if (kind === FIGURE) {
        digits += 1;
        bits |= SIGNS.digit | SIGNS.number | (digits >= 4 ? SIGNS.large : 0) | (isPoint(text.charCodeAt(at - 1)) ? SIGNS.decimal : 0);
      } else if (kind !== COMMA) {
        // A comma may stand inside a number.
        digits = 0;
        if (kind === SIGN) {
          bits |= signs(code, text.charCodeAt(at + 1));
          if (code === 0x40) at = behindKeys(text, at, to);
        } else if (code === TIMES) {
          bits |= SIGNS['×'];
        }
      }
    }
    return bits;
  }
}

/** A character reference in digits may stand for anything. */
function signs(code: number, after: number): number {
  switch (code) {
    case 0x25: return SIGNS['%'];
    case 0x3D: return SIGNS['='];
    case 0x40: return SIGNS['@'];
    default: return after === 0x23 ? ALL : after === 0x74 ? SIGNS['×'] : 0;
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
function behindKeys(text: string, first: number, to: number): number {
  if (text.charCodeAt(first - 1) !== 0x5B || first > 1 && !/\s/.test(text.charAt(first - 2))) return first;
  let at = first;
  while (at < to && isInKeys(text.charCodeAt(at))) at += 1;
  return at < to && text.charCodeAt(at) === 0x5D ? at : first;
}

/** Letters, digits, `@`, `-`, `;` and spaces. */
function isInKeys(code: number): boolean {
  const kind = classAt(code);
  return kind !== OTHER && kind <= FIGURE || code === 0x40 || code === 0x2D || code === 0x3B || code === 0x20;
}
