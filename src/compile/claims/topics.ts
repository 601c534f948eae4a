/** Signs that are topics of every language: bits 0 to 5. `LARGE` is a number of four digits or more. */
const [DIGIT, DECIMAL, LARGE, PER_CENT, EQUALS, CITATION] = [1, 2, 4, 8, 16, 32] as const;

/** Signs by the names that topics have. */
const SIGNS = {digit: DIGIT, decimal: DECIMAL, large: LARGE, '%': PER_CENT, '=': EQUALS, '@': CITATION} as const;

/** Code of the small letter that a code of a letter stands for; 0 for what is none. */
const SMALL = Uint8Array.from({length: 128}, (_, code) => (/[a-z]/i.test(String.fromCharCode(code)) ? code | 0x20 : 0));

const letter = (code: number): number => code < 128 ? SMALL[code] ?? 0 : 0;

/**
 * What a text can be about, told in one pass by how its words begin: a bit for each topic. Most texts lack a topic that a pattern
 * needs, and this costs a fiftieth of the patterns. A word may belong to several topics; there is room for 25.
 */
export class Topics<Name extends string> {
  private readonly bits: Readonly<Record<string, number>>;
  /** Beginnings of words by their first two letters. */
  private readonly words = new Map<number, {readonly word: string; readonly bit: number}[]>();

  constructor(topics: Readonly<Record<Name, readonly string[]>>) {
    const names: string[] = Object.keys(topics);
    this.bits = {...SIGNS, ...Object.fromEntries(names.map((name, index) => [name, 64 << index]))};
    for (const [name, words] of Object.entries<readonly string[]>(topics)) {
      for (const word of words) this.add(word, this.bits[name] ?? 0);
    }
  }

  /** The bits of topics that must all be there. */
  all(...names: readonly (Name | keyof typeof SIGNS)[]): number {
    return names.reduce((bits, name) => bits | (this.bits[name] ?? 0), 0);
  }

  /** The bits of the topics of a part of a text. */
  in(text: string, from = 0, to = text.length): number {
    let found = 0;
    let digits = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      const small = letter(code);
      if (small !== 0) {
        found |= this.at(text, at, small);
        while (at + 1 < to && letter(text.charCodeAt(at + 1)) !== 0) at += 1;
        digits = 0;
      } else if (code >= 0x30 && code <= 0x39) {
        digits += 1;
        found |= DIGIT | (digits >= 4 ? LARGE : 0) | (isPoint(text.charCodeAt(at - 1)) ? DECIMAL : 0);
      } else if (code !== 0x20 && code !== 0x0A) {
        if (code === 0x25) found |= PER_CENT;
        else if (code === 0x3D) found |= EQUALS;
        else if (code === 0x40) found |= CITATION;
        // A comma may stand inside a number.
        if (code !== 0x2C) digits = 0;
      } else {
        digits = 0;
      }
    }
    return found;
  }

  private at(text: string, at: number, first: number): number {
    const starting = this.words.get(first << 8 | letter(text.charCodeAt(at + 1)));
    if (!starting) return 0;
    let found = 0;
    for (const {word, bit} of starting) {
      let length = 2;
      while (length < word.length && letter(text.charCodeAt(at + length)) === word.charCodeAt(length)) length += 1;
      if (length >= word.length) found |= bit;
    }
    return found;
  }

  private add(word: string, bit: number): void {
    const key = word.charCodeAt(0) << 8 | word.charCodeAt(1);
    this.words.set(key, [...this.words.get(key) ?? [], {word, bit}]);
  }
}

/** Before the second part of `0.49` and `2:1`. */
function isPoint(code: number): boolean {
  return code === 0x2E || code === 0x3A;
}
