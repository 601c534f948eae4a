import type {Token, Tokens} from 'marked';
import type {Block} from '../model/index.js';
import type {Cursor} from './cursor.js';
import type {Draft} from './draft.js';
import type {Excerpt} from './excerpt.js';
import type {Located} from './lex.js';
import {itemsOf, readRichText, type ListItem} from './rich-text.js';
import type {TextRange} from './source.js';
import {didYouMean} from './suggest.js';

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

/**
 * The sections of an entry, whose names are a closed list. As with fields, what is missing is reported and something empty
 * stands in for it.
 */
export class Sections {
  readonly intro: readonly Located[];
  private readonly byName = new Map<string, Section>();

  constructor(blocks: readonly Located[], names: readonly string[], private readonly cursor: Cursor, private readonly draft: Draft) {
    const {intro, sections} = split(blocks, 2);
    this.intro = intro;
    for (const section of sections) this.add(section, names);
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** The section, or undefined after the report that it is missing or empty. */
  get(name: string): Section | undefined {
    const section = this.byName.get(name);
    if (!section) {
      this.draft.report.error('missing-section', this.end, `The section \`## ${name}\` is missing.`);
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
    const section = this.get(name);
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
    if (first) this.draft.report.error('stray-text', first.at.range(), 'There is nothing before the first section.', {hint: 'Put it under a heading.'});
  }

  private add(section: Section, names: readonly string[]): void {
    const {report} = this.draft;
    const first = this.byName.get(section.name);
    if (first) {
      report.error('duplicate-section', section.heading.range(), `The section \`${section.name}\` is here a second time.`, {
        related: [report.related(first.heading.range(), 'The first is here.')],
      });
    } else if (names.includes(section.name)) {
      this.byName.set(section.name, section);
    } else {
      report.error('unknown-section', section.heading.range(), `There is no section \`${section.name}\` in an entry of this kind.`, {
        hint: didYouMean(section.name, names),
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
