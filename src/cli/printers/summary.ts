import {count} from '../count.js';
import {counted, type Findings} from './printer.js';

/** `7 files, 0 errors, 1 warning, 2 excused`. */
export function summary({problems, fileCount, excused = 0}: Findings): string {
  const {errors, warnings} = counted(problems);
  return [count(fileCount, 'file'), count(errors, 'error'), count(warnings, 'warning'), ...excused > 0 ? [`${excused.toLocaleString('en')} excused`] : []].join(', ');
}
