// Real generators build one article, with hamkit as demo/docs tells it: what a reader without script finds, what stays as it was, and
// what other programs find. Hugo and Jekyll run where they are installed, Eleventy where npm can install it; Astro and VitePress with
// SITES=all (npm run test:sites).
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {libraryOf} from '../../src/cli/prerender/built-in.js';
import type {Library} from '../../src/model/index.js';
import {BuiltSite} from './built.js';
import {pageOf} from './docs.js';
import {GENERATORS} from './generators.js';
import {checkInBrowser} from './in-browser.js';
import {readingOf, type Reading} from './reading.js';
import {outsideAfter, outsideBefore, tagsOf, wordsOf} from './words.js';

/** Installing them takes half a minute, and building with them ten seconds. */
const SLOW = ['astro', 'vitepress'];

/** Words of the circuit that nobody wrote into the article. */
const FOUND = 'Split-stance jump';

/** The tags of the article in their order, and words of which the article has none by itself. */
const shown = ({circuits, exercises, studies}: Library): [string, string[]][] => [
  ['ham-circuit', circuits['weekly']!.blocks.flatMap(({items}) => items.map(({exercise}) => exercises[exercise]!.title))],
  ['ham-evidence', [studies['vandyk2019']!.label]],
  ['ham-exercise', [exercises['nordic-curl']!.title]],
  ['ham-exercise', [exercises['heel-slide']!.title]],
];

for (const generator of GENERATORS) {
  const {name, article, short, unclosed, refused, feeds, plugin, isTyped, part = /[^]*/, unsteady = /(?!)/} = generator;
  const {snippets, commands} = pageOf(name);
  const isLeftOut = SLOW.includes(name) && process.env['SITES'] !== 'all';

  describe(`a site of ${name}`, {skip: isLeftOut && 'npm run test:sites has it'}, () => {
    const site = new BuiltSite(generator, commands);
    let reading: Record<'plain' | 'prerendered', Reading> | string;
    before(async () => {
      await site.build();
      if (site.without === undefined) reading = await readingOf(site, FOUND);
    });

    /** Skipped with the reason on a machine that does not have what it takes. */
    const check = (behaviour: string, body: () => void | Promise<void>, lacking: () => string | undefined = () => site.without): void => {
      it(behaviour, async (t) => {
        const reason = lacking();
        if (reason === undefined) await body();
        else t.skip(reason);
      });
    };

    /** A page as the generator builds it by itself, and with hamkit: of both what may not differ but for the tags. */
    const both = (page: string): [string, string] => {
      const [plain, prerendered] = [site.plain, site.pages].map((pages) => part.exec(pages.get(page)!)![0].replace(unsteady, ''));
      return [plain!, prerendered!];
    };

    check('has each snippet of its page in demo/docs, in the file that is said', () => {
      assert.ok(snippets.length > 2);
      for (const {code, file, line} of snippets) {
        const place = `demo/docs/${name}.md:${String(line)}`;
        assert.ok(file !== undefined && existsSync(join(site.dir, file)), `${place}: the site has no ${file ?? 'file of that name'}`);
        assert.ok(readFileSync(join(site.dir, file), 'utf8').includes(code), `${place} is not in ${file}`);
      }
    });

    if (plugin && isTyped) {
      check('takes hamkit by its types, and no option that there is none of', async () => {
        assert.equal(await site.typeErrors(plugin.file), '');
        const wrong = site.changed(plugin.file, (text) => text.replace('hamkit()', `hamkit({contents: 'ham'})`).replace('}));', `}), {contents: 'ham'});`));
        assert.match(await site.typeErrors(wrong), /contents/);
      });
    }

    check('has the words of each entry in its page, and by itself none', async () => {
      const tags = tagsOf(site.pages.get(article)!);
      const words = shown(await libraryOf(undefined, 'en'));
      assert.deepEqual(tags.map((tag) => tag.name), words.map(([tag]) => tag));
      for (const [at, [tag, titles]] of words.entries()) {
        for (const title of titles) {
          assert.ok(tags[at]!.words.includes(title), `<${tag}> does not say “${title}”`);
          assert.ok(!wordsOf(site.plain.get(article)!).includes(title), `the page says “${title}” by itself`);
        }
      }
    });

    check('leaves no tag empty on any page', () => {
      const pages = [...site.pages].filter(([path]) => path.endsWith('.html'));
      assert.ok(pages.some(([, html]) => tagsOf(html).length > 0));
      for (const [path, html] of pages) assert.deepEqual(tagsOf(html).filter(({words}) => words === ''), [], path);
    });

    check('keeps each byte outside of the tags, but for paragraphs that a tag ends', () => {
      for (const page of [article, ...short === undefined ? [] : [short]]) {
        const [plain, prerendered] = both(page);
        assert.equal(outsideAfter(prerendered), outsideBefore(plain), page);
      }
    });

    check('keeps the stylesheets of a page, and has ours behind them', () => {
      const [plain, prerendered] = [site.plain, site.pages].map((pages) => Array.from(pages.get(article)!.matchAll(/<link rel="[^"]*stylesheet" href="([^"]*)"/g), ([, href]) => href!));
      assert.deepEqual(prerendered!.slice(0, -1), plain);
      assert.match(prerendered!.at(-1)!, /hamkit\.css$/);
      assert.ok(site.pages.has('hamkit.css'));
    });

    check('touches no page without a tag', () => {
      const pages = [...site.plain].filter(([path, text]) => /\.(?:html|xml|json)$/.test(path) && part.test(text) && !/<ham-|&lt;ham-/.test(text));
      for (const [path] of pages) assert.deepEqual(...both(path), path);
    });

    check('leaves code about tags alone', () => {
      const [plain, prerendered] = both(article).map((html) => html.match(/<code[^>]*>[^]*?<\/code>/g));
      assert.equal(plain!.length, 2);
      assert.deepEqual(prerendered, plain);
    });

    check('changes no byte when it is prerendered again', async () => {
      await site.run(`npx hamkit prerender ${generator.out} --feeds`);
      const again = site.files();
      assert.deepEqual([...again.keys()], [...site.pages.keys()]);
      for (const [path, text] of site.pages) assert.equal(again.get(path), text, path);
    });

    if (unclosed !== undefined) {
      check('tells of a tag that was never closed, with its place, and hides nothing behind it', () => {
        const lines = site.plain.get(unclosed)!.split('\n');
        const line = lines.findIndex((each) => each.includes('<ham-exercise')) + 1;
        assert.match(site.said, new RegExp(`${unclosed}:${String(line)}:${String(lines[line - 1]!.indexOf('<ham-') + 1)}.*unclosed-tag`));
        const [tag] = tagsOf(site.pages.get(unclosed)!);
        assert.ok(!tag!.words.includes('These words follow'));
      });
    }
    if (refused !== undefined) {
      check('tells of a tag that was never closed in the text where it stands', () => {
        for (const [text, path] of Object.entries(refused)) {
          const line = readFileSync(join(import.meta.dirname, text), 'utf8').split('\n').findIndex((each) => each.startsWith('<ham-')) + 1;
          assert.deepEqual(site.said.match(/^.*unclosed-tag/gm), [`${path}:${String(line)}:1: warning unclosed-tag`]);
        }
      });
    }
    check('keeps what follows a tag that was never closed', () => {
      for (const [path, html] of site.pages) {
        if (path.includes('unclosed') && path.endsWith('.html')) assert.ok(wordsOf(html).includes('These words follow a tag that nobody closed.'), path);
      }
    });

    checkInBrowser(site, {word: FOUND, sets: 12}, check);

    const lacking = (): string | undefined => site.without ?? (typeof reading === 'string' ? reading : undefined);
    check('has the words of the circuit in its feeds', () => {
      if (typeof reading === 'string') return;
      for (const feed of feeds) {
        const post = (of: Reading): string => of.feeds[feed]!.find(({title}) => title === 'Strong legs, slow miles')!.html;
        const [plain, prerendered] = [post(reading.plain), post(reading.prerendered)];
        assert.ok(prerendered.includes(FOUND) && !plain.includes(FOUND), feed);
        assert.ok(prerendered.includes('See you on the track.'), feed);
      }
    }, lacking);

    check('is found by search, as text, and as an article by the words of the circuit', () => {
      if (typeof reading === 'string') return;
      const {plain, prerendered} = reading;
      assert.deepEqual(plain.search, []);
      assert.ok(prerendered.search.some((address) => article.startsWith(address.slice(1))), prerendered.search.join());
      for (const by of ['text', 'article'] as const) {
        // one of them shouts headings
        const has = (of: Reading): boolean => of[by].toLowerCase().includes(FOUND.toLowerCase());
        assert.ok(has(prerendered) && !has(plain), by);
      }
    }, lacking);
  });
}
