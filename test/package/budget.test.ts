import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

/** Bytes as a good server sends them. */
const brotli = (path: string): number =>
  brotliCompressSync(readFileSync(path), {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;

describe('what a page downloads', () => {
  it('is at most 12,000 bytes of script, Lit included', () => {
    const bytes = brotli('dist/cdn/hamkit.js');
    assert.ok(bytes <= 12_000, `dist/cdn/hamkit.js is ${String(bytes)} bytes`);
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
