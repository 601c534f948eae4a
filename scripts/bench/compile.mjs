import {fork} from 'node:child_process';
import {once} from 'node:events';
import {Progress} from './progress.mjs';

export const FILES = 1000;
const WAYS = ['compile', 'marked'];

const script = new URL('compile-once.mjs', import.meta.url);

async function measure(way) {
  const child = fork(script, [way, String(FILES)]);
  let time;
  child.on('message', (message) => {
    time = message;
  });
  const [code] = await once(child, 'close');
  if (code !== 0 || time === undefined) throw new Error(`measuring ${way} ended with ${code}`);
  return time;
}

/**
 * Times of hamkit's compiler and of marked by itself, over the same files. Every measurement has a fresh process. Within one
 * process each pays for the other's garbage: single rounds gave ratios between 1.4 and 6.0 there, between 3.1 and 5.0 with a
 * collection forced in between, and between 2.9 and 3.6 so. It is also what happens to an author, whose build compiles
 * everything once and ends.
 */
export async function measureCompile(rounds) {
  const times = {compile: [], marked: []};
  const progress = new Progress(`compiling ${FILES.toLocaleString('en')} files`, (rounds + 1) * WAYS.length);
  for (let round = 0; round <= rounds; round += 1) {
    for (const way of WAYS) {
      const time = await measure(way);
      if (round > 0) times[way].push(time); // the first warms the disk's cache
      progress.step();
    }
  }
  return times;
}
