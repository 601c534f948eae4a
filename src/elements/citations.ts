import type {HamCite} from './ham-cite.js';

/** Where a citation counts from one: its article, else the part of the page with its own data, else the page. */
const scopeOf = (element: Element): Node => element.closest('article, ham-content') ?? element.getRootNode();

/** The citations of each scope. Weak, so that an article that leaves the page takes its count with it. */
const scopes = new WeakMap<Node, Set<HamCite>>();

/** Enters a citation into its scope's count; what it returns takes it out again. */
export function enter(cite: HamCite): () => void {
  const scope = scopeOf(cite);
  const members = scopes.get(scope) ?? new Set();
  scopes.set(scope, members.add(cite));
  tellAll(members);
  return () => {
    members.delete(cite);
    tellAll(members);
  };
}

/** Something about a citation changed that its neighbours show: their number, or the list. */
export const tellAround = (cite: HamCite): void => tellAll(scopes.get(scopeOf(cite)) ?? new Set());

const tellAll = (members: ReadonlySet<HamCite>): void => members.forEach((member) => member.requestUpdate());

/** The citations around one, in the order of the text, the first of each study; a citation's number is its place here. */
export function citedAround(cite: HamCite): HamCite[] {
  const members = [...(scopes.get(scopeOf(cite)) ?? [])].filter(({list, name}) => !list && name);
  members.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return members.filter(({name}, i) => members.findIndex((other) => other.name === name) === i);
}
