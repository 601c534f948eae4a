// npm test: build, check types and lint, then the tests, in Node and in the browsers that BROWSERS names (see browsers.mjs).
// The last line counts them all. A step that fails, crashes or runs no test at all counts as a failure.
//
// npm test -- --only dose: of the tests, just the files with “dose” in their path.
import {fork, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, sep} from 'node:path';
import {parseArgs, stripVTControlCharacters} from 'node:util';

const {values: {only = ''}} = parseArgs({options: {only: {type: 'string'}}});
const {resolve} = createRequire(import.meta.url);

/** Folders of test/ whose tests need a page; all others run in Node. */
const IN_BROWSERS = ['view', 'elements', 'browsers'];

const tests = readdirSync('test', {recursive: true})
  .map((path) => join('test', path).split(sep).join('/'))
  .filter((path) => path.endsWith('.test.ts') && path.includes(only))
  .sort();
const inBrowser = (path) => IN_BROWSERS.includes(path.split('/')[1]);

const total = {passed: 0, failed: 0, skipped: 0};

/** Runs a part, says how long it took, and adds its counts. */
async function part(name, run) {
  const start = performance.now();
  const {passed = 0, failed, skipped = 0} = await run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${seconds} s)${passed ? `: ${passed} passed` : ''}`);
  return failed === 0;
}

/** Runs a program of a dependency, with everything it says. */
async function tool(script, ...args) {
  const child = spawn(process.execPath, [script, ...args], {stdio: ['ignore', 'inherit', 'inherit']});
  const [code] = await once(child, 'exit');
  return {failed: code === 0 ? 0 : 1};
}

/** Runs one of the two runners of scripts/test/, which reports its counts in a message. */
async function runner(name, files, execArgv = []) {
  const child = fork(new URL(`test/${name}.mjs`, import.meta.url), files, {execArgv, stdio: ['ignore', 'pipe', 'inherit', 'ipc']});
  child.stdout.setEncoding('utf8').on('data', (text) => process.stdout.write(stripVTControlCharacters(text)));
  let counts = {failed: 1}; // what a runner that dies has to say
  child.on('message', (message) => {
    counts = message;
  });
  const [code] = await once(child, 'close');
  if (code !== 0 && counts.failed === 0) return {...counts, failed: 1};
  return counts;
}

const tsc = resolve('typescript/bin/tsc');
const eslint = join(dirname(resolve('eslint/package.json')), 'bin/eslint.js');
const rollup = join(dirname(resolve('rollup/package.json')), 'dist/bin/rollup');

if (await part('build', () => tool(rollup, '--config', '--silent'))) {
  await Promise.all([part('types of the tests', () => tool(tsc, '-p', 'test')), part('lint', () => tool(eslint, '.'))]);
  for (const [name, title, files, execArgv] of [
    ['node', 'tests in Node', tests.filter((path) => !inBrowser(path)), ['--import', 'tsx']],
    ['browsers', 'tests in browsers', tests.filter(inBrowser)],
  ]) {
    if (files.length === 0 && only) continue;
    await part(title, () => runner(name, files, execArgv));
  }
  if (total.passed + total.failed === 0) total.failed = 1;
}

const {passed, failed, skipped} = total;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
