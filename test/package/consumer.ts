import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export interface Outcome {readonly code: number; readonly output: string}

/** Runs a program; a failing one is an outcome, not an exception. */
const run = (file: string, args: readonly string[], cwd: string): Promise<Outcome> => new Promise((resolve) => {
  execFile(file, args, {cwd}, (error, stdout, stderr) => {
    resolve({code: error ? Number(error.code) || 1 : 0, output: stdout + stderr});
  });
});

const TSC = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));

/** An empty project of somebody else, in a folder whose name no address has as it is, with hamkit installed as they would get it from the registry. */
export class Consumer {
  private constructor(readonly dir: string) {}

  static async install(): Promise<Consumer> {
    const consumer = new Consumer(await mkdtemp(join(tmpdir(), 'hamkit für 100% Läufer ')));
    await consumer.write('package.json', JSON.stringify({private: true, type: 'module'}));
    const packed = await npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', consumer.dir], process.cwd());
    const tarball = packed.output.trim().split('\n').at(-1) ?? '';
    const installed = await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], consumer.dir);
    if (packed.code !== 0 || installed.code !== 0) throw new Error(packed.output + installed.output);
    return consumer;
  }

  write(path: string, text: string): Promise<void> {
    return writeFile(join(this.dir, path), text);
  }

  /** Runs a module in Node. */
  async node(code: string): Promise<Outcome> {
    return run(process.execPath, ['--input-type=module', '--eval', code], this.dir);
  }

  npx(...args: string[]): Promise<Outcome> {
    return npm(['exec', '--offline', '--', ...args], this.dir);
  }

  /** Type-checks files as a strict project would, our declarations included. */
  types(paths: readonly string[], moduleResolution: 'bundler' | 'node16'): Promise<Outcome> {
    const module = moduleResolution === 'bundler' ? 'esnext' : 'node16';
    return run(process.execPath, [
      TSC, '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable',
      '--skipDefaultLibCheck', '--module', module, '--moduleResolution', moduleResolution, ...paths,
    ], this.dir);
  }

  remove(): Promise<void> {
    return rm(this.dir, {recursive: true, force: true});
  }
}

/** The npm that runs the tests, or the one on the path. */
function npm(args: readonly string[], cwd: string): Promise<Outcome> {
  const script = process.env['npm_execpath'];
  return script ? run(process.execPath, [script, ...args], cwd) : run('npm', args, cwd);
}
