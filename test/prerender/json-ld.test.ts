import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {prerender} from '../../src/prerender/index.js';
import {compileTexts, GOOD} from '../compile/entries.js';
import {withoutStatics} from './read.js';

const {library} = compileTexts(GOOD);

interface Node {readonly '@type': string; readonly '@id': string; readonly [key: string]: unknown}

const filled = (html: string): string => prerender(html, {library, jsonLd: true}).html;
const DATA = /<script type="application\/ld\+json" data-ham-json-ld="\w+">(.*?)<\/script>/gs;
const graphOf = (html: string): readonly Node[] => {
  const [found, ...more] = filled(html).matchAll(DATA);
  assert.ok(found && more.length === 0);
  return (JSON.parse(found[1]!) as {'@graph': Node[]})['@graph'];
};
const HEAD = '<head><title>A</title></head>';

suite('the data for search engines', () => {
  test('name each exercise, circuit and plan, and each paper that they cite, once', () => {
    const graph = graphOf(`${HEAD}<ham-circuit></ham-circuit><ham-circuit></ham-circuit><ham-exercise name="bridge"></ham-exercise><ham-article name="strength"></ham-article>`);
    const ids = graph.map((node) => node['@id']);
    assert.equal(new Set(ids).size, ids.length);
    const plans = graph.filter((node) => node['@type'] === 'ExercisePlan').map(({name}) => name);
    for (const {title} of [library.circuits['weekly']!, library.exercises['bridge']!]) assert.ok(plans.includes(title), title);
    assert.ok(graph.some((node) => node['@type'] === 'ScholarlyArticle'));
  });

  test('hold together: what is cited or contained is there', () => {
    const graph = graphOf(`${HEAD}<ham-circuit></ham-circuit>`);
    const ids = graph.map((node) => node['@id']);
    const named = graph.flatMap(({citation = [], hasPart = []}) => [citation, hasPart].flat() as Node[]).map((node) => node['@id']);
    assert.ok(named.length > 0);
    assert.deepEqual(named.filter((id) => !ids.includes(id)), []);
  });

  test('say what the circuit says', () => {
    const circuit = graphOf(`${HEAD}<ham-circuit></ham-circuit>`).find((node) => node['@id'] === '#ham_circuit_weekly')!;
    const {title, purpose} = library.circuits['weekly']!;
    assert.deepEqual([circuit['name'], circuit['description'], circuit['inLanguage']], [title, purpose, 'en']);
    assert.match(JSON.stringify(circuit['activityDuration']), /"minValue":\d+,"maxValue":\d+,"unitCode":"SEC"/);
  });

  test('come once, and again where they differ, and not unasked', () => {
    const page = `${HEAD}<ham-circuit></ham-circuit>`;
    const once = filled(page);
    assert.equal(filled(once), once);
    assert.equal(withoutStatics(once).replace(DATA, ''), page);
    const {library: other} = compileTexts({...GOOD, 'circuits/weekly.md': GOOD['circuits/weekly.md'].replace(/^title: .*$/m, 'title: Another')});
    const again = prerender(once, {library: other, jsonLd: true}).html;
    assert.equal([...again.matchAll(DATA)].length, 1);
    assert.match(again, /"name":"Another"/);
    assert.doesNotMatch(prerender(page, {library}).html, /ld\+json/);
  });
});
