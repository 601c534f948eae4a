import {expect, fixture, html} from '@open-wc/testing';
import type {HamCircuit, HamContent, HamExercise} from '../../src/elements/index.js';
import {control, quietly, textOf} from './setup.js';

const clinic = '/dist/clinic/';
const within = async <Element extends HamCircuit | HamExercise>(root: ParentNode, tag: string): Promise<Element> => {
  const element = root.querySelector<Element>(tag)!;
  await element.updateComplete;
  return element;
};
const title = (element: Element): string => textOf(element.shadowRoot!.querySelector('[part~="title"]')!);

describe('ham-content', () => {
  it('gives the elements inside it a site’s own data, and leaves those outside alone', async () => {
    const root = await fixture(html`<div><ham-content src=${clinic}><ham-circuit></ham-circuit></ham-content><ham-circuit class="outside"></ham-circuit></div>`);
    expect(title(await within(root, 'ham-content ham-circuit'))).to.contain('Tuesday class');
    expect(title(await within(root, '.outside'))).to.not.contain('Tuesday class');
  });

  it('takes its folder with or without the last slash', async () => {
    const root = await fixture(html`<ham-content src="/dist/clinic"><ham-circuit></ham-circuit></ham-content>`);
    expect(title(await within(root, 'ham-circuit'))).to.contain('Tuesday class');
  });

  it('suggests names from its own data, not from the built-in library', async () => {
    await quietly(async () => {
      const root = await fixture(html`<ham-content src=${clinic}><ham-exercise name="chair-brige"></ham-exercise></ham-content>`);
      expect(textOf((await within(root, 'ham-exercise')).shadowRoot!)).to.contain('Did you mean “chair-bridge”');
    });
  });

  it('passes a library on that was given as a property', async () => {
    const data: unknown = await (await fetch(`${clinic}circuits/weekly.json`)).json();
    const root = await fixture<HamContent>(html`<ham-content .data=${data}><ham-circuit></ham-circuit></ham-content>`);
    expect(title(await within(root, 'ham-circuit'))).to.contain('Tuesday class');
  });

  it('shows its elements anew when its folder changes', async () => {
    const root = await fixture<HamContent>(html`<ham-content src=${clinic}><ham-circuit></ham-circuit></ham-content>`);
    const circuit = await within<HamCircuit>(root, 'ham-circuit');
    root.src = '/dist/cdn/data/';
    await root.updateComplete;
    await circuit.updateComplete;
    expect(title(circuit)).to.not.contain('Tuesday class');
  });

  it('reads its folder again on demand, and its elements keep what the reader chose', async () => {
    const fetched = window.fetch;
    const title = 'Tuesday class, a later version';
    try {
      const root = await fixture<HamContent>(html`<ham-content src=${clinic}><ham-circuit></ham-circuit></ham-content>`);
      const circuit = await within<HamCircuit>(root, 'ham-circuit');
      circuit.shadowRoot!.querySelector<HTMLInputElement>('[part~="ticks"] input')!.click();
      window.fetch = async (input, init) => {
        const data = await (await fetched(input, init)).json() as {circuits: {weekly: {title: string}}};
        return Response.json({...data, circuits: {...data.circuits, weekly: {...data.circuits.weekly, title}}});
      };
      root.reload();
      await circuit.updateComplete;
      expect(textOf(circuit.shadowRoot!.querySelector('[part~="title"]')!)).to.equal(title);
      expect(circuit.shadowRoot!.querySelectorAll('[part~="ticks"] input:checked')).to.have.length(1);
    } finally {
      window.fetch = fetched;
    }
  });

  it('checks a file once, however many elements show it', async () => {
    const fetched = window.fetch;
    window.fetch = async (input, init) => (String(input).includes('chair-bridge.json')
      ? Response.json({exercises: {'chair-bridge': {id: 'unfit'}}}) : fetched(input, init));
    try {
      const errors = await quietly(async () => {
        const root = await fixture(html`<ham-content src=${clinic}><ham-exercise name="chair-bridge"></ham-exercise><ham-exercise name="chair-bridge"></ham-exercise></ham-content>`);
        await Promise.all([...root.querySelectorAll('ham-exercise')].map((element) => element.updateComplete));
      });
      expect(errors.filter(([message]) => String(message).includes('is not shown'))).to.have.length(1);
    } finally {
      window.fetch = fetched;
    }
  });

  it('bears an address that is none', async () => {
    await quietly(async () => {
      const root = await fixture(html`<ham-content src="https://"><ham-circuit></ham-circuit></ham-content>`);
      expect(textOf((await within(root, 'ham-circuit')).shadowRoot!)).to.contain('could not be loaded');
    });
  });

  it('says so quietly when its data cannot be had, and tries again on demand', async () => {
    const fetched = window.fetch;
    try {
      window.fetch = () => Promise.reject(new TypeError('offline'));
      await quietly(async () => {
        const root = await fixture(html`<ham-content src=${clinic}><ham-circuit></ham-circuit></ham-content>`);
        const circuit = await within<HamCircuit>(root, 'ham-circuit');
        expect(textOf(circuit.shadowRoot!)).to.contain('could not be loaded');
        window.fetch = fetched;
        control(circuit.shadowRoot!, 'Try again').click();
        await circuit.updateComplete;
        expect(title(circuit)).to.contain('Tuesday class');
      });
    } finally {
      window.fetch = fetched;
    }
  });
});
