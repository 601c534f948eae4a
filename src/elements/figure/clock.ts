/** A movement is shown so often; one that takes longer than this is shown once, seconds. */
const REPETITIONS = 3;
const LONG = 10;

/**
 * The time of a movement, frame by frame while it runs. It is always counted from a beginning, never by adding up frames, so it does
 * not drift. It runs for a few repetitions: enough to have seen it, and no page moves on and on beside its text.
 */
export class Clock {
  /** Seconds since the first repetition began. */
  #passed = 0;
  #speed = 1;
  #frame = 0;
  readonly #end: number;

  /**
   * @param length of one repetition, seconds
   * @param show called with the time within the repetition, at each frame
   * @param over called when the last repetition has ended; the time is 0 again
   */
  constructor(readonly length: number, private readonly show: (time: number) => void, private readonly over: () => void) {
    this.#end = length * (length > LONG ? 1 : REPETITIONS);
  }

  /** Seconds since this repetition began; where it was set to its end it is there, and not at the beginning of the next. */
  get time(): number { return this.#passed > this.length ? this.#passed % this.length : this.#passed; }

  /** Stays there until it is started. */
  set time(time: number) {
    this.stop();
    this.#passed = time;
  }

  /** Seconds of the movement a second of the wall clock. */
  set speed(speed: number) {
    this.#speed = speed;
    if (this.#frame) this.start();
  }

  start(): void {
    this.stop();
    const from = this.#passed;
    let begun: number | undefined;
    const step = (now: number): void => {
      begun ??= now;
      this.#passed = from + (now - begun) / 1000 * this.#speed;
      if (this.#passed < this.#end) {
        this.#frame = requestAnimationFrame(step);
        this.show(this.time);
      } else {
        this.time = 0;
        this.over();
      }
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
