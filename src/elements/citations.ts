import type {HamCite} from './ham-cite.js';

/** The citations that count together, and their order once somebody asked for it. */
interface Scope {
  readonly members: Set<HamCite>;
  order: readonly HamCite[] | undefined;
}

/** Where a citation counts from one: its article, else the part of the page with its own data, else the page. */
const placeOf = (element: Element): Node => element.closest('article, ham-content') ?? element.getRootNode();

/** Weak, so that an article that leaves the page takes its count with it. */
const scopes = new WeakMap<Node, Scope>();

function scopeOf(cite: HamCite): Scope {
  const place = placeOf(cite);
  let scope = scopes.get(place);
  if (!scope) scopes.set(place, scope = {members: new Set(), order: undefined});
  return scope;
}

/** Enters a citation into its scope's count; what it returns takes it out again. */
export function enter(cite: HamCite): () => void {
  const scope = scopeOf(cite);
  scope.members.add(cite);
  tellAll(scope);
  return () => {
    scope.members.delete(cite);
    tellAll(scope);
  };
}

/** Something about a citation changed that its neighbours show: their number, or the list. */
export const tellAround = (cite: HamCite): void => tellAll(scopeOf(cite));

function tellAll(scope: Scope): void {
  scope.order = undefined;
  scope.members.forEach((member) => { member.requestUpdate(); });
}

/** The citations around one, in the order of the text, the first of each study; a citation's number is its place here. */
export function citedAround(cite: HamCite): readonly HamCite[] {
  const scope = scopeOf(cite);
  return scope.order ??= inOrder(scope.members);
}

function inOrder(members: ReadonlySet<HamCite>): readonly HamCite[] {
  const firsts = new Map<string, HamCite>();
  [...members].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)).forEach((cite) => {
    if (!cite.list && cite.name && !firsts.has(cite.name)) firsts.set(cite.name, cite);
  });
  return [...firsts.values()];
}
