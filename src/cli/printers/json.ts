import type {Problem, Related} from '../../compile/index.js';
import {printableJson} from '../printable.js';
import {counted, type Printer} from './printer.js';

/** One document: `{problems, files, errors, warnings}`, with the problems as `compile` gives them and paths as the reader opens them. */
export const json: Printer = ({problems, fileCount, pathOf}) => {
  const opened = <T extends Problem | Related>(place: T): T => ({...place, file: pathOf(place.file)});
  const told = problems.map((problem) => ({...opened(problem), related: problem.related.map(opened)}));
  return `${printableJson(JSON.stringify({problems: told, files: fileCount, ...counted(problems)}))}\n`;
};
