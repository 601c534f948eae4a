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

  it('names the time of a phase once, where its title begins with it', async () => {
    const {root} = await entry('plan', 'nordic-builder');
    expect([...root.querySelectorAll('[part~=phase-title]')].map(textOf)).to.include('Week 1').and.to.include('Maintenance');
    expect([...root.querySelectorAll('[part~=phase] [part~=eyebrow]')].map(textOf)).to.have.length(1);
  });

  it('shows all rules where they are few, and only the gravest where they are many', async () => {
    const open = ({root}: {root: ParentNode}): boolean[] => [...root.querySelectorAll<HTMLDetailsElement>('[part~=rule-group]')].map((group) => group.open);
    const [few, many] = [open(await entry('pain', 'own-rule')), open(await entry('plan', 'four-phase'))];
    expect(few.length).to.be.greaterThan(1);
    expect(few).to.not.include(false);
    expect(many).to.include(false);
    expect(many).to.deep.equal([true, ...many.slice(1).map(() => false)]);
  });

  it('sets what can be answered apart by more than a comma, which an answer may have', async () => {
    const {library, root} = await entry('check', 'pain-map').then(async ({root: tree}) =>
      ({root: tree, library: await (await fetch(new URL('checks/pain-map.json', content))).json() as Library}));
    const {questions} = library.checks['pain-map']!;
    expect(questions.flatMap(({options}) => options).filter((option) => option.includes(',')), 'control').to.not.be.empty;
    [...root.querySelectorAll('[part~=questions] li')].forEach((item, at) => {
      const {options} = questions[at]!;
      if (options.length > 0) expect(textOf(item.querySelector('[part~=answer]')!)).to.contain(`: ${options.join(' · ')}`);
    });
  });

  it('leads a correction with its verdict, whose look says how far the claim holds', async () => {
    const {root} = await entry('correction', 'longer-fibres');
    const verdict = root.querySelector('[part~=verdict]')!;
    expect(textOf(verdict)).to.equal('Partly supported');
    expect(verdict.className).to.equal('partly');
    expect(verdict.nextElementSibling!.part.value).to.equal('title');
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
