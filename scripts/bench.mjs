// npm run bench: what hamkit costs, beside what it is built on and what could stand in its place. Prints ratios, see bench/report.mjs.
// It measures what was built; where nothing was, it builds first. Takes about a minute.
import {fileURLToPath} from 'node:url';
import {ensureBuilt} from './bench/built.mjs';
import {measureCards} from './bench/cards.mjs';
import {measureCompile} from './bench/compile.mjs';
import {report} from './bench/report.mjs';
import {findShoelace} from './bench/shoelace.mjs';
import {measureSizes} from './bench/sizes.mjs';

/** Besides one each that is not counted. */
const rounds = {cards: 12, compile: 10};

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

ensureBuilt();
const shoelace = findShoelace();
if (!shoelace) console.error('The npm registry could not be reached: going on without Shoelace.');
const cards = await measureCards(rounds.cards, shoelace);
const compiled = await measureCompile(rounds.compile);
const sizes = await measureSizes();
console.log(report({rounds, cards, compiled, sizes, shoelace}));
