import type {Related} from '../../compile/index.js';
import {printableJson} from '../printable.js';
import {counted, type Printer, type Told} from './printer.js';

/** One document: `{problems, excused, files, errors, warnings}`, with the problems as `compile` gives them and paths as the reader opens them. */
export const json: Printer = ({problems, excused, fileCount, pathOf}) => {
  const opened = <T extends Told | Related>(place: T): T => ({...place, file: pathOf(place.file)});
  const told = (problem: Told): Told => ({...opened(problem), related: problem.related.map(opened)});
  const document = {
    problems: problems.map(told), excused: excused.map(({problem, reason}) => ({problem: told(problem), reason})),
    files: fileCount, ...counted(problems),
  };
  return `${printableJson(JSON.stringify(document))}\n`;
};
