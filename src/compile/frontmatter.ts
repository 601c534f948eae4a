import {isMap, isNode, isScalar, isSeq, type Document} from 'yaml';
import {Excerpt} from './excerpt.js';
import type {Report} from './problem.js';
import type {TextRange} from './source.js';
import {parseYaml, readYaml} from './yaml.js';

export {isRecord} from './yaml.js';

/** A study with forty effects fits. The time to look up places grows with the square of the length. */
const LENGTH = 20_000;

export type Path = readonly (string | number)[];

/**
 * The fields at the head of a file. `yaml`, which knows the place of each key and value, reads only a file that has a problem to
 * show.
 */
export class Frontmatter {
  private document: Document.Parsed | undefined;
  private readonly keys = new Map<unknown, ReadonlyMap<string, unknown>>();

  constructor(
    readonly data: Readonly<Record<string, unknown>>,
    private readonly yaml: string,
    /** Offset of `yaml` in the source. */
    private readonly offset: number,
  ) {}

  /** The opening `---`, where missing keys are reported. */
  get fence(): TextRange {
    return {start: 0, end: 3};
  }

  keyRange(path: Path): TextRange {
    return this.rangeOf(this.keysOf(this.nodeAt(path.slice(0, -1))).get(String(path.at(-1))));
  }

  valueRange(path: Path): TextRange {
    return this.rangeOf(this.nodeAt(path));
  }

  /** A text value, with places inside it where the file writes it as it is: in one line and without escapes. */
  excerpt(path: () => Path, text: string): Excerpt {
    return new Excerpt(text, (from, to) => {
      const whole = this.valueRange(path());
      const start = whole.start + insetOf(text, this.yaml.slice(whole.start - this.offset, whole.end - this.offset));
      return start < whole.start ? whole : {start: start + from, end: start + to};
    });
  }

  /** As text, `12` is the key that a program reads, and to YAML a number. */
  private nodeAt(path: Path): unknown {
    return path.reduce<unknown>((node, step) => {
      if (isSeq(node)) return node.items[Number(step)];
      return isMap(node) ? node.items.find(({key}) => isScalar(key) && String(key.value) === String(step))?.value : undefined;
    }, this.parsed().contents);
  }

  /** Looked up once for each map, as a file may have thousands of keys that are not known. */
  private keysOf(map: unknown): ReadonlyMap<string, unknown> {
    const known = this.keys.get(map);
    if (known) return known;
    const keys = new Map(isMap(map) ? map.items.flatMap(({key}) => isScalar(key) ? [[String(key.value), key] as const] : []) : []);
    this.keys.set(map, keys);
    return keys;
  }

  private parsed(): Document.Parsed {
    return this.document ??= parseYaml(this.yaml);
  }

  private rangeOf(node: unknown): TextRange {
    if (!isNode(node) || !node.range) return this.fence;
    return {start: this.offset + node.range[0], end: this.offset + node.range[1]};
  }
}

/** Where the text of a value begins in the value as written; less than 0 when it is written otherwise. */
function insetOf(text: string, written: string): number {
  if (written === text) return 0;
  if (/^["']/.test(written)) return written.slice(1, -1) === text ? 1 : -1;
  const block = written.trimEnd();
  return /^[|>]/.test(block) && block.endsWith(text) ? block.length - text.length : -1;
}

/** Reads the fields between the two `---` lines. Undefined when there is no telling what they are; the report says why. */
export function readFrontmatter(report: Report): {frontmatter: Frontmatter; bodyStart: number} | undefined {
  const {text} = report.source;
  const match = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) {
    const opened = /^---[ \t]*(?:\n|$)/.test(text);
    report.error('no-frontmatter', {start: 0, end: opened ? 3 : 0}, opened
      ? 'The frontmatter that begins here has no closing `---` line.'
      : 'The file does not begin with frontmatter.', {hint: 'Fields such as `title` stand between two lines of `---` at the top of the file.'});
    return undefined;
  }
  const yaml = match[1] ?? '';
  const offset = match[0].indexOf('\n') + 1;
  if (yaml.length > LENGTH) {
    report.error('too-large', {start: offset + LENGTH, end: offset + LENGTH}, `The frontmatter is longer than ${LENGTH.toLocaleString('en')} characters.`, {
      hint: 'What is long belongs in the sections below.',
    });
    return undefined;
  }
  const {data, slips} = readYaml(yaml);
  const inFile = ({start, end}: TextRange): TextRange => ({start: offset + start, end: offset + end});
  for (const {code, at, message, hint, related} of slips) {
    report.error(code, inFile(at), message, {hint, related: related ? [report.related(inFile(related.at), related.message)] : []});
  }
  return data && {frontmatter: new Frontmatter(data, yaml, offset), bodyStart: match[0].length};
}

