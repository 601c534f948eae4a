import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {topicsOf} from '../../src/cli/report/index.js';
import type {Row} from '../../src/cli/report/row.js';
import {Site} from '../../src/cli/report/site.js';
import {text} from '../../src/cli/report/text.js';
import {article} from '../../src/compile/templates/article.js';
import {filled} from '../../src/compile/templates/holes.js';
import {compile} from '../../src/compile/index.js';
import {GOOD, withChange} from '../compile/entries.js';
import {FIGURED} from './figured.js';
import {hamkitIn} from './hamkit.js';

type Texts = Readonly<Record<string, string>>;

const TODAY = '2026-11-21';
const EXCUSED = withChange('exercises/hold.md', 'It is calm.', '<!-- excuse unsourced-number: We counted them. -->\nIt was liked by 12 % of runners.');
const REVIEW = 'reviewed: {by: Ana Example, credentials: PT, date: 2026-05-01}\nlicence';

function topics(texts: Texts): ReturnType<typeof topicsOf> {
  const compiled = compile(Object.entries(texts).map(([path, words]) => ({path, text: words})));
  return topicsOf(new Site({...compiled, today: TODAY}, Object.keys(texts)));
}

const told = (texts: Texts): string => text(topics(texts), (file) => `content/${file}`, (_, words) => words);

/** Rows by `topic name`. */
function rows(texts: Texts): Map<string, Row> {
  return new Map(topics(texts).flatMap((topic) => topic.rows.map((row) => [`${topic.name} ${row.name}`, row] as const)));
}

/** A row as one line: its figures, then the files that are open. */
function brief(row: Row | undefined): string {
  if (!row) return '';
  const figures = 'of' in row ? `${String(row.count)} of ${String(row.of)}` : row.values.map(({value, count}) => `${value} ${String(count)}`).join(', ');
  return [figures, ...row.open?.files.map(({file, line, note}) => [file, line, note].filter((each) => each !== undefined).join(' ')) ?? []].join('; ');
}

/** The small library without a file. */
function without(path: keyof typeof GOOD): Texts {
  const {[path]: _, ...others} = GOOD;
  return others;
}

describe('the report of a small library', () => {
  it('reads so', () => {
    assert.equal(told({...GOOD, ...withChange('exercises/hold.md', 'licence', REVIEW)}), `
ENTRIES
  without an error                  12 of 12
  entries                           circuits 2, exercises 2, studies 2, articles 1, checks 1,
                                    corrections 1, glossary 1, pain 1, plans 1
  exercises                         strength 2
  languages                         en 12
  in words of their own             12 of 12

EXERCISES
  easier version                    linked 1, none 1
  harder version                    linked 1, only in words 1
  a stand-in for each thing needed  1 of 1
  a figure                          0 of 2
  in a circuit                      2 of 2
  another entry leads there         2 of 2

CIRCUITS
  with a warm-up to do first        1 of 1
  with the sessions a week          1 of 1
  with words for afterwards         1 of 1

STUDIES
  with a DOI or a PubMed number     1 of 2
  an interval with every value      2 of 2
  first effect in plain words       0 of 2

CITATIONS
  entries that cite a study         4 of 8
  studies that are cited            2 of 2
  passages that cite                without a number 4
  most cited, by how many entries   smith2020 3, jones2021 2
  certainty for runners of these    low 1, very low 1

REVIEWS
  reviewed                          1 of 10
  reviewed within a year            1 of 1
  reviewers                         Ana Example, PT 1

TERMS
  authors                           hamkit 10
  licences                          CC-BY-4.0 10

OPEN
  exercises with no link to one that is easier
    content/exercises/hold.md
  exercises with no link to one that is harder
    content/exercises/bridge.md
  exercises without a figure
    content/exercises/bridge.md
    content/exercises/hold.md
  studies without a DOI or a PubMed number
    content/studies/jones2021.md
  studies whose first effect has no plain words
    content/studies/jones2021.md
    content/studies/smith2020.md
  entries without a citation
    content/exercises/hold.md
    content/circuits/warm-up.md
    content/pain/light.md
    and 1 more
  entries that nobody has reviewed
    content/exercises/bridge.md
    content/circuits/warm-up.md
    content/circuits/weekly.md
    and 6 more
`);
  });

  const CONTROLS: Readonly<Record<string, readonly [change: Texts, before: string, after: string]>> = {
    'entries compiled': [withChange('articles/strength.md', 'date: 2026-11-21', 'date: soon'), '12 of 12', '11 of 12; articles/strength.md'],
    'entries kinds': [without('articles/strength.md'), 'circuits 2, exercises 2, studies 2, articles 1, checks 1, corrections 1, glossary 1, pain 1, plans 1', 'circuits 2, exercises 2, studies 2, checks 1, corrections 1, glossary 1, pain 1, plans 1'],
    'entries exercise-kinds': [withChange('exercises/hold.md', 'kind: strength', 'kind: drill'), 'strength 2', 'drill 1, strength 1'],
    'entries languages': [without('articles/strength.md'), 'en 12', 'en 11'],
    'exercises easier': [
      withChange('exercises/bridge.md', '- [Hold](hold.md) — 2 x 20 s: without moving.\n', ''),
      'linked 1, none 1; exercises/hold.md', 'none 1, only in words 1; exercises/bridge.md; exercises/hold.md',
    ],
    'exercises harder': [
      withChange('exercises/hold.md', '[Bridge](bridge.md)', 'Lift higher.'),
      'linked 1, only in words 1; exercises/bridge.md', 'only in words 2; exercises/bridge.md; exercises/hold.md',
    ],
    'exercises swaps': [withChange('exercises/bridge.md', 'mat or towel', 'mat'), '1 of 1', '0 of 1; exercises/bridge.md'],
    'exercises in-circuit': [withChange('circuits/weekly.md', /1\. \[Bridge.*\n/.exec(GOOD['circuits/weekly.md'])?.[0] ?? '?', ''), '2 of 2', '1 of 2; exercises/bridge.md'],
    'exercises linked': [{...GOOD, 'exercises/alone.md': GOOD['exercises/hold.md'].replace('title: Hold', 'title: Alone')}, '2 of 2', '2 of 3; exercises/alone.md'],
    'exercises figures': [FIGURED, '0 of 2; exercises/bridge.md; exercises/hold.md', '1 of 2; exercises/hold.md'],
    'circuits warm-up': [withChange('circuits/weekly.md', 'warm-up: warm-up\n', ''), '1 of 1', '0 of 2; circuits/warm-up.md; circuits/weekly.md'],
    'circuits per-week': [withChange('circuits/weekly.md', 'per-week: 2-3\n', ''), '1 of 1', '0 of 1; circuits/weekly.md'],
    'circuits afterwards': [withChange('circuits/weekly.md', '## Afterwards\n\nWalk.\n', ''), '1 of 1', '0 of 1; circuits/weekly.md'],
    'studies findable': [withChange('studies/smith2020.md', 'doi: 10.1000/bridge.1\n', ''), '1 of 2; studies/jones2021.md', '0 of 2; studies/jones2021.md; studies/smith2020.md'],
    'studies intervals': [withChange('studies/smith2020.md', '    interval: 0.3 to 0.8\n', ''), '2 of 2', '1 of 2; studies/smith2020.md'],
    'studies plain': [
      withChange('studies/smith2020.md', 'favours: intervention', 'favours: intervention\n    plain: Half as many.'),
      '0 of 2; studies/jones2021.md; studies/smith2020.md', '1 of 2; studies/jones2021.md',
    ],
    'citations citing': [withChange('exercises/hold.md', 'It is calm.', 'It is calm [@smith2020].'), '4 of 8; exercises/hold.md; circuits/warm-up.md; pain/light.md; corrections/strides.md', '5 of 8; circuits/warm-up.md; pain/light.md; corrections/strides.md'],
    'citations cited': [{...GOOD, 'studies/lee2022.md': GOOD['studies/jones2021.md'].replace('2021', '2022')}, '2 of 2', '2 of 3; studies/lee2022.md'],
    'citations passages': [withChange('exercises/bridge.md', 'It helps [', 'It helped 40 runners ['), 'without a number 4', 'without a number 3, with a number 1'],
    'citations most-cited': [withChange('articles/strength.md', ' [@jones2021]', ''), 'smith2020 3, jones2021 2', 'smith2020 3, jones2021 1'],
    'citations certainty': [withChange('studies/smith2020.md', 'runners: low', 'runners: very low'), 'low 1, very low 1', 'very low 2'],
    'reviews reviewed': [
      withChange('exercises/hold.md', 'licence', REVIEW),
      '0 of 10; exercises/bridge.md; exercises/hold.md; circuits/warm-up.md; circuits/weekly.md; plans/two-months.md; checks/count.md; pain/light.md; articles/strength.md; glossary/tempo.md; corrections/strides.md',
      '1 of 10; exercises/bridge.md; circuits/warm-up.md; circuits/weekly.md; plans/two-months.md; checks/count.md; pain/light.md; articles/strength.md; glossary/tempo.md; corrections/strides.md',
    ],
    'reviews recent': [withChange('exercises/hold.md', 'licence', REVIEW.replace('2026', '2025')), '', '0 of 1; exercises/hold.md'],
    'reviews reviewers': [withChange('exercises/hold.md', 'licence', REVIEW), '', 'Ana Example, PT 1'],
    'entries finished': [
      withChange('exercises/hold.md', 'It is calm.', filled(article('A', TODAY)).split('\n\n')[1]!), '12 of 12',
      '11 of 12; exercises/hold.md 40',
    ],
    'excuses excused': [EXCUSED, '', 'unsourced-number 1; exercises/hold.md 41 unsourced-number: We counted them.'],
    'terms authors': [withChange('exercises/hold.md', 'author: hamkit', 'author: Ana'), 'hamkit 10', 'hamkit 9, Ana 1'],
    'terms licences': [withChange('exercises/hold.md', 'CC-BY-4.0', 'CC0-1.0'), 'CC-BY-4.0 10', 'CC-BY-4.0 9, CC0-1.0 1'],
  };

  for (const [name, [change, before, after]] of Object.entries(CONTROLS)) {
    it(`says another thing of ${name} when the content does`, () => {
      assert.deepEqual([brief(rows(GOOD).get(name)), brief(rows(change).get(name))], [before, after]);
    });
  }

  it('has a control above for every row', () => {
    const all = new Set([EXCUSED, withChange('exercises/hold.md', 'licence', REVIEW)].flatMap((texts) => [...rows(texts).keys()]));
    assert.deepEqual([...all].sort(), Object.keys(CONTROLS).sort());
  });

  it('asks for an interval and plain words of studies with results only', () => {
    const unread = {...GOOD, 'studies/lee2022.md': '---\ntitle: T\nauthors: ["Lee, A"]\nyear: 2022\nlabel: Lee 2022\nrunners: not stated\n---\n\n## Finding\n\nWords.\n'};
    assert.deepEqual(['findable', 'intervals', 'plain'].map((name) => brief(rows(unread).get(`studies ${name}`)).split(';')[0]), ['1 of 3', '2 of 2', '0 of 2']);
  });

  it('has no line about what is not there', () => {
    const only = {'exercises/hold.md': GOOD['exercises/hold.md'].replace('- [Bridge](bridge.md)', '- Lift higher.')};
    assert.deepEqual(topics(only).map(({name}) => name), ['entries', 'exercises', 'citations', 'reviews', 'terms']);
    assert.ok(!told(only).includes('stand-in'), 'an exercise without kit');
  });

  it('counts a review of this day last year as recent, and of the day before as old', () => {
    const reviewed = (date: string): string => brief(rows(withChange('exercises/hold.md', 'licence', REVIEW.replace('2026-05-01', date))).get('reviews recent'));
    assert.equal(reviewed('2025-11-21'), '1 of 1');
    assert.equal(reviewed('2025-11-20'), '0 of 1; exercises/hold.md');
  });

  it('takes a link in prose or an entry shown in an article for a way there', () => {
    const alone = {...GOOD, 'exercises/alone.md': GOOD['exercises/hold.md'].replace('title: Hold', 'title: Alone')};
    for (const link of ['See [it](../exercises/alone.md).', '[Alone](../exercises/alone.md)', '- **See [it](../exercises/alone.md)**']) {
      const texts = {...alone, 'articles/strength.md': GOOD['articles/strength.md'].replace('It starts here.', link)};
      assert.equal(brief(rows(texts).get('exercises linked')), '3 of 3', link);
    }
  });
});

describe('an entry as hamkit new wrote it', () => {
  for (const kind of ['exercise', 'study', 'article']) {
    it(`is unfinished, with the place of its first sentence (${kind})`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'hamkit-'));
      try {
        hamkitIn(folder, 'new', kind, 'a');
        assert.match(hamkitIn(folder, 'report').out, /^ {2}unfinished: sentences of `hamkit new` that stand as they were\n {4}content\/\w+\/a\.md:\d+$/m);
      } finally {
        rmSync(folder, {recursive: true});
      }
    });
  }
});

describe('hamkit report', () => {
  let folder = '';
  const hamkit = (...args: string[]): ReturnType<typeof hamkitIn> => hamkitIn(folder, 'report', ...args);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'hamkit-'));
    const broken = {...GOOD, 'exercises/hold.md': GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 lots')};
    for (const [dir, texts] of [['good/site', GOOD], ['broken', broken]] as const) {
      for (const [path, words] of Object.entries(texts)) {
        mkdirSync(dirname(join(folder, dir, path)), {recursive: true});
        writeFileSync(join(folder, dir, path), words);
      }
    }
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  it('names files as they can be opened, ends with 0, and is not coloured in a pipe', () => {
    const {status, out, error} = hamkit('good');
    assert.deepEqual([status, error], [0, '']);
    assert.match(out, /^12 files, 0 errors, \d+ warnings?\n\nENTRIES\n/);
    assert.ok(out.includes('\n  entries without a citation\n    good/site/exercises/hold.md\n    good/site/circuits/warm-up.md\n'), out);
    assert.ok(!out.includes('\u001B'));
  });

  it('counts what compiled where something did not, with exit code 0 all the same', () => {
    const {status, out} = hamkit('broken');
    assert.equal(status, 0);
    assert.match(out, /^12 files, [1-9]\d* errors?, /);
    assert.match(out, /^ {2}exercises +strength 1$/m);
    assert.ok(out.includes('  entries with an error: `hamkit check` says what is wrong\n    broken/exercises/hold.md\n'), out);
  });

  it('gives the same as JSON, with every open file', () => {
    const {status, out} = hamkit('good', '--format', 'json');
    assert.equal(status, 0);
    const {files, errors, topics: all} = JSON.parse(out) as {files: number; errors: number; topics: ReturnType<typeof topics>};
    assert.deepEqual([files, errors], [12, 0]);
    const expected = topics(Object.fromEntries(Object.entries(GOOD).map(([path, words]) => [`good/site/${path}`, words])));
    assert.deepEqual(all, expected);
  });

  it('refuses another format', () => {
    assert.equal(hamkit('good', '--format', 'xml').status, 1);
  });
});
