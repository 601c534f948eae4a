import type {Article} from '../../model/index.js';
import type {Cursor} from '../cursor.js';
import type {Draft} from '../draft.js';
import type {Fields} from '../fields.js';
import type {Located} from '../lex.js';
import {readingMinutes} from '../reading-time.js';
import {readRichText} from '../rich-text.js';
import {PROVENANCE_KEYS, readDate, readProvenance} from './provenance.js';

export const ARTICLE_KEYS = ['title', 'summary', 'date', 'red-flags', ...PROVENANCE_KEYS] as const;

export function readArticle(draft: Draft, fields: Fields, blocks: readonly Located[], cursor: Cursor): Article {
  if (blocks.length === 0) draft.report.error('missing-section', cursor.range, 'The article has no text.');
  const body = readRichText(blocks, cursor, draft, {headingId: headingIds(), embeds: true, quotesAndTables: true});
  return {
    id: draft.id,
    title: fields.text('title'),
    summary: fields.text('summary'),
    date: readDate(fields.excerpt('date'), fields.report),
    redFlags: readRedFlags(fields),
    minutes: readingMinutes(body),
    body,
    sources: draft.sources,
    ...readProvenance(fields),
  };
}

/** An article shows the red flags or says nothing of them: there is no word to hide them. */
function readRedFlags(fields: Fields): boolean {
  if (!fields.has('red-flags')) return false;
  fields.choice('red-flags', ['shown']);
  return true;
}

/** Ids made of the words of a heading, in any script, and numbered where two headings have the same words. */
function headingIds(): (title: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (title) => {
    const words = title.toLowerCase().normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'section';
    let count = counts.get(words) ?? 1;
    let id = count === 1 ? words : `${words}-${String(count)}`;
    while (taken.has(id)) {
      count += 1;
      id = `${words}-${String(count)}`;
    }
    counts.set(words, count);
    taken.add(id);
    return id;
  };
}
