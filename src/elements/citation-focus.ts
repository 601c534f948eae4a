/**
 * A citation's popover opens by click without script. These two listeners let it also follow the keyboard: it opens when its
 * number gets the focus from the keyboard, and closes when the focus leaves both number and popover.
 */
const popoverOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof HTMLButtonElement && target.matches('.cite:focus-visible') && target.popoverTargetElement instanceof HTMLElement
    ? target.popoverTargetElement : null;

export function openFocusedCitation({target}: Event): void {
  popoverOf(target)?.showPopover({source: target as HTMLElement});
}

export function closeLeftCitation(event: Event): void {
  const {target, relatedTarget, currentTarget} = event as FocusEvent;
  const open = (currentTarget as ParentNode | null)?.querySelector<HTMLElement>(':popover-open');
  const stays = relatedTarget instanceof Node && (open?.contains(relatedTarget) || (relatedTarget as HTMLButtonElement).popoverTargetElement === open);
  if (open && target instanceof Node && relatedTarget && !stays) open.hidePopover();
}
