import type {EntryUse} from '../draft.js';
import {circles} from './circles.js';
import type {ReadFile, Whole} from './whole.js';

/** A warm-up has none of its own: pages show one, and the other would be missing. In a circle nobody could begin. */
export function checkWarmUps(whole: Whole): void {
  const first = new Map<string, {file: ReadFile; use: EntryUse}>();
  for (const file of whole.files) {
    if (file.entry?.kind !== 'circuit' || file.entry.outline.warmUp === undefined) continue;
    const use = file.draft.uses.find(({path}) => path === undefined);
    if (use && use.to.id !== file.draft.id) first.set(file.draft.id, {file, use});
  }
  const inCircle = new Set<string>();
  for (const circle of circles(new Map([...first].map(([id, {use}]) => [id, [use.to.id]])))) {
    for (const id of circle) inCircle.add(id);
    tellCircle(circle.flatMap((id) => first.get(id) ?? []), whole);
  }
  for (const [id, {file, use}] of first) {
    const next = inCircle.has(id) ? undefined : first.get(use.to.id);
    if (!next) continue;
    whole.report(file).warn('nested-warm-up', use.written.range(), `\`${use.to.id}\` has a warm-up of its own, \`${next.use.to.id}\`, which pages do not show here.`, {
      hint: `Take \`warm-up\` out of ${next.file.draft.path}, and put what is to be done first into its blocks.`,
      related: [next.file.draft.report.related(next.use.written.range(), 'The second warm-up.')],
    });
  }
}

function tellCircle(circle: readonly {file: ReadFile; use: EntryUse}[], whole: Whole): void {
  const [first, ...others] = circle;
  if (!first) return;
  whole.report(first.file).error('cycle', first.use.written.range(), `Each of these circuits is the warm-up of another, in a circle: ${[...circle, first].map(({file}) => `\`${file.draft.id}\``).join(', ')}.`, {
    hint: 'Take one of these `warm-up` fields out.',
    related: others.map(({file, use}) => file.draft.report.related(use.written.range(), `\`${use.to.id}\` comes before \`${file.draft.id}\`.`)),
  });
}
