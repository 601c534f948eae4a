import {render} from 'lit';
import {at, type Instant, seconds} from '../../figure/play.js';
import type {Figure} from '../../model/index.js';
import {pictureView} from '../../view/figure/picture.js';
import {Clock} from './clock.js';
import type {Drawing} from './drawing.js';

/** So that a bundler puts what drawing needs too into one file with that. */
export * from './figure.js';

/** Stops the one of the page that moves now: where two move, neither is looked at. */
let stopRunning: (() => void) | undefined;

/** Too short to be seen, seconds. */
const BLINK = 0.002;

/** A figure that moves: a picture whose paths are set anew for each instant, and the time it shows. */
export class Motion {
  readonly picture: Element;
  /** Of one repetition, seconds. */
  readonly length: number;
  /** When a move ends, and when the first begins, seconds. */
  readonly #ends: readonly number[];
  readonly #paths: readonly Element[];
  /** What they show. */
  readonly #drawn: string[] = [];
  readonly #clock: Clock;
  /** Ends what watches over it while it moves. */
  #watch: AbortController | undefined;

  /**
   * @param host what must be in sight for it to move
   * @param name of the picture
   * @param shown called with each instant that is drawn
   * @param ended called when it no longer moves, but for `stop`; over when it has been shown as often as is enough
   */
  constructor(
    private readonly host: Element, private readonly figure: Figure, private readonly drawing: Drawing, name: string,
    private readonly shown: (instant: Instant) => void, private readonly ended: (over: boolean) => void,
  ) {
    const box = document.createElement('div');
    render(pictureView(drawing.pictures.instant(figure, at(figure, 0).moment, drawing), name), box);
    this.picture = box.querySelector('svg') ?? box;
    this.#paths = [...this.picture.children];
    this.length = seconds(figure);
    this.#ends = figure.moves.reduce<number[]>((ends, move) => [...ends, (ends.at(-1) ?? 0) + move.seconds], [0]);
    this.#clock = new Clock(this.length, (time) => { this.#draw(time); }, () => { this.#end(true); });
  }

  get time(): number { return this.#clock.time; }

  set speed(speed: number) { this.#clock.speed = speed; }

  start(): void {
    stopRunning?.();
    stopRunning = this.#pause;
    this.#watch = new AbortController();
    const {signal} = this.#watch;
    const sight = new IntersectionObserver((entries) => { if (!entries.at(-1)?.isIntersecting) this.#pause(); });
    sight.observe(this.host);
    signal.addEventListener('abort', () => { sight.disconnect(); });
    document.addEventListener('visibilitychange', this.#pause, {signal});
    this.#draw(this.time);
    this.#clock.start();
  }

  stop(): void {
    this.#clock.stop();
    this.#watch?.abort();
    if (stopRunning === this.#pause) stopRunning = undefined;
  }

  /** Stops, and shows this second of the repetition. */
  goTo(time: number): void {
    this.stop();
    this.#clock.time = time;
    this.#draw(time);
  }

  /** Stops, and shows where the next move ends, or where the one before did; from the last on to the start. */
  step(by: 1 | -1): void {
    const {time} = this;
    const to = by > 0 ? this.#ends.find((end) => end > time + BLINK) ?? 0 : this.#ends.findLast((end) => end < time - BLINK) ?? this.length;
    // of the move that ends, not of the one that begins
    this.goTo(Math.max(0, to - BLINK / 2));
  }

  readonly #pause = (): void => { this.#end(false); };

  #end(over: boolean): void {
    this.stop();
    this.ended(over);
  }

  #draw(time: number): void {
    const instant = at(this.figure, time);
    this.drawing.pictures.instant(this.figure, instant.moment, this.drawing).shapes.forEach(({d}, index) => {
      // half of a picture stands still
      if (this.#drawn[index] !== d) this.#paths[index]?.setAttribute('d', this.#drawn[index] = d);
    });
    this.shown(instant);
  }
}
