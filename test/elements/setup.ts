import {fixture} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {define, EntryElement, FolderSource, HamArticle, HamCircuit, HamCite, HamContent, HamEntry, HamEvidence, HamExercise, HamFigure, HamLibrary} from '../../src/elements/index.js';

/** The library's own content, as `npm run build` wrote it. */
export const content = new URL('/dist/cdn/data/', location.href);

EntryElement.source = new FolderSource(content);
define({
  'ham-content': HamContent, 'ham-figure': HamFigure, 'ham-exercise': HamExercise, 'ham-circuit': HamCircuit, 'ham-evidence': HamEvidence, 'ham-cite': HamCite,
  'ham-article': HamArticle, 'ham-entry': HamEntry, 'ham-library': HamLibrary,
});

/** The element of a fixture with its data there, and what it shows. */
export async function shown<Element extends EntryElement | HamLibrary = EntryElement>(template: TemplateResult): Promise<{element: Element; root: ShadowRoot; text: () => string}> {
  const element = await fixture<Element>(template);
  await element.updateComplete;
  const root = element.shadowRoot!;
  return {element, root, text: () => textOf(root)};
}

/** What a reader reads: the text of the light and shadow tree, without the parts kept for the eye alone. */
export function textOf(root: ParentNode): string {
  const clone = document.createElement('div');
  clone.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  clone.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => { hidden.remove(); });
  return (clone.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button, summary or label whose text has these words. */
export function control(root: ParentNode, words: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, summary, label')].find(({textContent}) => textContent?.includes(words));
  if (!found) throw new Error(`nothing to press says “${words}”`);
  return found;
}

/** The next event of a type, with the type that the library declares for it. */
export const once = <Type extends keyof HTMLElementEventMap>(element: HTMLElement, type: Type): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => { element.addEventListener(type, resolve, {once: true}); });

/** Runs with the console's errors caught, so that an expected one does not clutter the report; returns them. */
export async function quietly(run: () => Promise<void>): Promise<unknown[][]> {
  const original = console.error;
  const errors: unknown[][] = [];
  console.error = (...args: unknown[]) => errors.push(args);
  try { await run(); } finally { console.error = original; }
  return errors;
}

/** Unfolds everything that is folded. */
export const openAll = (root: ParentNode): void => root.querySelectorAll('details').forEach((details) => { details.open = true; });
