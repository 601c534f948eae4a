import {Excerpt} from './excerpt.js';
import {isRecord, type Frontmatter, type Path} from './frontmatter.js';
import {idKeyHint} from './id-key.js';
import {Missing} from './missing.js';
import {emptyListHint} from './nothing.js';
import {checkOneLine} from './one-line.js';
import type {ProblemCode, Report} from './problem.js';
import type {TextRange} from './source.js';
import {didYouMean, nearest} from './suggest.js';
import {choose, type Vocabulary} from './words.js';
import {LINES, wrongType, type Expected} from './wrong-type.js';

/** Which map of a frontmatter it is: the whole when absent. `data` is null where the map itself is missing. */
interface Part {readonly data: Readonly<Record<string, unknown>> | null; readonly path: Path}

/** An item of a list that is a text, or a label with a text behind its colon. */
export interface Labelled {readonly label: Excerpt; readonly text: Excerpt | undefined}

/**
 * One map of a frontmatter, read key by key with strict types. A wrong value is reported and an empty one stands in, so that
 * reading goes on and every problem shows at once; an entry with an error never leaves the compiler. Missing keys are told
 * together, by `reportMissing` when all has been read.
 */
export class Fields {
  private readonly data: Readonly<Record<string, unknown>>;
  /** Whether the map itself is missing, which is reported once and not again for each of its keys. */
  private readonly absent: boolean;
  private readonly path: Path;
  private readonly missing = new Missing('key');
  private readonly parts: Fields[] = [];

  /** `sections` are the names that the entry's sections have, which authors take for keys. */
  constructor(
    private readonly frontmatter: Frontmatter,
    readonly report: Report,
    keys: readonly string[],
    sections: readonly string[] = [],
    {data, path}: Part = {data: frontmatter.data, path: []},
  ) {
    this.data = data ?? {};
    this.absent = data === null;
    this.path = path;
    for (const key of Object.keys(this.data)) {
      if (!keys.includes(key)) this.refuse(key, keys, sections);
    }
  }

  /** Reports the keys that were asked for and are missing, those of the maps inside this one too. */
  reportMissing(): void {
    this.missing.report(this.report, () => this.place);
    for (const part of this.parts) part.reportMissing();
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
    return this.asText(key, this.value(key), () => [...this.path, key]);
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
    if (!this.has(key)) {
      this.lack(key, words);
      return words[0];
    }
    const written = this.excerpt(key);
    return written.text === '' ? words[0] : choose(written, words, this.report);
  }

  /** A list of texts, which look like the example where they have a form of their own. */
  texts(key: string, example?: string): Excerpt[] {
    return this.list(key, example).map((value, index) => this.asText(index, value, () => [...this.path, key, index])).filter(isFilled);
  }

  /** A map of texts by free keys. */
  textByKey(key: string): {key: Excerpt; text: Excerpt}[] {
    const path = [...this.path, key];
    return Object.entries(this.record(path, this.value(key)) ?? {}).map(([name, value]) => ({
      key: new Excerpt(name, () => this.frontmatter.keyRange([...path, name])),
      text: this.asText(name, value, () => [...path, name]),
    })).filter(({text}) => isFilled(text));
  }

  /** A list of texts, and of labels with a text: `- hold 1s`, `- lift 2s: hip -2`. */
  labelled(key: string, example: string): Labelled[] {
    return this.list(key, example).flatMap((value, index): Labelled[] => {
      const path = [...this.path, key, index];
      if (!isRecord(value)) return [{label: this.asText(index, value, () => path), text: undefined}];
      const [name, ...others] = Object.keys(value);
      if (name === undefined || others.length > 0) {
        this.report.error('bad-value', this.frontmatter.valueRange(path), `An item of \`${key}\` has one \`name: text\`, and this has ${others.length === 0 ? 'none' : String(others.length + 1)}.`, {
          hint: 'Begin each with a hyphen of its own.',
        });
        return [];
      }
      const label = new Excerpt(name, () => this.frontmatter.keyRange([...path, name]));
      checkOneLine(key, label, () => label.range(), this.report);
      if (value[name] !== null) return [{label, text: this.asText(name, value[name], () => [...path, name])}];
      this.report.error('empty-value', label.range(), `\`${name}\` has no value.`, {hint: 'Write it behind the colon, or leave the colon out.'});
      return [];
    });
  }

  /** Where a key stands. */
  keyRange(key: string): TextRange {
    return this.frontmatter.keyRange([...this.path, key]);
  }

  isNumber(key: string): boolean {
    return typeof this.data[key] === 'number';
  }

  /** Whether a list is written as one without an item, which is another slip than no list or a wrong item. */
  isEmptyList(key: string): boolean {
    const value = this.data[key];
    return Array.isArray(value) && value.length === 0;
  }

  isEmptyMap(key: string): boolean {
    const value = this.data[key];
    return isRecord(value) && Object.keys(value).length === 0;
  }

  /** A problem with the value of a key as a whole. */
  problem(code: ProblemCode, key: string, message: string, hint?: string): void {
    this.report.error(code, this.frontmatter.valueRange([...this.path, key]), message, {hint});
  }

  map(key: string, keys: readonly string[]): Fields {
    const path = [...this.path, key];
    return this.part(keys, {data: this.record(path, this.value(key)), path});
  }

  maps(key: string, keys: readonly string[]): Fields[] {
    return this.list(key).map((value, index) => {
      const path = [...this.path, key, index];
      return this.part(keys, {data: this.record(path, value), path});
    });
  }

  private part(keys: readonly string[], part: Part): Fields {
    const fields = new Fields(this.frontmatter, this.report, keys, [], part);
    this.parts.push(fields);
    return fields;
  }

  private refuse(key: string, keys: readonly string[], sections: readonly string[]): void {
    const range = this.frontmatter.keyRange([...this.path, key]);
    if (key === 'id' && this.path.length === 0) {
      this.report.error('id-key', range, 'The id of an entry is the name of its file, so it has no key `id`.', {hint: idKeyHint(this.report.source.path, this.data[key])});
      return;
    }
    const section = sections.find((name) => name.toLowerCase() === key.toLowerCase().replaceAll('-', ' '));
    const meant = nearest(key, keys);
    if (section === undefined && meant !== undefined) this.missing.addMeant(meant);
    this.report.error('unknown-key', range, `There is no key \`${key}\` here.`, {
      hint: section === undefined ? didYouMean(key, keys) : `\`${section}\` is a section: \`## ${section}\`.`,
    });
  }

  private lack(key: string, words?: readonly string[]): void {
    if (!this.absent) this.missing.add(key, `\`${key}\``, words ? `\`${key}\` is one of: ${words.join(', ')}.` : LINES.get(key));
  }

  private value(key: string): unknown {
    if (!this.has(key)) {
      this.lack(key);
      return undefined;
    }
    const value = this.data[key];
    if (value !== null) return value;
    this.report.error('empty-value', this.frontmatter.keyRange([...this.path, key]), `\`${key}\` has no value.`, {hint: emptyListHint(key, 'none')});
    return undefined;
  }

  /** Where a missing key could be written. */
  private get place(): TextRange {
    return this.path.length === 0 ? this.frontmatter.fence : this.frontmatter.valueRange(this.path);
  }

  private list(key: string, example?: string): readonly unknown[] {
    const value = this.value(key);
    if (Array.isArray(value)) return value;
    if (value !== undefined) this.wrongType([...this.path, key], 'a list', value, example);
    return [];
  }

  private record(path: Path, value: unknown): Record<string, unknown> | null {
    if (isRecord(value)) return value;
    if (value !== undefined) this.wrongType(path, 'a map of `key: value` lines', value);
    return null;
  }

  /** The path of a value is made only when its place is asked for. */
  private asText(name: string | number, value: unknown, path: () => Path): Excerpt {
    if (value === undefined) return this.frontmatter.excerpt(path, '');
    if (typeof value !== 'string') {
      this.wrongType(path(), 'a text', value);
      return this.frontmatter.excerpt(path, '');
    }
    const excerpt = this.frontmatter.excerpt(path, value);
    checkOneLine(String(name), excerpt, () => this.frontmatter.valueRange(path()), this.report);
    return excerpt;
  }

  private wrongType(path: Path, expected: Expected, value: unknown, example?: string): void {
    const range = this.frontmatter.valueRange(path);
    const written = this.report.source.text.slice(range.start, range.end);
    const {message, hint} = wrongType(path, expected, value, written, example);
    this.report.error('wrong-type', range, message, {hint});
  }
}

/** Not the stand-in for a text that was reported. */
function isFilled({text}: Excerpt): boolean {
  return text !== '';
}
