import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {prerenderFeed} from '../../src/prerender/index.js';
import {compileTexts, GOOD} from '../compile/entries.js';
import {elementsIn, fragmentOf, textOf} from './read.js';

const {library} = compileTexts(GOOD);
const filled = (feed: string): string => prerenderFeed(feed, {library}).html;

const HTML = '<p>One &amp; <b>two</b></p>\n<p><ham-exercise name="bridge"></ham-exercise></p><p>three</p>';
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const unXml = (text: string): string => text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', amp: '&'})[name]!);

/** Each form of a feed around a piece of HTML, and how to get the HTML out of it again. */
const FORMS: Readonly<Record<string, readonly [write: (html: string) => string, read: (feed: string) => string]>> = {
  'RSS, escaped': [
    (html) => `<?xml version="1.0"?>\n<rss><channel><item><title>A &lt;b&gt;</title><link>https://a.example/one/?x=1&amp;y=2</link><description>${xml(html)}</description></item></channel></rss>`,
    (feed) => unXml(/<description>([^<]*)/.exec(feed)![1]!),
  ],
  'RSS, in CDATA': [
    (html) => `<rss><channel><item><content:encoded><![CDATA[${html}]]></content:encoded><link><![CDATA[https://a.example/one/?x=1&y=2]]></link></item></channel></rss>`,
    (feed) => /<!\[CDATA\[([^]*?)\]\]><\/content/.exec(feed)![1]!,
  ],
  'Atom, escaped': [
    (html) => `<feed><link href="https://a.example/"/><entry><link rel="edit" href="/e"/><link rel='alternate' href='https://a.example/one/?x=1&amp;y=2'/><content type="html">${xml(html)}</content></entry></feed>`,
    (feed) => unXml(/<content type="html">([^<]*)/.exec(feed)![1]!),
  ],
  'Atom, as XHTML': [
    (html) => `<feed><entry><link href="https://a.example/one/?x=1&amp;y=2"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content></entry></feed>`,
    (feed) => /<div xmlns="[^"]*">([^]*)<\/div><\/content>/.exec(feed)![1]!,
  ],
  'JSON Feed': [
    (html) => JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items: [{url: 'https://a.example/one/?x=1&y=2', content_html: html}]}, null, 2),
    (feed) => (JSON.parse(feed) as {items: {content_html: string}[]}).items[0]!.content_html,
  ],
  'JSON Feed, escaped': [
    (html) => JSON.stringify({items: [{content_html: html, url: 'https://a.example/one/?x=1&y=2'}]}).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'),
    (feed) => (JSON.parse(feed) as {items: {content_html: string}[]}).items[0]!.content_html,
  ],
};

suite('a feed', () => {
  for (const [form, [write, read]] of Object.entries(FORMS)) {
    test(`${form}: has plain HTML in the place of a tag, and a link to the page`, () => {
      const html = read(filled(write(HTML)));
      const elements = elementsIn(fragmentOf(html));
      assert.deepEqual([...new Set(elements.map(({tagName}) => tagName))].filter((name) => /-|svg|details|section|div|button/.test(name)), []);
      assert.deepEqual(elements.flatMap(({attrs}) => attrs.map(({name}) => name)).filter((name) => !['href', 'start', 'value'].includes(name)), []);
      assert.match(textOf(fragmentOf(html)), new RegExp(library.exercises['bridge']!.purpose.replace(/[.?]/g, '.')));
      assert.match(html, /<a href="https:\/\/a\.example\/one\/\?x=1&amp;y=2">/);
      assert.ok(html.startsWith('<p>One &amp; <b>two</b></p>\n<') && html.endsWith('<p>three</p>'));
    });

    test(`${form}: keeps every byte around it, and a second run changes none`, () => {
      const around = fc.array(fc.constantFrom('<p>a</p>', '&amp;', '"', '\\', '\n', 'é😀', ' ', "it's", '<br/>', '&#169;'), {maxLength: 6}).map((pieces) => pieces.join(''));
      fc.assert(fc.property(around, around, (before, behind) => {
        const once = filled(write(`${before}<ham-exercise name="bridge"></ham-exercise>${behind}`));
        const [start, end] = write(`${before}|${behind}`).split('|');
        assert.ok(once.startsWith(start!) && once.endsWith(end!));
        assert.equal(filled(once), once);
      }), {numRuns: 60});
    });
  }

  test('without our tags is the same', () => {
    for (const [write] of Object.values(FORMS)) {
      const feed = write('<p>ham-fisted</p>');
      assert.deepEqual(prerenderFeed(feed, {library}), {html: feed, problems: [], filled: 0});
    }
  });

  test('says where a name is unknown, and leaves the tag', () => {
    const feed = '<rss>\n<item><description>&lt;p&gt;&lt;ham-exercise name="brigde"&gt;&lt;/ham-exercise&gt;</description></item></rss>';
    const {html, problems} = prerenderFeed(feed, {library, file: 'feed.xml'});
    assert.equal(html, feed);
    assert.deepEqual(problems.map(({file, span: {start}, code}) => `${file}:${start.line}:${start.column} ${code}`), ['feed.xml:2:29 unknown-entry']);
    assert.equal(feed.split('\n')[1]!.slice(28, 45), '&lt;ham-exercise ');
  });

  test('that is broken is taken', () => {
    for (const feed of ['<![CDATA['.repeat(100_000) + 'ham-', '{"content_html": "<ham-exercise', '<item><ham-exercise name="bridge"/>', '"content_html":"'.repeat(50_000) + '<ham-', '<item'.repeat(100_000) + '&lt;ham-', '&lt;ham-exercise &#x110000; &#0;']) {
      const start = performance.now();
      assert.equal(filled(feed), feed);
      assert.ok(performance.now() - start < 2000, feed.slice(0, 30));
    }
  });

  test('holds no sign that XML forbids, which would make all of it unreadable', () => {
    const {exercises} = library;
    const bridge = exercises['bridge'];
    assert.ok(bridge);
    const spoilt = {...library, exercises: {...exercises, bridge: {...bridge, purpose: 'A\u0000\u0008\u000b\uffff\ud800 bridge 🏃'}}};
    const {html} = prerenderFeed(`<rss><channel><item><description>${xml(HTML)}</description></item></channel></rss>`, {library: spoilt});
    assert.ok(html.includes('A bridge 🏃'));
  });
});
