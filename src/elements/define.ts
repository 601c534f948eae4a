/** Registers tags, each once: one that is taken, by another copy or version of hamkit, is left as it is. */
export function define(tags: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [tag, element] of Object.entries(tags)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}

/** Registers tags when the first of them stands in the page, now or later. In the light tree: a shadow tree brings its own tags. */
export function defineOnSight(tags: Readonly<Record<string, () => Promise<CustomElementConstructor>>>): void {
  const waiting = new Map(Object.entries(tags));
  const look = (): void => waiting.forEach((load, tag) => {
    // a live list, which the browser keeps up to date: cheaper than a search after every change of the page
    if (document.getElementsByTagName(tag)[0]) {
      waiting.delete(tag);
      load().then((element) => define({[tag]: element}), (error: unknown) => console.error(`hamkit: <${tag}>`, error));
    }
  });
  look();
  new MutationObserver(look).observe(document, {childList: true, subtree: true});
}
