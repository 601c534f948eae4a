import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {assertRead} from './reader.js';

/**
 * Lines as people write them, with every construct of Markdown in them, wherever it may stand. Left out is where the reference
 * reader and ours are known to differ: an address right behind a letter, and emphasis that touches an emoji.
 */
const word = fc.constantFrom('ape', 'bee', 'cow', 'Dog', 'é');
const inline = fc.oneof({weight: 4, arbitrary: word}, fc.constantFrom(
  ' ', '*', '**', '_', '__', '`', '~~', '\\', '&amp;', '[ape](https://example.org/)', '[*bee*](https://example.org/a_b)', ' https://example.org/ ', '<b>', '!', '.',
  ', ', '"', "'", '(', ')', '—', '![cow](https://example.org/c)', '|', '<', '>', '[', ']', '\t',
));
const beginning = fc.constantFrom('', '', '', '', '- ', '  - ', '> ', '1. ', '2. ', '## ', '### ', '   ', '    ', '| ', '\n', '\n');
const line = fc.tuple(beginning, word, fc.array(inline, {maxLength: 8})).map(([begin, first, rest]) => begin + first + rest.join(''));
const markdown = fc.array(fc.oneof({weight: 6, arbitrary: line}, fc.constantFrom('', '', '---', '***', '```', '| a | b |\n|---|---|\n| c | d |\n')), {minLength: 1, maxLength: 7})
  .map((lines) => `${lines.join('\n')}\n`);

suite('any Markdown', () => {
  test('has the meaning that the reference reader gives it, or a problem in the line of what it is about', () => {
    let accepted = 0;
    fc.assert(fc.property(markdown, (text) => {
      if (assertRead(text)) accepted += 1;
    }), {numRuns: 1500});
    assert.ok(accepted > 300, `only ${String(accepted)} texts had no problem`);
  });
});
