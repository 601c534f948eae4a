import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {minifyCss} from '../../scripts/build/minify-css.mjs';
import {minifyHtml} from '../../scripts/build/minify-html.mjs';

/** A `${…}` of a template, as the minifiers meet it. */
const HOLE = '\uE000';

describe('minifyCss', () => {
  const cases = [
    ['drops what separates declarations', 'a { color: red;\n  margin: 0 auto; }', 'a{color:red;margin:0 auto}'],
    ['drops comments', 'a { /* why */ color: red }', 'a{color:red}'],
    ['keeps the space of a descendant and of a pseudo-class', '.a .b, .a :hover { x: y }', '.a .b,.a :hover{x:y}'],
    ['keeps the spaces of a sum', 'a { width: calc(1em + 2px) }', 'a{width:calc(1em + 2px)}'],
    ['keeps strings as they are', `a { content: "a  /* b */ ; c" }`, `a{content:"a  /* b */ ; c"}`],
    ['keeps a media query', '@media (width > 280px) and (color) { a { x: y } }', '@media (width>280px) and (color){a{x:y}}'],
    ['keeps expressions in place', `a { color: ${HOLE}; }\n${HOLE}`, `a{color:${HOLE}}${HOLE}`],
  ] as const;
  for (const [name, css, expected] of cases) it(name, () => assert.equal(minifyCss(css), expected));
});

describe('minifyHtml', () => {
  const cases = [
    ['drops whitespace round blocks', '\n  <ul>\n    <li>One</li>\n  </ul>\n', '<ul><li>One'],
    ['keeps one space between words and inline elements', '<p>One  <b>two</b>\n <i>three</i></p>', '<p>One <b>two</b> <i>three'],
    ['keeps one space round an expression', `<p>One\n ${HOLE} two</p>`, `<p>One ${HOLE} two`],
    ['keeps one space between attributes', `<p\n  class="a"\n  id=${HOLE}>x</p>`, `<p class="a" id=${HOLE}>x`],
    ['drops comments', '<p>One<!-- why --></p>', '<p>One'],
    ['drops end tags only at the end', '<ul><li>One</li><li>Two</li></ul>', '<ul><li>One</li><li>Two'],
  ] as const;
  for (const [name, html, expected] of cases) it(name, () => assert.equal(minifyHtml(html), expected));

  it('refuses what shows its whitespace', () => {
    assert.throws(() => minifyHtml('<pre>a\n  b</pre>'));
  });
});
