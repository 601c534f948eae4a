import {aTimeout, expect, waitUntil} from '@open-wc/testing';

const TAGS = ['ham-content', 'ham-exercise', 'ham-circuit', 'ham-evidence', 'ham-cite', 'ham-article', 'ham-entry', 'ham-library', 'ham-figure'];

/** What observe.js of strict-pages.mjs collects. */
interface Observed {violations: string[]; errors: string[]}
type StrictWindow = Window & typeof globalThis & {observed: Observed};

/** Opens a page of strict-pages.mjs in a frame. */
async function open(name: string): Promise<StrictWindow> {
  const frame = document.createElement('iframe');
  frame.src = `/__strict/${name}`;
  frame.title = name;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as StrictWindow;
}

/** Resolves when each of the tags has drawn something, and the circuit more than a message that it has no data. */
const drawn = ({document}: StrictWindow): Promise<void> => waitUntil(
  () => TAGS.every((tag) => document.querySelector(tag)?.shadowRoot?.firstElementChild)
    && document.querySelector('ham-circuit')?.shadowRoot?.querySelector('[part~="title"]'),
  'not every tag has drawn itself',
  {timeout: 5000},
);

describe('a page with a strict content security policy and Trusted Types', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('shows all tags without a violation, and a figure that moves', async () => {
    const page = await open('clean');
    await drawn(page);
    const figure = page.document.querySelector('ham-figure')!;
    await waitUntil(() => {
      // what stands above it still grows
      figure.scrollIntoView();
      return figure.shadowRoot!.querySelector('.fig path');
    }, 'the figure', {timeout: 5000});
    figure.shadowRoot!.querySelector<HTMLElement>('[part~=play]')!.click();
    await waitUntil(() => Number(figure.shadowRoot!.querySelector('input')?.value) > 0, 'its movement', {timeout: 5000});
    await aTimeout(100);
    expect(page.observed).to.deep.equal({violations: [], errors: []});
  });

  it('control: forbidden style is seen as a violation', async () => {
    const page = await open('control');
    await waitUntil(() => page.observed.violations.some((violation) => violation.startsWith('style-src')));
  });

  it('control: markup from a string is seen as a violation', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const page = await open('control');
    await waitUntil(() => page.observed.violations.some((violation) => violation.startsWith('require-trusted-types-for')));
  });

  it('that loads the bundle twice, from two addresses, throws nothing and still shows all tags', async () => {
    const page = await open('twice');
    await drawn(page);
    await aTimeout(100);
    expect(page.observed).to.deep.equal({violations: [], errors: []});
  });
});
