import {count} from '../count.js';
import {counted, type Findings} from './printer.js';

/** `7 files, 0 errors, 1 warning`. */
export function summary({problems, fileCount}: Findings): string {
  const {errors, warnings} = counted(problems);
  return [count(fileCount, 'file'), count(errors, 'error'), count(warnings, 'warning')].join(', ');
}
