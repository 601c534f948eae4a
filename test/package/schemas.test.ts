import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {schemas} from '../../src/compile/schema/index.js';
import {ENTRY_KINDS} from '../../src/model/index.js';

test('the package brings the schema of each kind of entry as a file for editors', () => {
  assert.deepEqual(readdirSync('dist/schemas').sort(), ENTRY_KINDS.map((kind) => `${kind}.json`).sort());
  for (const kind of ENTRY_KINDS) assert.deepEqual(JSON.parse(readFileSync(`dist/schemas/${kind}.json`, 'utf8')), schemas[kind]);
});
