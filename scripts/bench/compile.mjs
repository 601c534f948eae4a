import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {BARE, HAMKIT} from './compile-ways.mjs';
import {generate} from './content.mjs';
import {withFolder, write} from './folder.mjs';
import {Progress} from './progress.mjs';
import {run} from './run.mjs';

/** One build into a folder that is not there yet. */
function build({args, cwd, written, count}, way, files) {
  if (written) rmSync(written, {recursive: true, force: true});
  const done = run(args, cwd);
  if (done.status !== 0) throw new Error(`${way} ended with ${done.status}:\n${done.out}${done.problems}`);
  const entries = count(done);
  if (entries !== files) throw new Error(`of ${files} files ${way} made ${entries}:\n${done.out}${done.problems}`);
  return done;
}

/**
 * Times and memory of whole builds of the same files, each by a new process: what an author waits for, from the command to the
 * last file written. The ways take turns. A round before the first is not counted; it warms the disk's cache.
 *
 * @param {{files: number, rounds: number, peerRounds: number}} size the slower peers take part in the first rounds only
 * @param {ReturnType<import('./compile-ways.mjs').findPeers>} peers
 * @returns {Record<string, {times: number[], peak: number}>} milliseconds a round, and the most memory of all rounds in MB
 */
export function measureBuilds({files, rounds, peerRounds}, peers) {
  return withFolder((folder) => {
    const content = join(folder, 'content');
    write(generate(files), content);
    const ways = [BARE, HAMKIT, ...peers].map(({name, start}) => ({
      name, turns: name === BARE.name || name === HAMKIT.name ? rounds : peerRounds, started: start(content, join(folder, name)), times: [], peak: 0,
    }));
    const progress = new Progress(`building ${files.toLocaleString('en')} files`, ways.reduce((sum, {turns}) => sum + turns + 1, 0));
    for (let round = 0; round <= rounds; round += 1) {
      for (const way of ways.filter(({turns}) => round <= turns)) {
        const {time, peak} = build(way.started, way.name, files);
        way.peak = Math.max(way.peak, peak);
        if (round > 0) way.times.push(time);
        progress.step();
      }
    }
    return Object.fromEntries(ways.map(({name, times, peak}) => [name, {times, peak}]));
  });
}

const CHANGE = fileURLToPath(new URL('compile-change.mjs', import.meta.url));

/**
 * Saves one of so many files after another while `hamkit build --watch` follows them.
 *
 * @returns {{entry: number[], all: number[]}} milliseconds from each until the data of its entry are there, and until all that differ are
 */
export function measureChanges(files, changes) {
  return withFolder((folder) => {
    const {status, out, problems} = run([CHANGE, folder, String(files), String(changes)]);
    if (status !== 0) throw new Error(`changing files ended with ${status}:\n${problems}`);
    const times = out.trim().split('\n').map((line) => line.split(' ').map(Number));
    return {entry: times.map(([entry]) => entry), all: times.map(([, all]) => all)};
  });
}
