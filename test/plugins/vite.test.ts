import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {build, createServer, type HotPayload, type PluginOption, type ViteDevServer} from 'vite';
import type {Library} from '../../src/model/index.js';
import {hamkit, type HamkitOptions} from '../../src/plugins/rollup.js';
import {BRIDGE} from '../cli/figured.js';
import {GOOD} from '../compile/entries.js';
import {Site, until} from '../site.js';

const BROKEN = GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 s per sid');
const CHANGED = GOOD['exercises/hold.md'].replace('Breathe.', 'Breathe slowly.');
const PAGE = '<!doctype html><html lang="en"><body><script type="module" src="/main.js"></script></body></html>';

let site: Site;
beforeEach(() => {
  site = new Site();
  site.write('index.html', PAGE);
  site.write('main.js', `import {library} from 'virtual:hamkit/exercises/hold';\ndocument.title = JSON.stringify(library);\nimport.meta.hot?.accept('virtual:hamkit/exercises/hold', () => {});\n`);
});
afterEach(() => { site.remove(); });

/** Also a check of the types: the plugin is one of Vite's. */
const plugins = (options?: HamkitOptions): PluginOption[] => [hamkit(options)];

describe('hamkit/rollup in a build of Vite', () => {
  it('gives the modules and the data files', async () => {
    const result = await build({root: site.root, logLevel: 'silent', plugins: plugins({out: 'ham'}), build: {write: false, minify: false}});
    assert.ok('output' in result);
    const names = result.output.map(({fileName}) => fileName);
    assert.ok(names.includes('ham/exercises/hold.json') && names.includes('ham/index.json'), names.join());
    assert.ok(result.output.some((file) => file.type === 'chunk' && file.code.includes('Strength without movement.')));
  });

  it('stops at an error, with its place', async () => {
    site.write('content/exercises/hold.md', BROKEN);
    const failed = build({root: site.root, logLevel: 'silent', plugins: plugins(), build: {write: false}});
    await assert.rejects(failed, /hold\.md:5:20[^]*hint: Did you mean `3 x 30 s per side`\?/);
  });
});

describe('hamkit/rollup in development with Vite', () => {
  let server: ViteDevServer;
  let sent: HotPayload[];

  /** A server whose messages to pages are kept. */
  async function serve(options?: HamkitOptions): Promise<void> {
    server = await createServer({root: site.root, configFile: false, logLevel: 'silent', server: {port: 0, host: '127.0.0.1'}, plugins: plugins(options)});
    sent = [];
    const send: (payload: HotPayload) => void = server.ws.send.bind(server.ws);
    Object.assign(server.ws, {
      send: (payload: HotPayload) => {
        sent.push(payload);
        send(payload);
      },
    });
    await server.listen();
    // the watcher begins
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  afterEach(() => server.close());

  const message = <Type extends HotPayload['type']>(type: Type): Promise<Extract<HotPayload, {type: Type}>> =>
    until(`a message “${type}”`, () => sent.find((payload): payload is Extract<HotPayload, {type: Type}> => payload.type === type));
  const get = async (path: string): Promise<Response> => fetch(new URL(path, server.resolvedUrls?.local[0]));
  const loaded = async (): Promise<string> => (await server.transformRequest('virtual:hamkit/exercises/hold'))?.code ?? '';
  /** What a browser does that opens the page: it asks for the script, and for the module whose address stands in it. */
  const open = async (): Promise<string> => {
    const [, address = ''] = /from "([^"]*virtual:hamkit[^"]*)"/.exec(await (await get('/main.js')).text()) ?? [];
    return (await get(address)).text();
  };

  it('goes on after the server has been started anew', async () => {
    await serve();
    await open();
    await server.restart();
    await open();
    site.write('content/exercises/hold.md', CHANGED);
    await until('the change', async () => (await loaded()).includes('Breathe slowly.'));
  });

  it('updates an entry where the page accepts it, and reloads nothing', async () => {
    await serve();
    const code = await open();
    assert.ok(code.includes('Breathe.') && !code.includes('Breathe slowly.'), code);
    site.write('content/exercises/hold.md', CHANGED);
    const {updates} = await message('update');
    assert.deepEqual(updates.map(({path, acceptedPath}) => [path, acceptedPath.replace(/^.*virtual:/s, '')]), [['/main.js', 'hamkit/exercises/hold']]);
    assert.ok((await loaded()).includes('Breathe slowly.'));
    assert.ok(!sent.some(({type}) => type === 'full-reload'));
  });

  it('updates an entry whose figure alone is another, and tells pages which', async () => {
    site.write('content/exercises/bridge.md', BRIDGE);
    site.write('main.js', `import {library} from 'virtual:hamkit/exercises/bridge';\ndocument.title = JSON.stringify(library);\nimport.meta.hot?.accept('virtual:hamkit/exercises/bridge', () => {});\n`);
    await serve();
    assert.ok((await open()).includes('"label":"lift"'));
    site.write('content/exercises/bridge.md', BRIDGE.replaceAll('lift', 'raise'));
    const {updates} = await message('update');
    assert.deepEqual(updates.map(({acceptedPath}) => acceptedPath.replace(/^.*virtual:/s, '')), ['hamkit/exercises/bridge']);
    assert.match((await server.transformRequest('virtual:hamkit/exercises/bridge'))?.code ?? '', /"label": ?"raise"/);
    const {data} = await message('custom') as {data: {paths: string[]}};
    assert.deepEqual(data.paths, ['figures/bridge.json', 'index.js']);
  });

  it('tells pages which data files differ', async () => {
    await serve();
    site.write('content/exercises/hold.md', CHANGED);
    const {event, data} = await message('custom') as {event: string; data: {paths: string[]}};
    assert.equal(event, 'hamkit:update');
    assert.ok(data.paths.includes('exercises/hold.json') && !data.paths.includes('studies/smith2020.json'), data.paths.join());
  });

  it('lays an error over the page with its place and lines, keeps the entry as it was, and takes it away when it is mended', async () => {
    await serve();
    await open();
    const before = await loaded();
    site.write('content/exercises/hold.md', BROKEN);
    const {err} = await message('error');
    const file = site.path('content/exercises/hold.md');
    assert.deepEqual(err.loc, {file, line: 5, column: 20});
    assert.ok(err.frame?.includes('5 | dose: 3 x 30 s per sid\n'));
    assert.equal(err.plugin, 'hamkit');
    assert.equal(await loaded(), before);
    sent.length = 0;
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md']);
    await message('update');
    assert.ok(!sent.some(({type}) => type === 'error'));
  });

  it('notices files that come, go and are renamed', async () => {
    await serve();
    const ids = async (): Promise<string[]> => {
      const code = (await server.transformRequest('virtual:hamkit'))?.code ?? '';
      const {library} = await import(`data:text/javascript,${encodeURIComponent(code.replace(/^import .*/gm, ''))}`) as {library: Library};
      return Object.keys(library.articles);
    };
    assert.deepEqual(await ids(), ['strength']);
    site.write('content/articles/other.md', GOOD['articles/strength.md']);
    await until('the new article', async () => (await ids()).includes('other') || undefined);
    site.rename('content/articles/other.md', 'content/articles/third.md');
    await until('its new name', async () => (await ids()).join() === 'strength,third' || undefined);
    site.delete('content/articles/third.md');
    await until('its end', async () => (await ids()).join() === 'strength' || undefined);
  });

  it('starts with an error, and names an entry that is not there', async () => {
    site.write('content/exercises/hold.md', BROKEN);
    await serve();
    await assert.rejects(loaded, ({message}: Error) => message.startsWith('There is no virtual:hamkit/exercises/hold'));
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md']);
    await until('the entry', async () => (await loaded().catch(() => '')).includes('library') || undefined);
  });

  it('answers ham-content where it is told to, and brings it up to date', async () => {
    await serve({out: 'ham'});
    const response = await get('/ham/circuits/weekly.json');
    assert.equal(response.status, 200);
    assert.ok('weekly' in (await response.json() as Library).circuits);
    assert.equal((await get('/ham/circuits/nothing.json')).status, 404);
    const html = await (await get('/')).text();
    const [, src = ''] = /src="([^"]*hamkit:refresh)"/.exec(html) ?? [];
    const script = await (await get(src)).text();
    assert.match(script, /hot\?\.on\(['"]hamkit:update/);
  });

  it('does not touch a page when it is not told to', async () => {
    await serve();
    assert.doesNotMatch(await (await get('/')).text(), /hamkit/);
  });
});
