/**
 * A citation's popover opens by click without script. These two listeners let it also follow the keyboard: it opens when its
 * number gets the focus from the keyboard, and closes when the focus leaves both number and popover.
 */
const popoverOf = (target: EventTarget | null): Element | null => (target instanceof HTMLButtonElement ? target.popoverTargetElement : null);

export function openFocusedCitation({target}: Event): void {
  const popover = popoverOf(target);
  if (target instanceof HTMLElement && popover instanceof HTMLElement && target.matches(':focus-visible')) popover.showPopover({source: target});
}

export function closeLeftCitation({target, relatedTarget}: Event & {relatedTarget?: EventTarget | null}): void {
  const open = target instanceof Element && (popoverOf(target) ?? target.closest('[popover]'));
  if (open instanceof HTMLElement && relatedTarget instanceof Node && popoverOf(relatedTarget) !== open && !open.contains(relatedTarget)) open.hidePopover();
}
