import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, request} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, beforeEach, suite, test} from 'node:test';
import type {State} from '../../src/preview/state.js';
import {GOOD} from '../compile/entries.js';
import {Site, until} from '../site.js';
import {Dev} from './dev-process.js';

const BROKEN = GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 s per sid');
const CHANGED = GOOD['exercises/hold.md'].replace('Breathe.', 'Breathe slowly.');

let site: Site;
let dev: Dev;

beforeEach(async () => {
  site = new Site();
  dev = await Dev.start(site);
});

afterEach(async () => {
  await dev.end();
  site.remove();
});

const versions = ({entries}: State): Record<string, number | undefined> => Object.fromEntries(entries.map(({id, version}) => [id, version]));
const codes = ({problems}: State): string[] => problems.map(({file, span: {start}, code}) => `${file}:${String(start.line)}:${String(start.column)} ${code}`);

suite('hamkit dev', () => {
  test('says where its page is, and ends when it is asked to', async () => {
    assert.match(dev.out, /^\d\d:\d\d:\d\d 12 files, 0 errors, 0 warnings$/m);
    assert.match(dev.out, /^Preview: http:\/\/127\.0\.0\.1:\d+\/$/m);
    assert.equal(await dev.end(), 0);
    assert.equal(dev.error, '');
  });

  test('serves the page under a strict policy', async () => {
    const response = await dev.get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self';/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.match(await response.text(), /<hamkit-preview>/);
    for (const path of ['/preview.js', '/preview.css']) assert.equal((await dev.get(path)).status, 200, path);
  });

  test('serves nothing else, and to no other name', async () => {
    for (const path of ['/package.json', '/../package.json', '/%2e%2e/package.json', '/ham/1/../../content/exercises/hold.md', '/constructor']) {
      assert.equal((await dev.get(path)).status, 404, path);
    }
    const [response] = await once(request(new URL('/state.json', dev.address), {headers: {host: 'evil.example'}}).end(), 'response') as [{statusCode: number}];
    assert.equal(response.statusCode, 403);
    assert.equal((await fetch(new URL('/state.json', dev.address), {method: 'POST'})).status, 403);
  });

  test('tells pages of a change, and makes new only what it reaches', async () => {
    const before = versions(await dev.state());
    const {told} = await dev.listen();
    site.write('content/exercises/hold.md', CHANGED);
    await told;
    const after = versions(await dev.state());
    assert.notEqual(after['hold'], before['hold']);
    assert.notEqual(after['weekly'], before['weekly'], 'the circuit that holds it');
    assert.equal(after['smith2020'], before['smith2020']);
    const data = await (await dev.get(`/ham/${String(after['hold'])}/exercises/hold.json`)).text();
    assert.ok(data.includes('Breathe slowly.'));
    await until('a line about it', () => /exercises\/hold\.md: 12 files, 0 errors/.test(dev.out) || undefined);
  });

  test('keeps the last good version of what has an error, here and in the terminal told with its place', async () => {
    const before = await (await dev.get('/ham/1/circuits/weekly.json')).text();
    const good = versions(await dev.state());
    site.write('content/exercises/hold.md', BROKEN);
    const state = await dev.stateWith((each) => each.problems.length > 0);
    assert.deepEqual(codes(state), ['exercises/hold.md:5:20 bad-dose']);
    assert.deepEqual(state.problems[0]?.excerpt.slice(-2), ['5 | dose: 3 x 30 s per sid', '  |                    ^^^']);
    assert.deepEqual(versions(state), good);
    assert.equal(await (await dev.get('/ham/1/circuits/weekly.json')).text(), before);
    await until('the frame', () => dev.out.includes('content/exercises/hold.md:5:20 error bad-dose') || undefined);
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md']);
    await dev.stateWith(({problems}) => problems.length === 0);
  });

  test('goes on with other files while one has an error', async () => {
    site.write('content/exercises/hold.md', BROKEN);
    const before = versions(await dev.stateWith(({problems}) => problems.length > 0));
    site.write('content/circuits/weekly.md', GOOD['circuits/weekly.md'].replace(/^title: .*/m, 'title: Another title'));
    const state = await dev.stateWith(({entries}) => entries.some(({title}) => title === 'Another title'));
    assert.notEqual(versions(state)['weekly'], before['weekly']);
  });

  test('hears each of the saves that follow one another at once', async () => {
    for (let n = 0; n < 20; n++) {
      site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('Breathe.', `Breathe ${String(n)} times.`));
      await until(`save ${String(n)}`, async () => (await (await dev.get('/ham/1/exercises/hold.json')).text()).includes(`Breathe ${String(n)} times.`) || undefined);
    }
  });

  test('notices files that come, go and are renamed, and many at once', async () => {
    const articles = async (...ids: string[]): Promise<unknown> =>
      dev.stateWith(({entries}) => entries.filter(({kind, version}) => kind === 'article' && version !== undefined).map(({id}) => id).sort().join() === ids.join());
    site.write('content/articles/other.md', GOOD['articles/strength.md']);
    await articles('other', 'strength');
    site.rename('content/articles/other.md', 'content/articles/third.md');
    await articles('strength', 'third');
    site.delete('content/articles/third.md');
    await articles('strength');
    const ids = Array.from({length: 300}, (_, n) => `a${String(n + 100)}`);
    for (const id of ids) site.write(`content/articles/${id}.md`, GOOD['articles/strength.md']);
    await articles(...ids, 'strength');
  });

  test('follows a folder that a checkout replaces by another of its name', async () => {
    site.write('new/hold.md', CHANGED);
    site.write('new/bridge.md', GOOD['exercises/bridge.md']);
    site.delete('content/exercises');
    site.rename('new', 'content/exercises');
    const breath = async (words: string): Promise<unknown> =>
      until(words, async () => (await (await dev.get('/ham/1/exercises/hold.json')).text()).includes(words) || undefined);
    await breath('Breathe slowly.');
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md']);
    await breath('Breathe.');
  });

  test('says when the folder is gone, shows what was there, and goes on when it is back', async () => {
    const before = versions(await dev.state());
    site.rename('content', 'elsewhere');
    const gone = await dev.stateWith(({trouble}) => trouble !== undefined);
    assert.match(gone.trouble ?? '', /content cannot be read: there is no such folder\./);
    assert.deepEqual(versions(gone), before);
    site.rename('elsewhere', 'content');
    await dev.stateWith(({trouble}) => trouble === undefined);
    site.write('content/exercises/hold.md', BROKEN);
    await dev.stateWith(({problems}) => problems.length > 0);
  });
});

suite('hamkit dev, before it begins', () => {
  const ended = async (...args: string[]): Promise<{code: unknown; error: string}> => {
    const child: ChildProcess = spawn(process.execPath, Dev.command('dev', ...args), {cwd: site.root});
    let error = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => { error += text; });
    const [code] = await once(child, 'close') as [unknown];
    return {code, error};
  };

  test('takes the next port where one is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const second = await Dev.start(site, '--port', String(port));
    assert.match(second.out, new RegExp(`^Port ${String(port)} is taken, so this is another\\.$`, 'm'));
    assert.notEqual(new URL(second.address).port, String(port));
    await second.end();
    other.close();
  });

  test('refuses a folder that is none, and a port that is none', async () => {
    assert.deepEqual(await ended('nothing'), {code: 1, error: 'hamkit: nothing cannot be read: there is no such folder.\n'});
    assert.deepEqual(await ended('--port', '70000'), {code: 1, error: 'hamkit: --port needs a number from 0 to 65535, and `70000` is none.\n'});
  });
});
