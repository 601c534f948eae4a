import {around, attribute, type Element} from './page.js';

/** The level that a heading of a view had there, by which the stylesheet knows it. */
export const AS = 'data-ham-as';

/** There is no `<h7>`. */
const LAST = 6;

/** Where headings are of a part of the page: https://html.spec.whatwg.org/multipage/dom.html#sectioning-content */
const SECTIONING = /^(?:article|aside|nav|section)$/;

export const HEADING = /^h[1-6]$/;

/** Follows the headings of a page in its order, to tell the level at which one may come next. */
export class Outline {
  private count = 0;
  /** The last heading of each section; undefined is the page. */
  private readonly last = new Map<Element | undefined, {readonly level: number; readonly at: number}>();

  /** Takes notice of an element of the page that is a heading. */
  pass(element: Element): void {
    const level = levelOf(element);
    if (level !== undefined && !isFallback(element)) this.last.set(sectionsOf(element).next().value, {level, at: ++this.count});
  }

  /**
   * The level below the heading that stands before an element, in its section or in one around it: what another section says
   * before is no title of this one. Where there is none, the page has its title elsewhere, and it is 2.
   */
  levelIn(element: Element): number {
    let before = this.last.get(undefined);
    for (const section of sectionsOf(element)) {
      const own = this.last.get(section);
      if (own && own.at > (before?.at ?? 0)) before = own;
    }
    return Math.min((before?.level ?? 1) + 1, LAST);
  }
}

function* sectionsOf(element: Element): Generator<Element, undefined> {
  for (const outer of around(element)) if (SECTIONING.test(outer.tagName)) yield outer;
}

function levelOf(element: Element): number | undefined {
  const own = HEADING.test(element.tagName) ? element.tagName.slice(1) : undefined;
  if (own === undefined && attribute(element, 'role') !== 'heading') return undefined;
  const said = Number(attribute(element, 'aria-level'));
  // of a heading by role alone, ARIA has it that it is of the second level
  return Number.isInteger(said) && said > 0 ? said : Number(own ?? 2);
}

/** Whether it stands in for an entry until that is there, and goes then. */
function isFallback(heading: Element): boolean {
  for (const element of [heading, ...around(heading)]) if (attribute(element, 'slot') === 'fallback') return true;
  return false;
}

/** The markup of a view with its title at a level and all other headings as far below it as they were. They keep their look, by `data-ham-as`. */
export function atLevel(markup: string, level: number): string {
  const [, title] = /<h([1-6])[\s>]/.exec(markup) ?? [];
  const by = level - Number(title);
  return markup.replace(/<h([1-6])(?: aria-level="(\d)")?([^>]*)>([^]*?)<\/h\1>/g, (_, as: string, said: string | undefined, attributes: string, words: string) => {
    const name = `h${Math.min(Number(said ?? as) + by, LAST)}`;
    return `<${name}${name === `h${as}` ? '' : ` ${AS}="${as}"`}${attributes}>${words}</${name}>`;
  });
}

/** Rules for headings by their names, for the same headings at any level. They count for as much as before. */
export const forAnyLevel = (css: string): string =>
  css.replace(/(?<![\w-])h([2-4])(?![\w-])/g, (name, as: string) => `:is(h2, h3, h4, h5, h6):where(${name}:not([${AS}]), [${AS}="${as}"])`);
