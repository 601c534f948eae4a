import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {html, nothing, svg} from 'lit';
import {until} from 'lit/directives/until.js';
import {stringify} from '../../src/prerender/stringify.js';
import {attributeOf, elementsIn, fragmentOf, textOf} from './read.js';

const act = (): void => undefined;

suite('a view as text', () => {
  for (const [what, view, text] of [
    ['words and numbers', html`<p>${'a'} ${1}</p>`, '<p>a 1</p>'],
    ['templates in templates, and arrays of them', html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}</ul>`, '<ul><li>1</li><li>2</li></ul>'],
    ['drawings', html`<svg>${svg`<path d="${'M0 0'}"/>`}</svg>`, '<svg><path d="M0 0"/></svg>'],
    ['nothing where there is nothing', html`<p>${nothing}${undefined}${null}${''}</p>`, '<p></p>'],
    ['an attribute in quotation marks of either sort, or of none', html`<p id="${'a'}" class='${'b'}' lang=${'c'}></p>`, '<p id="a" class="b" lang="c"></p>'],
    ['values inside a value', html`<a href="#${'x'}-${1}"></a>`, '<a href="#x-1"></a>'],
    ['an attribute whose value is nothing not at all', html`<p id=${nothing} class="a ${nothing}" lang=${undefined}></p>`, '<p lang=""></p>'],
    ['an attribute that is there or not', html`<details ?open=${true}></details><details ?open=${false}></details>`, '<details open=""></details><details></details>'],
    ['fixed attributes as they are', html`<ol start="2" reversed class='a"b' lang=en></ol>`, '<ol start="2" reversed class="a&quot;b" lang="en"></ol>'],
    ['no indentation', html`<div>
        <p>a</p>
      </div>`, '<div>\n<p>a</p>\n</div>'],
    ['no comment', html`<!-- a > b --><p></p>`, '<p></p>'],
  ] as const) test(`has ${what}`, () => { assert.equal(stringify(view), text); });

  for (const [what, view] of [
    ['an event', html`<p @click=${act}></p>`],
    ['a property', html`<p .title=${'a'}></p>`],
    ['a directive', html`<p>${until(Promise.resolve(1))}</p>`],
    ['a directive of an attribute', html`<p id=${until(Promise.resolve('a'))}></p>`],
    ['a function', html`<p>${act}</p>`],
    ['a truth value in the text', html`<p>${false}</p>`],
    ['a record', html`<p>${{}}</p>`],
    ['a list as an attribute', html`<p class=${['a']}></p>`],
    ['a value in the name of a tag', html`<${'p'}></p>`],
    ['a value in a comment', html`<!-- ${1} -->`],
    ['a value among the attributes', html`<p ${'id'}></p>`],
    ['a value in the name of an attribute', html`<p a${'b'}></p>`],
    ['a script', html`<script>${1}</script>`],
    ['a style', html`<style>${1}</style>`],
    ['a field of raw text', html`<textarea>${1}</textarea>`],
  ] as const) test(`refuses ${what}`, () => { assert.throws(() => stringify(view), TypeError); });

  test('takes nothing for a template that JSON could say', () => {
    const forged: unknown = JSON.parse('{"_$litType$": 1, "strings": ["<img src=x onerror=alert(1)>"], "values": []}');
    assert.throws(() => stringify(html`<p>${forged}</p>`), TypeError);
  });

  test('makes of any value text, or the value of an attribute, and nothing else', () => {
    fc.assert(fc.property(fc.oneof(fc.string({unit: 'grapheme'}), hostile), fc.oneof(fc.string(), hostile), (text, value) => {
      const written = stringify(html`<p title=${value} lang='${value}' id="a ${value}">${text}</p><b></b>`);
      const [p, b, ...more] = elementsIn(fragmentOf(written));
      assert.deepEqual([p?.tagName, b?.tagName, more.length], ['p', 'b', 0]);
      assert.deepEqual(p?.attrs.map(({name}) => name), ['title', 'lang', 'id']);
      assert.equal(attributeOf(p!, 'title'), seen(value));
      assert.equal(textOf(p!), seen(text).replace(/\s+/g, ' ').trim());
    }));
  });
});

/** Pieces that end a value or begin markup. */
const hostile = fc.array(fc.constantFrom('"', "'", '<', '>', '&', '`', '=', '/', ' ', '\n', '&lt;', '&#x3c;', '&quot', '</p>', '<script>', '<!--', '-->', ']]>', 'onerror=', 'javascript:', '${1}')).map((pieces) => pieces.join(''));

/** What any parser of HTML makes of a text: it knows one line end, and no NUL. */
const seen = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
