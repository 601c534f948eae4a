import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {compile} from '../../src/compile/index.js';
import type {Library} from '../../src/model/index.js';

const root = fileURLToPath(new URL('../../content/', import.meta.url));

/** The built-in content but for its figures. */
export function contentWithoutFigures(): Library {
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.md')).sort();
  const textOf = (path: string): string => readFileSync(root + path, 'utf8').replace(/^figure:\n(?: .*\n)+/m, '');
  return compile(paths.map((path) => ({path: path.replaceAll('\\', '/'), text: textOf(path)}))).library;
}
