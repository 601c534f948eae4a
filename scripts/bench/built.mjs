import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

/** The last that a build writes. */
const LAST = 'dist/content/index.js';

const newest = (dir) => Math.max(...readdirSync(dir, {recursive: true}).map((name) => statSync(join(dir, name)).mtimeMs));

/** Builds where there is no build; says so where there is an old one, since its numbers are not those of the code beside it. */
export function ensureBuilt() {
  if (!existsSync(LAST)) build();
  else if (Math.max(newest('src'), newest('content')) > statSync(LAST).mtimeMs) {
    console.error('The build is older than src or content, and is what will be measured. For the code as it is now: npm run build');
  }
}

function build() {
  console.error('Building…');
  const rollup = join(dirname(createRequire(import.meta.url).resolve('rollup/package.json')), 'dist/bin/rollup');
  const {status} = spawnSync(process.execPath, [rollup, '--config', '--silent'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
