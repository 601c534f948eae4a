import {existsSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import puppeteer, {type Browser, type HTTPRequest, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers.mjs';

const ROOT = join(import.meta.dirname, '../..');
const ORIGIN = 'http://site.test';
const OBSERVE = readFileSync(join(import.meta.dirname, 'observe.js'), 'utf8');
const TYPES: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css'};

/** Only reported: what would run is not stopped by the policy, and seen to run. */
const POLICY = "default-src 'self'; connect-src *; require-trusted-types-for 'script'; trusted-types lit-html";

/** What must not happen, all counted since the last look. */
export interface Faults {readonly ran: number[]; readonly violations: string[]; readonly thrown: string[]; readonly requests: string[]}

/** A browser without a network, that sees whatever a page does or asks for. */
export class Arena {
  private requests: string[] = [];
  private readonly files = new Map<string, string>();
  private body = '';
  private headers: Record<string, string> = {};

  private constructor(private readonly browser: Browser, private readonly page: Page) {}

  static async open(): Promise<Arena> {
    const browser = await puppeteer.launch({executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], protocolTimeout: 30_000});
    const page = await browser.newPage();
    const arena = new Arena(browser, page);
    await page.evaluateOnNewDocument(OBSERVE);
    await page.setRequestInterception(true);
    page.on('request', (request) => { arena.answer(request).catch(() => undefined); });
    page.on('dialog', (dialog) => { arena.requests.push(`dialog ${dialog.message()}`); dialog.dismiss().catch(() => undefined); });
    return arena;
  }

  /** Files of data at whatever address somebody names as their folder. */
  data: Readonly<Record<string, unknown>> = {};

  private async answer(request: HTTPRequest): Promise<void> {
    const url = request.url();
    const path = url.startsWith(`${ORIGIN}/`) ? new URL(url).pathname : '';
    if (url === `${ORIGIN}/page` && request.isNavigationRequest()) return request.respond({contentType: 'text/html; charset=utf-8', headers: this.headers, body: this.body});
    // what a browser asks for by itself, and what a sheet has beside it
    if (path === '/favicon.ico' || path === '/hamkit-sheet.css') return request.respond({status: 404});
    const file = /^\/dist\/cdn\/[\w./-]+$/.test(path) && url === ORIGIN + path ? this.file(path) : undefined;
    if (file !== undefined) return request.respond({contentType: TYPES[extname(path)] ?? 'text/plain', body: file});
    // a name that could be one leads to a file that is not there
    if (/^\/dist\/cdn\/data\/[a-z]+\/[\w-]+\.json$/.test(path)) return request.respond({status: 404});
    const data = request.resourceType() === 'fetch' && Object.keys(this.data).find((each) => url.endsWith(`/${each}`));
    if (data) {
      return request.respond({contentType: 'application/json', headers: {'access-control-allow-origin': '*'}, body: JSON.stringify(this.data[data])});
    }
    this.requests.push(url.slice(0, 200));
    return request.abort();
  }

  private file(path: string): string | undefined {
    const known = this.files.get(path);
    if (known !== undefined || !existsSync(join(ROOT, path))) return known;
    const text = readFileSync(join(ROOT, path), 'utf8');
    this.files.set(path, text);
    return text;
  }

  /** Opens a page: one that is watched by a strict policy, or as a control one that has none. */
  async load(html: string, isWatched = true): Promise<void> {
    this.body = html;
    this.headers = isWatched ? {'content-security-policy-report-only': POLICY} : {};
    await this.page.goto(`${ORIGIN}/page`, {waitUntil: 'load'});
  }

  /** Calls a function of observe.js in the page. */
  async call<T>(name: string, ...args: unknown[]): Promise<T> {
    return await this.page.evaluate(`arena.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`) as T;
  }

  /** What happened since it was last asked. */
  async faults(): Promise<Faults> {
    const seen = await this.page.evaluate('Object.fromEntries(Object.entries(seen).map(([name, list]) => [name, list.splice(0)]))') as Omit<Faults, 'requests'>;
    return {...seen, requests: this.requests.splice(0)};
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
