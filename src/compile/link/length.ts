import type {PlacedCircuit} from './placed.js';
import type {Whole} from './whole.js';

/** Our own rule of thumb, from no study: about what one session holds when each exercise has its sets and rests. */
const MOST = 6;

/** A circuit has few exercises that tire. Drills and mobility are not counted, so a warm-up may have more. */
export function checkLength({file, placed}: PlacedCircuit, whole: Whole): void {
  const tiring = placed.filter(({exercise}) => exercise?.kind === 'strength' || exercise?.kind === 'plyometric');
  const first = tiring[MOST];
  if (!first) return;
  whole.report(file).warn('long-circuit', first.use.written.range(), `The circuit has ${String(tiring.length)} strength and plyometric exercises, and this is the seventh.`, {
    hint: 'Make two circuits of it, for different days. That more than six are too long is our own rule of thumb.',
  });
}
