import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {AxeResults} from 'axe-core';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers.mjs';
import {Dev} from '../cli/dev-process.js';
import {BRIDGE} from '../cli/figured.js';
import {GOOD} from '../compile/entries.js';
import {Site, until} from '../site.js';

const BROKEN = GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 s per sid');
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** All text of a part of the page, that of the elements included. A text itself: tsx adds to functions what a page does not know. */
const TEXT_OF = `(selector) => {
  const text = (node) => (node.shadowRoot ? text(node.shadowRoot) : '')
    + (node.nodeName === 'STYLE' ? '' : node.nodeType === Node.TEXT_NODE ? node.textContent : Array.from(node.childNodes, text).join(''));
  return Array.from(document.querySelectorAll(selector), text).join(' ');
}`;

describe('the page of hamkit dev', () => {
  let browser: Browser;
  let site: Site;
  let dev: Dev;
  let page: Page;
  /** What the browser refused or a script threw. */
  let faults: string[];

  before(async () => {
    browser = await puppeteer.launch({executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
  });
  after(() => browser.close());
  beforeEach(async () => {
    site = new Site();
    dev = await Dev.start(site);
    faults = [];
    page = await open('#circuits/weekly');
  });
  afterEach(async () => {
    await page.close();
    await dev.end();
    site.remove();
  });

  async function open(hash: string): Promise<Page> {
    const opened = await browser.newPage();
    opened.on('pageerror', (error) => faults.push(String(error)));
    opened.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    await opened.goto(`${dev.address}${hash}`);
    await shows(/\S/, opened, 'h1');
    return opened;
  }

  const textOf = async (of: Page, selector: string): Promise<string> => String(await of.evaluate(`(${TEXT_OF})(${JSON.stringify(selector)})`));

  const shows = (words: RegExp, on = page, selector = 'main'): Promise<true> =>
    until(`${selector} with ${String(words)}`, async () => words.test(await textOf(on, selector)) || undefined);

  const axe = async (): Promise<string[]> => {
    await page.evaluate(AXE);
    const {violations} = await page.evaluate('axe.run()') as AxeResults;
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  };

  it('shows the entry that its address names, with the real element, and lists all others', async () => {
    await shows(/Circuit/);
    assert.equal(await page.$eval('ham-circuit', (element) => element.getAttribute('name')), 'weekly');
    assert.equal((await page.$$('nav li a')).length, Object.keys(GOOD).length);
    assert.equal(await page.$eval('nav [aria-current=page]', (link) => link.getAttribute('href')), '#circuits/weekly');
    assert.deepEqual(faults, []);
  });

  it('shows each kind of entry', async () => {
    for (const [hash, selector] of [['#exercises/hold', 'ham-exercise'], ['#studies/smith2020', 'ham-evidence'], ['#articles/strength', 'ham-article']] as const) {
      await page.goto(`${dev.address}${hash}`);
      await shows(/\w{3}/, page, selector);
    }
    assert.deepEqual(faults, []);
  });

  it('brings an entry up to date in its place, and keeps what the reader did', async () => {
    await shows(/Sets/);
    await page.waitForFunction(() => document.querySelector('ham-circuit')?.shadowRoot?.querySelector('[part~="ticks"] input'));
    await page.evaluate(() => {
      const root = document.querySelector('ham-circuit')!.shadowRoot!;
      root.querySelector<HTMLInputElement>('[part~="ticks"] input')!.click();
      root.querySelectorAll('details').forEach((details) => { details.open = true; });
      Object.assign(window, {circuit: document.querySelector('ham-circuit')});
      scrollTo(0, 120);
    });
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('Breathe.', 'Breathe slowly.'));
    await shows(/Breathe slowly\./);
    assert.deepEqual(await page.evaluate(() => {
      const circuit = document.querySelector('ham-circuit')!;
      const root = circuit.shadowRoot!;
      return {
        same: 'circuit' in window && window.circuit === circuit, ticks: root.querySelectorAll('[part~="ticks"] input:checked').length,
        closed: root.querySelectorAll('details:not([open])').length, scroll: scrollY,
      };
    }), {same: true, ticks: 1, closed: 0, scroll: 120});
    await shows(/is up to date/, page, '[role=status]');
  });

  it('leaves an entry alone that a change does not reach', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    site.write('content/studies/jones2021.md', GOOD['studies/jones2021.md'].replace(/^label: .*/m, 'label: Another label'));
    await shows(/Another label/, page, 'nav');
    assert.deepEqual(asked, ['/state.json']);
  });

  it('shows a problem with its place, lines and mend, and the entry as it was, until it is mended', async () => {
    await page.goto(`${dev.address}#exercises/hold`);
    await shows(/Breathe\./);
    site.write('content/exercises/hold.md', BROKEN.replace('Breathe.', 'Breathe later.'));
    await shows(/To mend it/);
    const text = await textOf(page, 'main');
    for (const part of ['content/exercises/hold.md:5:20', '5 | dose: 3 x 30 s per sid', 'To mend it:', '3 x 30 s per side', 'as it was before the error', 'Breathe.']) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
    assert.equal(await page.$eval('.problem .path a', (link) => link.getAttribute('href')), `vscode://file${site.path('content/exercises/hold.md')}:5:20`);
    assert.match(await textOf(page, 'nav [aria-current=page]'), /1 error/);
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('Breathe.', 'Breathe later.'));
    await shows(/Breathe later\./);
    assert.equal(await page.$('.problem'), null);
  });

  it('says of a circuit what it shows in the last good version, and leads there', async () => {
    assert.doesNotMatch(await textOf(page, 'main'), /before an error/);
    site.write('content/exercises/hold.md', BROKEN);
    await shows(/Shown as before an error: Hold/);
    assert.equal(await page.$eval('.inside a', (link) => link.getAttribute('href')), '#exercises/hold');
    await page.goto(`${dev.address}#studies/smith2020`);
    await shows(/Smith 2020/);
    assert.equal(await page.$('.inside'), null, 'a study that shows no exercise');
  });

  it('shows a figure as it is written, each pose with its moves and times, and keeps the last good one beside what is wrong', async () => {
    const drawn = (): Promise<string> => page.evaluate(() => {
      const card = document.querySelector('ham-exercise')?.shadowRoot?.querySelector('ham-figure');
      return Array.from(card?.shadowRoot?.querySelectorAll('[part=picture] path') ?? [], (path) => path.getAttribute('d')).join(' ');
    });
    const other = async (than: string): Promise<string> => until('another picture', async () => {
      const now = await drawn();
      return now !== '' && now !== than ? now : undefined;
    });
    site.write('content/exercises/bridge.md', BRIDGE);
    await page.goto(`${dev.address}#exercises/bridge`);
    const first = await other('');
    await shows(/start\s*lift 2 s\s*lower 2 s/, page, 'hamkit-poses');
    site.write('content/exercises/bridge.md', BRIDGE.replace('hip -2', 'hip 20').replace('lift 2s', 'lift 3s'));
    const second = await other(first);
    await shows(/lift 3 s/, page, 'hamkit-poses');
    site.write('content/exercises/bridge.md', BRIDGE.replace('hip -2', 'hipp -2'));
    await shows(/as it was before the error/);
    await shows(/Did you mean hip\?/, page, '.problem');
    assert.equal(await drawn(), second);
    assert.equal((await page.$$('hamkit-poses svg')).length, 3);
    assert.deepEqual(faults, []);
  });

  it('keeps the place of a problem in sight on a phone, and the card however many problems there are', async () => {
    await page.setViewport({width: 360, height: 800});
    const long = 'Breathe in and out, slowly and without a sound, for as long as it takes, and only then look at the `ceiling` once.';
    site.write('content/exercises/hold.md', BROKEN.replace('Breathe.', `${long} \`a\` \`b\` \`c\` \`d\``));
    await page.goto(`${dev.address}#exercises/hold`);
    await shows(/5 more problems/);
    await page.click('.problems summary');
    for (const mark of await page.$$('.problem mark')) {
      const box = await mark.boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 360, JSON.stringify(box));
    }
    assert.equal((await page.$$('.problem mark')).length, 6, 'control');
    await page.click('.problems summary');
    const top = await page.$eval('.view', (view) => view.getBoundingClientRect().top + scrollY);
    assert.ok(top < 800, `the card begins at ${String(top)}`);
  });

  it('takes no room for words that are not there', async () => {
    await page.setViewport({width: 360, height: 800});
    const room = (): Promise<number> => page.$eval('header', (header) => header.getBoundingClientRect().height);
    const before = await room();
    await page.$eval('.said', (said) => { said.setAttribute('style', 'display: none'); });
    assert.equal(await room(), before, 'as much as without its place');
    await page.$eval('.said', (said) => { said.removeAttribute('style'); });
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('Breathe.', 'Breathe slowly.'));
    await shows(/is up to date/, page, '[role=status]');
    assert.equal(await room(), before);
  });

  it('says of an entry that never was without an error that it has nothing to show yet', async () => {
    site.write('content/exercises/plank.md', BROKEN);
    await page.goto(`${dev.address}#exercises/plank`);
    await shows(/as soon as the file has no error/);
  });

  it('tells two browsers the same', async () => {
    const other = await open('#circuits/weekly');
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md'].replace('Breathe.', 'Breathe slowly.'));
    await Promise.all([page, other].map((each) => shows(/Breathe slowly\./, each)));
    await other.close();
  });

  it('says that the command has ended, and goes on with the next one at its address', async () => {
    const {port} = new URL(dev.address);
    await dev.end();
    await shows(/hamkit dev has ended/, page, 'hamkit-preview');
    dev = await Dev.start(site, '--port', port);
    await until('the notice to go', async () => !/has ended/.test(await textOf(page, 'hamkit-preview')) || undefined);
  });

  it('moves the focus to an entry that is chosen with the keyboard', async () => {
    await page.setViewport({width: 1280, height: 800});
    await page.focus('nav a[href="#exercises/hold"]');
    await page.keyboard.press('Enter');
    await shows(/ham-exercise name="hold"/);
    await until('the focus', () => page.evaluate(() => document.activeElement?.tagName === 'H1' || undefined));
  });

  it('has no fault that axe finds, nor anything that sticks out: light and dark, on a phone and a desk', async () => {
    site.write('content/exercises/hold.md', BROKEN);
    site.write('content/note.txt', 'x');
    await shows(/1 warning/, page, 'header');
    for (const hash of ['#exercises/hold', '#circuits/weekly', '#problems', '#articles/strength']) {
      for (const value of ['light', 'dark']) {
        for (const width of [320, 1280]) {
          await page.setViewport({width, height: 800});
          await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
          await page.goto(`${dev.address}${hash}`);
          await shows(/\w{3}/);
          if (width === 320) await page.click('.fold');
          assert.deepEqual(await axe(), [], `${hash} ${value} ${String(width)}`);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${hash} ${String(width)} sticks out`);
        }
      }
    }
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    assert.match((await axe()).join(), /button-name/, 'control');
  });
});
