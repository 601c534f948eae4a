import {attribute, type Element} from './page.js';

/** The page, deeper in its site than any base leads up. Only how places lie to each other counts. */
const PAGE = `http://site${'/_'.repeat(64)}/`;

/**
 * A relative address as a page has to write it that has a `<base href>`, from where browsers count. Where the base is relative itself,
 * that is exact. Of one with a whole path or address it is taken that it names where the site begins, as templates write it: where
 * a site will stand is in none of its files.
 */
export function fromBase(address: string, elements: readonly Element[]): string {
  const base = elements.find((element) => element.tagName === 'base' && attribute(element, 'href') !== undefined);
  const href = base && attribute(base, 'href')?.trim();
  if (!href || isWhole(address)) return address;
  if (isWhole(href)) return address.replace(/^(?:\.\.?\/)+/, '');
  const [from, to] = [href, address].map((each) => new URL(each, PAGE).pathname.split('/'));
  if (!from || !to) return address;
  const shared = from.slice(0, -1).findIndex((part, index) => part !== to[index]);
  const common = shared === -1 ? from.length - 1 : shared;
  return '../'.repeat(from.length - 1 - common) + to.slice(common).join('/');
}

/** Whether an address is more than a path from where one is. */
const isWhole = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address);
