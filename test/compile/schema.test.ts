// The JSON Schemas that editors check frontmatter by: they refuse nothing that the compiler takes, and much of what it refuses.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {Ajv, type ValidateFunction} from 'ajv';
import fc from 'fast-check';
import {CORE_SCHEMA, load} from 'js-yaml';
import {entryAt} from '../../src/compile/path.js';
import {schemas} from '../../src/compile/schema/index.js';
import type {JsonSchema} from '../../src/compile/schema/json-schema.js';
import {formatDose, parseDose} from '../../src/dose/index.js';
import {ENTRY_KINDS, type EntryKind} from '../../src/model/index.js';
import {anyDose, nearlyDose} from '../dose/arbitrary.js';
import {invalid, valid} from '../dose/canonical.js';
import {compileTexts, GOOD, type GoodPath} from './entries.js';

type Data = Record<string, unknown>;

const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false, keywords: ['markdownDescription', 'enumDescriptions', 'patternErrorMessage']});
const check = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, ajv.compile(schemas[kind])])) as Record<EntryKind, ValidateFunction>;
const kindOf = (path: string): EntryKind => entryAt(path)!.kind;

function read(text: string): {data: Data; body: string} {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n'))!;
  return {data: load(yaml, {schema: CORE_SCHEMA}) as Data, body};
}

/** The codes of the errors that the good library has with other frontmatter in one of its files. JSON is YAML. */
function codes(path: GoodPath, data: Data): string[] {
  const {problems} = compileTexts({...GOOD, [path]: `---\n${JSON.stringify(data, undefined, 1)}\n---\n${read(GOOD[path]).body}`});
  return problems.filter(({file, severity}) => file === path && severity === 'error').map(({code}) => code);
}

/** All parts of a schema, with the keys that lead there. */
function* parts(schema: JsonSchema, path: readonly string[] = []): Generator<[path: string, schema: JsonSchema]> {
  yield [path.join('.'), schema];
  for (const [key, part] of Object.entries(schema.properties ?? {})) yield* parts(part, [...path, key]);
  if (schema.items) yield* parts(schema.items, [...path, '[]']);
  for (const part of schema.anyOf ?? []) yield* parts(part, [...path, '|']);
}

suite('the schemas', () => {
  for (const kind of ENTRY_KINDS) {
    test(`of ${kind} is a JSON Schema of the draft it names`, () => {
      assert.equal(schemas[kind].$schema, 'http://json-schema.org/draft-07/schema#');
      assert.ok(ajv.validateSchema(schemas[kind]), JSON.stringify(ajv.errors));
      assert.equal(ajv.validateSchema({...schemas[kind], type: 'text'}), false, 'control');
    });

    test(`of ${kind} says of every field what belongs there, with an example that is valid`, () => {
      for (const [path, part] of parts(schemas[kind])) {
        if (path === '' || path.endsWith('[]') || path.endsWith('|')) continue;
        assert.match(part.description ?? '', /^[^`]+$/, path);
        assert.ok(part.examples ?? part.properties ?? part.items, path);
        for (const example of part.examples ?? []) assert.ok(new Ajv({strict: false}).validate(part, example), `${path}: ${JSON.stringify(example)}`);
      }
    });
  }

  test('accept every file of this repository', () => {
    let count = 0;
    const accept = (path: string, text: string): void => {
      const validate = check[kindOf(path)];
      assert.ok(validate(read(text).data), `${path}: ${JSON.stringify(validate.errors)}`);
      count++;
    };
    for (const [path, text] of Object.entries(GOOD)) accept(path, text);
    for (const folder of ['content', 'demo/clinic/content']) {
      for (const path of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
        if (entryAt(path)) accept(path, readFileSync(`${folder}/${path}`, 'utf8'));
      }
    }
    assert.ok(count > 30, 'control: there are files');
  });

  test('have examples that the compiler takes', () => {
    for (const path of Object.keys(GOOD) as GoodPath[]) {
      for (const [key, {examples = []}] of Object.entries(schemas[kindOf(path)].properties!)) {
        for (const example of examples) {
          const found = codes(path, {...read(GOOD[path]).data, [key]: example}).filter((code) => !['unknown-id', 'self-reference'].includes(code));
          assert.deepEqual(found, [], `${key}: ${JSON.stringify(example)}`);
        }
      }
    }
  });

  test('explain each word as the author guide does', () => {
    const guide = readFileSync('content/README.md', 'utf8');
    let count = 0;
    for (const kind of ENTRY_KINDS) {
      for (const [path, {enum: words = [], enumDescriptions = []}] of parts(schemas[kind])) {
        if (path === 'dose-from') continue;
        words.forEach((word, index) => assert.ok(guide.includes(`| \`${word}\` | ${enumDescriptions[index]!} |`), `${word}: ${enumDescriptions[index]!}`));
        count += words.length;
      }
    }
    for (const muscle of Object.entries(schemas.exercise.properties!['muscles']!.properties!)) {
      assert.ok(muscle[1].description!.startsWith(`${/^\| `([^`]+)` \| (.*) \|$/m.exec(guide.slice(guide.indexOf(`| \`${muscle[0]}\` |`)))![2]!}.`), muscle[0]);
    }
    assert.ok(count > 40, 'control: there are words');
  });
});

suite('against the compiler, the schemas', () => {
  test('ask for the same keys', () => {
    let required = 0;
    for (const path of Object.keys(GOOD) as GoodPath[]) {
      const {data} = read(GOOD[path]);
      for (const key of Object.keys(data)) {
        const {[key]: _, ...others} = data;
        const refused = codes(path, others).includes('missing-key');
        assert.equal(!check[kindOf(path)](others), refused, `${path} without ${key}`);
        if (refused) required++;
      }
    }
    assert.ok(required > 30, 'control: many are required');
  });

  /** Values that fields have, or nearly have. */
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      null, true, 0, 1, 2, 7.5, -1, '', ' ', 'x', 'x\ny', 'a [@b2020]', [], {}, ['mat'], ['mat', 'mat'], ['mat or  towel'], ['mat,towel'], 'mat', ' main , eccentric ',
      'main', 'assist', 'assist and isometric', 'main, eccentric, and isometric', {hamstrings: 'main, eccentric'}, {hamstring: 'main'}, 'strength', 'Strength', '2', '2-3', '3-2',
      '10-12', '0.3 to 0.8', '−0.3 to 0.8', '0.3-0.8', 'Smith, A', 'Smith', 'Smith, A, B', ' , A', ['Smith, A'], '2026-11-21', '2026-02-31', '21.11.2026', 'hold', 'warm-up', 'Warm up',
      '10.1000/x', 'doi:10.1000/x', 'low', 'risk ratio', 'yes', 'no', 3000, 1599, 1e300, '3x12s', '3 x 12', '3X12 ', 'max', {by: 'A', credentials: 'B', date: '2026-11-21'},
    ),
    nearlyDose, fc.string(), fc.double({noNaN: true, noDefaultInfinity: true}),
  );

  /** The data with another value at a place that is found by a walk of steps. */
  const spoil = (data: unknown, [step = 0, ...steps]: readonly number[], by: unknown): unknown => {
    if (typeof data !== 'object' || data === null) return by;
    const keys = Object.keys(data);
    const key = keys[step % (keys.length + 1)];
    if (key === undefined) return by;
    const changed = spoil((data as Data)[key], steps, by);
    return Array.isArray(data) ? data.map((item: unknown, index) => (String(index) === key ? changed : item)) : {...data, [key]: changed};
  };

  test('refuse nothing that it takes, and most of what it refuses', () => {
    let [both, laxer] = [0, 0];
    fc.assert(fc.property(fc.constantFrom(...Object.keys(GOOD) as GoodPath[]), fc.array(fc.nat(60), {minLength: 4, maxLength: 4}), fc.nat(60), value, (path, steps, first, by) => {
      const {data} = read(GOOD[path]);
      const keys = Object.keys(data);
      const key = keys[first % keys.length]!;
      const spoilt = {...data, [key]: spoil(data[key], steps, by)};
      const refused = !check[kindOf(path)](spoilt);
      const found = codes(path, spoilt);
      if (refused) assert.notDeepEqual(found, [], `${path} ${JSON.stringify(spoilt)}: ${JSON.stringify(check[kindOf(path)].errors)}`);
      if (refused) both++;
      else if (found.length > 0) laxer++;
    }), {numRuns: 1500});
    assert.ok(both > 500, `control: ${both} are refused by both`);
    assert.ok(laxer < both / 5, `${laxer} are refused by the compiler alone, ${both} by both`);
  });

  /** A field written wrongly, as a whole frontmatter has it. */
  const broken = (cases: readonly (readonly [path: GoodPath, change: (data: Data) => void])[]): [GoodPath, Data][] => cases.map(([path, change]) => {
    const {data} = read(GOOD[path]);
    change(data);
    return [path, data];
  });
  const [BRIDGE, WEEKLY, SMITH, STRENGTH] = ['exercises/bridge.md', 'circuits/weekly.md', 'studies/smith2020.md', 'articles/strength.md'] as const;
  const effect = (data: Data): Data => (data['effects'] as Data[])[0]!;

  test('refuse these slips as it does', () => {
    const slips = broken([
      [BRIDGE, (data) => data['purpos'] = data['purpose']],
      [BRIDGE, (data) => data['easier'] = 'Less'],
      [BRIDGE, (data) => data['title'] = 12],
      [BRIDGE, (data) => data['title'] = null],
      [BRIDGE, (data) => data['title'] = 'Bridge [@smith2020]'],
      [BRIDGE, (data) => data['purpose'] = 'One\nTwo'],
      [BRIDGE, (data) => data['kind'] = 'strenght'],
      [BRIDGE, (data) => data['dose'] = 10],
      [BRIDGE, (data) => data['dose'] = '3x12s'],
      [BRIDGE, (data) => data['dose'] = 'three sets'],
      [BRIDGE, (data) => data['dose'] = '3 x 12; rest'],
      [BRIDGE, (data) => data['dose-from'] = 'me'],
      [BRIDGE, (data) => data['kit'] = 'mat'],
      [BRIDGE, (data) => data['kit'] = ['yoga mat']],
      [BRIDGE, (data) => data['kit'] = ['mat, towel']],
      [BRIDGE, (data) => data['kit'] = ['mat', 'mat']],
      [BRIDGE, (data) => data['muscles'] = {hamstring: 'main, eccentric'}],
      [BRIDGE, (data) => data['muscles'] = {hamstrings: 'main'}],
      [BRIDGE, (data) => data['muscles'] = {hamstrings: 'main, strong'}],
      [BRIDGE, (data) => data['reviewed'] = {by: 'A', credentials: 'B'}],
      [WEEKLY, (data) => data['per-week'] = 0],
      [WEEKLY, (data) => data['per-week'] = 'often'],
      [WEEKLY, (data) => data['warm-up'] = 'Warm up'],
      [SMITH, (data) => data['authors'] = []],
      [SMITH, (data) => data['authors'] = ['Ann Smith']],
      [SMITH, (data) => data['year'] = '2020'],
      [SMITH, (data) => data['volume'] = 1],
      [SMITH, (data) => data['doi'] = 'https://doi.org/10.1000/bridge.1'],
      [SMITH, (data) => data['runners'] = 'maybe'],
      [SMITH, (data) => data['contests'] = 'jones2021'],
      [SMITH, (data) => data['effects'] = []],
      [SMITH, (data) => delete data['certainty']],
      [SMITH, (data) => effect(data)['interval'] = '0.3-0.8'],
      [SMITH, (data) => effect(data)['id'] = 'The first'],
      [SMITH, (data) => effect(data)['people'] = 40.5],
      [STRENGTH, (data) => data['date'] = '21.11.2026'],
    ]);
    for (const [path, data] of slips) {
      assert.notDeepEqual(codes(path, data), [], JSON.stringify(data));
      assert.equal(check[kindOf(path)](data), false, JSON.stringify(data));
    }
  });

  test('let through what only the compiler can tell', () => {
    const cases: Record<string, Parameters<typeof broken>[0][number]> = {
      'another file knows whether the id is there': [WEEKLY, (data) => data['warm-up'] = 'nowhere'],
      'as in a list': [SMITH, (data) => data['contests'] = ['nobody1999']],
      'two values contradict each other': [SMITH, (data) => effect(data)['value'] = 1.6],
      'two ends stand the wrong way round': [SMITH, (data) => effect(data)['interval'] = '0.8 to 0.3'],
      'the same id in two effects': [SMITH, (data) => data['effects'] = [effect(data), effect(data)]],
      'no muscle of all is the main one': [BRIDGE, (data) => data['muscles'] = {hamstrings: 'assist'}],
      'a thing stands in for itself': [BRIDGE, (data) => data['kit'] = ['mat or mat']],
      'the grammar of a dose is no pattern': [BRIDGE, (data) => data['dose'] = '3 x 8 per sid'],
    };
    for (const [reason, one] of Object.entries(cases)) {
      const [[path, data]] = broken([one]) as [[GoodPath, Data]];
      assert.notDeepEqual(codes(path, data), [], reason);
      assert.ok(check[kindOf(path)](data), reason);
    }
  });
});

suite('the pattern of a dose', () => {
  const {pattern, maxLength} = schemas.exercise.properties!['dose']!;
  const takes = (text: string): boolean => new RegExp(pattern!, 'u').test(text) && text.length <= maxLength!;

  test('takes every dose, however it is written', () => {
    for (const {text, canonical} of valid) assert.ok(takes(text) && takes(canonical), text);
    fc.assert(fc.property(anyDose, (dose) => takes(formatDose(dose))));
    fc.assert(fc.property(anyDose, (dose) => takes(formatDose(dose).toUpperCase().replace(' X ', ' × ').replaceAll('-', '–'))));
  });

  test('refuses no text that the parser takes', () => {
    let doses = 0;
    fc.assert(fc.property(nearlyDose, (text) => {
      if (!parseDose(text).ok) return;
      doses++;
      assert.ok(takes(text), text);
    }), {numRuns: 5000});
    assert.ok(doses > 100, `control: ${doses} of them were doses`);
  });

  test('refuses some that it does not take, such as a number that touches its unit', () => {
    const refused = invalid.filter(({text}) => !takes(text));
    assert.ok(refused.length > 10, `control: ${refused.length}`);
    for (const text of ['3x12s', '1s', '3 x 8, 10kg', 'three', '', 'x 10']) assert.equal(takes(text), false, text);
  });
});
