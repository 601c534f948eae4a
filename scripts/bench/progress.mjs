import {styleText} from 'node:util';

const WIDTH = 24;
/** Between two lines where there is no terminal. */
const PAUSE = 5000;

/** How far a long piece of work has come, on the error output: a bar on a terminal, else a line every few seconds. */
export class Progress {
  #title;
  #steps;
  #done = 0;
  #last = performance.now();

  constructor(title, steps) {
    this.#title = title;
    this.#steps = steps;
    this.#show(true);
  }

  step() {
    this.#done += 1;
    this.#show(this.#done === this.#steps);
  }

  #show(always) {
    const {stderr} = process;
    const share = this.#done / this.#steps;
    if (stderr.isTTY) {
      const full = Math.round(share * WIDTH);
      const bar = '█'.repeat(full) + styleText('dim', '█'.repeat(WIDTH - full));
      stderr.write(`\r\x1b[2K${bar} ${this.#title}${share === 1 ? '\n' : ''}`);
    } else if (always || performance.now() - this.#last >= PAUSE) {
      this.#last = performance.now();
      stderr.write(`${this.#title}: ${Math.round(share * 100)} %\n`);
    }
  }
}
