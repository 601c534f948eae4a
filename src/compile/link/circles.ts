/** The ids that each id leads to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The ways that lead back to where they began: for each group of ids that all lead to one another, the shortest from its smallest
 * id. Without recursion and in time in proportion to the links, as content may hold a way of 10,000 steps.
 */
export function circles(graph: Graph): string[][] {
  return groups(graph).filter(({size}) => size > 1).map((group) => shortest(graph, group));
}

/** The ids in groups that all lead to one another, by Tarjan's algorithm. An id that no way leads back to is a group by itself. */
function groups(graph: Graph): Set<string>[] {
  const found: Set<string>[] = [];
  /** When an id was met, and the earliest met id still open that it leads to. */
  const met = new Map<string, {readonly at: number; earliest: number; open: boolean}>();
  const open: string[] = [];
  for (const start of graph.keys()) {
    if (met.has(start)) continue;
    const path: {id: string; step: {at: number; earliest: number; open: boolean}; next: Iterator<string>}[] = [];
    const enter = (id: string): void => {
      const step = {at: met.size, earliest: met.size, open: true};
      met.set(id, step);
      open.push(id);
      path.push({id, step, next: (graph.get(id) ?? [])[Symbol.iterator]()});
    };
    enter(start);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const {step} = here;
      const to = here.next.next();
      if (!to.done) {
        const other = met.get(to.value);
        if (!other) enter(to.value);
        else if (other.open) step.earliest = Math.min(step.earliest, other.at);
        continue;
      }
      path.pop();
      const before = path.at(-1)?.step;
      if (before) before.earliest = Math.min(before.earliest, step.earliest);
      if (step.earliest === step.at) found.push(closed(here.id, open, met));
    }
  }
  return found;
}

/** Takes a whole group, which began with an id, off the open ones. */
function closed(first: string, open: string[], met: ReadonlyMap<string, {open: boolean}>): Set<string> {
  const group = new Set(open.splice(open.lastIndexOf(first)));
  for (const id of group) {
    const step = met.get(id);
    if (step) step.open = false;
  }
  return group;
}

/** From the smallest id of a group back to it, step by step outwards. */
function shortest(graph: Graph, group: ReadonlySet<string>): string[] {
  const start = [...group].reduce((least, id) => id < least ? id : least);
  const cameFrom = new Map<string, string>();
  const reached = [start];
  for (const id of reached) {
    for (const next of graph.get(id) ?? []) {
      if (next === start) return way(id, cameFrom);
      if (!group.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      reached.push(next);
    }
  }
  return [];
}

function way(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const back: string[] = [];
  for (let id: string | undefined = end; id !== undefined; id = cameFrom.get(id)) back.push(id);
  return back.reverse();
}
