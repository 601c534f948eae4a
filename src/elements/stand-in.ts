/** What a stand-in may stand in for. */
const TAGS = ['content', 'circuit', 'exercise', 'figure', 'evidence', 'cite', 'article', 'entry', 'library'];

/** What a stand-in may say of it. No more: sites let `data-` attributes of strangers through, and `data-onclick` must not become `onclick`. */
const ATTRIBUTES = ['name', 'kind', 'src', 'level', 'list', 'mistake', 'label', 'compact', 'open'];

/**
 * Puts tags where `div`s stand in for them, in pages of sites that let no unknown tag through: `<div data-ham="circuit"
 * data-name="weekly">` gets a `<ham-circuit name="weekly">` inside. What else its `data-` attributes
 * say becomes attributes of the tag, as far as it knows them; what was in it stays, as the text until the entry is there.
 */
export function upgradeStandIns(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-ham]')) {
    const {ham = '', ...attributes} = place.dataset;
    if (!TAGS.includes(ham)) {
      console.error(`hamkit: data-ham="${ham}" is not one of ${TAGS.join(', ')}.`, place);
      continue;
    }
    const element = document.createElement(`ham-${ham}`);
    for (const name of ATTRIBUTES) {
      const value = attributes[name];
      if (value !== undefined) element.setAttribute(name, value);
    }
    const {minHeight} = place.style;
    if (minHeight) {
      // the room that is kept is the tag's to give back, and some tags are not defined yet
      element.style.cssText = `display: block; min-height: ${minHeight}`;
      place.style.minHeight = '';
    }
    element.append(...ham === 'content' ? place.childNodes : fallbackOf(place));
    // Once: a copy of the place, or a second look, must not put another into it.
    place.removeAttribute('data-ham');
    place.append(element);
  }
}

/** What was rendered before stays as it is; where there are no words, the element says itself that it loads. */
function fallbackOf(place: HTMLElement): Node[] {
  if (place.querySelector(':scope > [data-ham-static]')) return [...place.childNodes];
  if (!place.textContent.trim()) return [];
  const fallback = document.createElement('div');
  fallback.slot = 'fallback';
  fallback.append(...place.childNodes);
  return [fallback];
}
