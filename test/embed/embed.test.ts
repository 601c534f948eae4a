import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {askedFor, heightIn} from '../../src/embed/index.js';

suite('the address of a frame', () => {
  test('names an entry by its kind', () => {
    assert.deepEqual(askedFor('?circuit=travel'), {kind: 'circuit', name: 'travel'});
    assert.deepEqual(askedFor('?theme=dark&plan=four-phase&circuit=travel'), {kind: 'plan', name: 'four-phase'});
  });

  test('asks for the weekly circuit where it names none', () => {
    assert.deepEqual(askedFor(''), {kind: 'circuit', name: 'weekly'});
  });

  test('cannot choose where the data comes from, nor a property of objects', () => {
    assert.deepEqual(askedFor('?src=https://example.org/&constructor=x&__proto__=y'), {kind: 'circuit', name: 'weekly'});
  });
});

suite('the height in a message', () => {
  test('is whole pixels, and no part of the page is cut off', () => {
    assert.equal(heightIn({height: 812.2}), 813);
  });

  for (const message of [undefined, null, 'height', 400, {}, {height: '400'}, {height: NaN}, {height: 0}, {height: -1}, {height: 1e9}]) {
    test(`is none in ${JSON.stringify(message)}`, () => assert.equal(heightIn(message), undefined));
  }
});
