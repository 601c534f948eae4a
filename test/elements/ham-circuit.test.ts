import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HamCircuit} from '../../src/elements/index.js';
import {content, control, once, quietly, shown, textOf} from './setup.js';

const titles = (root: ParentNode): string[] => [...root.querySelectorAll('[part~="item-title"]')].map(({textContent}) => textContent!.trim());
const doses = (root: ParentNode): string[] => [...root.querySelectorAll('[part~="item"] > div > [part~="dose"]')].map(textOf);

describe('ham-circuit', () => {
  it('without a name is the weekly circuit, its blocks in order with the reason', async () => {
    const {root} = await shown(html`<ham-circuit></ham-circuit>`);
    const blocks = [...root.querySelectorAll('[part~="block"]')];
    expect(blocks).to.have.length(2);
    expect(blocks.map((block) => block.querySelectorAll('[part~="item"]').length)).to.deep.equal([1, 3]);
    for (const block of blocks) expect(block.querySelector('.reason')?.textContent?.trim()).to.not.equal('');
    expect(doses(root)[0]).to.equal('3 × 5 each side rest 30 s between sides, 60 s between sets');
  });

  it('counts the time and the kit from its doses and exercises', async () => {
    const {root} = await shown(html`<ham-circuit></ham-circuit>`);
    const facts = textOf(root.querySelector('[part~="facts"]')!);
    expect(facts).to.match(/\d+(–\d+)? min/).and.to.contain('wall');
  });

  it('ticks off sets, tells how many are done, and says so in an event', async () => {
    const {element, root} = await shown<HamCircuit>(html`<ham-circuit></ham-circuit>`);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('[part~="ticks"] input')];
    expect(boxes).to.have.length(12);
    const first = once(element, 'ham-set');
    boxes[0]!.click();
    const {exercise, set, done, setsDone, sets} = await first;
    expect({exercise, set, done, setsDone, sets}).to.deep.equal({exercise: 'split-stance-jump', set: 1, done: true, setsDone: 1, sets: 12});
    await element.updateComplete;
    expect(textOf(root.querySelector('[part~="progress"]')!)).to.equal('1 of 12 sets done');
    boxes[0]!.click();
    await element.updateComplete;
    expect(textOf(root.querySelector('[part~="progress"]')!)).to.equal('0 of 12 sets done');
    boxes.forEach((box) => box.click());
    await element.updateComplete;
    expect(textOf(root.querySelector('[part~="progress"]')!)).to.equal('All 12 sets done');
  });

  it('keeps a tick with what was done: not on another exercise in its place, nor on another circuit', async () => {
    const {element, root} = await shown<HamCircuit>(html`<ham-circuit></ham-circuit>`);
    const progress = (): string => textOf(root.querySelector('[part~="progress"]')!);
    root.querySelector<HTMLInputElement>('[part~="ticks"] input')!.click();
    element.level = 'easier';
    await element.updateComplete;
    expect(progress()).to.match(/^0 of/);
    element.level = 'written';
    await element.updateComplete;
    expect(progress(), 'it is still done').to.match(/^1 of/);
    element.name = 'warm-up';
    await element.updateComplete;
    expect(progress()).to.match(/^0 of/);
    expect(root.querySelector(':checked:not([type=radio])')).to.equal(null);
  });

  it('is as written at a level that there is not', async () => {
    const {root} = await shown(html`<ham-circuit level="extreme"></ham-circuit>`);
    expect(root.querySelector<HTMLInputElement>('[part~="level"] :checked')!.parentElement).to.have.trimmed.text('As written');
  });

  it('numbers a source that only a note cites, and lists it', async () => {
    const slice = await (await fetch(new URL('circuits/weekly.json', content))).json() as {exercises: Record<string, {easier: {text: unknown[]}[]; sources: string[]}>};
    const jump = slice.exercises['split-stance-jump']!;
    jump.easier[0]!.text = ['As found ', {kind: 'cite', keys: jump.sources}];
    const {root} = await shown(html`<ham-circuit level="easier" .data=${slice}></ham-circuit>`);
    const mark = root.querySelector<HTMLButtonElement>('[part~="item"] .note [part~="cite"]')!;
    expect(textOf(root.querySelectorAll('[part~="sources"] li')[Number(mark.textContent) - 1]!)).to.contain('Encarnación');
    expect(mark.popoverTargetElement).to.not.equal(null);
  });

  it('is ticked by keyboard', async () => {
    const {element, root} = await shown<HamCircuit>(html`<ham-circuit></ham-circuit>`);
    root.querySelector<HTMLInputElement>('[part~="ticks"] input')!.focus();
    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(root.querySelector<HTMLInputElement>('[part~="ticks"] input')!.checked).to.equal(true);
  });

  it('makes the whole circuit easier, or harder, and writes it back', async () => {
    const {element, root} = await shown<HamCircuit>(html`<ham-circuit></ham-circuit>`);
    const written = titles(root);
    control(root, 'Easier').click();
    await element.updateComplete;
    expect(element).to.have.attribute('level', 'easier');
    const easier = titles(root);
    expect(easier).to.not.deep.equal(written);
    element.level = 'harder';
    await element.updateComplete;
    expect(titles(root)).to.not.deep.equal(easier);
    control(root, 'As written').click();
    await element.updateComplete;
    expect(titles(root)).to.deep.equal(written);
  });

  it('switches one exercise alone, and back', async () => {
    const {element, root} = await shown<HamCircuit>(html`<ham-circuit></ham-circuit>`);
    const written = titles(root);
    const last = [...root.querySelectorAll('[part~="item"]')].at(-1)!;
    last.querySelector('details')!.open = true;
    last.querySelector<HTMLButtonElement>('[part~="easier"] button')!.click();
    await element.updateComplete;
    expect(titles(root).slice(0, -1)).to.deep.equal(written.slice(0, -1));
    expect(titles(root).at(-1)).to.not.equal(written.at(-1));
    control(root, 'Back to').click();
    await element.updateComplete;
    expect(titles(root)).to.deep.equal(written);
  });

  it('cannot be shown without “before you start” and the red flags, whatever its data leaves out', async () => {
    const slice = await (await fetch(new URL('circuits/weekly.json', content))).json() as {circuits: Record<string, {before: unknown[]}>};
    slice.circuits['weekly']!.before = [];
    const {root} = await shown(html`<ham-circuit .data=${slice}></ham-circuit>`);
    expect(textOf(root.querySelector('[part~="flags"]')!)).to.contain('call an ambulance').and.to.contain('bladder');
  });

  it('goes on around an exercise whose data is broken', async () => {
    await quietly(async () => {
      const slice = await (await fetch(new URL('circuits/weekly.json', content))).json() as {exercises: Record<string, unknown>};
      slice.exercises['bird-dog-wall-push'] = {title: {_$litType$: 1, strings: ['<b>']}};
      const {root, text} = await shown(html`<ham-circuit .data=${slice}></ham-circuit>`);
      expect(root.querySelectorAll('[part~="item-title"]')).to.have.length(3);
      expect(text()).to.contain('“bird-dog-wall-push” could not be shown');
    });
  });
});
