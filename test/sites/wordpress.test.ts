// A real WordPress shows what demo/docs/wordpress.md tells to write, saved by an administrator and by an author, under two of its own
// themes. With SITES=all (npm run test:sites), where PHP with SQLite is installed and WordPress lies in .cache/wordpress.
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers.mjs';
import {libraryOf} from '../../src/cli/prerender/built-in.js';
import {prerender} from '../../src/prerender/index.js';
import {kses} from '../docs/kses.js';
import {PLACES, reading, shown} from '../docs/reader.js';
import {until} from '../site.js';
import {Blog, blogIsWithout, THEMES, themesAtHand, type Post} from './blog.js';
import {pageOf} from './docs.js';

const {text} = pageOf('wordpress');
const [pasted, standIn, frame, highFrame] = text.match(/(?<=^```html\n)[^]*?(?=^```$)/gm) as [string, string, string, string];
const functions = /(?<=^```php\n)[^]*?(?=^```$)/m.exec(text)![0];

/** A block "Custom HTML" between two paragraphs, as the editor writes it. */
const inBlock = (html: string): string => `<!-- wp:paragraph -->\n<p class="before">Before it.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:html -->\n${html}\n<!-- /wp:html -->\n\n<!-- wp:paragraph -->\n<p>After it.</p>\n<!-- /wp:paragraph -->`;
/** Somebody wrote this before there were blocks: WordPress puts paragraphs around it. */
const inText = (html: string): string => `Before it.\n\n${html}\n\nAfter it.`;

const CIRCUIT = /Split-stance jump[^]*Hamstring roll-out/;
const PLACE = '<p id="entries"></p>';

describe('a blog of WordPress', {skip: process.env['SITES'] === 'all' ? blogIsWithout() ?? false : 'npm run test:sites has it'}, () => {
  let blog: Blog;
  let browser: Browser;
  const saved = new Map<string, {id: number; stored: string; content: string}>();

  before(async () => {
    browser = await puppeteer.launch({executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
    // as the page tells, and without the `null` that it explains
    blog = await Blog.open(`if (isset($_GET['bare'])) { return; }\nif (isset($_GET['versioned'])) {\n${functions.replace(', [], null', '')}} else {\n${functions}}`);
    const words = prerender('<ham-circuit></ham-circuit>', {library: await libraryOf(undefined, 'en')}).html!;
    const html = {pasted, standIn, frame, highFrame, bareFrame: frame.replace(/<\/?div>/g, ''), words, place: PLACE};
    const posts: Post[] = (['administrator', 'author'] as const).flatMap((by) => Object.entries(html).flatMap(([name, code]) =>
      [{by, title: `${name} by ${by}`, content: inBlock(code)}, {by, title: `${name} in text by ${by}`, content: inText(code)}]));
    posts.push({by: 'editor', title: 'pasted by editor', content: inBlock(pasted)});
    blog.save(posts).forEach((each, at) => saved.set(posts[at]!.title, {...each, content: posts[at]!.content}));
  });
  after(async () => {
    blog.close();
    await browser.close();
  });

  const address = (title: string, query = ''): string => `${blog.url}/?p=${String(saved.get(title)!.id)}${query}`;
  const stored = (title: string): string => saved.get(title)!.stored;

  async function opened(title: string, query = '', {width = 1280, dark = false, script = true} = {}): Promise<{page: Page; faults: string[]}> {
    const page = await browser.newPage();
    await page.setViewport({width, height: 900});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'}]);
    await page.setJavaScriptEnabled(script);
    const faults = await reading(page, PLACES, (url) => (url.startsWith(blog.url) ? 'asks its server' : undefined));
    await page.goto(address(title, query));
    return {page, faults};
  }

  it('is the release that the page names', () => {
    assert.ok(text.includes(`WordPress ${blog.release}`), blog.release);
  });

  describe('keeps', () => {
    it('all that an administrator or an editor writes', () => {
      for (const [title, {stored: now, content}] of saved) if (!title.endsWith('author')) assert.equal(now, content, title);
    });

    it('of an author the stand-in, and no tag, script or frame: what test/docs/kses.ts says', () => {
      for (const [name, html] of Object.entries({pasted, standIn, frame, highFrame})) {
        assert.equal(stored(`${name} by author`), inBlock(kses(html)), name);
      }
      assert.equal(stored('standIn by author'), inBlock(standIn));
      assert.equal(kses(pasted).trim(), '');
    });
  });

  for (const theme of THEMES) {
    describe(`under ${theme}`, () => {
      for (const [title, isTag] of [['pasted by administrator', true], ['pasted in text by administrator', true], ['standIn by author', true], ['standIn in text by author', true], ['words by administrator', true], ['words by author', false], ['frame by administrator', false], ['highFrame by administrator', false]] as const) {
        for (const [width, dark] of [[390, false], [1280, true]] as const) {
          it(`shows “${title}” at ${String(width)} px, in the column of the text`, async () => {
            const {page, faults} = await opened(title, `&look=${theme}${title.includes('pasted') || title.includes('rame') ? '&bare' : ''}`, {width, dark});
            await until('the circuit', async () => CIRCUIT.test(await shown(page)) || undefined);
            if (isTag) await until('the tag', async () => await page.evaluate(`Boolean(document.querySelector('ham-circuit')?.shadowRoot)`) || undefined);
            const boxes = await page.evaluate(`['.entry-content p', '.entry-content :is(ham-circuit, iframe, [data-ham-static])'].map((selector) => {
              const {left, width} = document.querySelector(selector).getBoundingClientRect();
              return [left, width].map(Math.round).join(' + ');
            })`) as [string, string];
            assert.equal(boxes[1], boxes[0]);
            assert.equal(await page.evaluate('document.scrollingElement.scrollWidth - innerWidth'), 0);
            assert.deepEqual(faults, []);
            await page.close();
          });
        }
      }

      it('shows a frame by itself out of the column, as the page says', async () => {
        const {page} = await opened('bareFrame by administrator', `&look=${theme}`);
        assert.notEqual(await page.$eval('iframe', (each) => each.getBoundingClientRect().left), await page.$eval('.entry-content p', (each) => each.getBoundingClientRect().left));
        await page.close();
      });
    });
  }

  it('leaves a post under each theme that lies there for test/browsers/themes.test.ts', async () => {
    const folder = resolve(import.meta.dirname, '../../.cache/themes');
    mkdirSync(folder, {recursive: true});
    for (const theme of themesAtHand()) {
      let html = (await (await fetch(address('place by administrator', `&look=${theme}&bare`))).text()).replace(/<script[^]*?<\/script>/g, '');
      for (const [link, href] of Array.from(html.matchAll(/<link rel='stylesheet'[^>]* href='([^']+)'[^>]*>/g), (match) => [match[0], match[1]!] as const)) {
        if (!href.startsWith(blog.url)) continue;
        const css = await (await fetch(href.replaceAll('&#038;', '&'))).text();
        html = html.replace(link, () => `<style>${css}</style>`);
      }
      assert.ok(html.includes(PLACE), theme);
      // it shall ask nobody for a font or a picture
      writeFileSync(join(folder, `${theme}.html`), html.replace(/<(?:link|img)\b[^>]*>/g, '').replace(/url\([^)]*\)/g, 'none'));
    }
  });

  it('asks for the script under one address, so that its parts are not loaded twice; without the null it would not', async () => {
    const scripts = async (query: string): Promise<string[]> => {
      const html = await (await fetch(address('standIn by author', query))).text();
      return [...html.matchAll(/<script[^>]* src="([^"]*hamkit[^"]*)"/g)].map(([, src]) => src!);
    };
    const [src] = /https:[^']+/.exec(functions)!;
    assert.deepEqual(await scripts(''), [src]);
    assert.deepEqual(await scripts('&versioned'), [`${src}?ver=${blog.release}`]);
    assert.deepEqual(await scripts('&bare'), []);
  });

  it('says what stands in the stand-in to who reads without script, and in its feed', async () => {
    const {page} = await opened('standIn by author', '', {script: false});
    assert.match(String(await page.$eval('.entry-content', (post) => (post as HTMLElement).innerText)), /The weekly circuit: on its own page/);
    await page.close();
    assert.match(await (await fetch(`${blog.url}/?feed=rss2&s=standIn`)).text(), /The weekly circuit: <a href="https:\/\/example.org\/circuit">on its own page<\/a>/);
  });
});
