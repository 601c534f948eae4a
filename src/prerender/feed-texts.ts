import {asIs, fromJson, fromXml, type Coded} from './coded.js';
import {escapeAttribute} from './stringify.js';

/** A piece of HTML in a feed, and the address of the page that it is of. */
export interface FeedText extends Coded {readonly page: string | undefined}

/** The pieces of HTML in a feed that may hold tags of ours: RSS, Atom, or JSON Feed. */
export const feedTexts = (feed: string): readonly FeedText[] => (/^\s*[{[]/.test(feed) ? jsonTexts(feed) : xmlTexts(feed));

const MENTIONED = /ham-|data-ham/i;

/** https://www.jsonfeed.org/version/1.1 has HTML in `content_html` of its items, and their address in `url`. */
function jsonTexts(feed: string): FeedText[] {
  const items = itemsOf(feed);
  const found = Array.from(feed.matchAll(/"content_html"\s*:\s*"((?:[^"\\]|\\.)*)"/g));
  return found.flatMap(({0: whole, 1: raw = '', index}, at) => {
    if (!MENTIONED.test(raw)) return [];
    const end = index + whole.length - 1;
    // only where each text found is that of an item is it known of which
    const page = items.length === found.length ? items[at]?.url : undefined;
    return {...fromJson(feed, end - raw.length, end), page};
  });
}

function itemsOf(feed: string): readonly {readonly url: string | undefined}[] {
  let document: unknown;
  try {
    document = JSON.parse(feed);
  } catch {
    return [];
  }
  const items: unknown = typeof document === 'object' && document !== null && 'items' in document ? document.items : [];
  return (Array.isArray(items) ? items : []).flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'content_html' in item ? {url: 'url' in item && typeof item.url === 'string' ? item.url : undefined} : []);
}

/** What is open in an XML feed: the item, and in it a link or a piece of XHTML. */
interface Open {page: string | undefined; texts: Coded[]; inLink: boolean; xhtml: {readonly name: string; readonly start: number} | undefined}

const fresh = (): Open => ({page: undefined, texts: [], inLink: false, xhtml: undefined});

function xmlTexts(feed: string): FeedText[] {
  const all: FeedText[] = [];
  let open = fresh();
  const close = (): void => {
    const {page, texts} = open;
    all.push(...texts.map((text) => ({...text, page})));
    open = fresh();
  };
  for (const {kind, start, end} of xmlTokens(feed)) {
    const raw = feed.slice(start, end);
    if (kind === 'tag') {
      const [, slash, name = ''] = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(raw) ?? [];
      if (open.xhtml) {
        if (slash && name === open.xhtml.name) {
          if (MENTIONED.test(feed.slice(open.xhtml.start, start))) open.texts.push(asIs(feed, open.xhtml.start, start, (text) => text));
          open.xhtml = undefined;
        }
      } else if (name === 'item' || name === 'entry') {
        close();
      } else if (name === 'link') {
        open.inLink = !slash && !raw.endsWith('/>');
        if (!/\brel\s*=\s*["'](?!alternate)/.test(raw)) open.page ??= attributeOf(raw, 'href');
      } else if (!slash && /\btype\s*=\s*["']xhtml["']/.test(raw)) {
        open.xhtml = {name, start: end};
      }
    } else if (!open.xhtml) {
      const text = kind === 'cdata' ? asIs(feed, start, end, (added) => added.replaceAll(']]>', ']]]]><![CDATA[>')) : fromXml(feed, start, end, escapeAttribute);
      if (open.inLink) open.page ??= text.text.trim() || undefined;
      else if (MENTIONED.test(raw)) open.texts.push(text);
    }
  }
  close();
  return all;
}

const attributeOf = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const raw = value?.[1] ?? value?.[2];
  return raw === undefined ? undefined : fromXml(raw, 0, raw.length, escapeAttribute).text;
};

interface XmlToken {readonly kind: 'tag' | 'cdata' | 'text'; readonly start: number; readonly end: number}

/** Tags, and the text between them. Comments and instructions say nothing; what is never closed ends the reading. */
function* xmlTokens(feed: string): Generator<XmlToken> {
  for (let at = 0; at < feed.length;) {
    const next = feed.indexOf('<', at);
    if (next !== at) yield {kind: 'text', start: at, end: next < 0 ? feed.length : next};
    if (next < 0) return;
    const [begin, finish] = SORTS.find(([opening]) => feed.startsWith(opening, next)) ?? ['<', '>'];
    const end = feed.indexOf(finish, next + begin.length);
    if (end < 0) return;
    at = end + finish.length;
    if (begin === '<') yield {kind: 'tag', start: next, end: at};
    else if (begin === '<![CDATA[') yield {kind: 'cdata', start: next + begin.length, end};
  }
}

const SORTS = [['<![CDATA[', ']]>'], ['<!--', '-->'], ['<?', '?>']] as const;
