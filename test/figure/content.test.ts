import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {solveFigure} from '../../src/figure/figure.js';
import type {Tempo} from '../../src/figure/lint.js';
import {EXERCISES} from './exercises.js';

const read = (id: string): string => readFileSync(new URL(`../../content/exercises/${id}.md`, import.meta.url), 'utf8');

function tempoOf(text: string): Tempo | undefined {
  const [, down, there, up, back] = /^dose: .*@ (\d+)-(\d+)-(\d+)-(\d+)/m.exec(text)?.map(Number) ?? [];
  return down === undefined ? undefined : [down, there!, up!, back!];
}

describe('figures and the entries that they belong to', () => {
  it('show the mistakes that the entries name', () => {
    const strange = Object.entries(EXERCISES).flatMap(([id, {avoid}]) => (avoid ?? []).flatMap((mistake) => Object.keys(mistake))
      .filter((text) => !read(id).includes(`**${text}**`)).map((text) => `${id}: ${text}`));
    assert.deepEqual(strange, []);
  });

  it('take the time that the dose’s tempo says', () => {
    const timed = Object.entries(EXERCISES).flatMap(([id, source]) => {
      const tempo = tempoOf(read(id));
      return tempo ? [{id, tempos: solveFigure(source, {tempo}).findings.filter(({code}) => code === 'tempo').map(({data}) => data)}] : [];
    });
    assert.ok(timed.length > 5, 'doses with a tempo');
    assert.deepEqual(timed.filter(({tempos}) => tempos.length > 0), []);
  });
});
