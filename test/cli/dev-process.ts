import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import type {State} from '../../src/preview/state.js';
import {until, type Site} from '../site.js';
import {environment} from './hamkit.js';

const COMMAND = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** `hamkit dev` in a process of its own, on a free port. */
export class Dev {
  out = '';
  error = '';
  address = '';

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => { this.out += text; });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => { this.error += text; });
  }

  static command(...args: string[]): string[] {
    return ['--import', TSX, COMMAND, ...args];
  }

  static async start({root}: Site, ...args: string[]): Promise<Dev> {
    const port = args.length > 0 ? args : ['--port', '0'];
    const dev = new Dev(spawn(process.execPath, Dev.command('dev', ...port), {cwd: root, env: environment()}));
    dev.address = await until('its address', () => {
      if (dev.child.exitCode !== null) throw new Error(dev.error);
      return /^Preview: (\S+)$/m.exec(dev.out)?.[1];
    });
    return dev;
  }

  get(path: string): Promise<Response> {
    return fetch(new URL(path, this.address));
  }

  async state(): Promise<State> {
    return await (await this.get('/state.json')).json() as State;
  }

  stateWith(is: (state: State) => boolean): Promise<State> {
    return until(`a state with ${String(is)}`, async () => {
      const state = await this.state();
      return is(state) ? state : undefined;
    });
  }

  /** Listens as a page does. Once it is known to the command it gives `told`, which resolves with the next change. */
  async listen(): Promise<{told: Promise<unknown>}> {
    const {body} = await fetch(new URL('/changes', this.address));
    const reader = body!.getReader();
    await reader.read();
    return {told: reader.read().then(() => reader.cancel())};
  }

  /** Ends it as Ctrl-C does; its exit code. */
  async end(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGINT');
      await once(this.child, 'close');
    }
    return this.child.exitCode;
  }
}
