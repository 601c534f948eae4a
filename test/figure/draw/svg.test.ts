import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {COLOURS, mixed} from '../../../src/figure/draw/colours.js';
import {CLASSES, paint} from '../../../src/figure/draw/paint.js';
import {FIGURE_STYLE} from '../../../src/figure/draw/style.js';
import {stripText, svgText} from '../../../src/figure/draw/svg.js';
import {figure, SQUAT} from './poses.js';

describe('a picture as a file', () => {
  const text = svgText(figure({scene: {partner: SQUAT}}));

  it('needs no style sheet, custom property, class or script', () => {
    assert.doesNotMatch(text, /<style|style=|class=|var\(|color-mix|<script|currentColor/);
  });

  it('has its colours resolved, those given in place of the built-in ones', () => {
    assert.match(text, new RegExp(`fill="${COLOURS.skin}"`));
    const dark = svgText(figure(), {colours: {skin: '#8d5b3c'}});
    assert.match(dark, /fill="#8d5b3c"/);
    assert.doesNotMatch(dark, new RegExp(COLOURS.skin));
  });

  it('says what it shows, escaped', () => assert.match(text, /<title>Squat &#38; stand, seen from the side\.<\/title>/));

  it('has the same line weight in px at any width', () => {
    const weight = (width: number) => {
      const svg = svgText(figure(), {width});
      const across = Number(svg.match(/viewBox="\S+ \S+ (\S+)/)![1]);
      return Math.max(...[...svg.matchAll(/stroke-width="([\d.]+)"/g)].map((match) => Number(match[1]))) * width / across;
    };
    assert.ok(Math.abs(weight(160) - weight(640)) < 0.05);
  });

  it('puts the pictures of a strip side by side', () => {
    const strip = stripText(figure({strip: [0, 1, 0]}));
    assert.equal(strip.match(/<g/g)?.length, 3);
    assert.match(strip, /<g transform="translate\(\d+\)">/);
  });
});

describe('paint', () => {
  it('mixes as color-mix in sRGB does', () => {
    assert.equal(mixed(['ink', 'paper', 50], {...COLOURS, ink: '#000000', paper: '#ffffff'}), '#808080');
    assert.equal(mixed(['ink'], COLOURS), COLOURS.ink);
  });

  it('draws the far side with lighter lines and its colours paler', () => {
    assert.notDeepEqual(paint('skin edge far').fill, paint('skin edge').fill);
    assert.ok(paint('skin edge far').width! < paint('skin edge').width!);
  });

  it('gives each class something to be seen by', () => {
    for (const name of CLASSES) assert.ok(paint(name).fill ?? paint(name).stroke, name);
    assert.deepEqual(paint('nonsense'), {});
  });
});

describe('the stylesheet', () => {
  it('has a rule for every class, and lets every colour be set by a custom property', () => {
    for (const name of CLASSES) assert.ok(FIGURE_STYLE.includes(`.fig .${name.replaceAll(' ', '.')}{`), name);
    for (const name of Object.keys(COLOURS)) assert.ok(FIGURE_STYLE.includes(`var(--ham-${name},`), name);
  });

  it('follows forced colours and paper', () => {
    assert.match(FIGURE_STYLE, /forced-colors:active\)\{\.fig\{--ink:CanvasText/);
    assert.match(FIGURE_STYLE, /@media print/);
  });
});
