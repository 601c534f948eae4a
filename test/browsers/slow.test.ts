import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {BUNDLE, drawn, openPage} from './page.js';

const from = (folder: string): string => BUNDLE.replace('/dist', `${folder}/dist`);

const tags = ['ham-circuit', 'ham-exercise', 'ham-evidence', 'ham-cite'];
/** One of each, with something to read until the data is there. */
const waiting = ['', ' name="heel-slide"', ' name="vandyk2019"', ' name="vandyk2019"']
  .map((name, i) => `<${tags[i]!}${name}><span slot="fallback">Plain words about ${tags[i]!}.</span></${tags[i]!}>`).join('');

/** Whether the reader sees it: it has a box, and is in a slot where its element has one. */
const isSeen = (element: Element): boolean =>
  element.getBoundingClientRect().height > 0 && (!element.parentElement!.shadowRoot || element.assignedSlot !== null);
const fallbacks = (page: Window): Element[] => [...page.document.querySelectorAll('[slot="fallback"]')];

describe('a slow network', () => {
  it('that takes 150 ms for each file: everything, in the place of the fallbacks', async () => {
    const page = await openPage(from('/__slow/150') + waiting);
    const elements = await drawn(page, tags.join());
    await Promise.all(elements.map((element) => element.updateComplete));
    expect(fallbacks(page).map(isSeen)).to.deep.equal(tags.map(() => false));
    expect(page.faults).to.deep.equal([]);
  });

  it('on which no data ever arrives leaves the fallbacks to be read', async () => {
    const page = await openPage(from('/__silent') + waiting);
    await Promise.all(tags.map((tag) => page.customElements.whenDefined(tag)));
    await aTimeout(500);
    expect(fallbacks(page).map(isSeen)).to.deep.equal(tags.map(() => true));
    expect(page.faults).to.deep.equal([]);
  });

  it('on which data never arrives is given up, so that there is something to press', async () => {
    // half a minute, which nobody waits for in a test
    const impatient = '<script>AbortSignal.timeout = ((timeout) => () => timeout.call(AbortSignal, 300))(AbortSignal.timeout);</script>';
    const page = await openPage(`${impatient}${from('/__silent')}<ham-circuit style="display: block; min-height: 100vh"></ham-circuit><ham-exercise name="heel-slide"><a slot="fallback" href="/heel-slide">The heel slide</a></ham-exercise>`);
    const [circuit, exercise] = ['ham-circuit', 'ham-exercise'].map((tag) => page.document.querySelector<HTMLElement>(tag)!);
    await waitUntil(() => circuit!.shadowRoot?.querySelector('[part=message] button'), 'the button', {timeout: 6000});
    expect(circuit!.shadowRoot!.querySelector('button')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(circuit!.getBoundingClientRect().height, 'no hole').to.be.lessThan(100);
    expect(isSeen(exercise!.querySelector('a')!), 'the author’s link').to.equal(true);
  });

  it('on which data comes 5 s late: words all the while, also where the author wrote none, then the entry', async function () {
    this.timeout(20_000);
    const page = await openPage(`${BUNDLE}<ham-content src="/__slow/5000/dist/clinic/"><ham-circuit></ham-circuit><ham-circuit><a slot="fallback" href="/circuit">The circuit</a></ham-circuit></ham-content>`);
    await page.customElements.whenDefined('ham-circuit');
    await aTimeout(1500);
    const [bare, linked] = [...page.document.querySelectorAll('ham-circuit')];
    expect(bare!.shadowRoot!.querySelector('[part~="message"]')!.textContent!.trim()).not.to.equal('');
    expect(isSeen(linked!.querySelector('a')!)).to.equal(true);
    await waitUntil(() => [bare!, linked!].every(({shadowRoot}) => shadowRoot!.querySelector('[part=circuit]')), 'the entries', {timeout: 8000});
    expect(isSeen(linked!.querySelector('a')!)).to.equal(false);
    expect(page.faults).to.deep.equal([]);
  });

  it('on which not even the script arrives leaves the fallbacks to be read', async () => {
    const page = await openPage(`<script type="module" src="/no-such/hamkit.js"></script>${waiting}`);
    expect(fallbacks(page).map(isSeen)).to.deep.equal(tags.map(() => true));
  });

  it('can be left and come back to while the data is under way', async () => {
    const page = await openPage(`${from('/__slow/150')}<main><ham-circuit></ham-circuit></main>`);
    const circuit = page.document.querySelector('ham-circuit')!;
    circuit.remove();
    await aTimeout(20);
    page.document.querySelector('main')!.append(circuit);
    await drawn(page, 'ham-circuit');
    expect(page.faults).to.deep.equal([]);
  });

  it('shows the entry that was asked for last, whichever comes last', async () => {
    // the first is slow, the second at hand
    const page = await openPage(`${BUNDLE}<ham-content src="/__slow/400/dist/cdn/data/"><ham-circuit></ham-circuit></ham-content>
      <ham-content class="clinic" src="/dist/clinic/"></ham-content>`);
    await page.customElements.whenDefined('ham-content');
    await aTimeout(100);
    const circuit = page.document.querySelector('ham-circuit')!;
    page.document.querySelector('.clinic')!.append(circuit);
    await drawn(page, 'ham-circuit');
    await aTimeout(600);
    expect(circuit.shadowRoot!.querySelector('[part~="title"]')!.textContent).to.contain('Tuesday class');
    expect(page.faults).to.deep.equal([]);
  });
});
