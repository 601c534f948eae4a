import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HamExercise} from '../../src/elements/index.js';
import {control, once, quietly, shown, textOf} from './setup.js';

describe('ham-exercise', () => {
  it('shows the card of the named exercise, every section of it', async () => {
    const {root, text} = await shown(html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`);
    expect(root.querySelector('h3')).to.have.trimmed.text('Hamstring roll-out');
    for (const part of ['purpose', 'dose', 'facts', 'setup', 'steps', 'cues', 'feel', 'mistakes', 'easier', 'harder', 'why', 'cautions', 'provenance']) {
      expect(root.querySelector(`[part~="${part}"]`)?.textContent?.trim(), part).to.not.be.oneOf([undefined, '']);
    }
    expect(text()).to.contain('3 × 12').and.to.contain('Not yet clinically reviewed');
  });

  it('switches to an easier exercise in place, dose included, and back', async () => {
    const {element, root, text} = await shown<HamExercise>(html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`);
    const before = text();
    const swapped = once(element, 'ham-swap');
    control(root.querySelector('[part~="easier"]')!, 'slide').click();
    expect((await swapped).exercise).to.equal('heel-slide');
    await element.updateComplete;
    expect(root.querySelector('h3')?.textContent).to.match(/heel slide/i);
    expect(textOf(root.querySelector('[part~="dose"]')!)).to.not.contain('× 12');
    expect(element.name, 'the author’s attribute stays').to.equal('hamstring-roll-out');
    control(root, 'Back to').click();
    await element.updateComplete;
    expect(text()).to.equal(before);
  });

  it('moves the focus to the new title, so that a keyboard or screen reader goes on from there', async () => {
    const {element, root} = await shown<HamExercise>(html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`);
    const button = control(root.querySelector('[part~="easier"]')!, 'slide');
    button.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(root.activeElement).to.equal(root.querySelector('h3'));
  });

  it('goes on from neighbour to neighbour, beyond the data it first came with', async () => {
    const {element, root} = await shown<HamExercise>(html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`);
    control(root.querySelector('[part~="easier"]')!, 'slide').click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await element.updateComplete;
    expect(root.querySelector('[part~="easier"] button, [part~="harder"] button')).to.exist;
  });

  it('names the nearest exercises where there is none of that name', async () => {
    const errors = await quietly(async () => {
      const {text} = await shown(html`<ham-exercise name="nordic-crul"></ham-exercise>`);
      expect(text()).to.match(/no exercise named “nordic-crul”\. Did you mean “nordic-curl”/);
    });
    expect(errors).to.have.length(1);
  });

  it('shows a card from a library given as a property', async () => {
    const {element, root} = await shown<HamExercise>(html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`);
    const data: unknown = await (await fetch('/dist/cdn/data/exercises/heel-slide.json')).json();
    element.data = data;
    element.name = 'heel-slide';
    await element.updateComplete;
    expect(root.querySelector('h3')?.textContent).to.match(/heel slide/i);
  });

  it('does not go on showing what its new data does not hold', async () => {
    await quietly(async () => {
      const {element, text} = await shown<HamExercise>(html`<ham-exercise name="heel-slide"></ham-exercise>`);
      element.data = {exercises: {}};
      await element.updateComplete;
      expect(text()).to.contain('no exercise named “heel-slide”');
    });
  });

  it('suggests names from the data it was given', async () => {
    await quietly(async () => {
      const data = await (await fetch('/dist/clinic/exercises/wall-hinge.json')).json() as unknown;
      const {text} = await shown(html`<ham-exercise name="wall-hing" .data=${data}></ham-exercise>`);
      expect(text()).to.contain('Did you mean “wall-hinge”');
    });
  });

  it('says which tag shows a name of another kind, and that a name is missing', async () => {
    await quietly(async () => {
      expect((await shown(html`<ham-exercise name="vandyk2019"></ham-exercise>`)).text()).to.contain('is a study: <ham-evidence name="vandyk2019">');
      expect((await shown(html`<ham-exercise></ham-exercise>`)).text()).to.contain('needs a name');
    });
  });

  it('never hides the text inside it', async () => {
    const {element, root} = await shown(html`<ham-exercise name="heel-slide">The rest of the article.</ham-exercise>`);
    const slots = [...root.querySelectorAll<HTMLSlotElement>('slot:not([name])')];
    expect(slots).to.have.length(1);
    expect(slots[0]!.assignedNodes().map((node) => node.textContent).join('')).to.contain('The rest of the article.');
    expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('shows the author’s fallback while, and only while, there is no data', async () => {
    await quietly(async () => {
      const {root} = await shown(html`<ham-exercise name="no-such"><p slot="fallback">See the leaflet.</p></ham-exercise>`);
      expect(root.querySelector<HTMLSlotElement>('slot[name="fallback"]')!.assignedElements()[0]).to.have.text('See the leaflet.');
    });
    const {root} = await shown(html`<ham-exercise name="heel-slide"><p slot="fallback">See the leaflet.</p></ham-exercise>`);
    expect(root.querySelector('slot[name="fallback"]')).to.equal(null);
  });
});
