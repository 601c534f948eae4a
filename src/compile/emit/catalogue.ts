import {FOLDERS} from '../../model/index.js';
import {json} from '../json.js';
import {byTitle, LISTED} from '../listing.js';
import type {Shelf} from '../shelf.js';

/** `catalogue.json`: what a reader searches. In pieces, one an entry. */
export function catalogueFile(shelf: Shelf): string[] {
  const texts = LISTED.flatMap((kind) => sorted(shelf[FOLDERS[kind]]));
  return [`{"language":${json(shelf.language)},"entries":[`, ...texts.map((text, at) => (at > 0 ? `,${text}` : text)), ']}'];
}

/** Whether the catalogues of two libraries are the same. */
export function haveSameListings(before: Shelf, after: Shelf): boolean {
  return LISTED.every((kind) => {
    const [old, now]: [Listed, Listed] = [before[FOLDERS[kind]], after[FOLDERS[kind]]];
    return old.size === now.size && [...now].every(([id, {listing}]) => old.get(id)?.listing?.text === listing?.text);
  });
}

type Listed = ReadonlyMap<string, {readonly title: string; readonly listing?: {readonly text: string} | undefined}>;

function sorted(table: Listed): string[] {
  return Array.from(table, ([id, {title, listing}]) => ({id, title, text: listing?.text})).sort(byTitle).flatMap(({text}) => text ?? []);
}
