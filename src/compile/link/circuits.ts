import {checkLength} from './length.js';
import {checkOrder} from './order.js';
import {circuitsAmong, type PlacedCircuit} from './placed.js';
import {checkRests} from './rests.js';
import type {ReadFile, Whole} from './whole.js';

/** What must hold in a circuit: rules of training, which need the exercises to be known. */
const CHECKS: readonly ((circuit: PlacedCircuit, whole: Whole) => void)[] = [checkRests, checkOrder, checkLength];

export function checkCircuits(whole: Whole, files: readonly ReadFile[]): void {
  for (const circuit of circuitsAmong(files, whole)) {
    for (const check of CHECKS) check(circuit, whole);
  }
}
