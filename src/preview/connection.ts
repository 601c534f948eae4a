import type {State} from './state.js';

/** What the page is told: the state whenever it is another, and whether the command still runs. */
export interface Listener {
  state(state: State): void;
  running(running: boolean): void;
}

/** Follows the command. One request for the state at a time: what changes meanwhile is in the next. */
export class Connection {
  private readonly events = new EventSource('/changes');
  private asking = false;
  private changed = false;

  constructor(private readonly listener: Listener) {
    this.events.onopen = () => listener.running(true);
    // the browser tries again by itself
    this.events.onerror = () => listener.running(false);
    this.events.onmessage = () => {
      this.changed = true;
      void this.ask();
    };
  }

  close(): void {
    this.events.close();
  }

  private async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    try {
      while (this.changed) {
        this.changed = false;
        this.listener.state(await fetch('/state.json').then((response): Promise<State> => response.json()));
      }
    } catch {
      this.listener.running(false);
    } finally {
      this.asking = false;
    }
  }
}
