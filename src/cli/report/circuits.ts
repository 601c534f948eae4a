import type {Circuit} from '../../model/index.js';
import {share, type Row} from './row.js';
import type {Site} from './site.js';

/** What circuits may have. One that others begin with is a warm-up, and needs neither its own nor a number a week. */
export function circuits(site: Site): Row[] {
  const warmUps = new Set(site.circuits.flatMap(({warmUp}) => warmUp ?? []));
  const main = site.circuits.filter(({id}) => !warmUps.has(id));
  const fileOf = ({id}: Circuit): string => site.fileOf({kind: 'circuit', id});
  return [
    share('warm-up', 'with a warm-up to do first', main, ({warmUp}) => warmUp !== undefined, 'circuits without a warm-up', fileOf),
    share('per-week', 'with the sessions a week', main, ({perWeek}) => perWeek !== undefined, 'circuits that do not say how often a week', fileOf),
    share('afterwards', 'with words for afterwards', main, ({after}) => after.length > 0, 'circuits without `## Afterwards`', fileOf),
  ];
}
