// Runs the tests of Web Test Runner in WebKitGTK.
import {startDriver} from './webkit/driver.mjs';
import {Page} from './webkit/page.mjs';

/** What the runner's other launchers start every file with. */
const VIEWPORT = {width: 800, height: 600};

/** One window, used again for every test file: only a window in front has the focus. */
class WebKitLauncher {
  /** So the runner's commands take `getPage` for Puppeteer's and work here too. */
  type = 'puppeteer';
  concurrency = 1;
  #path;
  #driver;
  #window;
  #page;
  #active;

  constructor(path) {
    this.#path = path;
  }

  async startSession(id, url) {
    if (!this.#page) await this.#open();
    this.#active = id;
    await this.#page.setViewport(VIEWPORT);
    await this.#page.goto(url);
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#page.url();
  }

  getPage() {
    return this.#page;
  }

  async stopSession() {
    this.#active = undefined;
    await this.#page.release();
    await this.#page.goto('about:blank');
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK cannot be debugged from here: run the tests in Chromium, with BROWSERS=chromium');
  }

  async stop() {
    await this.#driver?.command('DELETE', this.#window).catch(() => {}); // a driver that has ended took its window with it
    this.#driver?.stop();
  }

  async #open() {
    this.#driver = await startDriver(this.#path);
    const {sessionId} = await this.#driver.command('POST', '/session', {capabilities: {alwaysMatch: {}}});
    this.#window = `/session/${sessionId}`;
    // without a window manager the keyboard belongs to the window under the pointer, which rests in the middle of the screen
    await this.#driver.command('POST', `${this.#window}/window/rect`, {x: 700, y: 650});
    this.#page = new Page((method, url, body) => this.#driver.command(method, this.#window + url, body));
  }
}

/** A browser launcher for the WebKitGTK whose driver is at `path`. */
export const webkitLauncher = (path) => new WebKitLauncher(path);
