// The browser tests: test/{view,elements,browsers}. BROWSERS chooses the engines, see scripts/browsers.mjs.
import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser, wantedEngines} from './scripts/browsers.mjs';
import {mediaCommand} from './scripts/emulate-media.mjs';
import {serveTypeScript} from './scripts/serve-typescript.mjs';
import {webkitLauncher} from './scripts/webkit-launcher.mjs';
import {pages} from './test/browsers/pages.mjs';
import {strictPages} from './test/browsers/strict-pages.mjs';

/** Chromium's sandbox does not work for root, which is who runs most containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const launchers = {
  chromium: (executablePath) => chromeLauncher({launchOptions: {executablePath, args: ['--js-flags=--expose-gc', '--enable-precise-memory-info', ...sandbox]}}),
  firefox: (executablePath) => chromeLauncher({launchOptions: {executablePath, browser: 'firefox'}}),
  webkit: webkitLauncher,
};
const names = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

const launch = async (engine) => Object.assign(launchers[engine](await findBrowser(engine)), {name: names[engine]});

export default {
  rootDir: import.meta.dirname,
  hostname: 'LOCALHOST', // in lower case, or as a number, the server would listen on every network interface
  files: 'test/{view,elements,browsers}/**/*.test.ts',
  nodeResolve: {exportConditions: ['development', 'browser']},
  middleware: [strictPages, pages],
  plugins: [serveTypeScript(), mediaCommand()],
  browsers: await Promise.all(wantedEngines().map(launch)),
  concurrency: 1, // one page a browser: only the page in front has the keyboard's focus
  concurrentBrowsers: 2, // with a third, two cores paint so late that tests of time and movement see nothing
  testFramework: {config: {timeout: '10000'}}, // three browsers on a small machine
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
};
