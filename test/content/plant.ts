import type {Block, EntryKind, Inline, Library} from '../../src/model/index.js';

const first = <E>(entries: Readonly<Record<string, E>>, has: (entry: E) => boolean = () => true): E => {
  const found = Object.values(entries).find(has);
  if (found === undefined) throw new Error('there is no entry to plant in');
  return found;
};

/** A copy of the library in which one entry of each kind says the text, for controls: a test of prose has to find it there. */
export const PLANT: Readonly<Record<EntryKind, (library: Library, content: readonly Inline[]) => Library>> = {
  exercise: (library, content) => {
    const entry = first(library.exercises);
    return {...library, exercises: {...library.exercises, [entry.id]: {...entry, swaps: [{when: 'with', item: 'wall', text: [...content]}]}}};
  },
  circuit: (library, content) => {
    const entry = first(library.circuits);
    return {...library, circuits: {...library.circuits, [entry.id]: {...entry, blocks: entry.blocks.map((block) => ({...block, why: prose(content)}))}}};
  },
  plan: (library, content) => {
    const entry = first(library.plans);
    return {...library, plans: {...library.plans, [entry.id]: {...entry, phases: entry.phases.map((phase) => ({...phase, items: phase.items.map((item) => ({...item, note: [...content]}))}))}}};
  },
  check: (library, content) => {
    const entry = first(library.checks);
    return {...library, checks: {...library.checks, [entry.id]: {...entry, reading: prose(content)}}};
  },
  pain: (library, content) => {
    const entry = first(library.pain);
    return {...library, pain: {...library.pain, [entry.id]: {...entry, limits: prose(content)}}};
  },
  study: (library, content) => {
    const entry = first(library.studies);
    return {...library, studies: {...library.studies, [entry.id]: {...entry, limits: prose(content)}}};
  },
  article: (library, content) => {
    const entry = first(library.articles);
    return {...library, articles: {...library.articles, [entry.id]: {...entry, body: [{kind: 'table', head: [['what']], rows: [[content]]}]}}};
  },
  term: (library, content) => {
    const entry = first(library.glossary);
    return {...library, glossary: {...library.glossary, [entry.id]: {...entry, definition: prose(content)}}};
  },
  correction: (library, content) => {
    const entry = first(library.corrections);
    return {...library, corrections: {...library.corrections, [entry.id]: {...entry, instead: prose(content)}}};
  },
};

const prose = (content: readonly Inline[]): Block[] => [{kind: 'list', ordered: false, items: [[{kind: 'paragraph', content: [{kind: 'emphasis', content}]}]]}];

/** The same for a rule, which is a string and cites by its own field. */
export const plantRule = (library: Library, say: string): Library => {
  const plan = first(library.plans, ({rules}) => rules.length > 0);
  return {...library, plans: {...library.plans, [plan.id]: {...plan, rules: plan.rules.map((rule, at) => (at === 0 ? {...rule, say} : rule))}}};
};
