import {count} from '../count.js';
import {counted, type Findings} from './printer.js';

/** `7 files, 0 errors, 1 warning, 2 excused`. */
export function summary({problems, fileCount, excused}: Pick<Findings, 'problems' | 'fileCount' | 'excused'>): string {
  const {errors, warnings} = counted(problems);
  return [count(fileCount, 'file'), count(errors, 'error'), count(warnings, 'warning'), ...excused.length > 0 ? [`${excused.length.toLocaleString('en')} excused`] : []].join(', ');
}
