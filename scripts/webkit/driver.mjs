// WebKitGTK's WebDriver as a process, on a virtual screen where there is no real one.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const config = fileURLToPath(new URL('config', import.meta.url));

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const {port} = server.address();
    server.close(() => resolve(port));
  });
});

/** Starts a virtual screen; resolves to the process and the name of its display. */
function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  return new Promise((resolve, reject) => {
    screen.once('error', () => reject(new Error('WebKit needs a screen, and Xvfb is not installed: sudo apt-get install xvfb xauth')));
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    screen.stdio[3].once('data', (number) => resolve({screen, display: `:${String(number).trim()}`}));
  });
}

/**
 * Starts the driver. `command` sends one command of the W3C WebDriver protocol and resolves to its value, or rejects with the
 * driver's error; `stop` ends driver and screen.
 */
export async function startDriver(path) {
  const env = {...process.env, XDG_CONFIG_HOME: config};
  let screen;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
    const virtual = await startScreen();
    screen = virtual.screen;
    env.DISPLAY = virtual.display;
  }
  const port = await freePort();
  const driver = spawn(path, [`--port=${port}`], {env, stdio: 'ignore'});
  const stop = () => {
    driver.kill();
    screen?.kill();
  };
  process.once('exit', stop);

  const command = async (method, url, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${url}`, {method, ...(body && {body: JSON.stringify(body)})});
    const {value} = await response.json();
    if (value?.error) throw new Error(`WebDriver ${method} ${url}: ${value.error}: ${value.message}`);
    return value;
  };

  for (let tries = 100; ; tries--) {
    try {
      await command('GET', '/status');
      return {command, stop};
    } catch (error) {
      if (tries === 0 || driver.exitCode !== null) throw new Error('WebKitWebDriver does not start', {cause: error});
      await sleep(50);
    }
  }
}
