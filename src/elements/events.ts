/** The reader put another exercise in the place of one: `exercise` is the id now shown. */
export class HamSwapEvent extends Event {
  constructor(readonly exercise: string) { super('ham-swap', {bubbles: true, composed: true}); }
}

/** The reader ticked off a set, or took a tick back. Counts are of the whole circuit. */
export class HamSetEvent extends Event {
  constructor(readonly exercise: string, readonly set: number, readonly done: boolean, readonly setsDone: number, readonly sets: number) {
    super('ham-set', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap { 'ham-swap': HamSwapEvent; 'ham-set': HamSetEvent }
}
