import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** Figures that are solved in tests are kept apart from those of whoever runs them. */
export const environment = (): NodeJS.ProcessEnv => ({...process.env, XDG_CACHE_HOME: join(tmpdir(), 'hamkit-tests')});

export interface Ended {readonly status: number | null; readonly out: string; readonly error: string}

/** Runs the command from its source in a folder. Colours are asked for, so that a test sees that they are left out. */
export function hamkitIn(folder: string, ...args: string[]): Ended {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', TSX, COMMAND, ...args], {
    cwd: folder, encoding: 'utf8', env: {...environment(), FORCE_COLOR: '1'},
  });
  return {status, out: stdout, error: stderr};
}
