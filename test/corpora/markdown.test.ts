import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {suite, test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {meaningOfHtml} from './meaning.js';
import {compiled, isInPlace, reference} from './reader.js';

interface Example {readonly markdown: string; readonly html: string; readonly section: string; readonly number: number}

// The package has no types.
const {tests}: {tests: readonly Example[]} = createRequire(import.meta.url)('commonmark-spec');

const withTabs = (text: string): string => text.replaceAll('→', '\t');
/** With addresses that lead somewhere: most examples link to /url, and a page may not. */
const withAddresses = (text: string): string => text.replace(/(?<![\w:/.])\/(?=ur[li]|bar|path)/g, 'https://example.org/');

suite('CommonMark', () => {
  test('has all its examples here', () => assert.equal(tests.length, 652));

  for (const {number, section, ...example} of tests) {
    test(`${String(number)}, ${section}`, () => {
      for (const spell of [withTabs, (text: string): string => withAddresses(withTabs(text))]) {
        const markdown = spell(example.markdown);
        const {meaning, told} = compiled(markdown);
        const {meaning: withExtensions, nodes} = reference(markdown);
        if (meaning === undefined) {
          assert.ok(told.length > 0, 'neither data nor a problem');
          for (const problem of told) assert.ok(isInPlace(problem, nodes), JSON.stringify({markdown, problem}));
        } else {
          const expected = meaningOfHtml(spell(example.html));
          // GitHub's extensions link bare addresses, which CommonMark leaves as words.
          assert.deepEqual(meaning, /:\/\/|@/.test(markdown) && !isDeepStrictEqual(meaning, expected) ? withExtensions : expected, markdown);
        }
      }
    });
  }

  test('compiles to the same meaning in more than 200 of them', () => {
    const same = tests.filter(({markdown}) => compiled(withAddresses(withTabs(markdown))).meaning !== undefined);
    assert.ok(same.length > 200, String(same.length));
  });
});
