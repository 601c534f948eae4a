import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {emulate} from './engine.js';

/** The tools of the other browser tests do what they say, in every engine. */
describe('test commands', () => {
  afterEach(() => document.body.replaceChildren());

  const button = (): HTMLButtonElement => {
    const element = document.createElement('button');
    element.textContent = 'Press';
    document.body.append(element);
    return element;
  };

  it('setViewport makes the page exactly so large', async () => {
    await setViewport({width: 320, height: 640});
    expect([innerWidth, innerHeight]).to.deep.equal([320, 640]);
    await setViewport({width: 1280, height: 800});
    expect([innerWidth, innerHeight]).to.deep.equal([1280, 800]);
  });

  it('sendKeys moves the focus and presses a button', async () => {
    const element = button();
    let presses = 0;
    element.addEventListener('click', () => presses++);
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(element);
    await sendKeys({press: 'Enter'});
    expect(presses).to.equal(1);
  });

  it('sendKeys holds a key down', async () => {
    const [first, second] = [button(), button()];
    second.focus();
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(document.activeElement).to.equal(first);
  });

  it('sendKeys types', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await sendKeys({type: 'bird dog'});
    expect(field.value).to.equal('bird dog');
  });

  it('sendMouse clicks where it is told, and hovers', async () => {
    const element = button();
    let clicks = 0;
    element.addEventListener('click', () => clicks++);
    const {x, y} = element.getBoundingClientRect();
    const position: [number, number] = [Math.ceil(x) + 3, Math.ceil(y) + 3];
    await sendMouse({type: 'click', position});
    expect(clicks).to.equal(1);
    expect(element.matches(':hover')).to.equal(true);
    await resetMouse();
  });

  it('emulate sets the colour scheme', async function () {
    await emulate(this, {colorScheme: 'dark'});
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
  });

  it('emulate sets reduced motion, print and forced colours', async function () {
    await emulate(this, {reducedMotion: 'reduce', media: 'print', forcedColors: 'active'});
    expect(['(prefers-reduced-motion: reduce)', 'print', '(forced-colors: active)'].map((query) => matchMedia(query).matches))
      .to.deep.equal([true, true, true]);
  });

  it('emulate ends with the test', () => {
    expect(['(prefers-color-scheme: dark)', 'print', '(forced-colors: active)'].map((query) => matchMedia(query).matches))
      .to.deep.equal([false, false, false]);
  });
});
