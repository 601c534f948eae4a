import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {paintFor} from '../../src/cli/colour.js';

suite('colour', () => {
  test('is for a terminal', () => {
    assert.equal(paintFor({isTTY: true}, {})('red', 'a'), '\u001B[31ma\u001B[39m');
    assert.equal(paintFor({isTTY: false}, {})('red', 'a'), 'a');
    assert.equal(paintFor({}, {})('red', 'a'), 'a');
  });

  test('is left out where NO_COLOR is set to anything', () => {
    assert.equal(paintFor({isTTY: true}, {NO_COLOR: '0'})('red', 'a'), 'a');
    assert.equal(paintFor({isTTY: true}, {NO_COLOR: ''})('red', 'a'), '\u001B[31ma\u001B[39m');
  });
});
