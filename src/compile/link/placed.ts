import type {EntryUse} from '../draft.js';
import type {BlockOutline, ExerciseOutline, ItemOutline} from '../entry.js';
import type {ReadFile, Whole} from './whole.js';

/** An exercise in its place in a circuit. */
export interface Placed {
  readonly block: BlockOutline;
  readonly item: ItemOutline;
  /** The link that the item begins with. */
  readonly use: EntryUse;
  /** Undefined where its own file has errors. */
  readonly exercise: ExerciseOutline | undefined;
}

/** A circuit without an error of its own, with its exercises in order. */
export interface PlacedCircuit {readonly file: ReadFile; readonly placed: readonly Placed[]}

export function* circuitsAmong(files: readonly ReadFile[], whole: Whole): Generator<PlacedCircuit> {
  for (const file of files) {
    if (file.entry?.kind !== 'circuit') continue;
    const links = file.draft.items('circuit');
    const items = file.entry.outline.blocks.flatMap((block) => block.items.map((item) => ({block, item})));
    yield {file, placed: items.flatMap((each, at) => {
      const use = links[at];
      return use ? [{...each, use, exercise: exerciseOf(use, whole)}] : [];
    })};
  }
}

function exerciseOf({to}: EntryUse, whole: Whole): ExerciseOutline | undefined {
  const entry = whole.get(to)?.entry;
  return entry?.kind === 'exercise' ? entry.outline : undefined;
}
