import assert from 'node:assert/strict';
import {chmodSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, suite, test} from 'node:test';
import {stylesheet} from '../../src/prerender/index.js';
import {GOOD} from '../compile/entries.js';
import {hamkitIn, type Ended} from '../cli/hamkit.js';
import {Site} from '../site.js';

const PAGE = '<!doctype html><head><title>A</title></head><p><ham-exercise name="bridge"></ham-exercise></p>';
const FEED = '<rss><item><link>/a/</link><description>&lt;ham-exercise name="bridge" /&gt;</description></item></rss>';

let site: Site;

beforeEach(() => { site = new Site(); });
afterEach(() => { site.remove(); });

const run = (...args: string[]): Ended => hamkitIn(site.root, 'prerender', 'public', '--content', 'content', ...args);
const read = (path: string): string => readFileSync(site.path(`public/${path}`), 'utf8');

suite('hamkit prerender', () => {
  test('fills the pages of a folder, writes the stylesheet once, and says so', () => {
    site.write('public/index.html', PAGE);
    site.write('public/a/b/index.html', PAGE);
    site.write('public/plain.html', '<p>nothing');
    const {status, out, error} = run();
    assert.deepEqual([status, out, error], [0, '3 files, 0 errors, 0 warnings\n2 files with tags; 3 files written.\n', '']);
    assert.match(read('index.html'), /<link rel="stylesheet" href="hamkit\.css"><\/head><ham-exercise name="bridge"><div data-ham-static/);
    assert.match(read('a/b/index.html'), /<link rel="stylesheet" href="\.\.\/\.\.\/hamkit\.css">/);
    assert.equal(read('hamkit.css'), stylesheet());
    assert.equal(read('plain.html'), '<p>nothing');
  });

  test('writes only what differs, and leaves permissions as they are', () => {
    site.write('public/index.html', PAGE);
    chmodSync(site.path('public/index.html'), 0o640);
    run();
    assert.equal(statSync(site.path('public/index.html')).mode & 0o777, 0o640);
    for (const name of ['index.html', 'hamkit.css']) utimesSync(site.path(`public/${name}`), 1, 1);
    const {out} = run();
    assert.match(out, /nothing had to be written/);
    for (const name of ['index.html', 'hamkit.css']) assert.equal(statSync(site.path(`public/${name}`)).mtimeMs, 1000);
  });

  test('--check writes nothing, and fails where a page was never prerendered or the content has changed', () => {
    site.write('public/index.html', PAGE);
    const never = run('--check');
    assert.equal(never.status, 1);
    assert.match(never.out, /2 files to write; `hamkit prerender public` does it:\n {2}hamkit\.css\n {2}index\.html\n$/);
    assert.equal(read('index.html'), PAGE);
    run();
    const good = run('--check');
    assert.deepEqual([good.status, good.out.split('\n')[1]], [0, 'Every page shows what the content says.']);
    site.write('content/exercises/bridge.md', GOOD['exercises/bridge.md'].replace(/^purpose: .*$/m, 'purpose: Another.'));
    assert.equal(run('--check').status, 1);
  });

  test('tells problems where they are in the page as it was, and fills the others', () => {
    site.write('public/index.html', `<h1>A</h1>\n${PAGE}<ham-circuit name="wekly"></ham-circuit>`);
    const {status, out} = run('--format', 'line');
    assert.equal(status, 1);
    assert.match(out, /^public\/index\.html:2:\d+: error unknown-entry: There is no circuit named `wekly`\. \(Did you mean `weekly`\?\)\n/);
    assert.match(read('index.html'), /data-ham-static/);
    site.write('public/index.html', '<ham-circuit name="wekly"></ham-circuit>');
    const frame = run().out;
    assert.match(frame, /1 \| <ham-circuit name="wekly">/);
    assert.match(frame, /hamkit explain CODE says more about a code\.\n/);
  });

  test('--feeds and --json-ld are only for who asks', () => {
    site.write('public/index.html', PAGE);
    site.write('public/feed.xml', FEED);
    run();
    assert.equal(read('feed.xml'), FEED);
    assert.doesNotMatch(read('index.html'), /ld\+json/);
    const {status, out} = run('--feeds', '--json-ld');
    assert.equal(status, 0, out);
    assert.match(read('feed.xml'), /&lt;h3&gt;/);
    assert.match(read('index.html'), /ld\+json/);
  });

  test('leaves what is not UTF-8, and what a link leads to', () => {
    site.write('other/index.html', PAGE);
    site.write('public/index.html', '');
    symlinkSync(site.path('other'), site.path('public/other'));
    assert.equal(run().status, 0);
    const latin = Buffer.from(`<p>caf\u00e9</p>${PAGE}`, 'latin1');
    writeFileSync(site.path('public/index.html'), latin);
    const wide = Buffer.from(`\uFEFF${PAGE}`, 'utf16le');
    writeFileSync(site.path('public/wide.html'), wide);
    writeFileSync(site.path('public/without.html'), latin.subarray(0, 11));
    const {status, out} = run('--format', 'line');
    assert.deepEqual([status, ...out.split('\n').slice(0, 3)], [1, ...['index', 'wide'].map((name) => `public/${name}.html:1:1: error unreadable-page: This file is not in UTF-8, so it was left alone. (Let your generator write UTF-8, which every browser reads.)`), '3 files, 2 errors, 0 warnings']);
    assert.ok(readFileSync(site.path('public/index.html')).equals(latin) && readFileSync(site.path('public/wide.html')).equals(wide));
    assert.equal(readFileSync(site.path('other/index.html'), 'utf8'), PAGE);
  });

  test('says which folder cannot be read', {skip: process.getuid?.() === 0 && 'nothing is hidden from root'}, () => {
    site.write('public/a/hidden/index.html', PAGE);
    chmodSync(site.path('public/a/hidden'), 0);
    const {status, error} = run();
    chmodSync(site.path('public/a/hidden'), 0o755);
    assert.deepEqual([status, error], [1, 'hamkit: public/a/hidden cannot be read: permission denied.\n']);
  });

  test('refuses a folder that is not there or has no pages, a file, an unsound content, and no folder at all', () => {
    for (const [args, message] of [
      [['gone', '--content', 'content'], /^hamkit: gone cannot be read: there is no such folder\.\n$/],
      [['content/exercises/bridge.md', '--content', 'content'], /^hamkit: content\/exercises\/bridge\.md is a file\. Give the folder of the built site, such as public\.\n$/],
      [['content', '--content', 'content'], /^hamkit: content holds no pages, which are \.html and \.htm files\. Give the folder that your generator writes to\.\n$/],
      [[], /^hamkit: Which pages\? Give the folder of the built site, as `hamkit prerender public`\.\n$/],
    ] as const) {
      const {status, error} = hamkitIn(site.root, 'prerender', ...args);
      assert.equal(status, 1);
      assert.match(error, message);
    }
    site.write('public/index.html', PAGE);
    site.write('content/exercises/bridge.md', 'nothing');
    const {status, error} = run();
    assert.equal(status, 1);
    assert.match(error, /^hamkit: content has .*: `hamkit check content` says what is wrong\. Nothing was written\.\n$/);
    assert.equal(read('index.html'), PAGE);
  });

  test('says what a policy has to let in', () => {
    const {status, out} = hamkitIn(site.root, 'prerender', '--print-csp');
    assert.equal(status, 0);
    assert.match(out, /`style-src 'self'`[^]*\n {2}style-src 'sha256-[\w+/]{43}='\n/);
  });
});
