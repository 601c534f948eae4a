import assert from 'node:assert/strict';
import {after, afterEach, beforeEach, describe, it} from 'node:test';
import {build, createServer, type PluginOption, type ViteDevServer} from 'vite';
import {selfClosed} from '../../src/plugins/self-closed.js';
import {hamkitPages, type SiteOptions} from '../../src/plugins/vite.js';
import {GOOD} from '../compile/entries.js';
import {Site} from '../site.js';

const page = (body: string): string => `<!doctype html>\n<html lang="en">\n<head><title>Legs</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

let site: Site;
beforeEach(() => {
  site = new Site();
  site.write('index.html', page('<ham-exercise name="hold"></ham-exercise>'));
});
afterEach(() => { site.remove(); });

/** Also a check of the types: the plugin is one of Vite's. */
const plugins = (options?: SiteOptions): PluginOption[] => [hamkitPages({content: site.path('content'), ...options})];

describe('hamkit/vite in a build', () => {
  async function files(base = '/'): Promise<Record<string, string>> {
    const result = await build({root: site.root, base, configFile: false, logLevel: 'silent', plugins: plugins(), build: {write: false}});
    assert.ok('output' in result);
    return Object.fromEntries(result.output.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]));
  }

  it('puts what the tags show into the pages, and the stylesheet beside them', async () => {
    const {'index.html': html = '', 'hamkit.css': css = ''} = await files();
    assert.match(html, /<ham-exercise name="hold"><div data-ham-static[^]*Strength without movement\.[^]*<\/ham-exercise>/);
    assert.match(html, /<link rel="stylesheet" href="\/hamkit\.css">/);
    assert.match(css, /\[data-ham-static\]/);
  });

  it('links the stylesheet where the site will stand', async () => {
    assert.match((await files('/blog/'))['index.html']!, /href="\/blog\/hamkit\.css"/);
  });

  it('stops at a tag that names no entry, with its place and the nearest name', async () => {
    site.write('index.html', page('<ham-exercise name="hodl"></ham-exercise>'));
    await assert.rejects(files(), /index\.html:5:1: error unknown-entry: .*hodl.*hold/);
  });

  it('stops at an error in the content', async () => {
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('3 x 30 s', '3x30s'));
    await assert.rejects(files(), /hamkit check/);
  });
});

describe('hamkit/vite in development', () => {
  let server: ViteDevServer | undefined;
  after(() => server?.close());

  it('shows the same', async () => {
    server = await createServer({root: site.root, configFile: false, logLevel: 'silent', server: {port: 0, host: '127.0.0.1'}, plugins: plugins()});
    await server.listen();
    const address = server.resolvedUrls!.local[0]!;
    const html = await (await fetch(address, {headers: {accept: 'text/html'}})).text();
    assert.match(html, /Strength without movement\./);
    const stylesheet = await fetch(new URL('hamkit.css', address));
    assert.equal(stylesheet.headers.get('content-type'), 'text/css');
    assert.match(await stylesheet.text(), /\[data-ham-static\]/);
  });
});

describe('a tag written as components are', () => {
  it('is closed, whatever stands in it', () => {
    assert.equal(selfClosed('<p><ham-circuit/> and <ham-exercise name="a > b" />.</p>'), '<p><ham-circuit></ham-circuit> and <ham-exercise name="a > b"></ham-exercise>.</p>');
  });

  it('is closed where it stands on several lines', () => {
    assert.equal(selfClosed('<ham-exercise\n  name="hold"\n/>'), '<ham-exercise\n  name="hold"></ham-exercise>');
  });

  it('is no other tag, and none that is closed', () => {
    for (const html of ['<ham-circuit></ham-circuit>', '<img src="a"/>', '<ham-circuit><br/></ham-circuit>', '&lt;ham-circuit />', '<ham-circuit name="a"']) {
      assert.equal(selfClosed(html), html);
    }
  });

  it('is looked for no longer than the text is', () => {
    const start = performance.now();
    for (const part of ['<ham-a ', '<ham-a "', ' ', 'a', '"', '" ', '/ ']) selfClosed(`<ham-a ${part.repeat(100_000)}`);
    selfClosed(`<ham-${'a'.repeat(100_000)}`);
    assert.ok(performance.now() - start < 2000);
  });
});
