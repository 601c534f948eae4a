import type {Study} from '../../model/index.js';
import {share, type Row} from './row.js';
import type {Site} from './site.js';

/** What studies may have. */
export function studies(site: Site): Row[] {
  const all = site.studies;
  const withEffects = all.filter(({effects}) => effects.length > 0);
  const {references} = site.compiled.library;
  const fileOf = ({id}: Study): string => site.fileOf({kind: 'study', id});
  const isFindable = ({id}: Study): boolean => references[id]?.doi !== undefined || references[id]?.pmid !== undefined;
  return [
    share('findable', 'with a DOI or a PubMed number', all, isFindable, 'studies without a DOI or a PubMed number', fileOf),
    share('intervals', 'an interval with every value', withEffects, ({effects}) => effects.every(({value, interval}) => value === undefined || interval !== undefined), 'studies with a value that has no interval', fileOf),
    share('plain', 'first effect in plain words', withEffects, ({effects}) => effects[0]?.plain !== undefined, 'studies whose first effect has no plain words', fileOf),
  ];
}
