import type {Circuit, CircuitBlock, CircuitItem} from '../../model/index.js';
import type {Cursor} from '../cursor.js';
import type {Draft} from '../draft.js';
import {NO_DOSE} from '../dose.js';
import type {Excerpt} from '../excerpt.js';
import type {Fields} from '../fields.js';
import {withoutSpaces} from '../href.js';
import {plainText, readInlines} from '../inlines.js';
import {readLinkedItem} from '../item.js';
import {HEADING_SIGNS} from '../lex.js';
import type {Report} from '../problem.js';
import {readRichText, type ListItem} from '../rich-text.js';
import {isList, listItems, split, type Section, type Sections} from '../sections.js';
import {PROVENANCE_KEYS, readProvenance} from './provenance.js';

export const CIRCUIT_KEYS = ['title', 'purpose', 'per-week', 'warm-up', ...PROVENANCE_KEYS] as const;

export const CIRCUIT_SECTIONS = ['Before you start', 'Blocks', 'Afterwards'] as const;

export function readCircuit(draft: Draft, fields: Fields, sections: Sections, cursor: Cursor): Circuit {
  const {intro} = sections;
  if (intro.length === 0) {
    draft.report.error('missing-section', sections.start, 'A sentence or two of introduction are missing.', {hint: 'Write them before the first heading.'});
  }
  return {
    id: draft.id,
    title: fields.text('title'),
    purpose: fields.text('purpose'),
    perWeek: fields.has('per-week') ? readPerWeek(fields) : undefined,
    warmUp: fields.has('warm-up') ? readWarmUp(fields.excerpt('warm-up'), draft) : undefined,
    intro: readRichText(intro, cursor, draft),
    before: sections.richText('Before you start'),
    blocks: readBlocks(sections.get('Blocks'), cursor, draft),
    after: sections.has('Afterwards') ? sections.richText('Afterwards') : [],
    sources: draft.sources,
    ...readProvenance(fields),
  };
}

/** One on each day. More is a slip of the pen, such as the reps of a dose, and would be unsafe to follow. */
const MOST_PER_WEEK = 7;

/** `2`, or `2-3` as in a dose. */
function readPerWeek(fields: Fields): [least: number, most: number] {
  const [least, most] = readTimes(fields);
  if (most > MOST_PER_WEEK) {
    fields.problem('bad-value', 'per-week', `A week has seven days, and \`per-week\` says ${String(most)} sessions.`, 'Write how many sessions a reader does in a week: `2`, or `2-3`.');
  }
  return [least, most];
}

function readTimes(fields: Fields): [least: number, most: number] {
  if (fields.isNumber('per-week')) {
    const times = fields.wholeNumber('per-week', 1);
    return [times, times];
  }
  const written = fields.excerpt('per-week');
  const [least, most] = written.text.split('-').map(Number);
  if (/^[1-9]\d?-[1-9]\d?$/.test(written.text) && least !== undefined && most !== undefined && least < most) return [least, most];
  if (written.text !== '') notPerWeek(written, fields.report);
  return [1, 1];
}

function notPerWeek(written: Excerpt, report: Report): void {
  report.error('bad-value', written.range(), `\`${written.text}\` is no number of sessions a week.`, {hint: 'Write `2`, or `2-3`.'});
}

function readWarmUp(written: Excerpt, draft: Draft): string {
  if (written.text !== '') draft.uses.push({to: {kind: 'circuit', id: written.text}, written});
  return written.text;
}

function readBlocks(section: Section | undefined, cursor: Cursor, draft: Draft): CircuitBlock[] {
  if (!section) return [];
  const {intro: [stray], sections: blocks} = split(section.blocks, 3);
  if (stray) {
    draft.report.error('stray-text', stray.at.range(), 'Text between `## Blocks` and the title of the first block belongs to none.', {
      hint: 'Begin each block with a title, `### Strength`. What is for all blocks belongs before the first heading.',
    });
  }
  return blocks.map((block) => readBlock(block, cursor, draft));
}

/** The reason first, then the exercises: so pages show them. */
function readBlock({name, heading, title, blocks}: Section, cursor: Cursor, draft: Draft): CircuitBlock {
  const at = blocks.findIndex(({token}) => token.type === 'list' && token.ordered);
  const list = at < 0 ? blocks.find(isList) : blocks.filter(isList).find(({token}) => token.ordered);
  const why = list ? blocks.slice(0, blocks.indexOf(list)) : blocks;
  const {report} = draft;
  if (why.length === 0) report.error('empty-section', heading.range(), `The block \`${name}\` gives no reason for its place.`, {hint: 'Write a sentence above its list.'});
  if (!list) report.error('empty-section', heading.range(), `The block \`${name}\` has no list of exercises.`);
  const [after] = list ? blocks.slice(blocks.indexOf(list) + 1) : [];
  if (after) report.error('stray-text', after.at.range(), 'A block ends with its list of exercises.', {hint: 'Put this above the list, or under `## Afterwards`.'});
  return {
    title: readTitle(title, heading, cursor, draft),
    why: readRichText(why, cursor, draft),
    items: list ? listItems(list, true, cursor, draft).map((item) => readItem(item, draft)) : [],
  };
}

function readTitle(tokens: Section['title'], heading: Excerpt, cursor: Cursor, draft: Draft): string {
  const title = readInlines(tokens, cursor.inside(heading).skip(HEADING_SIGNS), draft);
  if (title.length !== 1 || typeof title[0] !== 'string') {
    draft.report.error('bad-heading', heading.range(), 'The title of a block is plain text.', {hint: 'Take asterisks, links and citations out of it.'});
  }
  return plainText(title);
}

function readItem(item: ListItem, draft: Draft): CircuitItem {
  const linked = readLinkedItem(item, 'circuit', draft);
  if (!linked?.dose) {
    const [, address] = linked ? [] : /\]\(([^()<>]*\.md)\)/.exec(item.at.text) ?? [];
    const range = item.at.range(0, item.at.text.trimEnd().length);
    draft.report.error('bad-item', range, linked ? 'The exercise has no dose.' : 'An item of a circuit begins with a link to an exercise.', {
      hint: address?.includes(' ') ? `Write the address with no space in it: \`${withoutSpaces(address)}\`.` : 'Write `1. [Title](../exercises/file.md) — 3 x 5 per side, rest 60 s between sets`.',
    });
  }
  return {exercise: linked?.exercise ?? '', dose: linked?.dose ?? NO_DOSE, note: linked?.text ?? []};
}
