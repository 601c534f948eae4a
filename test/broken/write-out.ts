/**
 * Writes every scenario as a folder of real files, to run another compiler on:
 *
 *     node --import tsx test/broken/write-out.ts FOLDER
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {bytesOf, readScenarios} from './scenario.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write to.');
const scenarios = readScenarios();
for (const {name, broken} of scenarios) {
  for (const [path, text] of Object.entries(broken)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, bytesOf(text));
  }
}
console.log(`${String(scenarios.length)} libraries in ${folder}, each with one thing wrong`);
