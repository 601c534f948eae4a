import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {compile} from '../../src/compile/index.js';
import type {Library} from '../../src/model/index.js';

const root = fileURLToPath(new URL('../../content/', import.meta.url));

/** Compiled afresh for every caller, so that a control may spoil its copy. */
export function compileContent(): ReturnType<typeof compile> {
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.md')).sort();
  return compile(paths.map((path) => ({path: path.replaceAll('\\', '/'), text: readFileSync(root + path, 'utf8')})));
}

export const contentLibrary = (): Library => compileContent().library;
