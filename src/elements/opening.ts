/**
 * What stands behind a citation or a term opens by click without script. This lets it also follow the keyboard: it opens when its
 * button gets the focus from there, and closes when the focus leaves both. A term's opens under a resting pointer too, and stays
 * while the pointer is on either. Escape closes it, as the browser has it. Loaded when keyboard or pointer first come by.
 */
const popoverOf = (target: EventTarget | null | undefined): Element | null => (target instanceof HTMLButtonElement ? target.popoverTargetElement : null);

function openFocused(target: EventTarget | null): void {
  const popover = popoverOf(target);
  if (target instanceof HTMLElement && popover instanceof HTMLElement && target.matches(':focus-visible')) popover.showPopover({source: target});
}

function closeLeft({target, relatedTarget}: Event & {relatedTarget?: EventTarget | null}): void {
  const open = target instanceof Element && (popoverOf(target) ?? target.closest('[popover]'));
  if (open instanceof HTMLElement && relatedTarget instanceof Node && popoverOf(relatedTarget) !== open && !open.contains(relatedTarget)) open.hidePopover();
}

/** Long enough to pass over a word, or from a word to what opened there, without anything happening. */
const MILLISECONDS = 250;

/** Where a popover cannot stand beside its word it stands at the edge of the window, and no pointer would get there in time: then it stays until it is closed. */
const isBeside = CSS.supports('position-area', 'end');

// there is one pointer
let timer: ReturnType<typeof setTimeout> | undefined;
/** What the pointer opened, until it is pressed: that is meant to stay. */
let hovered: HTMLElement | undefined;

/** A finger does not hover. */
function followPointer(event: Event, at: EventTarget | null): void {
  if (!(event instanceof PointerEvent) || event.pointerType === 'touch') return;
  const [term, popover] = at instanceof Element ? [at.closest('[part=term]'), at.closest('[popover]')] : [];
  const wanted = popoverOf(term) ?? popover;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (hovered !== wanted && isBeside) hovered?.hidePopover();
    if (term instanceof HTMLElement && term.isConnected && wanted instanceof HTMLElement && !wanted.matches(':popover-open')) {
      (hovered = wanted).showPopover({source: term});
    }
  }, MILLISECONDS);
}

const onFocus = ({target}: Event): void => { openFocused(target); };
const onOver = (event: Event): void => { followPointer(event, event.target); };
const onOut = (event: Event): void => { followPointer(event, event instanceof PointerEvent ? event.relatedTarget : null); };
const onClick = (): void => {
  clearTimeout(timer);
  hovered = undefined;
};

/** Lets what opens inside a root follow keyboard and pointer, from the event on that came first, at its target inside the root. */
export function followOpening(root: HTMLElement | DocumentFragment, first: Event, target: EventTarget | null): void {
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', closeLeft);
  root.addEventListener('pointerover', onOver);
  root.addEventListener('pointerout', onOut);
  root.addEventListener('click', onClick);
  if (first.type === 'focusin') openFocused(target);
  else followPointer(first, target);
}
