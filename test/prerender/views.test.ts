import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {ENTRY_KINDS, FOLDERS, type EntryRef, type Library} from '../../src/model/index.js';
import {prerender} from '../../src/prerender/index.js';
import {tagOf} from '../../src/prerender/tag.js';
import {contentWithoutFigures} from './content.js';
import {attributeOf, elementsIn, fragmentOf, staticsIn, textOf, type Element} from './read.js';

/** Solving all figures takes most of a minute; how they are drawn is a test of its own. */
const library = contentWithoutFigures();

const entries: EntryRef[] = ENTRY_KINDS.flatMap((kind) => Object.keys(library[FOLDERS[kind]]).map((id) => ({kind, id})));
const pageOf = ({kind, id}: EntryRef, of: Library = library): string => {
  const {html, problems} = prerender(`<${tagOf(kind)} name="${id}"></${tagOf(kind).split(' ')[0]!}>`, {library: of});
  assert.deepEqual(problems, []);
  return html;
};
const nameOf = ({kind, id}: EntryRef): string => `${kind} ${id}`;
const all = new Map(entries.map((entry) => [nameOf(entry), pageOf(entry)]));

/** All that a static page is made of. */
const TAGS = new Set(('a article b blockquote circle dd details div dl dt em figcaption figure h2 h3 h4 h5 h6 header i li line nav ol p path section small span strong summary svg '
  + 'table tbody td text th thead time tr ul').split(' '));
const ATTRIBUTES = new Set(('aria-describedby aria-hidden aria-label aria-level class cx cy d data-ham-as data-ham-of data-ham-static data-head datetime dir height href id lang open part r role scope '
  + 'slot start tabindex text-anchor value viewbox viewBox width x x1 x2 y y1 y2').split(' '));

const elementsOf = (html: string): Element[] => elementsIn(fragmentOf(html)).filter(({tagName}) => !tagName.startsWith('ham-'));

/** Sentences of the content that a reader would look for: purpose or summary of an entry, its steps and cues. */
function sentencesOf({kind, id}: EntryRef): string[] {
  const entry = library[FOLDERS[kind]][id]!;
  const plain = (inlines: readonly unknown[]): string[] => inlines.every((part) => typeof part === 'string') ? [inlines.join('')] : [];
  return [
    ...'purpose' in entry ? [entry.purpose] : [], ...kind === 'article' && 'summary' in entry && typeof entry.summary === 'string' ? [entry.summary] : [],
    ...'steps' in entry ? entry.steps.flatMap(plain) : [], ...'cues' in entry ? entry.cues.flatMap(plain) : [],
  ].map((text) => text.replace(/\s+/g, ' ').trim());
}

const times = (text: string, part: string): number => text.split(part).length - 1;

suite('each entry in a static page', () => {
  test('is there', () => {
    assert.ok(entries.length > 150);
    for (const [name, html] of all) assert.ok(staticsIn(html).length === 1 && textOf(fragmentOf(html)).length > 40, name);
  });

  test('is made of elements and attributes that need no script and do nothing', () => {
    for (const [name, html] of all) {
      for (const {tagName, attrs} of elementsOf(html)) {
        assert.ok(TAGS.has(tagName), `${name}: <${tagName}>`);
        for (const attribute of attrs) assert.ok(ATTRIBUTES.has(attribute.name), `${name}: <${tagName} ${attribute.name}>`);
      }
    }
  });

  test('says its sentences, each once', () => {
    let sentences = 0;
    for (const entry of entries) {
      const text = textOf(fragmentOf(all.get(nameOf(entry))!));
      for (const sentence of sentencesOf(entry).filter(({length}) => length > 24)) {
        sentences += 1;
        assert.equal(times(text, sentence), 1, `${nameOf(entry)}: ${sentence}`);
      }
    }
    assert.ok(sentences > 400, String(sentences));
  });

  test('names each paper once', () => {
    for (const [name, html] of all) {
      const text = textOf(fragmentOf(html));
      // but for an article that lists a paper and shows its box
      const boxes = elementsOf(html).filter((element) => attributeOf(element, 'part') === 'reference').map(textOf).join();
      for (const {title} of Object.values(library.references)) assert.ok(times(text, title) < 2 || boxes.includes(title), `${name}: ${title}`);
    }
  });

  test('has ids once, with its prefix, and links that lead to them', () => {
    for (const [name, html] of all) {
      const elements = elementsOf(html);
      const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
      assert.equal(new Set(ids).size, ids.length, name);
      assert.deepEqual(ids.filter((id) => !/^ham[_-]/.test(id)), [], name);
      const links = elements.flatMap((element) => /^#(.*)/.exec(attributeOf(element, 'href') ?? '')?.[1] ?? []);
      assert.deepEqual(links.filter((link) => !ids.includes(link)), [], name);
    }
  });

  test('keeps the address that the parts of an article have in the element', () => {
    assert.match(all.get('article nordic-evidence')!, /<h3 id="ham-nordic-evidence_[\w-]+"/);
  });

  test('would be seen to say a sentence twice (control)', () => {
    assert.equal(times('a b a', 'a'), 2);
  });
});
