import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {prerender} from '../../src/prerender/index.js';
import {compileTexts, GOOD} from '../compile/entries.js';
import {attributeOf, elementsIn, pageOf, staticsIn, textOf, withoutStatics} from './read.js';

const {library} = compileTexts(GOOD);

const filled = (html: string): string => prerender(html, {library}).html;
/** A page with `…` in the place of what was put into its tags. */
const outline = (html: string): string => {
  const done = filled(html);
  assert.ok(staticsIn(done).length > 0, 'nothing was put into it');
  let rest = done;
  for (const element of staticsIn(done).toReversed()) {
    const {startOffset, endOffset} = element.sourceCodeLocation!;
    rest = `${rest.slice(0, startOffset)}…${rest.slice(endOffset)}`;
  }
  return rest;
};
const told = (html: string): string[] => prerender(html, {library, file: 'page.html'}).problems
  .map(({span: {start}, severity, code, message, hint}) => [`${start.line}:${start.column} ${severity} ${code}: ${message}`, hint].filter(Boolean).join(' '));

const TAG = '<ham-exercise name="bridge"></ham-exercise>';
const FULL = '<ham-exercise name="bridge">…</ham-exercise>';

suite('a prerendered page', () => {
  for (const [what, page, becomes] of [
    ['fills a tag where it stands', `<h1>A</h1>${TAG}`, `<h1>A</h1>${FULL}`],
    ['takes away the paragraph round a lone tag', `<p>${TAG}</p>\n<p>B</p>`, `${FULL}\n<p>B</p>`],
    ['and one that is never closed', `<p>${TAG}<p>B`, `${FULL}<p>B`],
    ['and keeps a paragraph before it from going on', `<p>A<p>${TAG}<p>B`, `<p>A</p>${FULL}<p>B`],
    ['and one with space in it', `<p>\n  ${TAG}\n</p>`, `\n  ${FULL}\n`],
    ['but keeps one that is somebody\'s, as what may hold blocks', `<p class="wide">${TAG}</p>`, `<div class="wide">${FULL}</div>`],
    ['parts a paragraph around a tag', `<p id="a" class=b>One ${TAG} two</p>`, `<p id="a" class=b>One </p>${FULL}<p class=b> two</p>`],
    ['at its beginning', `<p id="a">${TAG} two</p>`, `${FULL}<p id="a"> two</p>`],
    ['at its end', `<p>One ${TAG}</p>`, `<p>One </p>${FULL}`],
    ['and twice', `<p>One ${TAG} two ${TAG} three</p>`, `<p>One </p>${FULL}<p> two </p>${FULL}<p> three</p>`],
    ['two tags side by side', `<p>${TAG}\n${TAG}</p>`, `${FULL}\n${FULL}`],
    ['parts emphasis too', `<p>One <em class="x">two ${TAG} three</em> four</p>`, `<p>One <em class="x">two </em></p>${FULL}<p><em class="x"> three</em> four</p>`],
    ['closes what is written like an empty element of XML', '<p>One <ham-exercise name="bridge" /> two</p>', `<p>One </p><ham-exercise name="bridge" >…</ham-exercise><p> two</p>`],
    ['also where its name has no quotation marks', '<ham-exercise name=bridge/><p>B</p>', '<ham-exercise name=bridge>…</ham-exercise><p>B</p>'],
    ['closes what is never closed', '<p><ham-exercise name="bridge"></p><p>B</p>', `${FULL}<p>B</p>`],
    ['knows capital letters, other quotation marks, and none', `<HAM-EXERCISE NAME='bridge'></HAM-EXERCISE><ham-exercise name=bridge></ham-exercise>`,
      `<HAM-EXERCISE NAME='bridge'>…</HAM-EXERCISE><ham-exercise name=bridge>…</ham-exercise>`],
    ['takes the first of two attributes, as browsers do', '<ham-exercise name="bridge" name="hold"></ham-exercise>', '<ham-exercise name="bridge" name="hold">…</ham-exercise>'],
    ['knows a div that stands in for a tag', '<div data-ham="exercise" data-name="bridge"></div>', '<div data-ham="exercise" data-name="bridge">…</div>'],
    ['keeps the author\'s own words behind it', '<ham-exercise name="bridge"><a href="/b">Bridge</a></ham-exercise>', '<ham-exercise name="bridge">…<a href="/b">Bridge</a></ham-exercise>'],
    ['takes data and what it is for out of a paragraph together', `<p><ham-content src="/ham/">${TAG}</ham-content></p>`, `<ham-content src="/ham/">${FULL}</ham-content>`],
    ['leaves a citation in its sentence', '<p>So it is <ham-cite name="jones2021"></ham-cite>.</p>', '<p>So it is <ham-cite name="jones2021">…</ham-cite>.</p>'],
    ['leaves code, templates, comments and fields alone', `${TAG}<pre>${TAG}</pre><code>${TAG}</code><template>${TAG}</template><!-- ${TAG} --><textarea>${TAG}</textarea><script>"${TAG}"</script>`,
      `${FULL}<pre>${TAG}</pre><code>${TAG}</code><template>${TAG}</template><!-- ${TAG} --><textarea>${TAG}</textarea><script>"${TAG}"</script>`],
    ['keeps line ends and a byte order mark', `\uFEFF<h1>A</h1>\r\n<p>${TAG}</p>\r\n<p>B</p>\r\n`, `\uFEFF<h1>A</h1>\r\n${FULL}\r\n<p>B</p>\r\n`],
    ['leaves a drawing whole', `<p>A <svg><foreignObject><div>${TAG}</div></foreignObject></svg></p>`, `<p>A <svg><foreignObject><div>${FULL}</div></foreignObject></svg></p>`],
    ['works in cells, lists and quotes', `<table><tr><td>${TAG}</table><ul><li>${TAG}</ul><blockquote>${TAG}</blockquote>`, `<table><tr><td>${FULL}</table><ul><li>${FULL}</ul><blockquote>${FULL}</blockquote>`],
  ] as const) {
    test(what, () => {
      assert.equal(outline(page), becomes);
      assert.equal(filled(filled(page)), filled(page), 'a second run changes it');
    });
  }

  test('of a page without our tags is the same, and is never parsed', () => {
    const page = '<p>nothing<p>of ours'.repeat(3);
    assert.deepEqual(prerender(page, {library}), {html: page, problems: [], filled: 0});
    // what would be refused if it were parsed
    assert.deepEqual(prerender('<div>'.repeat(2000), {library}).problems, []);
    assert.equal(prerender(`${'<div>'.repeat(2000)}${TAG}`, {library}).problems[0]?.code, 'unreadable-page');
  });

  test('follows the content', () => {
    const before = filled(`<p>A</p>${TAG}<p>B</p>`);
    const {library: changed} = compileTexts({...GOOD, 'exercises/bridge.md': GOOD['exercises/bridge.md'].replace(/^title: .*$/m, 'title: Another one')});
    const after = prerender(before, {library: changed}).html;
    assert.notEqual(after, before);
    assert.equal(withoutStatics(after), withoutStatics(before));
    assert.equal(staticsIn(after).length, 1);
    assert.match(textOf(pageOf(after)), /Another one/);
    assert.equal(prerender(after, {library}).html, before);
  });

  test('gives each id once, however often an entry stands there, and links lead to one of them', () => {
    const tags = Array.from({length: 3}, () => '<ham-article name="strength"></ham-article><ham-exercise name="hold"></ham-exercise><ham-cite name="jones2021"></ham-cite>').join('');
    const elements = elementsIn(pageOf(filled(`${tags}<ham-cite list></ham-cite>`)));
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    assert.ok(ids.length > 10);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(ids.filter((id) => !id.startsWith('ham')), []);
    const links = elements.flatMap((element) => /^#(.*)/.exec(attributeOf(element, 'href') ?? '')?.[1] ?? []);
    assert.ok(links.length > 5);
    assert.deepEqual(links.filter((link) => !ids.includes(link)), []);
  });

  test('counts citations through the page, and through each article by itself', () => {
    const cite = (name: string): string => `<ham-cite name="${name}"></ham-cite>`;
    const page = filled(`${cite('jones2021')}${cite('smith2020')}${cite('jones2021')}<article>${cite('smith2020')}</article><ham-cite list></ham-cite>`);
    assert.match(textOf(pageOf(page)), /^\[1\]\[2\]\[1\] \[1\] Sources /);
  });

  test('links the stylesheet once, behind the styles of the page', () => {
    const link = '<link rel="stylesheet" href="../hamkit.css">';
    const linked = (page: string): string => withoutStatics(prerender(page, {library, stylesheet: '../hamkit.css'}).html);
    assert.equal(linked(`<head><title>A</title></head>${TAG}`), `<head><title>A</title>${link}</head>${TAG}`);
    assert.equal(linked(`<title>A</title>${TAG}`), `<title>A</title>${link}${TAG}`);
    const own = `<link rel=stylesheet href="/repo/hamkit.css?v=1">${TAG}`;
    assert.equal(linked(own), own);
    assert.equal(linked('<head></head><p>'), '<head></head><p>');
    // a part of a page has no head
    assert.equal(linked(TAG), TAG);
  });

  test('links the stylesheet where it is, whatever base the page counts from', () => {
    const page = 'https://example.org/blog/posts/legs/';
    for (const [bases, written] of [
      ['', '../../hamkit.css'],
      ['<base target="_top">', '../../hamkit.css'],
      ['<base href="./">', '../../hamkit.css'],
      ['<base href="../arms/">', '../../hamkit.css'],
      ['<base href="#top">', '../../hamkit.css'],
      ['<base href="../">', '../hamkit.css'],
      ['<base href="../../">', 'hamkit.css'],
      ['<base href="../../index.html">', 'hamkit.css'],
      // browsers take the first, and where it is whole, it is the site's
      ['<base href="/blog/"><base href="../">', 'hamkit.css'],
      ['<base href="https://example.org/blog/">', 'hamkit.css'],
    ] as const) {
      const {html} = prerender(`<head>${bases}</head>${TAG}`, {library, stylesheet: '../../hamkit.css'});
      const href = attributeOf(elementsIn(pageOf(html)).find(({tagName}) => tagName === 'link')!, 'href')!;
      assert.equal(href, written, bases);
      const base = /href="([^"]*)"/.exec(bases)?.[1] ?? '';
      assert.equal(new URL(href, new URL(base, page)).href, 'https://example.org/blog/hamkit.css', bases);
    }
    // as plugins write it, from where the site begins
    assert.match(prerender(`<head><base href="../"></head>${TAG}`, {library, stylesheet: '/blog/hamkit.css'}).html, /href="\/blog\/hamkit\.css"/);
  });

  test('says what is wrong with a tag, and where, and leaves it as it is', () => {
    for (const [page, problem] of [
      ['<h1>A</h1>\n<ham-exercise name="brigde"></ham-exercise>', '2:1 error unknown-entry: There is no exercise named `brigde`. Did you mean `bridge`?'],
      ['<ham-exercise name="weekly"></ham-exercise>', '1:1 error unknown-entry: There is no exercise named `weekly`. It is a circuit: write `<ham-circuit name="weekly">`.'],
      ['<ham-exercise name="constructor"></ham-exercise>', '1:1 error unknown-entry: There is no exercise named `constructor`. One of: bridge, hold.'],
      ['\uFEFF<ham-exercise></ham-exercise>', '1:1 error no-name: This tag needs the name of an exercise. Such as name="bridge".'],
      ['<ham-exercise name="brigde > bridge, as it was called before"></ham-exercise>', '1:1 error unknown-entry: There is no exercise named `brigde >…`. One of: bridge, hold.'],
      [`<a href="/">${TAG}</a>`, '1:13 error misplaced-tag: Inside a link no other link can stand, so what this tag shows has no place here. Put it in a paragraph of its own.'],
      [`<table>${TAG}<tr><td>A</table>`, '1:8 error misplaced-tag: Between the rows of a table nothing can stand, so what this tag shows has no place here. Put it in a paragraph of its own.'],
    ] as const) {
      assert.deepEqual(told(page), [problem]);
      assert.equal(filled(page), page);
    }
    assert.deepEqual(told('<p>A</p>\r\n<p><ham-exercise name="bridge"></p>'), [
      '2:4 warning unclosed-tag: This tag is never closed, and browsers put all that follows into it. It was closed at once. Write `</ham-exercise>` behind it.',
    ]);
    assert.deepEqual(told('<ham-exercise name="bridge" />'), []);
  });

  test('leaves a page alone that a browser would read in another encoding', () => {
    for (const meta of ['<meta charset="iso-8859-1">', '<META CHARSET=windows-1252>', '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', '<meta name=x><meta charset=latin1><meta charset=utf-8>']) {
      const page = `<!doctype html><head>${meta}</head><p>A</p>${TAG}`;
      assert.equal(filled(page), page, meta);
      assert.match(told(page).join(), /^1:1 error unreadable-page: The page was left alone\. It says that it is in [\w-]+,/, meta);
    }
    for (const meta of ['', '<meta charset="utf-8">', '<meta charset=UTF8>', '<meta http-equiv=content-type content="text/html;charset=utf-8">', '<meta charset="utf-16">', '<meta name="x" content="charset=latin1">', '<!-- <meta charset=latin1> -->']) {
      assert.deepEqual([told(`${meta}${TAG}`), staticsIn(filled(`${meta}${TAG}`)).length], [[], 1], meta);
    }
    assert.equal(staticsIn(filled(`\uFEFF<meta charset=latin1>${TAG}`)).length, 1, 'the mark counts for more');
    assert.deepEqual(told('<meta charset=latin1><p>A'), [], 'without a tag there is nothing to tell');
  });

  test('fills the others where one has an error', () => {
    const page = filled(`<ham-exercise name="brigde"></ham-exercise><p>${TAG}</p>`);
    assert.equal(staticsIn(page).length, 1);
  });

  test('is left alone where it would keep a parser busy for long', () => {
    for (const page of [
      `${Array.from({length: 3000}, (_, n) => `<b id=${n}>`).join('')}${'<p></p>'.repeat(3000)}`,
      '<div>'.repeat(100_000), `${'<div>'.repeat(30_000)}${'<p>'.repeat(30_000)}`, TAG.repeat(600), '<ham-exercise name="bridge">'.repeat(40_000),
    ]) {
      const start = performance.now();
      const {html, problems} = prerender(page + TAG, {library});
      assert.equal(html, page + TAG);
      assert.deepEqual(problems.map(({code}) => code), ['unreadable-page']);
      assert.ok(performance.now() - start < 3000, page.slice(0, 40));
    }
  });
});
