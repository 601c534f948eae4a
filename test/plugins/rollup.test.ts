import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {rollup, watch, type OutputAsset, type OutputChunk, type Plugin, type RollupError, type RollupLog, type RollupWatcherEvent} from 'rollup';
import type {Library} from '../../src/model/index.js';
import {hamkit, type HamkitOptions} from '../../src/plugins/rollup.js';
import {BRIDGE} from '../cli/figured.js';
import {GOOD} from '../compile/entries.js';
import {Site, until} from '../site.js';

let site: Site;
beforeEach(() => { site = new Site(); });
afterEach(() => { site.remove(); });

/** A module of the site, without a file. */
const entry = (code: string): Plugin => ({name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null)});

async function build(code: string, options: HamkitOptions = {}): Promise<{chunk: OutputChunk; assets: OutputAsset[]; logs: RollupLog[]}> {
  const logs: RollupLog[] = [];
  // also a check of the types: the plugin is one of Rollup's
  const plugins: Plugin[] = [entry(code), hamkit({content: site.path('content'), ...options})];
  const bundle = await rollup({input: 'entry', plugins, onLog: (_, log) => logs.push(log)});
  const {output: [chunk, ...others]} = await bundle.generate({format: 'es'});
  return {chunk, assets: others.filter((each) => each.type === 'asset'), logs};
}

async function failure(code = `import 'virtual:hamkit'`): Promise<RollupError> {
  return build(code).then(() => assert.fail('the build did not fail'), (error: RollupError) => error);
}

const run = async (code: string): Promise<{library: Library}> => (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {library: Library};

describe('hamkit/rollup in Rollup', () => {
  it('refuses an `out` that is no folder of its own', () => {
    assert.throws(() => hamkit({out: '/'}), /`out` needs a folder of its own/);
  });

  it('gives the whole library as a module', async () => {
    const {library} = await run((await build(`export {library} from 'virtual:hamkit'`)).chunk.code);
    assert.deepEqual([...Object.keys(library.exercises), ...Object.keys(library.circuits)], ['bridge', 'hold', 'warm-up', 'weekly']);
  });

  it('gives one entry with what its page needs, and no more', async () => {
    const {library} = await run((await build(`export {library} from 'virtual:hamkit/studies/smith2020'`)).chunk.code);
    assert.ok(library.studies['smith2020']);
    assert.deepEqual(library.exercises, {});
  });

  it('brings the figures of what it gives along, and gives each alone', async () => {
    site.write('content/exercises/bridge.md', BRIDGE);
    const codes = [`export {library} from 'virtual:hamkit'`, `export {library} from 'virtual:hamkit/exercises/bridge'`, `export {library} from 'virtual:hamkit/circuits/weekly'`];
    for (const code of codes) {
      const {library} = await run((await build(code)).chunk.code);
      assert.deepEqual(Object.keys(library.figures), ['bridge'], code);
      assert.equal(library.figures['bridge']?.moves[0]?.label, 'lift');
    }
    const {chunk: {code}} = await build(`export {figure as library} from 'virtual:hamkit/figures/bridge'`);
    assert.match(code, /"label":"lift"/);
    assert.deepEqual((await run((await build(`export {library} from 'virtual:hamkit/studies/smith2020'`)).chunk.code)).library.figures, {});
  });

  it('names the nearest entry where there is none of a name', async () => {
    const {message} = await failure(`import 'virtual:hamkit/exercises/brigde'`);
    assert.match(message, /There is no virtual:hamkit\/exercises\/brigde: .* Did you mean virtual:hamkit\/exercises\/bridge\?$/);
  });

  it('puts the data files where ham-content asks for them, when told where', async () => {
    const paths = (await build(`import 'virtual:hamkit'`, {out: '/ham/'})).assets.map(({fileName}) => fileName).sort();
    assert.deepEqual(paths, [
      'ham/articles/strength.json', 'ham/catalogue.json', 'ham/checks/count.json', 'ham/circuits/warm-up.json', 'ham/circuits/weekly.json',
      'ham/corrections/strides.json', 'ham/exercises/bridge.json', 'ham/exercises/hold.json', 'ham/glossary/tempo.json', 'ham/index.json',
      'ham/pain/light.json', 'ham/plans/two-months.json', 'ham/studies/jones2021.json', 'ham/studies/smith2020.json',
    ]);
    assert.deepEqual((await build(`import 'virtual:hamkit'`)).assets, [], 'and not otherwise');
    site.write('content/exercises/bridge.md', BRIDGE);
    assert.ok((await build(`import 'virtual:hamkit'`, {out: 'ham'})).assets.some(({fileName}) => fileName === 'ham/figures/bridge.json'));
  });

  it('says the language of the content', async () => {
    assert.equal((await run((await build(`export {library} from 'virtual:hamkit'`, {language: 'de'})).chunk.code)).library.language, 'de');
    assert.throws(() => hamkit({language: 'German language'}), /BCP 47/);
  });

  it('stops at an error, with its place as editors count it, its lines and what to do', async () => {
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 s per sid'));
    const {id, loc, frame, message, pluginCode} = await failure();
    const file = site.path('content/exercises/hold.md');
    assert.equal(id, file);
    assert.deepEqual(loc, {file, line: 5, column: 20});
    assert.equal(frame, '3 | purpose: Strength without movement.\n4 | kind: strength\n5 | dose: 3 x 30 s per sid\n  |                    ^^^\n');
    assert.match(message, /hint: Did you mean `3 x 30 s per side`\?$/);
    assert.equal(pluginCode, 'bad-dose');
  });

  it('tells all errors at once', async () => {
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 s per sid'));
    site.write('content/exercises/bridge.md', GOOD['exercises/bridge.md'].replace('kind: strength', 'kind: strenght'));
    const {message, loc} = await failure();
    assert.equal(loc?.file, site.path('content/exercises/bridge.md'));
    assert.match(message, /and 1 more:\n.*hold\.md:5:20 error bad-dose\n/s);
  });

  it('tells a warning as a warning', async () => {
    site.write('content/note.txt', 'x');
    const {logs} = await build(`import 'virtual:hamkit'`);
    assert.deepEqual(logs.filter(({plugin}) => plugin === 'hamkit').map(({pluginCode, id}) => [pluginCode, id]), [['unexpected-file', site.path('content/note.txt')]]);
  });

  it('says when the folder is not there', async () => {
    site.delete('content');
    assert.match((await failure()).message, /content cannot be read: there is no such folder\.$/);
  });

  it('builds again when a file is changed, comes or goes, and mends itself after an error', async () => {
    const watcher = watch({
      input: 'entry', plugins: [entry(`export {library} from 'virtual:hamkit'`), hamkit({content: site.path('content')})],
      output: {format: 'es', file: site.path('out.js')}, watch: {buildDelay: 20},
    });
    const events: RollupWatcherEvent[] = [];
    watcher.on('event', (event) => { events.push(event); });
    const next = async (code: 'ERROR' | 'BUNDLE_END'): Promise<RollupWatcherEvent> => {
      const found = await until(code, () => events.find((event) => event.code === code));
      await until('END', () => events.find((event) => event.code === 'END'));
      // Rollup's own watcher begins a moment after the first build, and reads a folder at most once a second
      await new Promise((resolve) => setTimeout(resolve, 1100));
      events.length = 0;
      if ('result' in found) await found.result?.close();
      return found;
    };
    try {
      await next('BUNDLE_END');
      site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 s per sid'));
      const broken = await next('ERROR');
      assert.ok(broken.code === 'ERROR' && broken.error.loc?.line === 5);
      site.write('content/exercises/hold.md', GOOD['exercises/hold.md']);
      await next('BUNDLE_END');
      site.write('content/note.txt', 'x');
      await next('BUNDLE_END');
      site.delete('content/note.txt');
      await next('BUNDLE_END');
    } finally {
      await watcher.close();
    }
  });
});
