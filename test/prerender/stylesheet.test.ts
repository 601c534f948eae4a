import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {stylesheet} from '../../src/prerender/index.js';

/** The selectors of the outermost rules, and of those in conditions on the page. */
function selectorsOf(css: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const {0: sign, index} of css.matchAll(/[{}]/g)) {
    if (sign === '{' && depth === 0) {
      const head = css.slice(start, index).trim();
      if (head.startsWith('@media')) depth -= 1;
      else found.push(head);
    }
    depth += sign === '{' ? 1 : -1;
    if (depth <= 0) start = index + 1;
    depth = Math.max(depth, 0);
  }
  return found;
}

suite('the stylesheet of static pages', () => {
  test('speaks of nothing but hamkit\'s own', () => {
    const selectors = selectorsOf(stylesheet());
    assert.ok(selectors.length > 6);
    assert.deepEqual(selectors.filter((selector) => !/data-ham-static|^ham-/.test(selector)), []);
  });

  test('has the rules of every view, and none of a shadow tree', () => {
    const css = stylesheet();
    for (const part of ['[part=card]', '[part=contents]', '.interval', '[part=timeline]', '.fig']) assert.ok(css.includes(part), part);
    assert.doesNotMatch(css, /:host|@layer|@import|url\(/);
    assert.equal(css.split('{').length, css.split('}').length);
  });

  test('would be seen to speak of the page (control)', () => {
    assert.deepEqual(selectorsOf('h2 { color: red } @media print { .a { b {} } p {} }'), ['h2', '.a', 'p']);
  });
});
