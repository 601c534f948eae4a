import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {mkdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {Consumer, type Outcome} from './consumer.js';

const ok = ({code, output}: Outcome): string => {
  assert.equal(code, 0, output);
  return output;
};

const RIGHT = `
  /// <reference types="hamkit/rollup-client" />
  import 'hamkit/define';
  import {compile} from 'hamkit/compile';
  import {library, type ExerciseId} from 'hamkit/content';
  import * as dose from 'hamkit/dose';
  import {HamCircuit} from 'hamkit/elements/ham-circuit';
  import type {Exercise, Library} from 'hamkit/model';
  import {hamkit} from 'hamkit/rollup';
  import {library as virtual} from 'virtual:hamkit';
  import {library as slice} from 'virtual:hamkit/circuits/weekly';
  export const id: ExerciseId = 'bird-dog';
  export const all: Library = library;
  export const exercise: Exercise | undefined = all.exercises[id];
  export const circuit: HamCircuit = document.createElement('ham-circuit');
  export const used = [compile, dose, hamkit({content: 'content', out: 'ham'})];
  export const both: Library[] = [virtual, slice];
`;
/** With nothing but the tags: what is found by them, and what their events say, has its type. */
const TAGS_ONLY = `
  import 'hamkit/define';
  document.querySelector('ham-circuit')?.addEventListener('ham-set', ({setsDone, sets}) => { console.log(setsDone / sets); });
  document.querySelector('ham-circuit')!.level = 'easier';
`;
const WRONG = `
  import type {ExerciseId} from 'hamkit/content';
  export const id: ExerciseId = 'bird-dgo';
`;

describe('the package, installed from its tarball', () => {
  let consumer: Consumer;
  before(async () => {
    consumer = await Consumer.install();
  });
  after(() => consumer.remove());

  const exported = async (): Promise<string[]> => {
    const {exports} = JSON.parse(await readFile('package.json', 'utf8')) as {exports: Record<string, string | Record<string, string>>};
    // what has no more than types is tried with those
    const loaded = Object.keys(exports).filter((path) => typeof exports[path] === 'string' || 'default' in (exports[path] ?? {}));
    return loaded.map((path) => path.replace(/^\./, 'hamkit').replace('schemas/*', 'schemas/exercise'));
  };

  it('brings what a page and a bundler load', () => {
    for (const path of ['define.d.ts', 'cdn/hamkit.js', 'cdn/data/circuits/weekly.json', 'content/index.d.ts']) {
      assert.ok(existsSync(join(consumer.dir, 'node_modules/hamkit/dist', path)), path);
    }
  });

  it('resolves every export to a file that is there', async () => {
    const names = await exported();
    const missing = ok(await consumer.node(`
      import {existsSync} from 'node:fs';
      for (const name of ${JSON.stringify(names)}) if (!existsSync(new URL(import.meta.resolve(name)))) console.log(name);
    `));
    assert.equal(missing, '');
    assert.notEqual((await consumer.node("import.meta.resolve('hamkit/nothing-such')")).code, 0, 'control');
  });

  it('loads in Node, elements too, which need no page until they are used', async () => {
    const names = (await exported()).filter((name) => !/define$|\.js(?:on)?$/.test(name));
    const empty = ok(await consumer.node(`
      for (const name of ${JSON.stringify(names)}) if (Object.keys(await import(name)).length === 0) console.log(name);
    `));
    assert.equal(empty, '');
  });

  it('compiles Markdown and knows its own content', async () => {
    const output = ok(await consumer.node(`
      import {compile} from 'hamkit/compile';
      import {library} from 'hamkit/content';
      console.log(compile([{path: 'exercises/none.md', text: ''}]).problems.length > 0, 'weekly' in library.circuits);
    `));
    assert.equal(output.trim(), 'true true');
  });

  for (const resolution of ['bundler', 'node16'] as const) {
    it(`has types that a strict project accepts, and that take no id that is none, resolved as ${resolution} does`, async () => {
      await consumer.write('right.ts', RIGHT);
      await consumer.write('tags-only.ts', TAGS_ONLY);
      await consumer.write('wrong.ts', WRONG);
      const alone = await consumer.types(['tags-only.ts'], resolution);
      assert.equal(alone.code, 0, alone.output);
      const {output} = await consumer.types(['right.ts', 'wrong.ts'], resolution);
      const errors = output.split('\n').filter((line) => line.includes('error TS'));
      assert.equal(errors.length, 1, output);
      assert.match(errors[0] ?? '', /^wrong\.ts.*"bird-dgo"' is not assignable/);
    });
  }

  it('brings the hamkit command', async () => {
    const help = ok(await consumer.npx('hamkit', '--help'));
    assert.match(help, /\bcheck\b/);
    assert.match(help, /\bbuild\b/);
  });

  it('builds its own content again, to the same bytes', async () => {
    ok(await consumer.npx('hamkit', 'build', 'node_modules/hamkit/content', '--out', 'built'));
    const [built, shipped] = await Promise.all(
      ['built/index.js', 'node_modules/hamkit/dist/content/index.js'].map((path) => readFile(join(consumer.dir, path), 'utf8')),
    );
    assert.equal(built, shipped);
  });

  it('puts its own content into pages', async () => {
    await mkdir(join(consumer.dir, 'public'));
    await consumer.write('public/index.html', '<ham-circuit></ham-circuit>');
    ok(await consumer.npx('hamkit', 'prerender', 'public'));
    assert.match(await readFile(join(consumer.dir, 'public/index.html'), 'utf8'), /data-ham-static/);
  });
});

describe('package.json', () => {
  it('builds before it packs, so that a fresh clone makes no tarball without dist', async () => {
    const {scripts} = JSON.parse(await readFile('package.json', 'utf8')) as {scripts: Record<string, string>};
    assert.equal(scripts['prepack'], 'npm run build');
  });

  it('has nothing that publint objects to', async () => {
    const {messages, pkg} = await publint({strict: true, pack: 'npm'});
    assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
  });
});
