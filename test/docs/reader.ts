import {existsSync, readFileSync} from 'node:fs';
import {extname, resolve} from 'node:path';
import type {Page} from 'puppeteer-core';

const ROOT = resolve(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.html': 'text/html', '.map': 'application/json'};

/** Where the addresses on the pages of demo/docs lead to: the first is the npm package, the second a copy of its folder, as they say to make one. */
export const PLACES: Record<string, string> = {'https://cdn.jsdelivr.net/npm/hamkit/': `${ROOT}/`, 'https://example.org/hamkit/': `${ROOT}/dist/cdn/`};

/** What a site itself says to an address: a page, or that a server of its own answers; nothing where it is not the site's. */
export type Site = (url: string) => {readonly html: string} | 'asks its server' | undefined;

/** Readies a page for a site, with hamkit's files where the addresses say, and nothing else on the network. Gives a list that takes what goes wrong. */
export async function reading(page: Page, places: Record<string, string>, site: Site): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const answer = site(url);
    if (answer === 'asks its server') return void request.continue();
    if (answer) return void request.respond({contentType: 'text/html; charset=utf-8', body: answer.html});
    const place = Object.keys(places).find((each) => url.startsWith(each));
    const path = place === undefined ? '' : `${places[place]!}${url.slice(place.length).split('?')[0]!}`;
    if (!existsSync(path)) return void request.respond({status: 404});
    return void request.respond({contentType: TYPES[extname(path)] ?? 'text/plain', headers: {'access-control-allow-origin': '*'}, body: readFileSync(path)});
  });
  return faults;
}

/** All text of a page, that of elements included. */
const TEXT = `(() => {
  const text = (node) => (node.shadowRoot ? text(node.shadowRoot) : '') + (/^(?:STYLE|SCRIPT)$/.test(node.nodeName) ? '' : node.nodeType === Node.TEXT_NODE ? node.textContent : Array.from(node.childNodes, text).join(''));
  return text(document.body);
})()`;

/** All that a page says, its frames too. */
export const shown = async (page: Page): Promise<string> => (await Promise.all(page.frames().map((frame) => frame.evaluate(TEXT)))).join(' ');
