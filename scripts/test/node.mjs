// Runs the test files given as arguments with Node's own runner, as `node --import tsx --test` would; reports to scripts/test.mjs.
import {availableParallelism} from 'node:os';
import {relative, resolve} from 'node:path';
import {run} from 'node:test';
import {inspect} from 'node:util';

const files = process.argv.slice(2).map((path) => resolve(path));
const counts = {passed: 0, failed: 0, skipped: 0};

const say = (mark, {name, file = ''}, detail = '') => console.log(`${mark} ${relative('', file)} › ${name}${detail && `\n${detail}`}`);

/** A file that holds no test is reported as if it were one, and passed. */
const isEmptyFile = ({name, nesting}) => nesting === 0 && files.includes(resolve(name));

const on = {
  'test:pass': (test) => {
    if (isEmptyFile(test)) {
      counts.failed++;
      say('✗', test, 'there is no test in this file');
    } else if (test.details.type === 'suite') {
      return;
    } else if (test.skip !== undefined || test.todo !== undefined) {
      counts.skipped++;
      say('–', test, 'skipped');
    } else {
      counts.passed++;
    }
  },
  'test:fail': (test) => {
    const {error, type} = test.details;
    // A suite fails when a test in it has, which has been said; or by itself, in its body or a hook.
    if (type === 'suite' && error.failureType === 'subtestsFailed') return;
    counts.failed++;
    say('✗', test, inspect(error.cause ?? error));
  },
  'test:stdout': ({message}) => process.stdout.write(message),
  'test:stderr': ({message}) => process.stderr.write(message),
};

for await (const {type, data} of run({files, concurrency: availableParallelism()})) on[type]?.(data);

process.send(counts);
process.disconnect();
