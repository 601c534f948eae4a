import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {untilStopped} from '../../src/cli/prerender/stop.js';

const listeners = (): number => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');

suite('work that may be stopped', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`ends at ${signal} behind the item that it is at, as a failure`, async () => {
      const [before, done] = [listeners(), [] as string[]];
      const work = async (): Promise<void> => {
        for await (const item of untilStopped(['a', 'b', 'c'])) {
          if (item === 'b') process.kill(process.pid, signal);
          done.push(item);
        }
      };
      await assert.rejects(work(), {message: 'Stopped. What was written is whole; run it again for the rest.'});
      assert.deepEqual([done, listeners()], [['a', 'b'], before]);
    });
  }

  test('goes to its end where nobody asks, and leaves signals to others then', async () => {
    const before = listeners();
    const done: number[] = [];
    for await (const item of untilStopped([1, 2, 3])) done.push(item);
    assert.deepEqual(done, [1, 2, 3]);
    assert.equal(listeners(), before);
  });

  test('leaves signals to others behind an error too', async () => {
    const before = listeners();
    const work = async (): Promise<void> => { for await (const item of untilStopped([1])) throw new RangeError(String(item)); };
    await assert.rejects(work(), RangeError);
    assert.equal(listeners(), before);
  });
});
