// One definition, three uses: the type (checked by the compiler), the check (valibot) and the JSON Schema for editors and others.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {toJsonSchema} from '@valibot/to-json-schema';
import {Ajv} from 'ajv';
import fc from 'fast-check';
import {object as strange, safeParse, string} from 'valibot';
import {compile} from '../../src/compile/index.js';
import {library as definition, type Library} from '../../src/model/index.js';
import {object} from '../../src/model/object.js';

const files = readdirSync('content', {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.md'))
  .map((path) => ({path: path.replaceAll('\\', '/'), text: readFileSync(`content/${path}`, 'utf8')}));
const content: Library = compile(files).library;

// what JSON Schema cannot say (an address that is safe, a range that ascends) is left to the check
const schema: object = toJsonSchema(definition, {errorMode: 'ignore'});
const valid = new Ajv({strict: false, logger: false}).compile(schema);

/** The data with the value at one place, found by a walk of random steps, replaced. */
function spoil(data: unknown, step: (choices: number) => number, by: unknown): unknown {
  if (typeof data !== 'object' || data === null) return by;
  // where every key may be left out, valibot takes an array for an object that leaves them all out
  if (Object.keys(data).length === 0) return Array.isArray(data) ? by : null;
  const keys = Object.keys(data);
  const key = keys[step(keys.length)]!;
  const changed = spoil((data as Record<string, unknown>)[key], step, by);
  return Array.isArray(data) ? data.map((item: unknown, i) => (String(i) === key ? changed : item)) : {...data, [key]: changed};
}

describe('the model', () => {
  it('accepts the library’s own content, by the check and by its JSON Schema', () => {
    assert.ok(safeParse(definition, content).success);
    assert.ok(valid(JSON.parse(JSON.stringify(content))), JSON.stringify(valid.errors));
  });

  it('has a JSON Schema that refuses what the check refuses, when a value is of the wrong type', () => {
    let refused = 0;
    fc.assert(fc.property(fc.infiniteStream(fc.nat()), fc.constantFrom<unknown>(null, true, {}, [[]]), (stream, by) => {
      const data: unknown = JSON.parse(JSON.stringify(spoil(content, (choices) => stream.next().value % choices, by)));
      const {success} = safeParse(definition, data);
      if (!success) refused++;
      assert.equal(valid(data), success, JSON.stringify(valid.errors));
    }), {numRuns: 150});
    assert.ok(refused > 50, 'control: most of these were refused');
  });

  it('refuses an address that would run', () => {
    const [exercise] = Object.values(content.exercises);
    const why = [{kind: 'paragraph', content: [{kind: 'link', href: 'javascript:alert(1)', content: ['x']}]}];
    assert.ok(exercise);
    assert.equal(safeParse(definition, {...content, exercises: {x: {...exercise, why}}}).success, false);
  });

  it('is the same where a page has given every object more', () => {
    const extend = (of: object): void => { Object.defineProperty(of, 'extended', {value: () => 1, configurable: true, enumerable: true}); };
    const plain = object({title: string()});
    extend(Object.prototype);
    try {
      assert.deepEqual(safeParse(definition, content).output, content);
      assert.equal(safeParse(plain, {title: 'x'}).success, true);
      assert.throws(() => safeParse(strange({title: string()}), {title: 'x'}), 'control: valibot meets what it inherits');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'extended');
    }
  });
});
