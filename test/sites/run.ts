import {spawn} from 'node:child_process';

export interface Outcome {readonly code: number | null; readonly output: string}

/** Runs a command line in a folder; what `npx` finds there is found. */
export async function run(line: string, cwd: string): Promise<Outcome> {
  const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1'};
  // the runner of the tests marks its own processes; a generator that sees the mark would take itself for a test
  const child = spawn(line, {cwd, shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: {...env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined}});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  return {code, output};
}
