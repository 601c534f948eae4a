import {expect, html, waitUntil} from '@open-wc/testing';
import type {EntryElement, HamEntry} from '../../src/elements/index.js';
import type {Library} from '../../src/model/index.js';
import {content, control, quietly, shown, textOf} from './setup.js';

const entry = async (kind: string, name: string) => shown<HamEntry>(html`<ham-entry kind=${kind} name=${name}></ham-entry>`);

describe('ham-entry', () => {
  it('shows a plan as a timeline, each phase with its weeks, and each item with how often it is done', async () => {
    const {root} = await entry('plan', 'four-phase');
    const phases = [...root.querySelectorAll('[part~=phase]')];
    expect(phases.map((phase) => textOf(phase.querySelector('[part~=eyebrow]')!))).to.deep.equal(['Weeks 1 to 2', 'Weeks 3 to 4', 'Weeks 5 to 6', 'Weeks 7 to 8']);
    for (const item of root.querySelectorAll('[part~=plan-item]')) expect(textOf(item.querySelector('[part~=frequency]')!)).to.match(/^(once|twice|every day|\d.* times)/);
  });

  it('says of each rule when it holds, what to do and whose it is, and keeps the order in which they are looked at', async () => {
    const {library, root} = await entry('plan', 'four-phase').then(async ({root: tree}) =>
      ({root: tree, library: await (await fetch(new URL('plans/four-phase.json', content))).json() as Library}));
    const rules = library.plans['four-phase']!.rules;
    const items = [...root.querySelectorAll<HTMLLIElement>('[part~=rule-group] li')];
    expect(items).to.have.length(rules.length);
    for (const item of items) {
      expect(item.textContent).to.contain(rules[item.value - 1]!.say);
      expect(textOf(item.querySelector('[part~=condition]')!)).to.match(/ → .+ · (our own rule|after .+)$/);
    }
    expect(textOf(root.querySelector('[part~=rule-group]')!), 'the gravest first').to.match(/^Stop/);
  });

  it('unfolds a circuit of a plan in its place, and asks for it no sooner', async () => {
    const {element, root} = await entry('plan', 'four-phase');
    expect(root.querySelector('ham-circuit, ham-exercise')).to.equal(null);
    control(root.querySelector('[part~=plan-item]')!, 'How to do it').click();
    await waitUntil(() => root.querySelector('ham-circuit')?.shadowRoot?.querySelector('[part~=item]'), 'the circuit');
    expect(root.querySelectorAll('ham-circuit')).to.have.length(1);
    await element.updateComplete;
  });

  it('shows a check with its steps and what to note, and a pain model with its limits', async () => {
    const check = await entry('check', 'single-leg-bridge-test');
    for (const part of ['before', 'steps', 'questions', 'reading']) expect(textOf(check.root.querySelector(`[part~=${part}]`)!), part).to.not.equal('');
    const pain = await entry('pain', 'pain-monitoring');
    expect(pain.text()).to.contain('We have not checked limits for it');
    expect(textOf(pain.root.querySelector('[part~=limits]')!)).to.not.equal('');
  });

  it('shows another kind of the same name, when it is asked to', async () => {
    const {element, text} = await entry('term', 'eccentric');
    expect(text()).to.match(/^In a word\s?Eccentric/i);
    element.of = 'correction';
    element.name = 'longer-fibres';
    await element.updateComplete;
    expect(text()).to.contain('What is often said');
  });

  it('says which tag shows a name of another kind', async () => {
    await quietly(async () => {
      expect((await entry('plan', 'nordic-curl')).text()).to.contain('<ham-exercise name="nordic-curl">');
      const {text} = await shown<EntryElement>(html`<ham-exercise name="four-phase"></ham-exercise>`);
      expect(text()).to.contain('<ham-entry kind="plan" name="four-phase">');
    });
  });
});
