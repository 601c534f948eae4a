// Runs before every npm script: installs what package-lock.json says, unless it is there already. So each command of the README
// works as the only command on a fresh clone, and after a pull that changed the lock file.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);

/** Packages of a lock file by place, as `node_modules/lit`; none where there is no such file. */
const packages = (path) => {
  try {
    return JSON.parse(readFileSync(new URL(path, root), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
};

const wanted = packages('package-lock.json');
const installed = packages('node_modules/.package-lock.json'); // npm's own record of what it put there
const missing = Object.entries(wanted).filter(([place, {integrity, optional}]) =>
  place && !optional && installed[place]?.integrity !== integrity);

if (missing.length > 0) {
  console.log(`Installing dependencies (${missing.length} missing or of another version)…`);
  const args = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath; // the npm that runs this script; none when it is run by hand
  const {status} = npm
    ? spawnSync(process.execPath, [npm, ...args], {cwd: fileURLToPath(root), stdio: 'inherit'})
    : spawnSync('npm', args, {cwd: fileURLToPath(root), stdio: 'inherit', shell: process.platform === 'win32'});
  process.exit(status ?? 1);
}
