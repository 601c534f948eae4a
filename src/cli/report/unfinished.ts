import type {Study} from '../../model/index.js';
import {SENTENCES} from '../../compile/templates/sentences.js';
import {share, type Row} from './row.js';
import type {Signed, Site} from './site.js';

/** Whether somebody has written all of an entry, or left a sentence of `hamkit new` as it was. Such a file compiles. */
export function unfinished(site: Site): Row[] {
  const entries = [...site.signed, ...site.studies.map((entry) => ({entry, file: site.fileOf({kind: 'study', id: entry.id})}))]
    .map(({entry, file}) => ({file, left: leftIn(entry)}));
  const row = share('finished', 'in words of their own', entries, ({left}) => left.length === 0, '', ({file}) => file);
  const files = entries.flatMap(({file, left: [first, ...more]}) => {
    if (first === undefined) return [];
    return [{file, note: `“${first}”${more.length > 0 ? ` and ${String(more.length)} more` : ''}`}];
  });
  return [{...row, ...files.length > 0 && {open: {label: 'unfinished: sentences of `hamkit new` that stand as they were', files}}}];
}

function leftIn(entry: Signed | Study): string[] {
  return [...new Set(textsIn(entry).map((text) => text.trim()))].filter((text) => SENTENCES.has(text));
}

/** All texts of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
