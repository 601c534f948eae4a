import {isSafeHref, type EntryRef} from '../model/index.js';
import {decodeEntity, ENTITY} from './entities.js';
import {entryAt, ID, resolve} from './path.js';
import type {ProblemCode} from './problem.js';

export type Target =
  | {readonly to: 'web'; readonly href: string}
  | {readonly to: 'entry'; readonly entry: EntryRef; readonly path: string}
  | {readonly to: 'nowhere'; readonly code: ProblemCode; readonly message: string; readonly hint?: string};

/** A path that no reader of addresses would take for anything else. */
const RELATIVE = /^(?:\.\.\/)*(?:[\w-]+\/)*[\w-]+\.md$/;

/** Where a link of the file at `from` leads. `literal` addresses, written bare or in angle brackets, hold no character references. */
export function targetOf(written: string, from: string, literal: boolean): Target {
  if (RELATIVE.test(written)) {
    const path = resolve(from, written);
    const entry = entryAt(path);
    if (entry) return {to: 'entry', entry, path};
  }
  const href = literal ? written : decodeAll(written);
  if (href === undefined) {
    return {to: 'nowhere', code: 'bad-entity', message: 'The address has a character reference that is not known here.', hint: 'Type the character itself, or `&amp;` for a plain &.'};
  }
  if (isAbsolute(href)) {
    // A browser takes a backslash for a slash, which Markdown does not mean by it.
    return isSafeHref(href) ? {to: 'web', href: href.replaceAll('\\', '%5C')} : {
      to: 'nowhere', code: 'unsafe-url', message: `A page may not link to \`${scheme(href)}\` addresses.`, hint: 'Use an http, https, mailto or tel address.',
    };
  }
  const path = resolve(from, href);
  const entry = entryAt(path);
  if (entry && !/^[\\/]/.test(href)) return {to: 'entry', entry, path};
  const meant = entryMeant(href, from);
  if (meant) return {to: 'entry', entry: meant, path: href};
  return {
    to: 'nowhere', code: 'bad-link', message: `\`${href}\` leads to no entry.`,
    hint: /\.md[#?]/.test(href)
      ? 'Link to the entry as a whole, without # or ?.'
      : 'Link to the .md file of an entry, as ../exercises/nordic-curl.md, or to a full address with https.',
  };
}

/** An address of an entry but for its ending, its spaces or the slash it begins with. No file has such a path, and what is meant is told when all are known. */
function entryMeant(href: string, from: string): EntryRef | undefined {
  const plain = withoutSpaces(href).replace(/^[\\/]+/, '../').replace(/\.md$/i, '');
  const entry = entryAt(resolve(from, `${plain}.md`));
  return entry && ID.test(entry.id) ? entry : undefined;
}

/** `step bridge.md` as `step-bridge.md`. */
export function withoutSpaces(address: string): string {
  return address.trim().replace(/(?: |%20)+/g, '-').toLowerCase();
}

function decodeAll(written: string): string | undefined {
  const references = new RegExp(ENTITY, 'g');
  const known = [...written.matchAll(references)].every(([, name = '']) => decodeEntity(name) !== undefined);
  return known ? written.replace(references, (whole, name: string) => decodeEntity(name) ?? whole) : undefined;
}

/**
 * Asked of the same parser a browser uses, so that nothing it would take for a scheme passes as a relative path. An address with
 * a scheme that does not parse, such as `https://`, must not become a path either.
 */
function isAbsolute(href: string): boolean {
  return URL.canParse(href) || /^\s*[a-z][a-z0-9+.-]*:/i.test(href);
}

function scheme(href: string): string {
  return URL.canParse(href) ? new URL(href).protocol : href;
}
