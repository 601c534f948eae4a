import {spawnSync} from 'node:child_process';

const MEMORY = new URL('peak-memory.mjs', import.meta.url).href;
/** A build of 10,000 files says little, but says it as it goes. */
const MOST_OUTPUT = 2 ** 26;

/**
 * Runs a program in a Node process of its own.
 *
 * @param {string[]} args the program and its arguments
 * @param {string} [cwd]
 * @returns what it did: `time` from its start to its end in milliseconds, and `peak`, the most memory it held, in MB. That of
 *   processes which it starts in its turn is not in it.
 */
export function run(args, cwd) {
  const start = performance.now();
  const {status, error, output} = spawnSync(process.execPath, ['--import', MEMORY, ...args], {
    cwd, encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const time = performance.now() - start;
  if (error) throw error;
  const [, out, problems, peak] = output;
  return {status, out, problems, time, peak: Number(peak) / 1000};
}
