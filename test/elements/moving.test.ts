import {expect, fixture, html} from '@open-wc/testing';
import type {HamCircuit, HamContent} from '../../src/elements/index.js';
import {quietly, textOf} from './setup.js';

const titleOf = async (element: HamCircuit): Promise<string> => {
  await element.updateComplete;
  return textOf(element.shadowRoot!.querySelector('[part~="title"]')!);
};
/** The built-in content and the clinic's, side by side, and a circuit outside of both. */
async function page(): Promise<{circuit: HamCircuit; outside: Element; builtIn: HamContent; clinic: HamContent}> {
  const outside = await fixture(html`<div><ham-content src="/dist/cdn/data"></ham-content><ham-content src="/dist/clinic"></ham-content><ham-circuit></ham-circuit></div>`);
  const [builtIn, clinic] = outside.querySelectorAll('ham-content');
  return {circuit: outside.querySelector('ham-circuit')!, outside, builtIn: builtIn!, clinic: clinic!};
}

describe('an element that is moved', () => {
  it('shows the data of where it stands', async () => {
    const {circuit, outside, builtIn, clinic} = await page();
    for (const [place, title] of [[outside, 'weekly'], [clinic, 'Tuesday'], [builtIn, 'weekly'], [clinic, 'Tuesday'], [outside, 'weekly']] as const) {
      place.append(circuit);
      expect(await titleOf(circuit)).to.contain(title);
    }
  });

  it('shows the data of where it came to rest, when it is moved twice at once', async () => {
    const {circuit, builtIn, clinic} = await page();
    for (const place of [clinic, builtIn, clinic]) place.append(circuit);
    expect(await titleOf(circuit)).to.contain('Tuesday');
  });

  it('follows the folder of its new ham-content, and no longer that of the old', async () => {
    const {circuit, builtIn, clinic} = await page();
    builtIn.append(circuit);
    await titleOf(circuit);
    clinic.append(circuit);
    await titleOf(circuit);
    await quietly(async () => {
      builtIn.src = '/no-such-folder';
      await builtIn.updateComplete;
      expect(await titleOf(circuit)).to.contain('Tuesday');
    });
    clinic.src = '/dist/cdn/data';
    await clinic.updateComplete;
    expect(await titleOf(circuit)).to.contain('weekly');
  });

  it('works as before when it is taken out and put back', async () => {
    const {circuit, outside} = await page();
    await titleOf(circuit);
    circuit.remove();
    outside.append(circuit);
    expect(await titleOf(circuit)).to.contain('weekly');
    circuit.shadowRoot!.querySelector<HTMLInputElement>('[part~="ticks"] input')!.click();
    await circuit.updateComplete;
    expect(textOf(circuit.shadowRoot!.querySelector('[part~="progress"]')!)).to.contain('1 of 12');
  });

  it('keeps its ticks when it is put elsewhere on the page', async () => {
    const {circuit, outside} = await page();
    await titleOf(circuit);
    circuit.shadowRoot!.querySelector<HTMLInputElement>('[part~="ticks"] input')!.click();
    outside.prepend(circuit);
    await titleOf(circuit);
    expect(textOf(circuit.shadowRoot!.querySelector('[part~="progress"]')!)).to.contain('1 of 12');
    expect(circuit.shadowRoot!.querySelectorAll('[part~="ticks"] :checked')).to.have.length(1);
  });

  it('moves with its ham-content', async () => {
    const {circuit, outside, clinic} = await page();
    clinic.append(circuit);
    await titleOf(circuit);
    outside.prepend(clinic);
    expect(await titleOf(circuit)).to.contain('Tuesday');
  });

  it('asks for nothing when it is gone before it was looked for', async () => {
    const {outside} = await page();
    const asked: string[] = [];
    const fetched = window.fetch;
    window.fetch = (input, init) => { asked.push(String(input)); return fetched(input, init); };
    try {
      const made = document.createElement('ham-exercise');
      made.name = 'leg-swing';
      outside.append(made);
      made.remove();
      await made.updateComplete;
      expect(asked, 'gone').to.deep.equal([]);
      outside.append(made);
      await made.updateComplete;
      expect(asked, 'back again').to.have.length(1);
    } finally {
      window.fetch = fetched;
    }
  });

  it('made by script before it stands anywhere asks for its data once it does', async () => {
    const made = document.createElement('ham-circuit');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(made.shadowRoot, 'nothing yet').to.equal(null);
    const {clinic} = await page();
    clinic.append(made);
    expect(await titleOf(made)).to.contain('Tuesday');
  });
});
