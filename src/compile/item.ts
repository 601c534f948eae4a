import type {MarkedToken} from 'marked';
import {parseDose} from '../dose/index.js';
import type {Dose, Inline} from '../model/index.js';
import {checkTimes} from './checks/times.js';
import type {Cursor} from './cursor.js';
import {NO_DOSE, readDose} from './dose.js';
import type {Draft, ItemRole} from './draft.js';
import type {Excerpt} from './excerpt.js';
import {plainText, readInlines, trimmedStart} from './inlines.js';
import {locate, visible} from './lex.js';
import {targetOf} from './href.js';
import type {ListItem} from './rich-text.js';
import {readText} from './text.js';

/** A list item that begins with the link to an exercise: `[link] — dose: text`, where dose and text may be absent. */
export interface LinkedItem {readonly exercise: string; readonly dose?: Dose | undefined; readonly text: Inline[]}

/** A hyphen or an en dash does as well between two spaces; without them it would be part of a word. */
const DASH = /^(?:\s*—\s*|\s+[-–]\s+)/;

/** An item of one paragraph, as one line of text. */
export function readLine(item: ListItem, draft: Draft): Inline[] {
  return readInlines(lineOf(item, draft), item.cursor, draft);
}

/** The inline tokens of an item that must be a single paragraph. */
export function lineOf({tokens, at}: ListItem, draft: Draft): readonly MarkedToken[] {
  const [only, ...others] = visible(tokens);
  const isLine = only?.type === 'text' || only?.type === 'paragraph';
  if (!isLine || others.length > 0) {
    draft.report.error('bad-item', at.range(0, at.text.trimEnd().length), only ? 'An item of this list is one paragraph.' : 'The list item is empty.', {
      hint: others.length > 0 ? 'Begin a new item, or put all in one paragraph.' : undefined,
    });
  }
  return isLine ? visible(only.tokens ?? []) : [];
}

/** The item when it begins with a link into the library; undefined when it is prose. */
export function readLinkedItem(item: ListItem, role: ItemRole, draft: Draft): LinkedItem | undefined {
  return readLinkedTokens(lineOf(item, draft), role, item, draft);
}

/** The same for the tokens of an item that are left to be read. */
export function readLinkedTokens(tokens: readonly MarkedToken[], role: ItemRole, item: ListItem, draft: Draft): LinkedItem | undefined {
  const [link, after, ...others] = tokens;
  if (link?.type !== 'link' || targetOf(link.href, draft.path, link.autolink === true).to === 'web') return undefined;
  const exercise = readExerciseLink(link, role, item.cursor, draft);
  if (!after) return {exercise, text: []};
  const rest = item.cursor.take(after.raw);
  return {exercise, ...(after.type === 'text' ? readRest(rest, others, item, draft) : unclear(rest, draft))};
}

/** The id that the link leads to. Its text is kept, to be compared with the title that pages show in its place. */
function readExerciseLink(link: MarkedToken, role: ItemRole, cursor: Cursor, draft: Draft): string {
  const [entry] = readInlines([link], cursor, draft);
  if (entry === undefined || typeof entry === 'string' || entry.kind !== 'entry') return '';
  const use = draft.uses.pop();
  if (use) draft.uses.push({...use, item: {role, title: plainText(entry.content)}});
  return entry.to.id;
}

function readRest(rest: Excerpt, others: readonly MarkedToken[], {at, cursor}: ListItem, draft: Draft): Omit<LinkedItem, 'exercise'> {
  const dash = DASH.exec(rest.text);
  const colon = /:(?=\s|$)/.exec(rest.text);
  const from = dash ? dash[0].length : 0;
  if (!dash && !/^\s*:/.test(rest.text)) return unclear(rest.trim(), draft);
  if (!dash && isDose(rest.text)) {
    draft.report.error('bad-item', rest.range(), 'Before a dose stands a dash, and not a colon.', {
      hint: `Write \`${at.text.trimEnd().replace(/\)\s*:\s*/, ') — ')}\`.`,
    });
    return {dose: NO_DOSE, text: []};
  }
  const to = colon ? colon.index : rest.text.length;
  const written = rest.slice(from, to).trim();
  const dose = dash ? readDose(written, draft.report) : undefined;
  if (dose) checkTimes({lines: [at], dose, written: () => written, isHold: true}, draft.report);
  if (!colon) {
    const [extra] = locate(others, cursor);
    if (extra) draft.report.error('bad-item', extra.at.range(), 'The dose ends here, and nothing tells it from the text.', {hint: 'Put `: ` between the dose and the text.'});
    return {dose, text: []};
  }
  const text = trimmedStart([...readText(rest.slice(to + 1), draft), ...readInlines(others, cursor, draft)]);
  if (text.length === 0) draft.report.error('bad-item', rest.range(to, to + 1), 'No text follows the colon.', {hint: 'Take the colon away, or write the text.'});
  return {dose, text};
}

/** Whether a dose follows a colon, to the end or to another colon. */
function isDose(text: string): boolean {
  return parseDose(text.replace(/^\s*:\s*/, '').split(/:(?=\s|$)/, 1)[0]?.trim() ?? '').ok;
}

function unclear(at: Excerpt, draft: Draft): Omit<LinkedItem, 'exercise'> {
  draft.report.error('bad-item', at.range(), 'What follows the link is neither a dose nor a text.', {
    hint: 'Write `[Title](file.md) — dose: text`. Dose and text may each be left out. Begin plain prose with another word than the link.',
  });
  return {text: []};
}
