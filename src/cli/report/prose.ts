import type {Block, EntryRef, Inline, RichText, Study} from '../../model/index.js';
import type {Signed} from './site.js';

/** Words that stand together: a paragraph, an item of a list, a cell. */
export type Passage = readonly Inline[];

/** All passages of an entry, wherever they stand in it. */
export function passagesOf(entry: Signed | Study): Passage[] {
  if ('cautions' in entry) {
    const {setup, steps, cues, feel, mistakes, easier, harder, swaps, why, cautions} = entry;
    return [
      ...inText(setup), ...steps, ...cues, ...inText(feel), ...mistakes.flatMap(({mistake, correction}) => [mistake, correction]),
      ...[...easier, ...harder, ...swaps].map(({text}) => text), ...inText(why), ...inText(cautions),
    ];
  }
  if ('blocks' in entry) {
    const {intro, before, blocks, after} = entry;
    return [...[intro, before, after].flatMap(inText), ...blocks.flatMap(({why, items}) => [...inText(why), ...items.map(({note}) => note)])];
  }
  if ('phases' in entry) {
    const {intro, before, phases, after} = entry;
    return [...[intro, before, after].flatMap(inText), ...phases.flatMap(({aim, items}) => [...inText(aim), ...items.map(({note}) => note)])];
  }
  if ('questions' in entry) return [...inText(entry.before), ...entry.steps, ...inText(entry.reading)];
  if ('idea' in entry) return [entry.idea, entry.limits].flatMap(inText);
  if ('definition' in entry) return inText(entry.definition);
  if ('claim' in entry) return [entry.instead, entry.why].flatMap(inText);
  if ('body' in entry) return inText(entry.body);
  return [entry.summary, entry.doesNotShow, entry.limits].flatMap(inText);
}

/** The entries that a passage links to or that stand in its place. */
export function linksIn(passage: Passage): EntryRef[] {
  return passage.flatMap((inline) => {
    if (typeof inline === 'string' || inline.kind === 'cite') return [];
    return inline.kind === 'entry' ? [inline.to] : linksIn(inline.content);
  });
}

/** The studies cited in a passage. */
export function citedIn(passage: Passage): string[] {
  return passage.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    return inline.kind === 'cite' ? inline.keys : citedIn(inline.content);
  });
}

/** Whether a number stands in a passage, in figures. */
export function hasNumber(passage: Passage): boolean {
  return passage.some((inline) => {
    if (typeof inline === 'string') return /\d/.test(inline);
    return inline.kind !== 'cite' && hasNumber(inline.content);
  });
}

function inText(text: RichText): Passage[] {
  return text.flatMap(inBlock);
}

function inBlock(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'list': return block.items.flatMap(inText);
    case 'quote': return inText(block.content);
    case 'table': return [...block.head, ...block.rows.flat()];
    // An entry shown in its place is linked to as well.
    case 'embed': return [[{kind: 'entry', to: block.to, content: block.content}]];
    default: return [block.content];
  }
}
