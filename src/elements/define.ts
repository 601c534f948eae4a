/** Registers tags, each once: one that is taken, by another copy or version of hamkit, is left as it is. */
export function define(tags: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [tag, element] of Object.entries(tags)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}

/** How to get the tags that are registered on demand. */
const loaders = new Map<string, () => Promise<void>>();

/** Registers tags when the first of them stands in the page, now or later. */
export function defineOnSight(tags: Readonly<Record<string, () => Promise<CustomElementConstructor>>>): void {
  for (const [tag, load] of Object.entries(tags)) {
    let loading: Promise<void> | undefined;
    loaders.set(tag, () => loading ??= load().then((element) => { define({[tag]: element}); }, (error: unknown) => {
      loading = undefined;
      throw error;
    }));
  }
  const unseen = new Set(Object.keys(tags));
  const observer = new MutationObserver(look);
  function look(): void {
    unseen.forEach((tag) => {
      // a live list, which the browser keeps up to date: cheaper than a search after every change of the page
      if (document.getElementsByTagName(tag)[0]) {
        unseen.delete(tag);
        ask(tag);
      }
    });
    if (unseen.size === 0) observer.disconnect();
  }
  observer.observe(document, {childList: true, subtree: true});
  look();
}

/** Whether a page has a tag, or can get it. */
export const isKnown = (tag: string): boolean => loaders.has(tag) || customElements.get(tag) !== undefined;

/** Resolves when a tag is registered; a tag that is registered on demand is asked for, also where sight does not reach. */
export const needed = async (tag: string): Promise<void> => {
  await (loaders.get(tag)?.() ?? customElements.whenDefined(tag));
};

/** The same for who does not wait for it: where it cannot be had, the console says so. */
export function ask(tag: string): void {
  needed(tag).catch((error: unknown) => { console.error(`hamkit: <${tag}>`, error); });
}
