import type {Exercise, Variation} from '../../model/index.js';
import {linksIn, passagesOf} from './prose.js';
import {share, tally, type Row} from './row.js';
import type {Site} from './site.js';

/** What leads on from an exercise, and to it. */
export function exercises(site: Site): Row[] {
  const all = site.exercises;
  const fileOf = ({id}: Exercise): string => site.fileOf({kind: 'exercise', id});
  const ways = (name: 'easier' | 'harder'): Row => {
    const open = all.filter((exercise) => !isLinked(exercise[name]));
    return {
      ...tally(name, `${name} version`, all.map((exercise) => wayOf(exercise[name]))),
      ...open.length > 0 && {open: {label: `exercises with no link to one that is ${name}`, files: open.map((exercise) => ({file: fileOf(exercise)}))}},
    };
  };
  const inCircuits = new Set(site.circuits.flatMap(({blocks}) => blocks.flatMap(({items}) => items.map(({exercise}) => exercise))));
  const linked = linkedFromOthers(site);
  const withKit = all.filter(({kit}) => kit.length > 0);
  return [
    ways('easier'),
    ways('harder'),
    share('swaps', 'a stand-in for each thing needed', withKit, ({kit}) => kit.every((need) => need.or.length > 0), 'exercises that need a thing with no stand-in', fileOf),
    share('figures', 'a figure', all, ({pictured}) => pictured !== undefined, 'exercises without a figure', fileOf),
    share('in-circuit', 'in a circuit', all, ({id}) => inCircuits.has(id), 'exercises in no circuit', fileOf),
    share('linked', 'another entry leads there', all, ({id}) => inCircuits.has(id) || linked.has(id), 'exercises that no other entry leads to', fileOf),
  ];
}

function wayOf(variations: readonly Variation[]): string {
  if (variations.length === 0) return 'none';
  return isLinked(variations) ? 'linked' : 'only in words';
}

function isLinked(variations: readonly Variation[]): boolean {
  return variations.some(({exercise}) => exercise !== undefined);
}

function linkedFromOthers({signed, studies}: Site): Set<string> {
  const linked = [...signed.map(({entry}) => entry), ...studies].flatMap((entry) => {
    const inProse = passagesOf(entry).flatMap(linksIn).filter(({kind}) => kind === 'exercise').map(({id}) => id);
    const varied = 'cautions' in entry ? [...entry.easier, ...entry.harder, ...entry.swaps].flatMap(({exercise}) => exercise ?? []) : [];
    const planned = 'phases' in entry ? entry.phases.flatMap(({items}) => items).flatMap(({show}) => show.kind === 'exercise' ? [show.id] : []) : [];
    return [...inProse, ...varied, ...planned].filter((id) => !('cautions' in entry) || id !== entry.id);
  });
  return new Set(linked);
}
