import {resolve} from 'node:path';
import type {Problem} from '../compile/index.js';
import type {LiveFolder} from '../cli/live/live-folder.js';
import {excerpt, frameOf} from '../cli/printers/frame.js';
import type {Log} from './bundler.js';

/**
 * A problem as bundlers tell it. Its column counts from 1, as everywhere here and in editors, where Rollup's own count from 0.
 * `more` are told with it, where a bundler takes only one.
 */
export function logOf(problem: Problem, folder: LiveFolder, more: readonly Problem[] = []): Log {
  const {code, file, span: {start}, message, hint, related} = problem;
  const pathOf = (path: string): string => resolve(folder.dir, path);
  const telling = {pathOf, textOf: (path: string) => folder.textOf(path), paint: (_: string, text: string) => text};
  const place = (path: string, line: number, column: number): string => `${pathOf(path)}:${String(line)}:${String(column)}`;
  return {
    message: [
      message,
      ...(hint === undefined ? [] : [`hint: ${hint}`]),
      ...related.map((other) => `see: ${place(other.file, other.span.start.line, other.span.start.column)} ${other.message}`),
      ...(more.length > 0 ? [`and ${String(more.length)} more:`, ...more.map((other) => frameOf(other, telling))] : []),
    ].join('\n'),
    id: pathOf(file),
    loc: {file: pathOf(file), line: start.line, column: start.column},
    frame: excerpt(problem, telling).map((line) => `${line}\n`).join(''),
    pluginCode: code,
  };
}
