import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const WAIT = 60_000;
const CACHE = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));

/**
 * The folder that holds `node_modules` with packages to compare with; undefined where the registry cannot be reached. They are no
 * dependencies of any kind, since whoever works on hamkit has no use for them: they are fetched on the first run and kept.
 *
 * @param {string} title as the reader knows them
 * @param {string[]} packages each with its version, `velite@0.4.0`; the first names the folder
 */
export function fetchPackages(title, packages) {
  const target = join(CACHE, packages[0].replace(/^@/, '').replaceAll(/[/@]/g, '-'));
  return existsSync(target) || fetchInto(target, title, packages) ? target : undefined;
}

/** The version that was installed of a package. */
export const versionIn = (folder, name) => JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

/** Into a folder beside it first, so that an interrupted run leaves nothing that looks complete. */
function fetchInto(target, title, packages) {
  console.error(`Fetching ${title} from the npm registry, to compare with (once; into .cache/bench)…`);
  const part = `${target}.part-${process.pid}`;
  mkdirSync(part, {recursive: true});
  const args = [
    'install', '--prefix', part, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', '--silent',
    '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=20000', ...packages,
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
  if (status !== 0) console.error(`The npm registry could not be reached: going on without ${title}.`);
  return status === 0;
}
