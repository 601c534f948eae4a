import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {compile} from '../../src/compile/index.js';

const article = (field: string): ReturnType<typeof compile> => compile([{path: 'articles/sore.md', text: `---
title: Sore again
summary: What we do when a thigh is sore again.
date: 2026-11-21
${field}author: Example clinic
licence: CC-BY-4.0
---

We begin with less.
`}]);

suite('an article about pain', () => {
  test('asks for the red flags', () => {
    const {library, problems} = article('red-flags: shown\n');
    assert.deepEqual([library.articles['sore']?.redFlags, problems], [true, []]);
  });

  test('any other article shows none', () => {
    const {library, problems} = article('');
    assert.deepEqual([library.articles['sore']?.redFlags, problems], [false, []]);
  });

  test('there is no word to hide them, and a slip is told at its place', () => {
    for (const word of ['hidden', '"no"', 'show']) {
      const {problems: [problem, ...others]} = article(`red-flags: ${word}\n`);
      assert.deepEqual([problem?.code, problem?.severity, problem?.span.start.line, others], ['unknown-value', 'error', 5, []], word);
      assert.match(problem?.hint ?? '', /shown/);
    }
  });
});
