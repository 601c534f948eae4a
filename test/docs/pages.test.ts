// The pages that the demo makes of Markdown: nothing of it is lost, every link leads somewhere, the real things stand below their code,
// and they can be read by anyone, on a phone and in the dark.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {extname, join, posix, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers.mjs';
import {anchorOf, docsPages} from '../../scripts/demo/pages.mjs';
import {until} from '../site.js';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = '/demo/docs/';
const pages: ReadonlyMap<string, string> = docsPages();
const TYPES: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.html': 'text/html', '.png': 'image/png'};

function* elementsIn(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}
const attribute = ({attrs}: Tree.Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;
const textOf = (node: Tree.ParentNode): string =>
  node.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : 'childNodes' in child ? textOf(child) : '')).join('');
const elementsOf = (name: string): Tree.Element[] => [...elementsIn(parse(pages.get(name)!))];
const idsOf = (name: string): string[] => elementsOf(name).flatMap((element) => attribute(element, 'id') ?? []);
const sourceOf = (name: string): string => /This page is <code>([^<]+)</.exec(pages.get(name)!)![1]!;

/** The code of a Markdown file, fence by fence: a longer fence may hold a shorter one, and one in a list stands further in. */
const fencesOf = (markdown: string): string[] => Array.from(markdown.matchAll(/^( *)(`{3,})[^`\n]*\n([^]*?)^\1\2$/gm), ([, indent, , code]) =>
  code!.replaceAll(new RegExp(`^${indent!}`, 'gm'), '').trimEnd());

describe('the pages of the docs', () => {
  it('are those of the index, the guide to content and the README', () => {
    assert.deepEqual([...pages.keys()].sort(), [
      'astro.html', 'bloggers.html', 'clinics.html', 'eleventy.html', 'frameworks.html', 'ghost.html', 'hugo.html', 'index.html', 'jekyll.html',
      'readme.html', 'squarespace.html', 'vite.html', 'vitepress.html', 'wordpress.html', 'writing-content.html',
    ]);
  });

  it('have anchors as GitHub makes them', () => {
    assert.equal(anchorOf('The frame'), 'the-frame');
    assert.equal(anchorOf('At a clinic: your own content'), 'at-a-clinic-your-own-content');
    assert.equal(anchorOf('`figure:` and “pose”, in ten minutes'), 'figure-and-pose-in-ten-minutes');
  });

  for (const name of pages.keys()) {
    describe(name, () => {
      it('has every piece of code of its Markdown, letter by letter', () => {
        const code = elementsOf(name).filter(({tagName}) => tagName === 'pre').map((pre) => textOf(pre).trimEnd());
        const fences = fencesOf(readFileSync(join(ROOT, sourceOf(name)), 'utf8'));
        assert.deepEqual(code, fences);
      });

      it('leads only to what is there', () => {
        for (const element of elementsOf(name)) {
          const to = attribute(element, 'href') ?? attribute(element, 'src');
          if (to === undefined || /^(?:https?|data):/.test(to)) continue;
          const {pathname, search, hash} = new URL(to, `http://demo${FOLDER}${name}`);
          const page = posix.dirname(`${pathname}x`) + '/' === FOLDER ? pathname.slice(FOLDER.length) || 'index.html' : undefined;
          if (page !== undefined) {
            assert.ok(pages.has(page), to);
            if (hash) assert.ok(idsOf(page).includes(decodeURIComponent(hash.slice(1))), to);
            continue;
          }
          const file = join(ROOT, pathname);
          // a folder of data is one without a page
          const data = element.tagName === 'ham-content';
          assert.ok(existsSync(statSync(file).isDirectory() ? join(file, data ? 'index.json' : 'index.html') : file), to);
          const [, kind, entry] = /^\?(\w+)=([\w-]+)$/.exec(search) ?? [];
          if (kind === 'study') assert.ok(existsSync(join(ROOT, `content/studies/${entry!}.md`)), to);
        }
      });

      it('has no id twice', () => {
        const ids = idsOf(name);
        assert.deepEqual(ids, [...new Set(ids)]);
      });
    });
  }
});

describe('the pages of the docs in a browser', () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
  });
  after(() => browser.close());

  /** A page on a phone. `first` runs before anything of it; each of its files takes `ms`. */
  async function opened(name: string, first = '', ms = 0): Promise<{page: Page; faults: string[]}> {
    const page = await browser.newPage();
    await page.setViewport({width: 390, height: 844});
    await page.evaluateOnNewDocument(first);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (request.resourceType() !== 'document') await new Promise((done) => setTimeout(done, ms));
      const {pathname} = new URL(request.url());
      const made = pathname.startsWith(FOLDER) ? pages.get(pathname.slice(FOLDER.length)) : undefined;
      if (made !== undefined) return void request.respond({contentType: 'text/html; charset=utf-8', body: made});
      const file = join(ROOT, pathname);
      return void request.respond(existsSync(file) ? {contentType: TYPES[extname(file)] ?? 'text/plain', body: readFileSync(file)} : {status: 404});
    });
    await page.goto(`https://demo.example${FOLDER}${name}`);
    return {page, faults};
  }

  const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  /** What axe finds on a page, but for what is in the entries, which their own tests judge. */
  async function found(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const {violations} = await page.evaluate(`axe.run({exclude: ['.live > div > *']})`) as {violations: {id: string; nodes: {html: string}[]}[]};
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  }
  const overflow = (page: Page): Promise<unknown> => page.evaluate('document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth');
  /** What does not show its entry, of all that is live on a page. */
  const MISSING = `[...document.querySelectorAll('.live *')].filter((element) => element.localName.startsWith('ham-') && element.localName !== 'ham-content' && !element.shadowRoot?.querySelector('.ham:not([part~=message])')).map(({outerHTML}) => outerHTML)`;

  for (const name of pages.keys()) {
    it(`${name}: what is live is there, nothing sticks out on a phone or a desk, and axe finds nothing`, async () => {
      const {page, faults} = await opened(name);
      await until('what is live', async () => (await page.evaluate(MISSING) as string[]).length === 0 || undefined);
      for (const width of [360, 1280]) {
        await page.setViewport({width, height: 800});
        assert.equal(await overflow(page), 0, `${String(width)} px`);
      }
      assert.deepEqual(await found(page), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('move by at most 0.02 under their readers, on a phone and with 150 ms a file, and so do the demo’s own', async () => {
    const count = `window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach(({value, hadRecentInput}) => { if (!hadRecentInput) shift += value; })).observe({type: 'layout-shift', buffered: true});`;
    for (const name of ['bloggers.html', '../index.html', '../figures.html']) {
      const {page} = await opened(name, count, 150);
      await new Promise((done) => setTimeout(done, 1500));
      const shift = (): Promise<number> => page.evaluate('shift') as Promise<number>;
      assert.ok(await shift() <= 0.02, `${name}: ${String(await shift())}`);
      await page.evaluate(`document.querySelector('h1').style.marginBlockEnd = '300px'`);
      await until('a shift where there is one (control)', async () => await shift() > 0.1 || undefined);
      await page.close();
    }
  });

  it('have colours that can be read in the dark too', async () => {
    const {page} = await opened('wordpress.html');
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
    assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(21, 25, 28)');
    assert.deepEqual(await found(page), []);
    await page.evaluate(`document.querySelector('main p').style.color = '#333'`);
    assert.match((await found(page)).join(), /color-contrast/, 'control');
    await page.close();
  });

  it('has the real things below their code, each once', async () => {
    const shown: Readonly<Record<string, readonly string[]>> = {
      'bloggers.html': ['HAM-CIRCUIT', 'HAM-EXERCISE', 'HAM-EVIDENCE'], 'wordpress.html': ['HAM-CIRCUIT', 'DIV'], 'clinics.html': ['HAM-CONTENT'], 'hugo.html': ['HAM-CIRCUIT'], 'frameworks.html': [],
    };
    for (const [name, tags] of Object.entries(shown)) {
      const {page} = await opened(name);
      assert.deepEqual(await page.evaluate(`[...document.querySelectorAll('.live > div > *')].map(({tagName}) => tagName)`), tags, name);
      await page.close();
    }
  });

  it('has a button at each piece of code that copies it as it stands', async () => {
    const {page} = await opened('bloggers.html');
    await page.evaluate(`navigator.clipboard.writeText = async (text) => { window.copied = text; }`);
    await page.click('.code button');
    assert.equal(await page.evaluate('copied'), fencesOf(readFileSync(join(ROOT, 'demo/docs/bloggers.md'), 'utf8'))[0]);
    await until('the answer', async () => await page.evaluate(`document.querySelector('.code button').textContent`) === 'Copied' || undefined);
    await page.close();
  });
});
