import assert from 'node:assert/strict';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, suite, test} from 'node:test';
import {emit} from '../../src/compile/emit/index.js';
import {SiteContent} from '../../src/cli/prerender/site-content.js';
import type {Library} from '../../src/model/index.js';
import {prerender, type Unread} from '../../src/prerender/index.js';
import {compileTexts, GOOD} from '../compile/entries.js';
import {hamkitIn} from '../cli/hamkit.js';
import {Site} from '../site.js';
import {staticsIn, textOf} from './read.js';

const {library} = compileTexts(GOOD);
const BRIDGE = 'exercises/bridge.md';
const titled = (title: string): string => GOOD[BRIDGE]!.replace(/^title: .*$/m, `title: ${title}`);
const theirs = compileTexts({...GOOD, [BRIDGE]: titled('Their bridge')}).library;

const CARD = '<ham-exercise name="bridge"></ham-exercise>';
const within = (src: string, tags = CARD): string => `<ham-content src="${src}">${tags}</ham-content>`;
/** Which of the tags, in the order of the page, show what their data say, and which the page's. */
const owners = (html: string): string[] => staticsIn(html).map((element) => (textOf(element).includes('Their bridge') ? 'theirs' : 'ours'));

suite('a part of a page with its own data', () => {
  const unread: Unread = {severity: 'error', message: 'Not there.'};
  const contentAt = (src: string): Library | Unread => (src === '/ham/' ? theirs : unread);
  const filled = (html: string): ReturnType<typeof prerender> => prerender(html, {library, contentAt});

  test('shows them, and what is outside does not', () => {
    const {html, problems} = filled(CARD + within('/ham/', CARD + CARD) + CARD);
    assert.deepEqual(owners(html), ['ours', 'theirs', 'theirs', 'ours']);
    assert.deepEqual(problems, []);
    assert.equal(filled(html).html, html);
  });

  test('is the nearest around a tag; one without an address has the page\'s', () => {
    assert.deepEqual(owners(filled(within('/ham/', `<ham-content>${CARD}</ham-content>${CARD}`)).html), ['ours', 'theirs']);
    assert.deepEqual(owners(filled(`<div data-ham="content" data-src="/ham/">${CARD}</div>`).html), ['theirs']);
  });

  test('stays as it is where they cannot be read, which is told once, at the tag with the address', () => {
    const page = `<p>\n${within('/none/', CARD + CARD)}${CARD}`;
    const {html, problems} = filled(page);
    assert.deepEqual(owners(html), ['ours']);
    assert.ok(html.includes(within('/none/', CARD + CARD)));
    assert.deepEqual(problems.map(({code, severity, message, span: {start}}) => [code, severity, message, start.line]), [['unreadable-content', 'error', 'Not there.', 2]]);
  });

  test('shows the page\'s where nobody says how to find others', () => {
    assert.deepEqual(owners(prerender(within('/ham/'), {library}).html), ['ours']);
  });
});

suite('the data that a site has at an address', () => {
  let site: Site;

  beforeEach(() => {
    site = new Site();
    for (const [path, text] of emit(theirs)) site.write(`public/ham/${path}`, text);
  });
  afterEach(() => { site.remove(); });

  const at = (src: string, page = 'index.html', own?: Library): Library | Unread => new SiteContent(site.path('public'), own).of(page)(src);
  const saidOf = (found: Library | Unread): string => ('message' in found ? `${found.severity}: ${found.message}` : 'none');

  test('are all that was built there, with the figures, which come apart', () => {
    const drawn = compileTexts({...GOOD, [BRIDGE]: titled('Their bridge').replace('\ntitle:', '\nfigure:\n  start: hook-lying\n  with: mat\n  moves:\n    - raise 1.5s: hip -2\n    - lower 3s: start\ntitle:')}).library;
    for (const [path, text] of emit(drawn)) site.write(`public/drawn/${path}`, text);
    assert.deepEqual(at('/drawn/'), drawn);
    assert.deepEqual(Object.keys(drawn.figures), ['bridge'], 'control');
  });

  test('are found from the page or from the top, with or without a last slash', () => {
    for (const [src, page] of [['/ham/', 'a/b.html'], ['/ham', 'index.html'], ['ham/?x#y', 'index.html'], ['../ham', 'a b/ä?.html'], ['./../../ham/', 'a/b/c.html'], ['/h%61m', 'index.html']] as const) {
      assert.deepEqual(at(src, page), theirs, src);
    }
  });

  test('are found where the site stands in a folder of its server', () => {
    assert.deepEqual(at('/my-project/ham/'), theirs);
  });

  test('are said to be missing with the file that is not there', () => {
    assert.equal(saidOf(at('/hma/')), `error: The data are not there: \`hamkit build\` has written no ${site.path('public/hma/index.json')}.`);
    site.write('public/own/index.json', '{"mine": true}');
    assert.match(saidOf(at('/own/')), /^error: .* has written no/);
  });

  test('are nobody\'s to read on another site, or outside of this one', () => {
    for (const [path, text] of emit(theirs)) site.write(`ham/${path}`, text);
    for (const src of ['https://clinic.example/ham/', '%2e%2e%2fham', '..%5cham', 'http://[', '//ham/', 'data:,x', '%', 'ham%00']) assert.match(saidOf(at(src)), /^warning: .* not on this site/, src);
    // as in browsers, the top of a site is as far up as it goes
    assert.deepEqual(at('../../ham'), theirs);
  });

  test('are the content that was given, where there are none', () => {
    for (const src of ['https://clinic.example/ham/', '/none/']) assert.equal(at(src, 'index.html', library), library);
    assert.deepEqual(at('/ham/', 'index.html', library), theirs);
  });

  test('are refused where no build wrote them so', () => {
    const plan = site.path('public/ham/plans/two-months.json');
    for (const spoil of [() => { writeFileSync(plan, '{'); }, () => { writeFileSync(plan, '{"language":"en","plans":{"two-months":{"title":1}}}'); }, () => { rmSync(plan); }]) {
      assert.equal(saidOf(at('/ham/')), 'none', 'control');
      spoil();
      assert.match(saidOf(at('/ham/')), /^error: The data in .*ham cannot be read: they are not as `hamkit build` writes them\./);
      site.write('public/ham/plans/two-months.json', emit(theirs).get('plans/two-months.json')!);
    }
  });

  test('are what the command shows', () => {
    site.write('public/index.html', CARD + within('/ham/') + within('/none/'));
    const {status, out} = hamkitIn(site.root, 'prerender', 'public');
    assert.equal(status, 1);
    assert.match(out, /public\/index\.html:1:\d+ error unknown-entry/);
    assert.match(out, /public\/index\.html:1:\d+ error unreadable-content\n {2}The data are not there: `hamkit build` has written no public\/none\/index\.json\./);
    assert.deepEqual(owners(readFileSync(site.path('public/index.html'), 'utf8')), ['theirs']);
  });
});
