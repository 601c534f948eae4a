// Runs the test files given as arguments in the browsers, as `web-test-runner` would; reports to scripts/test.mjs.
import {defaultReporter, startTestRunner} from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';

const files = process.argv.slice(2);

function* testsOf({tests = [], suites = []} = {}) {
  yield* tests;
  for (const suite of suites) yield* testsOf(suite);
}

/** What one file came to in one browser. */
function count({browser, testFile, testResults, passed: ok}) {
  const tests = [...testsOf(testResults)];
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - skipped - passed;
  if (tests.length === 0) console.log(`✗ ${testFile}: no test ran in ${browser.name}`);
  // Errors outside of tests, as in a hook or while a module loads, fail a file without failing a test.
  return {browser: browser.name, passed, skipped, failed: failed || (ok && tests.length > 0 ? 0 : 1)};
}

const sum = (counts, key) => counts.reduce((total, each) => total + each[key], 0);
const totals = (counts) => ({passed: sum(counts, 'passed'), failed: sum(counts, 'failed'), skipped: sum(counts, 'skipped')});

let report = {failed: 1};

const counter = {
  onTestRunFinished({sessions}) {
    const counts = sessions.map(count);
    report = totals(counts);
    for (const {name} of config.browsers) {
      const {passed, failed, skipped} = totals(counts.filter(({browser}) => browser === name));
      console.log(`  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      if (passed + failed === 0) report.failed++;
    }
  },
};

const runner = await startTestRunner({
  config: {...config, files, staticLogging: true, reporters: [defaultReporter({reportTestProgress: false}), counter]},
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
runner.on('stopped', () => {
  process.send(report, () => process.exit());
});
