import type {Token, Tokens} from 'marked';
import type {Block} from '../model/index.js';
import type {Cursor} from './cursor.js';
import type {Draft} from './draft.js';
import type {Excerpt} from './excerpt.js';
import type {Located} from './lex.js';
import {Missing} from './missing.js';
import {itemsOf, readRichText, type ListItem} from './rich-text.js';
import type {TextRange} from './source.js';
import {nearest} from './suggest.js';

/** What stands under one heading. */
export interface Section {
  readonly name: string;
  readonly heading: Excerpt;
  /** The name as Markdown, for headings that are free text. */
  readonly title: readonly Token[];
  readonly blocks: readonly Located[];
}

/** The blocks before the first heading of a level, and the sections under the headings of that level. */
export function split(blocks: readonly Located[], level: number): {intro: Located[]; sections: Section[]} {
  const intro: Located[] = [];
  const sections: (Section & {blocks: Located[]})[] = [];
  for (const block of blocks) {
    const {token, at} = block;
    if (token.type === 'heading' && token.depth === level) {
      sections.push({name: token.text, title: token.tokens, heading: at.slice(0, at.text.trimEnd().length), blocks: []});
    } else {
      (sections.at(-1)?.blocks ?? intro).push(block);
    }
  }
  return {intro, sections};
}

/** How a section is named in a problem, with the sign its items begin with when it is a list. */
const titled = (name: string, sign?: string): string => `\`## ${name}\`${sign === undefined ? '' : ` (\`${sign}\`)`}`;

/**
 * The sections of an entry, whose names are a closed list. As with fields, something empty stands in for what is missing, and
 * all that is missing is told together, by `reportMissing`.
 */
export class Sections {
  readonly intro: readonly Located[];
  private readonly byName = new Map<string, Section>();
  private readonly missing = new Missing('section');

  constructor(blocks: readonly Located[], private readonly names: readonly string[], private readonly cursor: Cursor, private readonly draft: Draft) {
    const {intro, sections} = split(blocks.map((block) => this.withTwoSigns(block)), 2);
    this.intro = intro;
    for (const section of sections) this.add(section);
  }

  /** Reports the sections that were asked for and are missing. */
  reportMissing(): void {
    this.missing.report(this.draft.report, () => this.end);
  }

  /** Reports when an entry has neither of two sections. */
  needOneOf(one: string, other: string): void {
    if ([one, other].some((name) => this.has(name) || this.missing.isMeant(name))) return;
    this.draft.report.error('missing-section', this.end, `One of ${titled(one)} and ${titled(other)} is needed.`);
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** The section, or undefined where it is missing or empty, to be reported. `sign` is that of its items. */
  get(name: string, sign?: '1.' | '-'): Section | undefined {
    const section = this.byName.get(name);
    if (!section) {
      this.missing.add(name, titled(name, sign));
    } else if (section.blocks.length === 0) {
      this.draft.report.error('empty-section', section.heading.range(), `The section \`${name}\` is empty.`);
      return undefined;
    }
    return section;
  }

  richText(name: string): Block[] {
    return readRichText(this.get(name)?.blocks ?? [], this.cursor, this.draft);
  }

  /** The items of a section that is one list, `1.` when ordered and `-` when not. */
  items(name: string, {ordered}: {ordered: boolean}): ListItem[] {
    const section = this.get(name, ordered ? '1.' : '-');
    if (!section) return [];
    const list = section.blocks.find(isList);
    for (const block of section.blocks) {
      if (block === list) continue;
      this.draft.report.error('bad-list', block.at.range(), `The section \`${name}\` is one list and nothing else.`);
    }
    return list ? listItems(list, ordered, this.cursor, this.draft) : [];
  }

  /** Reports text before the first section, for entries that have none. */
  refuseIntro(): void {
    const [first] = this.intro;
    if (!first) return;
    const isTitle = first.token.type === 'heading' && first.token.depth === 1;
    this.draft.report.error('stray-text', first.at.range(0, first.at.text.trimEnd().length), 'Text before the first section belongs to none.', {
      hint: isTitle ? 'The title stands in the frontmatter.' : 'Put it under a heading.',
    });
  }

  /** A heading that has the name of a section and not its two signs is reported, and then taken for it. */
  private withTwoSigns(block: Located): Located {
    const {token, at} = block;
    if (token.type !== 'heading' || token.depth === 2 || !this.names.includes(token.text)) return block;
    // Below `## Blocks` and `## Phases` the titles are the author's own.
    if (token.depth === 3 && (this.draft.kind === 'circuit' || this.draft.kind === 'plan')) return block;
    this.draft.report.error('bad-heading', at.range(0, at.text.trimEnd().length), `The heading of a section has two signs, and this has ${String(token.depth)}.`, {
      hint: `Write ${titled(token.text)}.`,
    });
    return {token: {...token, depth: 2}, at};
  }

  private add(section: Section): void {
    const {report} = this.draft;
    const first = this.byName.get(section.name);
    if (first) {
      report.error('duplicate-section', section.heading.range(), `The section \`${section.name}\` is here a second time.`, {
        related: [report.related(first.heading.range(), 'The first is here.')],
      });
    } else if (this.names.includes(section.name)) {
      this.byName.set(section.name, section);
    } else {
      const meant = nearestSection(section.name, this.names);
      if (meant !== undefined) this.missing.addMeant(meant);
      report.error('unknown-section', section.heading.range(), `There is no section \`${section.name}\` in an entry of this kind.`, {
        hint: meant === undefined ? `One of: ${this.names.join(', ')}.` : `Did you mean ${titled(meant)}?`,
      });
    }
  }

  /** Where text before the first section could be written. */
  get start(): TextRange {
    const {start} = this.cursor.range;
    return {start, end: start};
  }

  /** Where a missing section could be written. */
  private get end(): TextRange {
    const {end} = this.cursor.range;
    return {start: end, end};
  }
}

/** By its letters, or as the one name that is among its words: `Common mistakes`. */
function nearestSection(written: string, names: readonly string[]): string | undefined {
  const among = names.filter((name) => ` ${written.toLowerCase()} `.includes(` ${name.toLowerCase()} `));
  return nearest(written, names) ?? (among.length === 1 ? among[0] : undefined);
}

export function isList(block: Located): block is Located & {token: Tokens.List} {
  return block.token.type === 'list';
}

/** The items of a list that has to be of one sort. */
export function listItems({token, at}: Located & {token: Tokens.List}, ordered: boolean, cursor: Cursor, draft: Draft): ListItem[] {
  if (token.ordered !== ordered) {
    draft.report.error('bad-list', at.range(0, token.items[0]?.raw.trimEnd().length ?? 0), ordered
      ? 'This list is numbered: the order counts.'
      : 'This list is not numbered: the order does not count.', {hint: ordered ? 'Begin the items with `1.`, `2.` and so on.' : 'Begin the items with `-`.'});
  }
  return itemsOf(token, cursor.inside(at), draft);
}
