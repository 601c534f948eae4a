import {checkLength} from './length.js';
import {checkOrder} from './order.js';
import {circuitsOf, type PlacedCircuit} from './placed.js';
import {checkRests} from './rests.js';
import type {Whole} from './whole.js';

/** What must hold in a circuit: rules of training, which need the exercises to be known. */
const CHECKS: readonly ((circuit: PlacedCircuit, whole: Whole) => void)[] = [checkRests, checkOrder, checkLength];

export function checkCircuits(whole: Whole): void {
  for (const circuit of circuitsOf(whole)) {
    for (const check of CHECKS) check(circuit, whole);
  }
}
