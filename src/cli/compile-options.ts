import type {CompileOptions} from '../compile/index.js';
import {languageTag} from './language.js';
import {SolvedFigures} from './solved-figures.js';
import {today} from './today.js';

/** How every command compiles: as of today, and with the figures that an earlier one solved. A language that is none is a failure. */
export function compileOptions(language: string): CompileOptions {
  return {language: languageTag(language), today: today(), memo: new SolvedFigures()};
}
