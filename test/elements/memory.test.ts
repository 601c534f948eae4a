import {expect} from '@open-wc/testing';
import {engine} from '../browsers/engine.js';
import type {EntryElement, HamContent} from '../../src/elements/index.js';
import './setup.js';

const collect = (window as {gc?: () => void}).gc;

/** Whether nothing holds it any more. The collector may need a few rounds, with the page idle in between. */
async function isCollected(ref: WeakRef<object>): Promise<boolean> {
  for (let round = 0; round < 20 && ref.deref(); round++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect?.();
  }
  return !ref.deref();
}

/** Shows an element in `parent`, works with it, and takes it away. */
async function shownAndRemoved(tag: string, name: string, use: (element: EntryElement) => unknown, parent: Element = document.body): Promise<WeakRef<EntryElement>> {
  const element = document.createElement(tag) as EntryElement;
  element.name = name;
  parent.append(element);
  await element.updateComplete;
  expect(element.shadowRoot!.querySelector('.ham:not([part~="message"])'), tag).to.exist;
  await use(element);
  await element.updateComplete;
  element.remove();
  return new WeakRef(element);
}
const press = (selector: string) => ({shadowRoot}: EntryElement): void => shadowRoot!.querySelector<HTMLElement>(selector)!.click();

const uses: [tag: string, name: string, use: (element: EntryElement) => unknown][] = [
  ['ham-exercise', 'hamstring-roll-out', press('[part~="easier"] button')],
  ['ham-circuit', 'weekly', press('[part~="ticks"] input')],
  ['ham-evidence', 'vandyk2019', press('[part~="copy"] button')],
  ['ham-cite', 'vandyk2019', press('button')],
  ['ham-article', 'nordic-evidence', press('[part=term]')],
  ['ham-figure', 'nordic-curl', press('[part~=play]')],
  ['ham-entry', 'four-phase', press('[part~=plan-item] summary')],
];

describe('memory', () => {
  before(function () {
    if (engine !== 'chromium') this.skip();
    expect(collect, 'started with --js-flags=--expose-gc').to.be.a('function');
  });

  for (const [tag, name, use] of uses) {
    it(`${tag} is let go of after it was shown, used and removed`, async () => {
      expect(await isCollected(await shownAndRemoved(tag, name, use))).to.equal(true);
    });
  }

  it('an element is let go of by a ham-content that stays, and by neighbours that stay', async () => {
    const content = document.createElement('ham-content');
    content.src = '/dist/cdn/data';
    content.innerHTML = '<ham-cite name="petersen2011"></ham-cite><ham-cite list></ham-cite>';
    document.body.append(content);
    for (const [tag, name] of uses) expect(await isCollected(await shownAndRemoved(tag, name, () => undefined, content)), tag).to.equal(true);
    content.remove();
  });

  it('an element that went before its data came is let go of', async () => {
    const content = Object.assign(document.createElement('ham-content'), {src: '/__slow/100/dist/cdn/data'});
    document.body.append(content);
    const start = (): WeakRef<Element> => {
      const element = document.createElement('ham-circuit');
      content.append(element);
      element.remove();
      return new WeakRef(element);
    };
    const ref = start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await isCollected(ref)).to.equal(true);
    content.remove();
  });

  it('a ham-content is let go of with what it held', async () => {
    const start = async (): Promise<WeakRef<HamContent>> => {
      const content = document.createElement('ham-content');
      content.src = '/dist/clinic';
      content.innerHTML = '<ham-circuit></ham-circuit>';
      document.body.append(content);
      await content.querySelector('ham-circuit')!.updateComplete;
      content.remove();
      return new WeakRef(content);
    };
    expect(await isCollected(await start())).to.equal(true);
  });

  it('an element that something holds is seen to stay (control)', async () => {
    const kept: unknown[] = [];
    const ref = await shownAndRemoved('ham-exercise', 'heel-slide', (element) => kept.push(element));
    expect(await isCollected(ref)).to.equal(false);
    expect(kept).to.have.length(1);
  });
});
