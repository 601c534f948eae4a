import type {LitElement} from 'lit';

/** What can be folded open, in its order; of pictures and what else stands inside, nothing. */
const foldsIn = (root: ParentNode): HTMLDetailsElement[] => [...root.querySelectorAll<HTMLDetailsElement>('details[part]:not([part=terms])')];

const levelOf = ({ariaLevel, localName}: Element): number => Number(ariaLevel ?? localName[1]);

/** Puts headings at the levels that the page has, the title at that of the page's. */
function alignHeadings(root: ParentNode, title: Element | null): void {
  const headings = [...root.querySelectorAll('h2, h3, h4')];
  const by = title && headings[0] ? levelOf(title) - levelOf(headings[0]) : 0;
  if (by !== 0) for (const heading of headings) heading.ariaLevel = String(Math.min(levelOf(heading) + by, 6));
}

/**
 * Has an entry drawn anew in the place of what the page had already. What its reader had unfolded stays so, headings
 * keep their levels, and as the button that was pressed is gone, the focus goes to the first thing that came instead. Loaded when that
 * button is pressed.
 *
 * @param draw draws the entry, with its data
 */
export async function enliven(element: LitElement, draw: () => Promise<unknown>): Promise<void> {
  const page = element.querySelector(':scope > [data-ham-static]') ?? element;
  const [before, title] = [foldsIn(page), page.querySelector('h2, h3, h4, h5, h6')];
  await draw();
  alignHeadings(element.renderRoot, title);
  const after = foldsIn(element.renderRoot);
  if (after.length === before.length) after.forEach((fold, at) => { fold.open = before[at]?.open ?? false; });
  element.renderRoot.querySelector<HTMLElement>('[part=level] input')?.focus({preventScroll: true});
}
