import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

/** Bytes as a good server sends them. */
const brotli = (path: string): number =>
  brotliCompressSync(readFileSync(path), {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;

describe('what a page downloads', () => {
  // 12,000 was the wish for the first. Lit alone is 5,200 of it; what is left is what a circuit page needs at once.
  for (const [file, most] of [
    ['hamkit.js', 13_300], ['ham-evidence.js', 4_400], ['border.js', 3_900], ['ham-content.js', 1_000], ['ham-cite.js', 1_000], ['trouble.js', 650],
  ] as const) {
    it(`is at most ${String(most)} bytes for ${file}`, () => {
      const bytes = brotli(`dist/cdn/${file}`);
      assert.ok(bytes <= most, `${file} is ${String(bytes)} bytes`);
    });
  }

  it('is no other script than these', () => {
    assert.deepEqual(readdirSync('dist/cdn').filter((name) => name.endsWith('.js')).sort(),
      ['border.js', 'ham-cite.js', 'ham-content.js', 'ham-evidence.js', 'hamkit.js', 'trouble.js']);
  });

  it('is at most 5,000 bytes of data for the weekly circuit', () => {
    const bytes = brotli('dist/cdn/data/circuits/weekly.json');
    assert.ok(bytes <= 5_000, `dist/cdn/data/circuits/weekly.json is ${String(bytes)} bytes`);
  });

  it('has no Markdown parser in it', () => {
    const telltale = 'Infinite loop on byte';
    const has = (path: string): boolean => readFileSync(path, 'utf8').includes(telltale);
    assert.ok(has(fileURLToPath(import.meta.resolve('marked'))), 'control: the text is one of marked, and survives minification');
    assert.ok(!has('dist/cdn/hamkit.js'));
    assert.ok(!has('dist/cdn/data/circuits/weekly.json'));
  });

  it('imports nothing', () => {
    const imports = (path: string): boolean => /\b(?:import|from)\s*["'`]/.test(readFileSync(path, 'utf8'));
    assert.ok(imports('dist/define.js'), 'control: a module for bundlers does import');
    assert.ok(!imports('dist/cdn/hamkit.js'));
  });
});
