import type {Figure} from '../../model/index.js';
import type {Source} from '../source.js';
import type {Drawing} from './drawing.js';

/** A figure, and what draws it. */
export interface Known {readonly drawing: Drawing; readonly figure: Figure}

/** What was drawn before, to be drawn without waiting. */
const known = new WeakMap<Source, Map<string, Known>>();

export const knownOf = (source: Source, name: string): Known | undefined => known.get(source)?.get(name);

export function remember(source: Source, name: string, drawn: Known): void {
  known.set(source, (known.get(source) ?? new Map<string, Known>()).set(name, drawn));
}
