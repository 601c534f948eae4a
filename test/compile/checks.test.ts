// What a scenario of test/broken cannot say of a check: how it stands up to very much content, and to many forms of one thing.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {isInCalendar} from '../../src/compile/calendar.js';
import {checkLicence} from '../../src/compile/checks/licence.js';
import {timesIn} from '../../src/compile/checks/times-in.js';
import {excerptOf} from '../../src/compile/excerpt.js';
import {compile, type Problem} from '../../src/compile/index.js';
import {circles, type Graph} from '../../src/compile/link/circles.js';
import {Report} from '../../src/compile/problem.js';
import {Source} from '../../src/compile/source.js';
import {GOOD} from './entries.js';

const HOLD = GOOD['exercises/hold.md'];

/** An exercise that names others as easier and harder. */
function exercise(id: string, easier: readonly string[], harder: readonly string[]): {path: string; text: string} {
  const list = (heading: string, ids: readonly string[]): string => ids.length === 0 ? '' : `## ${heading}\n\n${ids.map((each) => `- [${each}](${each}.md)`).join('\n')}\n\n`;
  const text = HOLD.replace('title: Hold', `title: ${id}`).replace('## Harder\n\n- [Bridge](bridge.md)\n\n', list('Easier', easier) + list('Harder', harder));
  return {path: `exercises/${id}.md`, text};
}

const MANY = 10_000;
const name = (at: number): string => `e${String(at % MANY).padStart(5, '0')}`;

/** The problems of exercises, and how many seconds their compile took. */
function timed(exercises: readonly {path: string; text: string}[], today?: string): {problems: Problem[]; seconds: number} {
  const start = performance.now();
  const {problems} = compile(exercises, {...today !== undefined && {today}});
  return {problems, seconds: (performance.now() - start) / 1000};
}

suite(`${String(MANY)} exercises`, () => {
  // Reading alone takes about 3 s on a slow machine; what grew with the square would take minutes.
  const LONG = 30;

  test('in one circle are told once, at the first, with the places of all', () => {
    const {problems, seconds} = timed(Array.from({length: MANY}, (_, at) => exercise(name(at), [name(at + MANY - 1)], [name(at + 1)])));
    assert.deepEqual(problems.map(({code, file}) => [code, file]), [['cycle', 'exercises/e00000.md']]);
    assert.equal(problems[0]!.related.length, MANY - 1);
    assert.ok(problems[0]!.message.length < 200, problems[0]!.message);
    assert.ok(seconds < LONG, `${String(seconds)} s`);
  });

  test('in one ladder have no problem (control)', () => {
    const {problems} = timed(Array.from({length: MANY}, (_, at) => exercise(name(at), at > 0 ? [name(at - 1)] : [], at < MANY - 1 ? [name(at + 1)] : [])));
    assert.deepEqual(problems, []);
  });

  test('that all name one as easier are told one by one where it does not name them', () => {
    const {problems, seconds} = timed([exercise('first', [], ['e00001']), ...Array.from({length: MANY - 1}, (_, at) => exercise(name(at + 1), ['first'], []))]);
    assert.equal(problems.length, MANY - 2);
    assert.ok(problems.every(({code}) => code === 'one-way-link'));
    assert.ok(seconds < LONG, `${String(seconds)} s`);
  });

  test('reviewed long ago are all told', () => {
    const reviewed = Array.from({length: MANY}, (_, at) => {
      const {path, text} = exercise(name(at), [], ['none']);
      return {path, text: text.replace('## Harder\n\n- [none](none.md)', '## Harder\n\n- More.').replace('author:', 'reviewed: {by: A, credentials: B, date: 2001-01-01}\nauthor:')};
    });
    const {problems, seconds} = timed(reviewed, '2026-11-21');
    assert.equal(problems.filter(({code}) => code === 'old-review').length, MANY);
    assert.ok(seconds < LONG, `${String(seconds)} s`);
    assert.deepEqual(timed(reviewed.slice(0, 10)).problems, [], 'without a date of today nothing is old');
  });
});

suite('circles', () => {
  /** Whether a way leads from an id back to it. */
  function returns(graph: Graph, start: string): boolean {
    const reached = new Set<string>();
    const toDo = [...graph.get(start) ?? []];
    for (let id = toDo.pop(); id !== undefined; id = toDo.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      toDo.push(...graph.get(id) ?? []);
    }
    return reached.has(start);
  }

  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const graphs = fc.array(fc.tuple(id, id).filter(([from, to]) => from !== to), {maxLength: 14}).map((links): Graph => {
    const graph = new Map<string, string[]>();
    for (const [from, to] of links) graph.set(from, [...graph.get(from) ?? [], to]);
    return graph;
  });

  test('are ways that lead back, each from its smallest id, and there are some wherever a way leads back', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const found = circles(graph);
      for (const circle of found) {
        circle.forEach((each, at) => assert.ok(graph.get(each)?.includes(circle[(at + 1) % circle.length]!)));
        assert.equal(new Set(circle).size, circle.length);
        assert.equal(circle[0], circle.toSorted()[0]);
      }
      assert.equal(new Set(found.flat()).size, found.flat().length, 'circles have no id in common');
      assert.equal(found.length > 0, [...graph.keys()].some((each) => returns(graph, each)));
    }), {numRuns: 2000});
  });
});

suite('the calendar', () => {
  test('has every day that there is', () => {
    fc.assert(fc.property(fc.date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true}), (date) => isInCalendar(date.toISOString().slice(0, 10))));
  });

  test('has no other', () => {
    for (const day of ['2026-02-29', '2026-02-30', '1900-02-29', '2026-04-31', '2026-06-31', '2026-09-31', '2026-11-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32']) {
      assert.ok(!isInCalendar(day), day);
    }
  });
});

suite('the name of a licence', () => {
  function hintFor(licence: string): string | undefined {
    const report = new Report(new Source('a.md', licence));
    checkLicence(excerptOf(licence, {start: 0, end: licence.length}), report);
    return report.problems[0]?.hint;
  }

  for (const [written, meant] of [
    ['CC BY 4.0', 'CC-BY-4.0'], ['cc-by-4.0', 'CC-BY-4.0'], ['CC-BY-4', 'CC-BY-4.0'], ['CC-BY-SA-NC-4.0', 'CC-BY-NC-SA-4.0'], ['© Clinic, CC BY-SA 3', 'CC-BY-SA-3.0'],
    ['Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International', 'CC-BY-NC-ND-4.0'], ['CC0', 'CC0-1.0'], ['Creative Commons Zero v1.0', 'CC0-1.0'],
    ['https://creativecommons.org/licenses/by-nc-sa/4.0/', 'CC-BY-NC-SA-4.0'], ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ] as const) {
    test(`${written}: ${meant}`, () => assert.equal(hintFor(written), `Did you mean \`${meant}\`?`));
  }

  test('is not guessed without a version that there is', () => {
    for (const written of ['CC BY', 'CC-BY-5.0', 'Creative Commons', 'CC-BYSA-4.0']) assert.match(hintFor(written) ?? '', /^Write kind and version/, written);
  });

  test('is as it stands where it is a name of the SPDX list, another licence, or terms in words (control)', () => {
    for (const written of ['CC-BY-4.0', 'CC-BY-NC-ND-3.0-DE', 'CC-BY-3.0-IGO', 'CC0-1.0', 'CC-PDDC', 'MIT', 'All rights reserved', 'Ask us, accidents happen']) {
      assert.equal(hintFor(written), undefined, written);
    }
  });
});

suite('times in a text', () => {
  const said = (text: string): string[] => timesIn(text).map(({of, where, seconds, start, end}) => `${of}${where === undefined ? '' : ` ${where}`} ${seconds.join('–')}: ${text.slice(start, end)}`);

  for (const [text, ...times] of [
    ['Lower for five seconds.', 'down 5–5: five seconds'],
    ['Lower the hips slowly, over 3-5 seconds.', 'down 3–5: 3-5 seconds'],
    ['Lower yourself for five to six seconds.', 'down 5–6: five to six seconds'],
    ['Lower for 4s.', 'down 4–4: 4s'],
    ['Go down for 4 s, pause for one second at the bottom and come up in two seconds.', 'down 4–4: 4 s', 'hold below 1–1: one second', 'up 2–2: two seconds'],
    ['Stay at the top for ten slow seconds.', 'hold above 10–10: ten slow seconds'],
    ['Hold the position for 2 minutes.', 'hold 120–120: 2 minutes'],
    ['Hold for a count of four.', 'hold 4–4: count of four'],
    ['Lower to a slow count of three.', 'down 3–3: count of three'],
    ['Count to three on the way down.', 'down 3–3: Count to three'],
    ['Take three seconds to lower.', 'down 3–3: three seconds'],
  ] as const) {
    test(text, () => assert.deepEqual(said(text), times));
  }

  for (const text of [
    'Lower for about five seconds.', 'Hold for at least 5 seconds.', 'Hold for one slow breath.', 'Lower for 5 breaths.', 'Lower each leg for 5 seconds.',
    'Pause for 5 seconds between reps.', 'Lower, then rest for 60 seconds.', 'Keep the lower back flat for ten seconds.', 'Hold the weight for 5 seconds.',
    'Hold. Wait for 5 seconds.', 'After 5 seconds, lower.', 'Halte 5 s lang.', 'Lower 5 kg.',
  ]) {
    test(`none: ${text}`, () => assert.deepEqual(said(text), []));
  }

  test('are looked for in time in proportion to the text', () => {
    const start = performance.now();
    for (const words of ['lower ', 'hold a b c d e ', 'count to ', 'take 1 ', 'lower , for ', 'hold for a count of ']) timesIn(words.repeat(8000));
    assert.ok(performance.now() - start < 2000);
  });
});
