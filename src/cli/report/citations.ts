import {citedIn, hasNumber, passagesOf} from './prose.js';
import {share, tally, type Row} from './row.js';
import type {Site} from './site.js';

/** What is supported by studies, which ones, and how sure these are. */
export function citations(site: Site): Row[] {
  const {signed, studies} = site;
  const uses = [
    ...signed.flatMap(({entry}) => entry.sources),
    ...studies.flatMap((study) => [...new Set(passagesOf(study).flatMap(citedIn))].filter((id) => id !== study.id)),
  ];
  const cited = new Set(uses);
  const passages = signed.flatMap(({entry}) => passagesOf(entry)).filter((passage) => citedIn(passage).length > 0);
  return [
    share('citing', 'entries that cite a study', signed.filter(({kind}) => kind !== 'term' && kind !== 'check'), ({entry}) => entry.sources.length > 0, 'entries without a citation', ({file}) => file),
    share('cited', 'studies that are cited', studies, ({id}) => cited.has(id), 'studies that nothing cites', ({id}) => site.fileOf({kind: 'study', id})),
    tally('passages', 'passages that cite', passages.map((passage) => hasNumber(passage) ? 'with a number' : 'without a number')),
    tally('most-cited', 'most cited, by how many entries', uses),
    tally('certainty', 'certainty for runners of these', studies.filter(({id}) => cited.has(id)).flatMap(({effects}) => effects[0]?.certainty.runners ?? [])),
  ];
}
