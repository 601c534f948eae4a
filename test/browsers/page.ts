import {waitUntil} from '@open-wc/testing';
import type {EntryElement} from '../../src/elements/index.js';

export const BUNDLE = '<script type="module" src="/dist/cdn/hamkit.js"></script>';

/** A page of pages.mjs. `faults` are its exceptions, unhandled rejections and console errors. */
type PageWindow = Window & typeof globalThis & {faults: string[]};

interface Reading {
  /** Whether the page may run any; without it `faults` is not there either. @default true */
  readonly script?: boolean;
}

/** Opens a page in a frame, where no tag is defined yet; it is closed after the test. */
export async function openPage(html: string, width = 800, reading?: Reading): Promise<PageWindow> {
  const inAddress = `html=${encodeURIComponent(html)}`;
  // servers refuse a longer one
  if (inAddress.length < 8000) return openAddress(`/__page?${inAddress}`, width, reading);
  const kept = await (await fetch('/__page', {method: 'POST', body: html})).text();
  return openAddress(`/__page?kept=${kept}`, width, reading);
}

export async function openAddress(address: string, width = 800, {script = true}: Reading = {}): Promise<PageWindow> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${String(width)}px; block-size: 600px; border: 0`;
  frame.title = 'page';
  if (!script) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as PageWindow;
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

/** The elements of a page that fit a selector, once each of them shows its entry. */
export async function drawn(page: Window, selector: string): Promise<EntryElement[]> {
  const elements = [...page.document.querySelectorAll<EntryElement>(selector)];
  await waitUntil(
    () => elements.length > 0 && elements.every(({shadowRoot}) => shadowRoot?.querySelector('.ham:not([part~="message"])')),
    `${selector} shows nothing`,
    {timeout: 6000},
  );
  return elements;
}

/** What a page asked for below a folder, apart from itself, in the order of asking. */
export const filesOf = ({performance}: Window, folder = '/dist/cdn/'): string[] =>
  performance.getEntriesByType('resource').map(({name}) => new URL(name)).filter(({pathname}) => pathname.includes(folder))
    .map(({pathname, search}) => pathname.split(folder)[1]! + search);
