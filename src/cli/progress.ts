const SECOND = 1000;
/** Time in ms between two states of a bar, which is as often as an eye follows. */
const FRAME = 80;
const WIDTH = 30;

/** What progress is written to, and the clock it goes by, in ms. */
interface Display {
  readonly stream: {readonly isTTY?: boolean; write(text: string): unknown};
  readonly now: () => number;
}

/**
 * The items of long work, one after another, with how much is done told on the error output: a bar for a person at a terminal,
 * which goes when all is done, and else a line a second. Work of less than a second says nothing.
 */
export function* withProgress<T>(items: readonly T[], what: string, {stream, now}: Display = {stream: process.stderr, now: () => performance.now()}): Generator<T> {
  const isBar = stream.isTTY === true;
  let next = now() + SECOND;
  let isShown = false;
  try {
    for (const [index, item] of items.entries()) {
      yield item;
      const time = now();
      if (time < next) continue;
      next = time + (isBar ? FRAME : SECOND);
      isShown = true;
      const count = `${(index + 1).toLocaleString('en')} of ${items.length.toLocaleString('en')} ${what}`;
      stream.write(isBar ? `${CLEAR}${bar((index + 1) / items.length)} ${count}` : `hamkit: ${count}\n`);
    }
  } finally {
    if (isBar && isShown) stream.write(CLEAR);
  }
}

/** To the beginning of the line, and nothing behind it. */
const CLEAR = '\r\u001B[K';

function bar(share: number): string {
  const done = Math.floor(share * WIDTH);
  return `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)}`;
}
