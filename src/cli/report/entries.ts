import {FOLDERS} from '../../model/index.js';
import {share, tally, type Row} from './row.js';
import type {Site} from './site.js';

/** What there is. */
export function entries({compiled: {library, problems}, files, exercises, signed, studies}: Site): Row[] {
  const broken = new Set(problems.filter(({severity}) => severity === 'error').map(({file}) => file));
  const kinds = [...signed.map(({kind}) => FOLDERS[kind]), ...studies.map(() => FOLDERS.study)];
  return [
    share('compiled', 'without an error', files, (file) => !broken.has(file), 'entries with an error: `hamkit check` says what is wrong', (file) => file),
    tally('kinds', 'entries', kinds),
    tally('exercise-kinds', 'exercises', exercises.map(({kind}) => kind)),
    tally('languages', 'languages', kinds.map(() => library.language)),
  ];
}
