import type {Source} from './source.js';
import {EntryElement} from './entry-element.js';
import {HamCircuit} from './ham-circuit.js';
import {HamCite} from './ham-cite.js';
import {HamContent} from './ham-content.js';
import {HamEvidence} from './ham-evidence.js';
import {HamExercise} from './ham-exercise.js';

/** Providers before consumers: an element defined before its `ham-content` would ask into the void. */
const TAGS = {
  'ham-content': HamContent, 'ham-exercise': HamExercise, 'ham-circuit': HamCircuit, 'ham-evidence': HamEvidence, 'ham-cite': HamCite,
} as const;

/**
 * Registers the tags, once: a tag that is taken, by another copy or version of hamkit, is left as it is.
 *
 * @param source where elements outside any `ham-content` get their data
 */
export function define(source?: Source): void {
  EntryElement.source ??= source;
  for (const [tag, element] of Object.entries(TAGS)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
