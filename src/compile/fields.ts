import {Excerpt} from './excerpt.js';
import {isRecord, type Frontmatter, type Path} from './frontmatter.js';
import type {ProblemCode, Report} from './problem.js';
import type {TextRange} from './source.js';
import {didYouMean} from './suggest.js';

/** A closed list of words, never empty. */
export type Vocabulary<W extends string> = readonly [W, ...W[]];

/**
 * One map of a frontmatter, read key by key with strict types. A missing or wrong value is reported and an empty one stands in,
 * so that reading goes on and every problem shows at once; an entry with an error never leaves the compiler.
 */
export class Fields {
  private readonly data: Readonly<Record<string, unknown>>;
  /** Whether the map itself is missing, which is reported once and not again for each of its keys. */
  private readonly absent: boolean;

  constructor(
    private readonly frontmatter: Frontmatter,
    readonly report: Report,
    keys: readonly string[],
    data: Readonly<Record<string, unknown>> | null = frontmatter.data,
    private readonly path: Path = [],
  ) {
    this.data = data ?? {};
    this.absent = data === null;
    for (const key of Object.keys(this.data)) {
      if (keys.includes(key)) continue;
      report.error('unknown-key', frontmatter.keyRange([...path, key]), `There is no key \`${key}\` here.`, {hint: didYouMean(key, keys)});
    }
  }

  has(key: string): boolean {
    return Object.hasOwn(this.data, key);
  }

  text(key: string): string {
    return this.excerpt(key).text;
  }

  optionalText(key: string): string | undefined {
    return this.has(key) ? this.text(key) : undefined;
  }

  /** A text with its place, for the parser of a notation. */
  excerpt(key: string): Excerpt {
    return this.asText([...this.path, key], this.value(key));
  }

  /** A finite number, never a text that looks like one. */
  number(key: string): number {
    const value = this.value(key);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (value !== undefined) this.wrongType([...this.path, key], 'a number', value);
    return 0;
  }

  optionalNumber(key: string): number | undefined {
    return this.has(key) ? this.number(key) : undefined;
  }

  wholeNumber(key: string, least: number): number {
    const value = this.number(key);
    if (this.isNumber(key) && !(Number.isSafeInteger(value) && value >= least)) {
      this.report.error('bad-value', this.frontmatter.valueRange([...this.path, key]), `\`${key}\` is a whole number from ${String(least)} up.`);
    }
    return value;
  }

  choice<W extends string>(key: string, words: Vocabulary<W>): W {
    const written = this.excerpt(key);
    return written.text === '' ? words[0] : choose(written, words, this.report);
  }

  /** A list of texts. */
  texts(key: string): Excerpt[] {
    return this.list(key).map((value, index) => this.asText([...this.path, key, index], value)).filter(isFilled);
  }

  /** A map of texts by free keys. */
  textByKey(key: string): {key: Excerpt; text: Excerpt}[] {
    const path = [...this.path, key];
    return Object.entries(this.record(path, this.value(key)) ?? {}).map(([name, value]) => ({
      key: new Excerpt(name, () => this.frontmatter.keyRange([...path, name])),
      text: this.asText([...path, name], value),
    })).filter(({text}) => isFilled(text));
  }

  isNumber(key: string): boolean {
    return typeof this.data[key] === 'number';
  }

  /** A problem with the value of a key as a whole. */
  problem(code: ProblemCode, key: string, message: string): void {
    this.report.error(code, this.frontmatter.valueRange([...this.path, key]), message);
  }

  map(key: string, keys: readonly string[]): Fields {
    const path = [...this.path, key];
    return new Fields(this.frontmatter, this.report, keys, this.record(path, this.value(key)), path);
  }

  maps(key: string, keys: readonly string[]): Fields[] {
    return this.list(key).map((value, index) => {
      const path = [...this.path, key, index];
      return new Fields(this.frontmatter, this.report, keys, this.record(path, value), path);
    });
  }

  private value(key: string): unknown {
    if (!this.has(key)) {
      if (!this.absent) this.report.error('missing-key', this.place, `The key \`${key}\` is missing.`);
      return undefined;
    }
    const value = this.data[key];
    if (value !== null) return value;
    this.report.error('empty-value', this.frontmatter.keyRange([...this.path, key]), `\`${key}\` has no value.`);
    return undefined;
  }

  /** Where a missing key could be written. */
  private get place(): TextRange {
    return this.path.length === 0 ? this.frontmatter.fence : this.frontmatter.valueRange(this.path);
  }

  private list(key: string): readonly unknown[] {
    const value = this.value(key);
    if (Array.isArray(value)) return value;
    if (value !== undefined) this.wrongType([...this.path, key], 'a list', value);
    return [];
  }

  private record(path: Path, value: unknown): Record<string, unknown> | null {
    if (isRecord(value)) return value;
    if (value !== undefined) this.wrongType(path, 'a map of `key: value` lines', value);
    return null;
  }

  private asText(path: Path, value: unknown): Excerpt {
    if (value === undefined) return this.frontmatter.excerpt(path, '');
    if (typeof value !== 'string') {
      this.wrongType(path, 'a text', value);
      return this.frontmatter.excerpt(path, '');
    }
    const excerpt = this.frontmatter.excerpt(path, value);
    if (value.trim() === '') {
      this.report.error('empty-value', this.frontmatter.valueRange(path), `\`${String(path.at(-1))}\` has no text.`);
    } else if (value.includes('\n')) {
      this.report.error('bad-value', this.frontmatter.valueRange(path), `\`${String(path.at(-1))}\` is more than one line.`, {
        hint: 'Write it in one line, or begin it with `>-`, which folds lines into one.',
      });
    } else if (value.includes('[@')) {
      this.report.error('bad-citation', excerpt.range(value.indexOf('[@'), value.indexOf('[@') + 2), 'Frontmatter is plain text, so nothing can be cited in it.', {
        hint: 'Cite in the sections below.',
      });
    }
    return excerpt;
  }

  private wrongType(path: Path, expected: string, value: unknown): void {
    const quoted = expected === 'a text' && (typeof value === 'number' || typeof value === 'boolean');
    this.report.error('wrong-type', this.frontmatter.valueRange(path), `\`${name(path)}\` must be ${expected}, and this is ${kindOf(value)}.`, {
      hint: quoted ? `Put it in quotes: "${String(value)}".` : undefined,
    });
  }
}

/** The word of a closed vocabulary that a text is; another is reported, and the first stands in. */
export function choose<W extends string>(written: Excerpt, words: Vocabulary<W>, report: Report): W {
  const word = words.find((each) => each === written.text);
  if (word !== undefined) return word;
  report.error('unknown-value', written.range(), `\`${written.text}\` is not one of the words known here.`, {hint: didYouMean(written.text, words)});
  return words[0];
}

/** Not the stand-in for a text that was reported. */
function isFilled({text}: Excerpt): boolean {
  return text !== '';
}

/** The last key of a path with the number of the list item, counted from 1, where it ends in one. */
function name(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `${String(path.at(-2))}, item ${String(last + 1)}` : String(last);
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'object': return 'a map';
    case 'string': return 'a text';
    case 'number': return `the number ${String(value)}`;
    default: return 'a yes-or-no value';
  }
}
