import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {hamkit, type EleventyConfig} from '../../src/plugins/eleventy.js';
import {GOOD} from '../compile/entries.js';
import {Site} from '../site.js';

/** As much of Eleventy's configuration as the plugin needs; the real one is in test/sites. */
class Config implements EleventyConfig {
  readonly watched: string[] = [];
  private readonly listeners = new Map<string, Parameters<EleventyConfig['on']>[1]>();
  private preprocess: Parameters<EleventyConfig['addPreprocessor']>[2] | undefined;
  private transform: Parameters<EleventyConfig['addTransform']>[1] | undefined;

  constructor(readonly pathPrefix: string, private readonly output: string) {}

  on(event: string, listener: Parameters<EleventyConfig['on']>[1]): void { this.listeners.set(event, listener); }
  addTransform(_: string, transform: Parameters<EleventyConfig['addTransform']>[1]): void { this.transform = transform; }
  amendLibrary(): void { /* Markdown is in test/sites */ }
  addPreprocessor(_: string, __: string, preprocess: Parameters<EleventyConfig['addPreprocessor']>[2]): void { this.preprocess = preprocess; }
  addWatchTarget(path: string): void { this.watched.push(path); }

  async emit(event: string, runMode = 'build'): Promise<void> { await this.listeners.get(event)!({directories: {output: this.output}, outputMode: 'fs', runMode}); }
  isPage(inputPath: string): boolean { return this.preprocess!({page: {inputPath}}) !== false; }
  written(outputPath: unknown, content: string): string { return this.transform!.call({page: {outputPath}}, content); }
}

const TAG = '<ham-exercise name="hold"></ham-exercise>';

let site: Site;
let config: Config;
beforeEach(() => {
  site = new Site();
  config = new Config('/blog/', site.root);
  hamkit(config, {content: site.path('content')});
});
afterEach(() => { site.remove(); });

describe('hamkit/eleventy', () => {
  it('fills the tags of pages, and links the stylesheet below the path of the site', async () => {
    await config.emit('eleventy.before');
    const html = config.written('_site/index.html', `<!doctype html><head></head><body>${TAG}</body>`);
    assert.match(html, /href="\/blog\/hamkit\.css"[^]*Strength without movement\./);
  });

  it('links it there however the path is written: Eleventy takes it with slashes and without', async () => {
    for (const [prefix, href] of [['blog', '/blog/hamkit.css'], ['/blog', '/blog/hamkit.css'], ['', '/hamkit.css'], ['/', '/hamkit.css']] as const) {
      config = new Config(prefix, site.root);
      hamkit(config, {content: site.path('content')});
      await config.emit('eleventy.before');
      assert.ok(config.written('_site/index.html', `<head></head>${TAG}`).includes(`href="${href}"`), prefix);
    }
  });

  it('shows what the content has become when Eleventy builds again, which a change of it brings about', async () => {
    assert.deepEqual(config.watched, [site.path('content')]);
    await config.emit('eleventy.before');
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('Strength without movement.', 'Strength that stands still.'));
    await config.emit('eleventy.before');
    assert.match(config.written('_site/index.html', TAG), /Strength that stands still\./);
  });

  it('leaves alone what is neither a page nor a feed, and what is not written', async () => {
    await config.emit('eleventy.before');
    for (const path of ['_site/notes.txt', '_site/main.js', false, undefined]) assert.equal(config.written(path, TAG), TAG);
  });

  it('stops at a tag that names no entry, with the file and its place', async () => {
    await config.emit('eleventy.before');
    assert.throws(() => config.written('_site/index.html', '<p>\n<ham-exercise name="hodl"></ham-exercise>'), /_site\/index\.html:2:1: error unknown-entry: .*hold/);
  });

  it('stops at an error in the content', async () => {
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('3 x 30 s', '3x30s'));
    await assert.rejects(config.emit('eleventy.before'), /hamkit check/);
  });

  it('takes no file of the content for a page', () => {
    assert.ok(!config.isPage(site.path('content/exercises/hold.md')));
    assert.ok(config.isPage(site.path('posts/hold.md')) && config.isPage(site.path('content.md')));
  });

  it('goes on while Eleventy follows changes, with the content as it was, and tells what is wrong', async (t) => {
    const {mock} = t.mock.method(console, 'error', () => undefined);
    await config.emit('eleventy.before', 'serve');
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('3 x 30 s', '3x30s'));
    await config.emit('eleventy.before', 'serve');
    assert.match(String(mock.calls[0]?.arguments[0]), /hamkit check/);
    const html = config.written('_site/index.html', `${TAG}<ham-exercise name="hodl"></ham-exercise>`);
    assert.match(html, /Strength without movement\./);
    assert.match(String(mock.calls[1]?.arguments[0]), /_site\/index\.html:1:\d+: error unknown-entry/);
    config.written('_site/index.html', `${TAG}<ham-exercise name="hodl"></ham-exercise>`);
    assert.equal(mock.calls.length, 2, 'what was told is not told again');
  });
});
