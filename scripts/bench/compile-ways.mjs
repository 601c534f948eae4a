import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fetchPackages, versionIn} from './fetch.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The text of every data file below a folder. */
export const texts = (folder) => (existsSync(folder) ? readdirSync(folder, {recursive: true}) : [])
  .filter((name) => /\.(js|json)$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/*
 * A way to compile a folder: `start(content, project)` prepares `project`, an empty folder, and says how to run it: `args` for Node,
 * in the folder `cwd`; `written`, the folder that it makes, and `data`, the part of that with its data files; and `count`, which
 * says how many entries it made, from what it wrote or said.
 */

export const BARE = {
  name: 'bare',
  start: (content) => ({args: [path('compile-bare.mjs'), content], count: ({out}) => parseInt(out, 10)}),
};

export const HAMKIT = {
  name: 'hamkit',
  start(content, project) {
    const out = join(project, 'out');
    const isEntry = (name) => /[/\\][^/\\]+\.json$/.test(name);
    return {
      args: [path('../../dist/cli.js'), 'build', content, '--out', out],
      written: out,
      data: out,
      count: () => (existsSync(out) ? readdirSync(out, {recursive: true}) : []).filter(isEntry).length,
    };
  },
};

/** Other compilers of Markdown content, with the checks of peers/fields.mjs and the body made into HTML. */
const PEERS = [
  {
    name: 'velite',
    packages: ['velite@0.4.0'],
    config: 'velite.config.mjs',
    args: ['node_modules/velite/bin/velite.js', 'build', '--config', 'velite.config.mjs'],
    written: 'out',
    data: 'out',
    entries: (text) => (text.startsWith('[') ? JSON.parse(text).length : 0),
  },
  {
    name: 'content-collections',
    packages: ['@content-collections/core@0.15.3', '@content-collections/cli@0.1.9', '@content-collections/markdown@0.1.4', 'zod@4.6.7', 'typescript@6.0.3'],
    config: 'content-collections.mjs',
    args: ['node_modules/@content-collections/cli/dist/index.js', 'build', '--config', 'content-collections.mjs'],
    written: '.content-collections',
    data: '.content-collections/generated',
    entries: (text) => text.split('\n    "_meta": {').length - 1,
  },
];

/** The other compilers that could be fetched. */
export function findPeers() {
  return PEERS.flatMap(({name, packages, config, args, written, data, entries}) => {
    const folder = fetchPackages(name, packages);
    if (!folder) return [];
    const start = (content, project) => {
      mkdirSync(project, {recursive: true});
      writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}');
      for (const file of [config, 'fields.mjs']) copyFileSync(path(`peers/${file}`), join(project, file));
      symlinkSync(join(folder, 'node_modules'), join(project, 'node_modules'), 'junction');
      symlinkSync(content, join(project, 'content'), 'junction');
      const made = join(project, data);
      return {args, cwd: project, written: join(project, written), data: made, count: () => texts(made).reduce((sum, text) => sum + entries(text), 0)};
    };
    return [{name, version: versionIn(folder, packages[0].replace(/@[^@]+$/, '')), start}];
  });
}
