import type {LitElement} from 'lit';

/** What can be folded open, in its order; of pictures and what else stands inside, nothing. */
const foldsIn = (root: ParentNode): HTMLDetailsElement[] => [...root.querySelectorAll<HTMLDetailsElement>('details[part]:not([part=terms])')];

/**
 * Has an entry drawn anew in the place of what the page had already. What its reader had unfolded stays so, and as the button that was
 * pressed is gone, the focus goes to the first thing that came instead. Loaded when that button is pressed.
 *
 * @param draw draws the entry, with its data
 */
export async function enliven(element: LitElement, draw: () => Promise<unknown>): Promise<void> {
  const before = foldsIn(element.querySelector(':scope > [data-ham-static]') ?? element);
  await draw();
  const after = foldsIn(element.renderRoot);
  if (after.length === before.length) after.forEach((fold, at) => { fold.open = before[at]?.open ?? false; });
  element.renderRoot.querySelector<HTMLElement>('[part=level] input')?.focus({preventScroll: true});
}
