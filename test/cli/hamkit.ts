import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

export interface Ended {readonly status: number | null; readonly out: string; readonly error: string}

/** Runs the command from its source in a folder. Colours are asked for, so that a test sees that they are left out. */
export function hamkitIn(folder: string, ...args: string[]): Ended {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', TSX, COMMAND, ...args], {
    cwd: folder, encoding: 'utf8', env: {...process.env, FORCE_COLOR: '1'},
  });
  return {status, out: stdout, error: stderr};
}
