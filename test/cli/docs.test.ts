import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {problemsPage} from '../../scripts/docs/problems.mjs';
import {CODES} from '../../src/cli/codes/index.js';

const written = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');

suite('docs/problems.md', () => {
  test('is what the table of codes says', () => {
    assert.equal(written, problemsPage(), 'run `npm run docs` and commit what it writes');
  });

  test('has a heading for each code, which is the anchor that the contents lead to', () => {
    const codes = Object.keys(CODES).sort();
    assert.deepEqual([...written.matchAll(/^### (.*)$/gm)].map(([, code]) => code).sort(), codes);
    assert.deepEqual([...written.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor).sort(), codes);
  });

  test('has no two headings of one anchor', () => {
    const anchors = [...written.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'));
    assert.equal(new Set(anchors).size, anchors.length);
  });

  test('shows a slip or a mend of each code in a block of its own, which nothing in it ends', () => {
    const blocks = [...written.matchAll(/^```diff\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
    assert.equal(blocks.length, Object.keys(CODES).length);
    for (const block of blocks) assert.ok(block.split('\n').every((line) => /^(?:$|[-+ ](?: |$))/.test(line)) && /^[-+]/m.test(block), block);
  });
});
