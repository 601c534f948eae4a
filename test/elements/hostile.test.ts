import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import type {EntryElement} from '../../src/elements/index.js';
import {content, quietly, shown} from './setup.js';

const slices: [tag: string, path: string, name: string][] = [
  ['ham-circuit', 'circuits/weekly.json', 'weekly'],
  ['ham-exercise', 'exercises/hamstring-roll-out.json', 'hamstring-roll-out'],
  ['ham-evidence', 'studies/vandyk2019.json', 'vandyk2019'],
  ['ham-cite', 'studies/vandyk2019.json', 'vandyk2019'],
  ['ham-article', 'articles/nordic-evidence.json', 'nordic-evidence'],
  ['ham-entry', 'plans/four-phase.json', 'four-phase'],
];

const pay = '<img src=x onerror="window.hacked = true">';
const hostile: unknown[] = [
  null, '', 0, -1, 1e308, true, [], {}, [[[[]]]], pay, 'javascript:window.hacked=true', '__proto__', '\u0000', '🏃'.repeat(500),
  {_$litType$: 1, strings: Object.assign([pay], {raw: [pay]}), values: []}, {_$litDirective$: null}, {toString: null}, {length: 1e9},
];

/** The same data with the value at one random place replaced. */
function spoil(data: unknown, pick: (n: number) => number, by: unknown): unknown {
  if (typeof data !== 'object' || data === null || pick(4) === 0) return by;
  const keys = Object.keys(data);
  if (keys.length === 0) return by;
  const key = keys[pick(keys.length)]!;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(data) ? [...data as unknown[]] : {...data};
  (copy as Record<string, unknown>)[key] = spoil((data as Record<string, unknown>)[key], pick, by);
  return copy;
}

describe('hostile data', () => {
  const thrown: unknown[] = [];
  const note = (event: PromiseRejectionEvent | ErrorEvent): void => {
    if (event instanceof ErrorEvent && event.message.includes('ResizeObserver')) return;
    thrown.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
  };
  before(() => { addEventListener('error', note); addEventListener('unhandledrejection', note); });
  after(() => { removeEventListener('error', note); removeEventListener('unhandledrejection', note); });

  for (const [tag, path, name] of slices) {
    it(`never makes ${tag} throw or run it, at whatever place it stands`, async function () {
      this.timeout(30_000);
      const good: unknown = await (await fetch(new URL(path, content))).json();
      await quietly(async () => {
        await fc.assert(fc.asyncProperty(fc.infiniteStream(fc.nat(1e6)), fc.constantFrom(...hostile), async (stream, by) => {
          const data = spoil(good, (n) => stream.next().value % n, by);
          const element = document.createElement(tag) as EntryElement;
          element.name = name;
          element.data = data;
          document.body.append(element);
          await element.updateComplete;
          const {shadowRoot} = element;
          expect(shadowRoot!.querySelector('img, script, [onerror], a[href^="javascript"]')).to.equal(null);
          element.remove();
        }), {numRuns: 150});
      });
      expect(thrown).to.deep.equal([]);
      expect('hacked' in window).to.equal(false);
    });
  }

  it('in a catalogue never makes ham-library throw or run it', async function () {
    this.timeout(30_000);
    const good: unknown = await (await fetch(new URL('catalogue.json', content))).json();
    const fetched = window.fetch;
    let spoiled: unknown;
    window.fetch = (input, init) => (String(input).includes('/hostile') ? Promise.resolve(new Response(JSON.stringify(spoiled ?? null))) : fetched(input, init));
    let folder = 0;
    try {
      await quietly(async () => {
        await fc.assert(fc.asyncProperty(fc.infiniteStream(fc.nat(1e6)), fc.constantFrom(...hostile), async (stream, by) => {
          spoiled = spoil(good, (n) => stream.next().value % n, by);
          const page = await fixture(html`<ham-content src="/hostile${folder++}/"><ham-library></ham-library></ham-content>`);
          const element = page.querySelector('ham-library')!;
          await element.updateComplete;
          expect(element.shadowRoot!.querySelector('img, script, [onerror]')).to.equal(null);
          page.remove();
        }), {numRuns: 60});
      });
    } finally {
      window.fetch = fetched;
    }
    expect(thrown).to.deep.equal([]);
    expect('hacked' in window).to.equal(false);
  });

  for (const hash of ['#ham:q=%', '#ham:kind=__proto__&open=constructor', '#ham:open=exercise.%00', `#ham:q=${'a'.repeat(5000)}`]) {
    it(`in an address never makes ham-library throw: ${hash.slice(0, 40)}`, async () => {
      history.replaceState(null, '', hash);
      const element = await fixture<EntryElement>(html`<ham-library></ham-library>`);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[role=status]')).to.exist;
      history.replaceState(null, '', location.pathname + location.search);
      expect(thrown).to.deep.equal([]);
    });
  }

  it('nested beyond all measure costs its own record, not its siblings', async () => {
    const slice = await (await fetch(new URL('circuits/weekly.json', content))).json() as {exercises: Record<string, {why: unknown}>};
    let deep: unknown = 'x';
    for (let i = 0; i < 5000; i++) deep = {kind: 'emphasis', content: [deep]};
    slice.exercises['bird-dog-wall-push']!.why = [{kind: 'paragraph', content: [deep]}];
    await quietly(async () => {
      const {root} = await shown(html`<ham-circuit .data=${slice}></ham-circuit>`);
      expect(root.querySelectorAll('[part~="item-title"]')).to.have.length(3);
    });
  });

  it('finds no exercise in the names that every object has', async () => {
    const slice = await (await fetch(new URL('exercises/hamstring-roll-out.json', content))).json() as {exercises: Record<string, {easier: unknown[]}>};
    slice.exercises['heel-slide']!.easier = [{exercise: 'constructor', text: ['no such exercise']}];
    const {element, root} = await shown(html`<ham-exercise name="hamstring-roll-out" .data=${slice}></ham-exercise>`);
    root.querySelector<HTMLButtonElement>('[part~="easier"] button')!.click();
    await element.updateComplete;
    expect(root.querySelector('h3')?.textContent).to.match(/heel slide/i);
    expect(thrown).to.deep.equal([]);
  });

  it('would run in a naive page (control)', async function () {
    this.timeout(8000);
    const naive = await fixture<HTMLElement>(html`<div></div>`);
    naive.innerHTML = '<img src=x onerror="window.naive = true">';
    await waitUntil(() => 'naive' in window, 'the payload ran', {timeout: 5000});
  });

  it('in a file is met with a message, and its neighbours on the page go on', async () => {
    const fetched = window.fetch;
    window.fetch = (input, init) => (String(input).includes('heel-slide')
      ? Promise.resolve(new Response('<!doctype html>not what you asked for')) : fetched(input, init));
    try {
      await quietly(async () => {
        // a folder of its own, so that no other test has these files in hand
        const root = await fixture(html`<ham-content src="/dist/cdn/../cdn/data/"><ham-exercise name="heel-slide"></ham-exercise><ham-exercise name="bird-dog"></ham-exercise></ham-content>`);
        const [bad, good] = [...root.querySelectorAll('ham-exercise')];
        await Promise.all([bad!.updateComplete, good!.updateComplete]);
        expect(bad!.shadowRoot!.textContent).to.contain('could not be loaded');
        expect(good!.shadowRoot!.querySelector('h3')).to.exist;
      });
    } finally {
      window.fetch = fetched;
    }
  });

  it('cannot ask for a file outside its folder', async () => {
    const asked: string[] = [];
    const fetched = window.fetch;
    window.fetch = (input, init) => { asked.push(String(input)); return fetched(input, init); };
    try {
      await quietly(async () => { await shown(html`<ham-exercise name="../../../secret"></ham-exercise>`); });
      expect(asked.filter((url) => url.includes('secret'))).to.deep.equal([]);
    } finally {
      window.fetch = fetched;
    }
  });
});
