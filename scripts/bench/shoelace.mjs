import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const VERSION = '2.20.1';
const WAIT = 60_000;
const dir = fileURLToPath(new URL(`../../.cache/bench/shoelace-${VERSION}/`, import.meta.url));

const inside = (path) => `${dir}node_modules/${path}`;
const versionOf = (name) => JSON.parse(readFileSync(inside(`${name}/package.json`), 'utf8')).version;

/**
 * Where Shoelace lies, for comparison; undefined where the registry cannot be reached. It is no dependency of any kind, since
 * whoever works on hamkit has no use for its 39 MB: it is fetched on the first run, into .cache/, and stays there.
 */
export function findShoelace() {
  if (!existsSync(dir) && !fetchInto(dir)) return undefined;
  return {
    version: VERSION,
    lit: versionOf('lit'),
    card: inside('@shoelace-style/shoelace/dist/components/card/card.js'),
    theme: inside('@shoelace-style/shoelace/dist/themes/light.css'),
  };
}

/** Into a folder beside it first, so that an interrupted run leaves nothing that looks complete. */
function fetchInto(target) {
  console.error(`Fetching Shoelace ${VERSION} from the npm registry, to compare with (once; into .cache/bench)…`);
  const part = target.replace(/\/$/, `.part-${process.pid}`);
  mkdirSync(part, {recursive: true});
  const args = [
    'install', '--prefix', part, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', '--silent',
    '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=20000', `@shoelace-style/shoelace@${VERSION}`,
  ];
  const npm = process.env.npm_execpath; // the npm that runs this script; none when it is run by hand
  const options = {stdio: 'ignore', timeout: WAIT};
  const {status} = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, {...options, shell: process.platform === 'win32'});
  try {
    if (status === 0) renameSync(part, target);
  } catch (error) {
    if (!existsSync(target)) throw error; // else another run was first
  } finally {
    rmSync(part, {recursive: true, force: true});
  }
  return status === 0;
}
