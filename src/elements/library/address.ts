import {FACETS, mapFacets, type Choice} from './facets.js';

/** What an address says: a choice, and the entry that is unfolded, as `exercise.nordic-curl`. */
export interface Place extends Choice {readonly open: string}

const list = (text: string | null | undefined): readonly string[] => (text ?? '').split(',').map((each) => each.trim()).filter(Boolean);

/** The choice that attributes make, `kit="band,mat"`. */
export const presetOf = (get: (name: string) => string | null | undefined): Place => ({q: get('q') ?? '', open: '', ...mapFacets((facet) => list(get(facet)))});

/** The end of an address: `#ham:kit=band,mat&q=bridge`. */
export function hashOf({open, ...choice}: Place, prefix: string): string {
  const parts = [...FACETS.map((facet) => [facet, choice[facet].map(encodeURIComponent).join(',')] as const), ['q', encodeURIComponent(choice.q)] as const, ['open', encodeURIComponent(open)] as const];
  return `#${prefix}:${parts.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** What the end of an address says to the library with this prefix; undefined where it speaks to somebody else. */
export function placeOf(hash: string, prefix: string): Place | undefined {
  if (!hash.startsWith(`#${prefix}:`)) return undefined;
  const params = new URLSearchParams(hash.slice(prefix.length + 2));
  return {q: params.get('q') ?? '', open: params.get('open') ?? '', ...mapFacets((facet) => list(params.get(facet)))};
}

/**
 * Puts a place into the address, as a step that Back undoes or in the place of the last. What a page uses for something else is
 * left to it; and where an address cannot be changed, as in a page that was made of a string, it stays.
 */
export function write(place: Place, prefix: string, step: boolean): void {
  if (location.hash !== '' && !placeOf(location.hash, prefix)) return;
  const url = new URL(location.href);
  url.hash = hashOf(place, prefix);
  if (url.href === location.href) return;
  try {
    if (step) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  } catch {
    // the library works all the same
  }
}
