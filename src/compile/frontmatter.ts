import {CORE_SCHEMA, load, YAMLException} from 'js-yaml';
import {isAlias, isMap, isNode, isScalar, parseDocument, visit, type Document} from 'yaml';
import {Excerpt} from './excerpt.js';
import type {Report} from './problem.js';
import type {TextRange} from './source.js';

export type Path = readonly (string | number)[];

/** Text that could hold a YAML anchor or alias. */
const ANCHOR_LIKE = /(?:^|[\s[{,:-])[&*][^\s,\]}]/m;

/**
 * The fields at the head of a file. js-yaml reads every file, as it takes a tenth of the time; `yaml`, which knows the place of
 * each key and value, reads only a file that has a problem to show.
 */
export class Frontmatter {
  private document: Document.Parsed | undefined;

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
    const parent = this.parsed().getIn(path.slice(0, -1), true);
    const map = path.length === 1 ? this.parsed().contents : parent;
    const pair = isMap(map) ? map.items.find(({key}) => isScalar(key) && String(key.value) === String(path.at(-1))) : undefined;
    return this.rangeOf(pair?.key);
  }

  valueRange(path: Path): TextRange {
    return this.rangeOf(this.parsed().getIn(path, true));
  }

  /** A text value, with places inside it where the file writes it as it is: in one line and without escapes. */
  excerpt(path: Path, text: string): Excerpt {
    return new Excerpt(text, (from, to) => {
      const whole = this.valueRange(path);
      const inset = this.yaml.slice(whole.start - this.offset, whole.end - this.offset).indexOf(text);
      return inset < 0 ? whole : {start: whole.start + inset + from, end: whole.start + inset + to};
    });
  }

  /** The first anchor or alias. */
  anchor(): TextRange | undefined {
    if (!ANCHOR_LIKE.test(this.yaml)) return undefined;
    let found: TextRange | undefined;
    visit(this.parsed(), {
      Node: (_, node) => {
        if (!isAlias(node) && !node.anchor) return undefined;
        found = this.rangeOf(node);
        return visit.BREAK;
      },
    });
    return found;
  }

  /** The remark behind an unquoted value in its line, where the author may well have meant the text: `purpose: The #1 bridge`. */
  remark(): TextRange | undefined {
    if (!/\S[ \t]+#/.test(this.yaml)) return undefined;
    let found: TextRange | undefined;
    visit(this.parsed(), {
      Scalar: (_, {type, range}) => {
        const remark = type === 'PLAIN' && range ? /^[ \t]+(#.*)/.exec(this.yaml.slice(range[1])) : null;
        if (!remark?.[1] || !range) return undefined;
        const end = this.offset + range[1] + remark[0].length;
        found = {start: end - remark[1].length, end};
        return visit.BREAK;
      },
    });
    return found;
  }

  private parsed(): Document.Parsed {
    return this.document ??= parseDocument(this.yaml, {keepSourceTokens: false, logLevel: 'silent'});
  }

  private rangeOf(node: unknown): TextRange {
    if (!isNode(node) || !node.range) return this.fence;
    return {start: this.offset + node.range[0], end: this.offset + node.range[1]};
  }
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
  const data = loadYaml(yaml, offset, report);
  if (data === undefined) return undefined;
  const frontmatter = new Frontmatter(data, yaml, offset);
  const anchor = frontmatter.anchor();
  if (anchor) {
    report.error('yaml-alias', anchor, 'YAML anchors and aliases are not used here.', {
      hint: 'Write the value out, or put a text that begins with & or * in quotes.',
    });
    return undefined;
  }
  const remark = frontmatter.remark();
  if (remark) {
    report.error('yaml-remark', remark, 'YAML takes what follows # for a remark, and it would be lost.', {
      hint: 'Put the whole value in quotes if it belongs to the text; else give the remark a line of its own.',
    });
  }
  return {frontmatter, bodyStart: match[0].length};
}

function loadYaml(yaml: string, offset: number, report: Report): Record<string, unknown> | undefined {
  try {
    // The core schema has no dates: `2026-11-21` stays text.
    const data = load(yaml, {schema: CORE_SCHEMA}) ?? {};
    if (isRecord(data)) return data;
    report.error('bad-yaml', {start: offset, end: offset + yaml.length}, 'The frontmatter is not a list of `key: value` lines.');
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(offset + positionOf(error), offset + yaml.length);
    const colon = secondColon(report.source.text, at);
    if (error.reason.startsWith('duplicated')) {
      const key = /^[^:\n]*/.exec(yaml.slice(at - offset))?.[0] ?? '';
      report.error('duplicate-key', {start: at, end: at + key.length}, `The key \`${key}\` is here a second time.`, {hint: 'Keep one of them.'});
    } else if (error.reason.startsWith('unidentified alias')) {
      const name = /"(.*)"$/.exec(error.reason)?.[1] ?? '';
      report.error('yaml-alias', {start: at - name.length - 1, end: at}, 'YAML anchors and aliases are not used here.', {
        hint: 'Put a text that begins with & or * in quotes.',
      });
    } else if (colon >= 0) {
      report.error('bad-yaml', {start: colon, end: colon + 1}, 'A text with a colon and a space in it must be in quotes.', {
        hint: `Write \`${quoted(lineAt(report.source.text, colon))}\`.`,
      });
    } else if (/^ *\t/.test(lineAt(report.source.text, at))) {
      report.error('bad-yaml', {start: at, end: at + 1}, 'There is a tab in the indent of this line.', {hint: 'Indent with spaces.'});
    } else {
      report.error('bad-yaml', {start: at, end: at + 1}, `The frontmatter is not YAML: ${error.reason}.`, {
        hint: 'A text that begins with a sign such as ", [, { or % must be in quotes.',
      });
    }
  }
  return undefined;
}

/** The commonest slip: the offset of the second `: ` in an unquoted line `title: Strength: two kinds`; -1 for any other line. */
function secondColon(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const match = /^[ -]*[\w-]+:[ ]+[^"'[{|>\s].*?(?=:\s)/.exec(lineAt(text, at));
  return match ? start + match[0].length : -1;
}

function lineAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
}

/** A line `key: value` with its value in quotes, of the sort that is not in it. */
function quoted(line: string): string {
  const [, key = '', value = ''] = /^[ -]*([\w-]+:[ ]+)(.*)$/.exec(line.trimEnd()) ?? [];
  const mark = value.includes('"') ? "'" : '"';
  return `${key}${mark}${mark === "'" ? value.replaceAll("'", "''") : value.replaceAll('\\', '\\\\')}${mark}`;
}

/** js-yaml gives no place for a second document, which it only sees at the end. */
function positionOf({mark}: {mark?: {position: number}}): number {
  return mark?.position ?? 0;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
