import {setImmediate} from 'node:timers/promises';
import {Failure} from '../failure.js';

/**
 * The items of long work that may be stopped between two of them, by Ctrl-C or by another program. In the middle of one the process would
 * leave behind what it writes to first. Stopped work is a failure.
 */
export async function* untilStopped<T>(items: Iterable<T>): AsyncGenerator<T> {
  const stop = new AbortController();
  const ask = (): void => { stop.abort(); };
  for (const signal of SIGNALS) process.on(signal, ask);
  try {
    for (const item of items) {
      if (stop.signal.aborted) throw new Failure('Stopped. What was written is whole; run it again for the rest.');
      yield item;
      // signals are heard between two turns of the event loop
      await setImmediate();
    }
  } finally {
    for (const signal of SIGNALS) process.off(signal, ask);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
