// npm run bench: what hamkit costs, beside what it is built on and what could stand in its place. Prints ratios, see bench/report.mjs.
// It measures what was built; where nothing was, it builds first. Takes about seven minutes; `npm run bench -- compile` runs one part.
import {fileURLToPath} from 'node:url';
import {tryBroken} from './bench/broken.mjs';
import {ensureBuilt} from './bench/built.mjs';
import {measureCards} from './bench/cards.mjs';
import {findPeers} from './bench/compile-ways.mjs';
import {measureBuilds, measureChanges} from './bench/compile.mjs';
import {measureLive} from './bench/live.mjs';
import {measurePages} from './bench/prerender.mjs';
import {report} from './bench/report.mjs';
import {findShoelace} from './bench/shoelace.mjs';
import {measureSizes} from './bench/sizes.mjs';

/** Rounds besides one each that is not counted. */
const CARD_ROUNDS = 12;
const PAGE_ROUNDS = 15;
const LIVE_ROUNDS = 10;
/** `limit` is the ratio to bare parsing that hamkit holds itself to. The other compilers are slow, so they take part less often. */
const BUILDS = [
  {files: 1000, rounds: 10, peerRounds: 5, limit: 1.6},
  {files: 10_000, rounds: 7, peerRounds: 2, limit: 1.7},
];
/** Of one file each, in the larger folder. */
const CHANGES = 15;

const PARTS = {
  cards: async () => ({cards: await measureCards(CARD_ROUNDS, findShoelace())}),
  pages: async () => ({pages: await measurePages(PAGE_ROUNDS)}),
  live: async () => ({live: await measureLive(LIVE_ROUNDS, findShoelace())}),
  compile() {
    const peers = findPeers();
    const builds = BUILDS.map((build) => ({...build, ways: measureBuilds(build, peers)}));
    const {files} = BUILDS.at(-1);
    return {compiled: {peers, builds, changes: {files, ...measureChanges(files, CHANGES)}, broken: tryBroken(peers)}};
  },
  sizes: async () => ({sizes: await measureSizes()}),
};

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const [part] = process.argv.slice(2);
if (part !== undefined && !Object.hasOwn(PARTS, part)) {
  console.error(`There is no part “${part}” of the benchmark; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
ensureBuilt();
const results = {};
for (const run of part === undefined ? Object.values(PARTS) : [PARTS[part]]) Object.assign(results, await run());
console.log(report(results));
