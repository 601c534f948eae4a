import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import type {Browser} from 'puppeteer-core';
import type {BuiltSite} from './built.js';
import {openBrowser, Reader, type Screen} from './reader.js';
import {serve, type Served} from './serve.js';
import {tagsOf} from './words.js';

/** One page on one screen: what it says without script, and what it is with. */
interface Visit {
  readonly place: string;
  readonly page: string;
  readonly outline: string;
  readonly without: readonly string[];
  readonly words: readonly string[];
  readonly added: readonly string[];
  readonly shift: number;
  readonly moved: readonly string[];
  readonly faults: readonly string[];
  readonly asked: readonly string[];
}

/** `article.md` as it is read, with the name of each tag where it stands: code about tags is words. */
const ARTICLE = 'My hamstring complained in spring. This is what I do about it, twice a week. [ham-circuit] The study behind the first exercise '
  + '[ham-evidence] is about footballers, and says so. Whoever is used to components closes a tag like this: [ham-exercise] '
  + 'What stands below it has to be read all the same. • An easy kilometre first. • [ham-exercise] • Then the hills. '
  + 'To have the circuit in a post of your own, write <ham-circuit></ham-circuit>, or with a name: <ham-circuit name="weekly"></ham-circuit> '
  + 'See you on the track.';

/** What a page says likewise. VitePress writes the language above code. */
const OUTLINE = `(() => {
  const copy = document.querySelector('main').cloneNode(true);
  for (const language of copy.querySelectorAll('span.lang')) language.remove();
  for (const item of copy.querySelectorAll('li')) item.prepend(' • ');
  for (const block of copy.querySelectorAll('p, pre, li')) block.append(' ');
  for (const tag of copy.querySelectorAll('ham-circuit, ham-evidence, ham-exercise')) tag.replaceWith(' [' + tag.localName + '] ');
  return copy.textContent.replace(/\\s+/g, ' ');
})()`;

/** What script adds to a tag, in its words. A picture that is folded away, or small, has none. */
const OFFERS: Readonly<Record<string, string>> = {'ham-circuit': 'ham-circuit: Tick off your sets, or change the level', 'ham-exercise': 'ham-figure: Play'};

/** What is pressed, and what comes of it. */
const OFFER = `document.querySelector('main ham-circuit').shadowRoot.querySelector('[part=invitation] button')`;
const TICKS = `document.querySelector('main ham-circuit').shadowRoot.querySelectorAll('[part=ticks] input').length`;

const isData = (file: string): boolean => file.startsWith('data/');

/** Holds a built site to what readers have of it in Chromium. `word` is one that only the circuit says, `sets` is how many it has. */
export function checkInBrowser(site: BuiltSite, {word, sets}: {readonly word: string; readonly sets: number}, check: (behaviour: string, body: () => Promise<void>) => void): void {
  const {generator: {article, home, missing}} = site;
  const open: {close(): unknown}[] = [];
  const visits: Visit[] = [];
  let browser: Browser;
  let [prerendered, plain]: Served[] = [];

  before(async () => {
    if (site.without !== undefined) return;
    open.push(browser = await openBrowser(), prerendered = await serve(site.builtDir), plain = await serve(site.plainDir));
    const pages = [...site.pages].filter(([path, html]) => path.endsWith('.html') && html.includes('<div data-ham-static')).map(([path]) => path);
    for (const page of pages) visits.push(await visit(page, 'phone'));
    visits.push(await visit(article, 'computer'));
  });
  after(async () => { for (const each of open) await each.close(); });

  const settled = async (address: string, screen: Screen): Promise<Reader> => {
    const reader = await Reader.open(browser, address, screen);
    await reader.settled();
    return reader;
  };

  const ofArticle = (): Visit => visits.find(({page}) => page === article)!;

  async function visit(page: string, screen: Screen): Promise<Visit> {
    const scriptless = await Reader.open(browser, prerendered!.url + page, screen, {script: false});
    const without = await scriptless.words();
    await scriptless.close();
    const reader = await settled(prerendered!.url + page, screen);
    const {faults, asked} = reader;
    const [shift, moved, outline, words, added] = [await reader.shift(), await reader.moved(), await reader.ask<string>(OUTLINE), await reader.words(), await reader.added()];
    await reader.close();
    return {place: `${page} on a ${screen}`, page, outline, without, words, added, shift, moved, faults: [...scriptless.faults, ...faults], asked};
  }

  check('is read in a browser with the same words, with script and without, folded and unfolded', async () => {
    for (const {place, without, words} of visits) assert.deepEqual(words, without, place);
    assert.ok(ofArticle().without.every((words) => words.includes(word)));
    const control = await Reader.open(browser, plain!.url + article, 'phone', {script: false});
    assert.ok((await control.words()).every((words) => !words.includes(word)), 'control: a tag says nothing by itself');
    await control.close();
  });

  check('gets from script what can be pressed, and not a word else', async () => {
    for (const {place, page, added} of visits) assert.deepEqual(added, tagsOf(site.pages.get(page)!).flatMap(({name}) => OFFERS[name] ?? []), place);
  });

  check('does not move while script comes', async () => {
    for (const {place, shift, moved} of visits) assert.deepEqual([shift, moved], [0, []], place);
    const control = await settled(plain!.url + article, 'phone');
    assert.ok(await control.shift() > 0.1 && (await control.moved()).length > 5, 'control: the page moves where the tags are empty');
    assert.ok(control.asked.some(isData), 'control: empty tags ask for data');
    await control.close();
  });

  check('asks for no data before somebody presses, and makes no error and no request that fails', async () => {
    for (const {place, faults, asked} of visits) {
      assert.deepEqual(faults, [], place);
      assert.ok(asked.includes('hamkit.js'));
      assert.deepEqual(asked.filter(isData), [], place);
    }
  });

  check('has each tag where it was written: by itself, in a text, with /> at its end, in a list; and code about tags as words', async () => {
    for (const {place, page, outline} of visits) if (page === article) assert.ok(outline.includes(ARTICLE), `${place}: ${outline}`);
  });

  check('has a tick for each set when the reader asks for them', async () => {
    const reader = await settled(prerendered!.url + article, 'phone');
    assert.equal(await reader.ask(TICKS), 0);
    await reader.ask(`${OFFER}.click()`);
    await reader.page.waitForFunction(`${TICKS} > 0`);
    assert.equal(await reader.ask(TICKS), sets);
    assert.deepEqual(reader.asked.filter(isData).filter((file) => !file.startsWith('data/figures/')), ['data/circuits/weekly.json']);
    assert.deepEqual(reader.faults, []);
    await reader.close();
  });

  if (missing !== undefined) {
    check('has its stylesheet on the page for addresses that are not there, however deep they are', async () => {
      const address = `${prerendered!.url}${missing}`;
      const reader = await settled(address, 'phone');
      assert.ok(await reader.ask(`[...document.styleSheets].some(({href, cssRules}) => href.endsWith('/hamkit.css') && cssRules.length > 10)`));
      assert.deepEqual(reader.faults.filter((fault) => !fault.startsWith('Failed to load resource')), [`${address} is 404`]);
      await reader.close();
    });
  }

  if (home !== undefined) {
    check('says the same where a reader comes to the page by script, leaves it and comes again', async () => {
      const reader = await Reader.open(browser, prerendered!.url + home, 'phone');
      await reader.page.waitForNetworkIdle();
      await reader.ask('window.stayed = true');
      for (const times of ['first', 'second']) {
        await reader.ask(`document.querySelector('main a[href*=strong-legs]').click()`);
        await reader.settled();
        assert.deepEqual(await reader.words(), ofArticle().without, times);
        assert.deepEqual(await reader.ask(`[window.stayed, Boolean(${OFFER})]`), [true, true]);
        await reader.ask('history.back()');
        await reader.page.waitForSelector('main a[href*=strong-legs]');
      }
      assert.deepEqual([reader.faults, reader.asked.filter(isData)], [[], []]);
      await reader.close();
    });
  }
}
