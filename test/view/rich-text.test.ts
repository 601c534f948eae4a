import {expect} from '@open-wc/testing';
import {render} from 'lit';
import type {Block, Inline} from '../../src/model/index.js';
import {inlineView} from '../../src/view/index.js';
import {richTextView} from '../../src/view/rich-text.js';
import {scopeOf, slice} from './library.js';

const library = await slice('studies/vandyk2019');

function markup(content: unknown): string {
  const root = document.createElement('div');
  render(content, root);
  return root.innerHTML.replace(/<!--.*?-->/g, '');
}
const inline = (...content: Inline[]): string => markup(inlineView(content, scopeOf(library)));
const block = (...content: Block[]): string => markup(richTextView(content, scopeOf(library)));
const paragraph = (text: string): Block => ({kind: 'paragraph', content: [text]});

describe('prose', () => {
  const inlines: [what: string, part: Inline, expected: string][] = [
    ['text', 'slow < fast & even', 'slow &lt; fast &amp; even'],
    ['emphasis', {kind: 'emphasis', content: ['slow']}, '<em>slow</em>'],
    ['strong', {kind: 'strong', content: ['slow']}, '<strong>slow</strong>'],
    ['a link', {kind: 'link', href: 'https://example.org/?a=1&b=2', content: ['there']}, '<a href="https://example.org/?a=1&amp;b=2">there</a>'],
    ['one inside another', {kind: 'strong', content: ['very ', {kind: 'emphasis', content: ['slow']}]}, '<strong>very <em>slow</em></strong>'],
    ['an entry, as its words', {kind: 'entry', to: {kind: 'exercise', id: 'bird-dog'}, content: ['bird dog']}, 'bird dog'],
    ['a citation without a reference, as nothing', {kind: 'cite', keys: ['nobody1999']}, ''],
  ];
  for (const [what, part, expected] of inlines) {
    it(`draws ${what}`, () => {
      expect(inline(part)).to.equal(expected);
      expect(inline('a ', part, ' z')).to.equal(`a ${expected} z`);
    });
  }

  it('draws a citation as a button with its number, one for each of its sources', () => {
    const drawn = inline({kind: 'cite', keys: ['vandyk2019', 'nobody1999', 'impellizzeri2021']});
    expect([...drawn.matchAll(/popovertarget="([^"]+)"[^>]*>(\d+)</g)].map(([, id, number]) => [id, number])).to.deep.equal(
      ['vandyk2019', 'impellizzeri2021'].map((key) => [`ham-${key}`, String(Object.keys(library.references).indexOf(key) + 1)]),
    );
  });

  for (const href of [
    'javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'vbscript:x',
    'data:text/html,<b>x</b>', 'blob:https://example.org/x', 'file:///etc/passwd', 'javascript&colon;alert(1)', 'http://[', '//[',
  ]) {
    it(`draws a link to ${JSON.stringify(href)} as its words, or to nowhere that runs`, () => {
      const drawn = inline({kind: 'link', href, content: ['there']});
      if (href.includes('&colon;')) expect(drawn, 'a relative address: no browser decodes an entity twice').to.contain('there');
      else expect(drawn).to.equal('there');
    });
  }

  for (const href of ['https://example.org/', 'http://example.org', 'mailto:a@example.org', 'tel:+4912345', '../leaflet.pdf', '/leaflet', '#steps', '?a=1']) {
    it(`draws a link to ${href} as a link (control)`, () => {
      expect(inline({kind: 'link', href, content: ['there']})).to.equal(`<a href="${href}">there</a>`);
    });
  }

  it('draws paragraphs and lists, one inside the other', () => {
    expect(block(paragraph('First.'), paragraph('Second.'))).to.equal('<p>First.</p><p>Second.</p>');
    expect(block({kind: 'list', ordered: false, items: [[paragraph('a')], [paragraph('b')]]})).to.equal('<ul><li><p>a</p></li><li><p>b</p></li></ul>');
    expect(block({kind: 'list', ordered: true, items: [[paragraph('a'), {kind: 'list', ordered: false, items: [[paragraph('b')]]}]]}))
      .to.equal('<ol><li><p>a</p><ul><li><p>b</p></li></ul></li></ol>');
  });

  for (const other of [
    {kind: 'heading', level: 2, id: 'why', content: ['The words']},
    {kind: 'quote', content: [paragraph('The words')]},
    {kind: 'table', head: [['The words']], rows: [[['3']]]},
    {kind: 'embed', to: {kind: 'exercise', id: 'bird-dog'}, content: ['The words']},
  ] satisfies Block[]) {
    it(`leaves out what only an article may hold, and goes on: ${other.kind}`, () => {
      expect(block(paragraph('Before.'), other, paragraph('After.'))).to.equal('<p>Before.</p><p>After.</p>');
    });
  }
});
