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
    ['hamkit.js', 14_450], ['ham-evidence.js', 4_900], ['ham-article.js', 2_650], ['ham-entry.js', 4_700], ['ham-library.js', 7_200], ['border.js', 5_650],
    ['ham-content.js', 1_100], ['ham-cite.js', 1_000], ['red-flags-with-numbers.js', 650], ['trouble.js', 650], ['opening.js', 550], ['entry-tag.js', 300], ['enliven.js', 375],
    // The second draws every body from the side; what moves with one, which a quarter of the figures have, and the front are loaded where a
    // figure has them. Of the first, 1,600 are the colours and lines of all drawings.
    ['ham-figure.js', 5_400], ['figure.js', 5_750], ['gear.js', 1_600], ['front.js', 3_350], ['motion.js', 1_300], ['stand-in.js', 480],
    // for frames: the page inside, the page around, and what both speak
    ['embed.js', 550], ['embed-around.js', 300], ['talk.js', 200],
  ] as const) {
    it(`is at most ${String(most)} bytes for ${file}`, () => {
      const bytes = brotli(`dist/cdn/${file}`);
      assert.ok(bytes <= most, `${file} is ${String(bytes)} bytes`);
    });
  }

  it('is no other script than these', () => {
    assert.deepEqual(readdirSync('dist/cdn').filter((name) => name.endsWith('.js')).sort(), [
      'border.js', 'embed-around.js', 'embed.js', 'enliven.js', 'entry-tag.js', 'figure.js', 'front.js', 'gear.js', 'ham-article.js', 'ham-cite.js', 'ham-content.js', 'ham-entry.js', 'ham-evidence.js', 'ham-figure.js',
      'ham-library.js', 'hamkit.js', 'motion.js', 'opening.js', 'red-flags-with-numbers.js', 'stand-in.js', 'talk.js', 'trouble.js',
    ]);
  });

  it('is at most 7,000 bytes of data to search everything', () => {
    const bytes = brotli('dist/cdn/data/catalogue.json');
    assert.ok(bytes <= 7_000, `dist/cdn/data/catalogue.json is ${String(bytes)} bytes`);
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
