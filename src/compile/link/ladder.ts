import type {EntryUse} from '../draft.js';
import {relative} from '../path.js';
import type {Related} from '../problem.js';
import {circles} from './circles.js';
import type {ReadFile, Whole} from './whole.js';

/** A link under Easier or Harder, and the file it stands in. */
interface Link {readonly file: ReadFile; readonly use: EntryUse}

/** One exercise is easier than another. The links that say so stand in the easier one under Harder, in the harder one under Easier. */
interface Rung {readonly easier: string; readonly harder: string; up: Link | undefined; down: Link | undefined}

/** By the easier exercise, then by the harder. */
type Ladder = ReadonlyMap<string, ReadonlyMap<string, Rung>>;

/** Easier and harder exercises make a ladder: no way up comes down again, and from each rung there is a way back. */
export function checkLadder(whole: Whole): void {
  const ladder = ladderOf(whole);
  const sound = new Map<string, string[]>();
  for (const [id, rungs] of ladder) {
    const harder: string[] = [];
    for (const rung of rungs.values()) {
      const contrary = ladder.get(rung.harder)?.get(id);
      if (!contrary) {
        harder.push(rung.harder);
        tellOneWay(rung, whole);
      } else if (id < rung.harder) {
        tellContrary(rung, contrary, whole);
      }
    }
    sound.set(id, harder);
  }
  for (const circle of circles(sound)) tellCircle(circle, ladder, whole);
}

function ladderOf(whole: Whole): Ladder {
  const ladder = new Map<string, Map<string, Rung>>();
  const rung = (easier: string, harder: string): Rung => {
    let above = ladder.get(easier);
    if (!above) ladder.set(easier, above = new Map<string, Rung>());
    let known = above.get(harder);
    if (!known) above.set(harder, known = {easier, harder, up: undefined, down: undefined});
    return known;
  };
  for (const file of whole.files) {
    if (file.entry?.kind !== 'exercise') continue;
    const {id} = file.draft;
    // What leads to itself is told as that, and from what is not there no way leads on.
    const others = (role: 'easier' | 'harder'): EntryUse[] => file.draft.items(role).filter(({to}) => to.id !== id);
    for (const use of others('easier')) rung(use.to.id, id).down ??= {file, use};
    for (const use of others('harder')) rung(id, use.to.id).up ??= {file, use};
  }
  return ladder;
}

/** Two exercises that are each easier than the other, in the order of their ids: told in the first where it says so itself. */
function tellContrary(rung: Rung, contrary: Rung, whole: Whole): void {
  const links = [rung.up, contrary.down, rung.down, contrary.up].filter((link) => link !== undefined);
  const [first, ...others] = links;
  if (!first) return;
  const easierIn = (link: Link): Rung => link === rung.up || link === rung.down ? rung : contrary;
  const {easier, harder} = easierIn(first);
  whole.report(first.file).error('easier-and-harder', first.use.written.range(), `Here \`${easier}\` is easier than \`${harder}\`, and elsewhere it is harder.`, {
    hint: 'Keep the links that are right, and take the others out.',
    related: others.map((link) => related(link, `Here \`${easierIn(link).easier}\` is the easier of the two.`)),
  });
}

/** Told once for a circle, at the link that leads up from its first exercise. */
function tellCircle(circle: readonly string[], ladder: Ladder, whole: Whole): void {
  const rungs = circle.flatMap((id, at) => ladder.get(id)?.get(circle[(at + 1) % circle.length] ?? '') ?? []);
  const links = rungs.flatMap(({easier, harder, up, down}) => {
    const link = up ?? down;
    return link ? [{link, message: `Here \`${harder}\` is harder than \`${easier}\`.`}] : [];
  });
  const [first, ...others] = links;
  if (!first) return;
  whole.report(first.link.file).error('cycle', first.link.use.written.range(), `Each of these exercises is harder than the one before, in a circle: ${inShort([...circle, ...circle.slice(0, 1)])}.`, {
    hint: 'Take out or turn round one of these links, so that one of the exercises is the easiest.',
    related: others.map(({link, message}) => related(link, message)),
  });
}

/** No more names than a line holds; the places of all are given besides. */
function inShort(ids: readonly string[]): string {
  const names = ids.map((id) => `\`${id}\``);
  return (names.length > 8 ? [...names.slice(0, 5), '…', ...names.slice(-2)] : names).join(', ');
}

/** The other exercise is not left out for it, as a reader of the easier one is told less and nothing wrong. */
function tellOneWay({easier, harder, up, down}: Rung, whole: Whole): void {
  const link = up && down ? undefined : up ?? down;
  const [lacking, name, section] = up ? [harder, easier, 'Easier'] : [easier, harder, 'Harder'];
  const other = whole.get({kind: 'exercise', id: lacking});
  // The links of an exercise with errors are not known.
  if (!link || !other?.entry) return;
  const {draft, entry} = link.file;
  whole.report(link.file).warn('one-way-link', link.use.written.range(), `A reader who goes to \`${lacking}\` finds no way back: it does not name \`${name}\` as ${section.toLowerCase()}.`, {
    hint: `Write \`- [${entry?.title ?? name}](${relative(other.draft.path, draft.path)})\` under \`## ${section}\` in ${other.draft.path}.`,
    related: [other.draft.report.related({start: 0, end: 0}, 'In this file.')],
  });
}

function related({file, use}: Link, message: string): Related {
  return file.draft.report.related(use.written.range(), message);
}
