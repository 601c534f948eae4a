import {readFileSync} from 'node:fs';
import {extname, resolve} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import puppeteer, {type Browser, type HTTPRequest, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers.mjs';
import {TYPES} from './serve.js';

export const openBrowser = async (): Promise<Browser> =>
  puppeteer.launch({executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});

const SCREENS = {
  phone: {width: 390, height: 844, isMobile: true, hasTouch: true},
  computer: {width: 1280, height: 800},
} as const;
export type Screen = keyof typeof SCREENS;

/** Where the pages of demo/docs load hamkit from. Each file comes from this build, late: the page is in sight by then, in its own letters. */
const CDN = 'https://cdn.jsdelivr.net/npm/hamkit/dist/cdn/';
const BUILT = resolve(import.meta.dirname, '../../dist/cdn');
const IS_IN_SIGHT = `performance.getEntriesByName('first-contentful-paint').length > 0 && document.fonts.status === 'loaded'`;
const LATE = 100;

/** Sums up what moves by itself; there is no reader's hand here, but the screen of a phone, set up, counts as one. */
const COUNT_SHIFT = `
  window.shift = 0;
  new PerformanceObserver((list) => { for (const {value} of list.getEntries()) shift += value; }).observe({type: 'layout-shift', buffered: true});`;

/** Where everything in the article begins that is not folded away, in pixels from its top. */
const PLACES = `[...document.querySelectorAll('main *')].filter((element) => element.checkVisibility()).map((element) => element.localName + ' at ' + Math.round(element.getBoundingClientRect().top + scrollY))`;

/** Every tag has been set up. */
const IS_SETTLED = `(() => {
  const tags = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('ham-'));
  return tags.length > 0 && tags.every(({shadowRoot, isUpdatePending}) => shadowRoot && !isUpdatePending);
})()`;

/** Past everything that waits for coming near. */
const SCROLL = `(async () => {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo(0, top);
    await new Promise((done) => setTimeout(done, 40));
  }
  scrollTo(0, 0);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
})()`;

/** What the article says, as it stands and with all that unfolds open. */
const WORDS = `(() => {
  const article = document.querySelector('main');
  const said = [article.innerText];
  for (const each of article.querySelectorAll('details')) each.open = true;
  said.push(article.innerText);
  return said;
})()`;

/** What stands in the page without being a part of its HTML: a tag, and the words in its shadow tree. */
const ADDED = `[...document.querySelectorAll('main *')].filter(({shadowRoot}) => shadowRoot).flatMap(({localName, shadowRoot}) =>
  [...shadowRoot.children].filter((child) => !child.matches('slot, style')).map(({innerText}) => innerText.trim()).filter(Boolean).map((text) => localName + ': ' + text))`;

/** One page in Chromium, as somebody has it who came to read. */
export class Reader {
  /** Exceptions, errors of the console, and requests without an answer or with a bad one. */
  readonly faults: string[] = [];
  /** The files of hamkit that the page asked for, in the order of asking. */
  readonly asked: string[] = [];

  /** The places of everything while hamkit had not come. */
  private early: readonly string[] = [];

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, address: string, screen: Screen, {script = true} = {}): Promise<Reader> {
    const page = await browser.newPage();
    const reader = new Reader(page);
    page.on('pageerror', (error) => reader.faults.push(String(error)));
    page.on('console', (message) => { if (message.type() === 'error') reader.faults.push(message.text()); });
    page.on('requestfailed', (request) => reader.faults.push(`${request.url()} failed: ${request.failure()?.errorText ?? ''}`));
    page.on('response', (response) => { if (response.status() >= 400) reader.faults.push(`${response.url()} is ${String(response.status())}`); });
    await page.setViewport(SCREENS[screen]);
    await page.setJavaScriptEnabled(script);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      reader.answer(request).catch((error: unknown) => { if (!page.isClosed()) reader.faults.push(String(error)); });
    });
    await page.evaluateOnNewDocument(COUNT_SHIFT);
    await page.goto(address);
    return reader;
  }

  /** Until every tag has been set up and all of the page has been in sight. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(IS_SETTLED);
    await this.page.evaluate(SCROLL);
    await this.page.waitForNetworkIdle({idleTime: 3 * LATE});
  }

  readonly words = (): Promise<string[]> => this.ask(WORDS);
  readonly added = (): Promise<string[]> => this.ask(ADDED);
  readonly shift = (): Promise<number> => this.ask('shift');

  /** What stands elsewhere than before hamkit came. Browsers do not count what moves as it comes into a slot, and what is out of sight. */
  async moved(): Promise<string[]> {
    const places = await this.ask<string[]>(PLACES);
    return this.early.flatMap((place, index) => places[index] === place ? [] : [`${place} is ${places[index] ?? 'gone'}`]);
  }

  /** The value of an expression in the page. */
  async ask<Value>(expression: string): Promise<Value> {
    return await this.page.evaluate(expression) as Value;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  private async answer(request: HTTPRequest): Promise<void> {
    const url = request.url();
    if (new URL(url).hostname === 'localhost') return request.continue();
    // nothing else is anybody's to ask
    if (!url.startsWith(CDN)) return request.abort();
    const file = url.slice(CDN.length);
    this.asked.push(file);
    await this.page.waitForFunction(IS_IN_SIGHT);
    if (file === 'hamkit.js') this.early = await this.ask(PLACES);
    await setTimeout(LATE);
    return request.respond({headers: {'access-control-allow-origin': '*'}, contentType: TYPES[extname(file)] ?? '', body: readFileSync(resolve(BUILT, file))});
  }
}
