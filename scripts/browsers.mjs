// Finds the browsers that the tests run in. BROWSERS names them: chromium (the default), firefox, webkit, several with commas, or all.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const {env, platform, arch} = process;

const onPath = (...names) => (env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
const apps = (...names) => ['/Applications', join(env.HOME ?? '', 'Applications')]
  .flatMap((dir) => names.map((name) => `${dir}/${name}.app/Contents/MacOS/${name === 'Firefox' ? 'firefox' : name}`));
const programs = (...tails) => [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  .flatMap((dir) => tails.map((tail) => join(dir, ...tail.split('/'))));

/** Where each may be, by operating system; the first that exists is taken. Any Chromium will do: Chrome, Edge and Brave are ones. */
const places = {
  chromium: {
    linux: () => onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'brave-browser'),
    darwin: () => apps('Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'),
    win32: () => programs('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'BraveSoftware/Brave-Browser/Application/brave.exe'),
  },
  firefox: {
    linux: () => onPath('firefox-esr', 'firefox'),
    darwin: () => apps('Firefox'),
    win32: () => programs('Mozilla Firefox/firefox.exe'),
  },
  // WebKitGTK with its own driver. Safari's driver cannot run headless, nor twice.
  webkit: {linux: () => onPath('WebKitWebDriver')},
};

const install = {
  chromium: {linux: 'sudo apt-get install chromium', darwin: 'brew install --cask google-chrome', win32: 'winget install Google.Chrome'},
  firefox: {linux: 'sudo apt-get install firefox-esr', darwin: 'brew install --cask firefox', win32: 'winget install Mozilla.Firefox'},
  webkit: {linux: 'sudo apt-get install webkit2gtk-driver xvfb xauth'},
};

const isExecutable = (path) => {
  try {
    accessSync(path, platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Ends the run with a line for whoever started it: nothing here is a fault of the code. */
function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** The engines that BROWSERS asks for. */
export function wantedEngines(names = env.BROWSERS || 'chromium') {
  const wanted = names === 'all' ? ENGINES : names.split(',').map((name) => name.trim());
  const wrong = wanted.find((name) => !ENGINES.includes(name));
  if (wrong !== undefined) stop(`BROWSERS=${names}: “${wrong}” is not one of ${ENGINES.join(', ')} or all`);
  return wanted;
}

/** Path of an engine's program; where there is none, the run ends with the line that installs it. */
export async function findBrowser(engine) {
  const given = {chromium: env.CHROME_PATH, firefox: env.FIREFOX_PATH}[engine];
  const path = given || (places[engine][platform]?.() ?? []).find(isExecutable);
  if (path) return path;
  if (engine === 'chromium' && platform === 'linux' && arch === 'x64') return chromiumFromNpm();
  const line = install[engine][platform];
  return stop(line
    ? `The tests run in ${engine}, and none was found. Install it and run them again:\n\n  ${line}`
    : `The tests cannot run in ${engine} on this system (${platform}). Choose others with BROWSERS, for example BROWSERS=chromium,firefox`);
}

const SPARTICUZ = '147.0.0'; // the last release that runs on Node 20

/** For a Linux machine without a browser: a headless Chromium inside an npm package, kept in .cache/. */
async function chromiumFromNpm() {
  const dir = fileURLToPath(new URL('../.cache/chromium/', import.meta.url));
  const entry = join(dir, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) {
    console.log(`No browser is installed here: fetching headless Chromium (@sparticuz/chromium ${SPARTICUZ}, 65 MB) from the npm registry…`);
    const args = ['install', '--prefix', dir, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', `@sparticuz/chromium@${SPARTICUZ}`];
    const {status} = env.npm_execpath
      ? spawnSync(process.execPath, [env.npm_execpath, ...args], {stdio: 'inherit'})
      : spawnSync('npm', args, {stdio: 'inherit'});
    if (status !== 0) stop(`Fetching it failed. Install a browser and run the tests again:\n\n  ${install.chromium.linux}`);
  }
  env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'; // makes it unpack the system libraries it needs, too
  const {default: chromium} = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}
