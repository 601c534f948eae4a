// A circuit on paper: what stands on it, what a telephone reads from its code, and how it breaks into pages in a browser's own printing.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {initWasm, Resvg} from '@resvg/resvg-wasm';
import type {AxeResults} from 'axe-core';
import jsQR from 'jsqr';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers.mjs';
import {libraryOf} from '../../src/cli/prerender/built-in.js';
import type {Circuit, Library} from '../../src/model/index.js';
import {SHEET_STYLESHEET, sheetPage, sheetStylesheet} from '../../src/prerender/sheet.js';
import {attributeOf, elementsIn, markupOf, pageOf, textOf, type Element} from './read.js';

const ADDRESS = 'https://example.org/running/strong-legs?from=paper#monday';
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const LONG = 'Eccentric single-leg Romanian deadlift with Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const HEBREW = 'להאט, לשמור על הגב ישר ולנשום';

const library = await libraryOf(undefined, 'en');
const weekly = library.circuits['weekly']!;

const all = (html: string): Element[] => elementsIn(pageOf(html));
const ofClass = (html: string, name: string): Element[] => all(html).filter((element) => attributeOf(element, 'class') === name);
const tagged = (html: string, tag: string): Element[] => all(html).filter(({tagName}) => tagName === tag);
const sheet = (circuit: Circuit = weekly, from: Library = library, weeks = 6, url: string | undefined = ADDRESS): string => sheetPage(circuit, from, {url, weeks});

/** The first exercises of the library with their own doses, as one block. */
const circuitOf = (count: number): Circuit => ({...weekly, blocks: [{...weekly.blocks[0]!, items:
  Object.values(library.exercises).slice(0, count).map(({id, dose}) => ({exercise: id, dose, note: []}))}]});
const withTitles = (title: string): Library => ({...library,
  exercises: Object.fromEntries(Object.entries(library.exercises).map(([id, exercise]) => [id, {...exercise, title}]))});
const withoutFigures: Library = {...library, figures: {}};

describe('a sheet', () => {
  it('says what the circuit is for, takes and needs, and each exercise with its dose in words, its cues and what to take care of', () => {
    const text = textOf(pageOf(sheet()));
    for (const said of [weekly.title, weekly.purpose, '20–22 min', 'twice a week', 'Wall; mat', '3 sets of 5 reps on each side, resting 30 seconds between sides',
      'Land without a sound.', 'Leave jumps out while hopping hurts.', 'Split-stance jump', 'Hamstring roll-out']) assert.ok(text.toLowerCase().includes(said.toLowerCase()), said);
  });

  it('says what to mind first above the exercises, and has every red flag with the emergency numbers', () => {
    const html = sheet();
    const text = textOf(pageOf(html));
    assert.ok(text.indexOf('Sharp or sudden pain') < text.indexOf('Land without a sound'));
    assert.equal(tagged(markupOf(ofClass(html, 'flags')[0]!), 'li').length, 8);
    assert.match(text, /112 in the EU, 911 in the US and Canada, 999 in the UK/);
  });

  it('shows a picture of each exercise that has one, and has no room for one that is not there', () => {
    assert.equal(ofClass(sheet(), 'picture').length, 4);
    assert.equal(ofClass(sheet(weekly, withoutFigures), 'picture').length, 0);
    assert.equal(ofClass(sheet(weekly, withoutFigures), 'item').length, 4);
  });

  it('says that nobody has reviewed it, and by whom and under which licence it is; of exercises of others too', () => {
    assert.match(textOf(pageOf(sheet())), /Not yet clinically reviewed\. By hamkit, CC-BY-4\.0\./);
    const jump = {...library.exercises['split-stance-jump']!, author: 'A clinic', licence: 'CC-BY-SA-4.0'};
    const others = {...library, exercises: {...library.exercises, 'split-stance-jump': jump}};
    assert.match(textOf(pageOf(sheet(weekly, others))), /Split-stance jump: Not yet clinically reviewed\. By A clinic, CC-BY-SA-4\.0\./);
    const reviewed = {...weekly, reviewed: {by: 'B. Example', credentials: 'physiotherapist', date: '2026-01-02'}};
    assert.match(textOf(pageOf(sheet(reviewed))), /Reviewed by B\. Example.*Not yet clinically reviewed/);
  });

  it('lists its sources by the numbers that its text has', () => {
    const numbers = tagged(sheet(), 'sup').map((element) => Number(textOf(element)));
    const listed = tagged(markupOf(tagged(sheet(), 'footer')[0]!), 'li').length;
    assert.ok(listed > 0 && numbers.every((number) => number >= 1 && number <= listed), `${String(numbers)} of ${String(listed)}`);
  });
});

describe('the cells', () => {
  const tables = (weeks: number, perWeek: Circuit['perWeek'] = [2, 2]): Element[] => tagged(sheet({...weekly, perWeek}, library, weeks), 'table');
  const cells = (table: Element): number => tagged(markupOf(table), 'td').length;

  it('are one a set and session, and for the effort; for the load where something is held; for the date and for pain', () => {
    const [table, more] = tables(6);
    assert.equal(more, undefined);
    const rows = 1 + 4 * (3 + 1) + 1 + 2;
    assert.equal(cells(table!), rows * 6 * 2);
    assert.ok(tagged(sheet(), 'td').every((cell) => textOf(cell) === ''));
  });

  it('are wide enough to write in: more sessions take more tables, and no week is lost or there twice', () => {
    for (const [weeks, perWeek] of [[1, undefined], [6, [3, 3]], [26, [1, 2]], [5, [7, 7]], [14, undefined], [15, undefined]] as const) {
      const found = tables(weeks, perWeek && [perWeek[0], perWeek[1]]);
      const named = found.flatMap((table) => tagged(markupOf(table), 'th').map((cell) => textOf(cell))).filter((text) => /^Week \d+$/.test(text));
      assert.deepEqual(named, Array.from({length: weeks}, (_, index) => `Week ${String(index + 1)}`));
      for (const table of found) assert.ok(tagged(markupOf(table), 'td').length / (tagged(markupOf(table), 'tr').length - 1) <= 14);
    }
  });

  it('are not there for no weeks', () => {
    assert.deepEqual(tables(0), []);
    assert.equal(ofClass(sheet(weekly, library, 0), 'log').length, 0);
  });
});

describe('the code', () => {
  before(async () => { await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')))); });

  /** What a decoder reads from the drawing at so many pixels a side. */
  const read = (html: string, width: number): string | undefined => {
    const svg = markupOf(tagged(markupOf(ofClass(html, 'code')[0]!), 'svg')[0]!).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
    const image = new Resvg(svg, {background: '#fff', fitTo: {mode: 'width', value: width}}).render();
    return jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height)?.data;
  };

  it('leads to the page, for any address: one path, and the address in letters below', () => {
    for (const address of [ADDRESS, 'https://a.example/', `https://example.org/${'long-name/'.repeat(22)}`, 'https://xn--bcher-kva.example/%D7%9E?a=1&b=<2>']) {
      const html = sheet(weekly, library, 6, address);
      assert.equal(read(html, 300), address);
      const code = markupOf(ofClass(html, 'code')[0]!);
      assert.equal(tagged(code, 'path').length, 1);
      assert.ok(textOf(ofClass(html, 'code')[0]!).includes(address));
    }
  });

  it('is read by a decoder that knows a broken one: with its middle gone there is nothing', () => {
    assert.equal(read(sheet().replace(/(<path d=")M[^"]*(")/g, '$1M0 0h7v1h-7z$2'), 300), undefined);
  });

  it('is not there without an address', () => {
    assert.deepEqual(ofClass(sheetPage(weekly, library, {weeks: 6}), 'code'), []);
  });
});

describe('text of strangers', () => {
  const FILE = join(process.env['CORPORA'] ?? '../shared/corpora', 'injections.json');
  const OWN = ['"><img src=x onerror=alert(1)></title></style><script>alert(1)</script>', "' onmouseover='alert(1)", '</main><iframe srcdoc="<script>alert(1)</script>">', '<!--', '-->', '&lt;script&gt;'];
  const payloads = [...OWN, ...existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as {payload: string}[]).map(({payload}) => payload) : []];
  const ids = weekly.blocks.flatMap(({items}) => items.map(({exercise}) => exercise));

  /** A sheet with a text in each place that can hold one; none is empty, as what is empty may be left out. */
  const sheetWith = (next: () => string, url: string): string => {
    const exercises = Object.fromEntries(ids.map((id) => [id, {...library.exercises[id]!, title: next(), author: next(), cues: [[next()], [next()]], cautions: []}]));
    const blocks = weekly.blocks.map((block) => ({...block, title: next(), why: [{kind: 'paragraph' as const, content: [next()]}]}));
    const circuit = {...weekly, blocks, title: next(), purpose: next(), author: next(), licence: next()};
    return sheet(circuit, {...withoutFigures, exercises: {...library.exercises, ...exercises}}, 1, url);
  };
  const shape = (html: string): string => all(html).map(({tagName, attrs}) => `${tagName} ${attrs.map(({name}) => name).join(' ')}`).join('\n');

  it('stays text, in every place and in the address', () => {
    let at = 0;
    const harmless = shape(sheetWith(() => `harmless ${String(at++)}`, 'https://example.org/'));
    const used = at;
    for (at = 0; at < payloads.length;) {
      const url = `https://example.org/${payloads[at]!.slice(0, 60)}`;
      const hostile = sheetWith(() => `${payloads[at++ % payloads.length]!} ${String(at)}`, url);
      assert.equal(shape(hostile), harmless, `payloads ${String(at - used)} to ${String(at)}`);
    }
  });

  it('would be seen to be more (control)', () => {
    const html = sheetWith(() => 'harmless', 'https://example.org/');
    assert.notEqual(shape(html.replace('harmless', OWN[0]!)), shape(html));
  });
});

describe('printed', () => {
  let browser: Browser;
  let server: Server;
  let html = '';
  let faults: string[] = [];
  const POLICY = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'";

  before(async () => {
    browser = await puppeteer.launch({executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
    server = createServer(({url}, response) => {
      const isStyle = url === `/${SHEET_STYLESHEET}`;
      response.writeHead(200, {'content-type': isStyle ? 'text/css' : 'text/html; charset=utf-8', 'content-security-policy': POLICY}).end(isStyle ? sheetStylesheet() : html);
    }).listen(0);
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function opened(text: string): Promise<Page> {
    html = text;
    faults = [];
    const page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) faults.push(message.text()); });
    await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
    return page;
  }

  async function pages(text: string): Promise<Record<'a4' | 'letter', number>> {
    const page = await opened(text);
    const count = async (format: 'a4' | 'letter'): Promise<number> =>
      Buffer.from(await page.pdf({format})).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const counts = {a4: await count('a4'), letter: await count('letter')};
    await page.close();
    return counts;
  }

  it('is one sheet of paper on both sides for the weekly circuit, on A4 and on US Letter', async () => {
    assert.deepEqual(await pages(sheet()), {a4: 2, letter: 2});
  });

  it('has cells to write in, as large as the paper lets them be: at least 8 mm wide, 6.8 mm high on A4 and 6.4 mm on US Letter', async () => {
    const page = await opened(sheet());
    const px = (mm: number): number => Math.floor(mm / 25.4 * 96);
    const cell = (): Promise<{width: number; height: number}> => page.$$eval('td', (cells) => {
      const boxes = cells.map((each) => each.getBoundingClientRect());
      return {width: Math.min(...boxes.map(({width}) => width)), height: Math.min(...boxes.map(({height}) => height))};
    });
    // What is between the margins.
    for (const [paper, width, height, least] of [['A4', 186, 276, 6.8], ['US Letter', 191.9, 258.4, 6.4]] as const) {
      await page.setViewport({width: px(width), height: px(height)});
      const onScreen = await cell();
      await page.emulateMediaType('print');
      const printed = await cell();
      assert.ok(printed.width >= px(8) && printed.height >= px(least), `${paper}: ${JSON.stringify(printed)}`);
      await page.emulateMediaType('screen');
      // control: what is seen on a screen is no higher than it has to be
      assert.ok(onScreen.height < px(least), `${paper}: ${JSON.stringify(onScreen)}`);
    }
    await page.close();
  });

  it('has what to do afterwards below the exercises, and not with the signs on the next page', async () => {
    const page = await opened(sheet());
    assert.equal(await page.$eval('.after h2', (title) => getComputedStyle(title).breakAfter), 'auto');
    assert.equal(await page.$eval('.flags h2', (title) => getComputedStyle(title).breakAfter), 'avoid');
    await page.close();
  });

  it('is no more than it takes: twelve exercises, no weeks, no pictures', async () => {
    const twelve = await pages(sheet(circuitOf(12)));
    assert.ok(twelve.a4 <= 6 && twelve.letter <= 7, JSON.stringify(twelve));
    assert.deepEqual(await pages(sheet(weekly, library, 0)), {a4: 2, letter: 2});
    // control: more weeks are more pages
    const year = await pages(sheet(weekly, library, 26));
    assert.ok(year.a4 > 4 && year.letter > 4, JSON.stringify(year));
  });

  for (const [what, text] of [
    ['the weekly circuit', sheet()], ['long names', sheet({...weekly, title: LONG, purpose: LONG}, withTitles(LONG), 6, `https://example.org/${'a'.repeat(200)}`)],
    ['no pictures', sheet(weekly, withoutFigures)], ['content from right to left', sheet({...weekly, title: HEBREW, purpose: HEBREW}, {...withTitles(HEBREW), language: 'he'})],
  ] as const) {
    it(`has ${what} whole: nothing beside the paper, and no exercise or box of signs in two halves`, async () => {
      const page = await opened(text);
      await page.emulateMediaType('print');
      // What is between the margins of A4, the narrower.
      await page.setViewport({width: Math.floor(186 / 25.4 * 96), height: 1000});
      const beside = await page.evaluate(`Array.from(document.querySelectorAll('body *:not(.unseen, caption)'), (element) => {
        const {left, right} = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1 ? element.outerHTML.slice(0, 80) : '';
      }).filter(Boolean)`);
      assert.deepEqual(beside, []);
      const broken = await page.evaluate(`Array.from(document.querySelectorAll('.item, .flags, tbody, .beside'), (element) => getComputedStyle(element).breakInside).filter((value) => value !== 'avoid')`);
      assert.deepEqual(broken, []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('says a dose from left to right in content that is read from right to left', async () => {
    const page = await opened(sheet(weekly, {...library, language: 'he'}));
    const ordered = await page.evaluate(`(() => {
      const text = document.querySelector('.dose b').firstChild;
      const at = (index) => { const range = document.createRange(); range.setStart(text, index); range.setEnd(text, index + 1); return range.getBoundingClientRect().left; };
      return getComputedStyle(document.querySelector('main')).direction + ' ' + (at(0) < at(text.length - 1));
    })()`);
    assert.equal(ordered, 'rtl true');
    await page.close();
  });

  it('is a page under a strict content security policy, which axe finds nothing in, and fits a telephone', async () => {
    const page = await opened(sheet());
    await page.setViewport({width: 360, height: 800});
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
    // control: the stylesheet is there
    assert.equal(await page.evaluate(`getComputedStyle(document.querySelector('.screen')).borderStyle`), 'solid');
    await page.setBypassCSP(true);
    await page.evaluate(AXE);
    const {violations} = await page.evaluate('axe.run()') as AxeResults;
    assert.deepEqual(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`), []);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
