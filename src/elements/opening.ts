/**
 * What stands behind a citation or a term opens by click without script. These listeners let it also follow the keyboard: it
 * opens when its button gets the focus from there, and closes when the focus leaves both. A term's opens under a resting pointer
 * too, and stays while the pointer is on either. Escape closes it, as the browser has it.
 */
const popoverOf = (target: EventTarget | null | undefined): Element | null => (target instanceof HTMLButtonElement ? target.popoverTargetElement : null);

function openFocused({target}: Event): void {
  const popover = popoverOf(target);
  if (target instanceof HTMLElement && popover instanceof HTMLElement && target.matches(':focus-visible')) popover.showPopover({source: target});
}

function closeLeft({target, relatedTarget}: Event & {relatedTarget?: EventTarget | null}): void {
  const open = target instanceof Element && (popoverOf(target) ?? target.closest('[popover]'));
  if (open instanceof HTMLElement && relatedTarget instanceof Node && popoverOf(relatedTarget) !== open && !open.contains(relatedTarget)) open.hidePopover();
}

/** Long enough to pass over a word, or from a word to what opened there, without anything happening. */
const MILLISECONDS = 250;

// there is one pointer
let timer: ReturnType<typeof setTimeout> | undefined;
/** What the pointer opened, until it is pressed on: that is meant to stay. */
let hovered: HTMLElement | undefined;

/** For `pointerover` and `pointerout`. A finger does not hover. */
function followPointer(event: Event): void {
  if (!(event instanceof PointerEvent) || event.pointerType === 'touch') return;
  const at = event.type === 'pointerout' ? event.relatedTarget : event.target;
  const [term, popover] = at instanceof Element ? [at.closest('[part=term]'), at.closest('[popover]')] : [];
  const wanted = popoverOf(term) ?? popover;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (hovered !== wanted) hovered?.hidePopover();
    if (term instanceof HTMLElement && term.isConnected && wanted instanceof HTMLElement && !wanted.matches(':popover-open')) {
      (hovered = wanted).showPopover({source: term});
    }
  }, MILLISECONDS);
}

function keepPressed(): void {
  clearTimeout(timer);
  hovered = undefined;
}

/** Lets what opens inside a root follow keyboard and pointer. */
export function followOpening(root: HTMLElement | DocumentFragment): void {
  root.addEventListener('focusin', openFocused);
  root.addEventListener('focusout', closeLeft);
  root.addEventListener('pointerover', followPointer);
  root.addEventListener('pointerout', followPointer);
  root.addEventListener('click', keepPressed);
}
