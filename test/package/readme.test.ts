// The README is checked against the code, so that neither can change alone.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {HAIR} from '../../src/figure/draw/head.js';
import {BUILDS} from '../../src/figure/draw/skin.js';

const readme = readFileSync('README.md', 'utf8');
const code = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((file) => /^(view|elements)[\\/].*\.ts$/.test(file)).map((file) => readFileSync(join('src', file), 'utf8')).join('\n');

const all = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, found]) => found!))].sort();
const section = (title: string): string => readme.slice(readme.indexOf(`## ${title}`)).split(/\n## /)[0]!;

describe('the README', () => {
  it('names every custom property, and no other', () => {
    assert.deepEqual(all(section('Theming'), /\| `(--ham-[\w-]+)` \|/g), all(code, /var\((--ham-[\w-]+)/g));
  });

  it('names every part, and no other', () => {
    const parts = section('Theming').split('\n\n').find((paragraph) => paragraph.startsWith('Parts'))!;
    const written = all(code, /\bpart="([\w-]+)"/g);
    // the sections of a card get their parts by name
    const named = all(code, /\bsection\('([\w-]+)'/g).concat('easier', 'harder');
    assert.deepEqual(all(parts, /`([\w-]+)`/g), [...new Set([...written, ...named])].sort());
  });

  it('names every build and every hair of a figure, as do the docs of the element and the page of movements', () => {
    const shapes = [...Object.keys(BUILDS), ...Object.keys(HAIR)];
    const listed = (text: string, from: string, sign: RegExp): string[] =>
      Array.from(text.slice(text.indexOf(from)).matchAll(sign), ([, word]) => word!).slice(0, shapes.length);
    const code = /(?<!-)`([a-z]+)`(?!-)/g;
    assert.deepEqual(listed(readme, '`--ham-figure-build`', code), shapes);
    assert.deepEqual(listed(readFileSync('src/elements/ham-figure.ts', 'utf8'), '@cssprop --ham-figure-build', code), shapes);
    assert.deepEqual(listed(readFileSync('demo/figures.html', 'utf8'), 'name="build"', /<option>([a-z]+)/g), shapes);
  });

  it('names every tag', () => {
    assert.deepEqual(all(section('With a bundler'), /^\| `(ham-[a-z]+)` \|/gm), all(code, /@element (ham-[a-z]+)/g));
  });

  it('shows what the command prints', () => {
    const dir = mkdtempSync(join(tmpdir(), 'hamkit-readme-'));
    try {
      cpSync('demo/clinic/content/exercises', join(dir, 'content/exercises'), {recursive: true});
      const file = join(dir, 'content/exercises/wall-hinge.md');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^dose: .*$/m, 'dose: 3x12s'));
      const printed = (() => {
        try { return execFileSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), 'check', 'content'], {cwd: dir, encoding: 'utf8'}); }
        catch (error) { return (error as {stdout: string}).stdout; }
      })();
      const shown = /```\n(content\/exercises[^`]*`[^`]*`[^`]*)```/.exec(readme)?.[1]?.trimEnd();
      assert.ok(shown && printed.startsWith(shown), printed);
    } finally {
      rmSync(dir, {recursive: true});
    }
  });

  it('has pictures that load at once, and says in words what is on them', () => {
    const pictures = Array.from(readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g), ([, words, path]) => ({words: words!, path: path!}));
    assert.ok(pictures.length > 0);
    for (const {words, path} of pictures) {
      assert.ok(statSync(path).size < 150_000, path);
      assert.ok(words.length > 40, path);
    }
  });

  it('links only to files that are there', () => {
    for (const target of all(readme, /\]\((?!https?:|#)([^)#]+)/g)) assert.ok(existsSync(target), target);
  });
});
