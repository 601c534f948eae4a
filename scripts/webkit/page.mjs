import {setTimeout as sleep} from 'node:timers/promises';
import {keyDown, keyPress, keyUp} from './keys.mjs';

const BUTTONS = ['left', 'middle', 'right'];

/**
 * A page of WebKit with those methods of a Puppeteer page that the test runner's commands call: `setViewport`, `keyboard`, `mouse`.
 * `command` sends a WebDriver command to the window that shows the page.
 */
export class Page {
  #command;

  constructor(command) {
    this.#command = command;
  }

  keyboard = {
    down: (key) => this.#keys([keyDown(key)]),
    up: (key) => this.#keys([keyUp(key)]),
    press: (key) => this.#keys(keyPress(key)),
    type: (text) => this.#keys([...text].flatMap(keyPress)),
  };

  mouse = {
    move: (x, y) => this.#pointer([{type: 'pointerMove', duration: 0, x, y}]),
    down: ({button = 'left'} = {}) => this.#pointer([{type: 'pointerDown', button: BUTTONS.indexOf(button)}]),
    up: ({button = 'left'} = {}) => this.#pointer([{type: 'pointerUp', button: BUTTONS.indexOf(button)}]),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
    reset: async () => {
      await this.release();
      await this.mouse.move(0, 0);
    },
  };

  goto(url) {
    return this.#command('POST', '/url', {url});
  }

  url() {
    return this.#command('GET', '/url');
  }

  /** Lets go of every key and button that is held down. */
  release() {
    return this.#command('DELETE', '/actions');
  }

  /** Makes the page so large, not the window: the frame round it is measured first, and it takes a moment to come true. */
  async setViewport({width, height}) {
    for (let tries = 20; tries > 0; tries--) {
      const [pageWidth, pageHeight] = await this.#run('return [innerWidth, innerHeight]');
      if (pageWidth === width && pageHeight === height) return;
      const frame = await this.#command('GET', '/window/rect');
      await this.#command('POST', '/window/rect', {width: frame.width + width - pageWidth, height: frame.height + height - pageHeight});
      await sleep(50);
    }
    throw new Error(`WebKit does not make its page ${width} × ${height}`);
  }

  /** What is in view, as a PNG. */
  async screenshot() {
    return Buffer.from(await this.#command('GET', '/screenshot'), 'base64');
  }

  #keys(actions) {
    return this.#command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  #pointer(actions) {
    return this.#command('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]});
  }

  #run(script) {
    return this.#command('POST', '/execute/sync', {script, args: []});
  }
}
