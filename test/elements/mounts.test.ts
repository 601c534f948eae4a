// Pages that live for days put tags in and take them out thousands of times: what each leaves behind must be nothing.
import {expect} from '@open-wc/testing';
import {engine} from '../browsers/engine.js';
import './setup.js';

const CYCLES = 5000;
/** What the browser itself takes and gives, in bytes for each cycle; an element that stays weighs 25,000. */
const NOISE = 200;
const TAGS = [['ham-exercise', 'glute-bridge'], ['ham-circuit', 'weekly'], ['ham-evidence', 'vandyk2019'], ['ham-cite', 'vandyk2019'], ['ham-figure', 'glute-bridge']] as const;

const {gc} = window as Window & {gc?: () => void};
const memory = (): number => (performance as Performance & {memory: {usedJSHeapSize: number}}).memory.usedJSHeapSize;

/** Bytes in use when nothing more can be let go of. */
async function inUse(): Promise<number> {
  for (let turn = 0; turn < 5; turn += 1) {
    gc?.();
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  return memory();
}

async function cycles(count: number, keep?: unknown[]): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const [tag, name] = TAGS[at % TAGS.length] ?? TAGS[0];
    const element = document.createElement(tag);
    element.setAttribute('name', name);
    document.body.append(element);
    // half of them go before they are drawn
    if (at % 2 === 0) await element.updateComplete;
    element.remove();
    keep?.push(element);
  }
}

describe('mounting and unmounting', () => {
  before(function () {
    if (engine !== 'chromium') this.skip();
  });

  it(`leaves nothing behind, ${CYCLES} times over`, async function () {
    this.timeout(100_000);
    await cycles(1000);
    const before = await inUse();
    await cycles(CYCLES);
    const grown = await inUse() - before;
    expect(grown / CYCLES, 'bytes each').to.be.below(NOISE);
  });

  it('is seen to leave something where it does (control)', async function () {
    this.timeout(60_000);
    const kept: unknown[] = [];
    const before = await inUse();
    await cycles(200, kept);
    const grown = await inUse() - before;
    expect(kept).to.have.length(200);
    expect(grown / 200, 'bytes each').to.be.above(20 * NOISE);
  });
});
