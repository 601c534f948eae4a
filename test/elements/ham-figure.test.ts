import {aTimeout, expect, fixture, html, waitUntil as waitShortly} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import type {HamCircuit, HamExercise, HamFigure} from '../../src/elements/index.js';
import {emulate} from '../browsers/engine.js';
import {content, control, quietly, shown, textOf} from './setup.js';

/** Figures come from files, and other browsers run beside this one. */
const waitUntil = (is: () => unknown, what?: string): Promise<void> => waitShortly(is, what, {timeout: 5000});

const find = <Found extends Element = HTMLElement>(element: Element, selector: string): Found => element.shadowRoot!.querySelector<Found>(selector)!;
const play = (element: Element): HTMLElement => find(element, '[part~=play]');
const slider = (element: Element): HTMLInputElement => find(element, 'input');
const isDrawn = (element: Element): boolean => element.shadowRoot?.querySelector('.fig path') !== null;
/** All that moves, as one text. */
const pose = (element: Element): string => [...element.shadowRoot!.querySelectorAll('.fig path')].map((path) => path.getAttribute('d')).join();
const phase = (element: Element): string => textOf(find(element, '[part=phase]'));

async function drawn(template: TemplateResult): Promise<HamFigure> {
  const element = await fixture<HamFigure>(template);
  await waitUntil(() => isDrawn(element), 'the figure');
  return element;
}
const curl = html`<ham-figure name="nordic-curl"></ham-figure>`;

async function playing(template = curl): Promise<HamFigure> {
  const element = await drawn(template);
  play(element).click();
  await waitUntil(() => slider(element)?.valueAsNumber > 0.1, 'the movement');
  return element;
}
const moves = async (element: Element): Promise<boolean> => {
  const before = pose(element);
  for (let waited = 0; waited < 400; waited += 50) {
    await aTimeout(50);
    if (pose(element) !== before) return true;
  }
  return false;
};

// room for several below each other: what is far below the window is not drawn
const tall = (): Promise<void> => setViewport({width: 500, height: 3000});
beforeEach(tall);
after(() => setViewport({width: 800, height: 600}));

describe('ham-figure', () => {
  it('draws a still with a name and, once, the movement in words; nothing of it moves', async () => {
    const element = await drawn(html`<ham-figure name="nordic-curl" label="Nordic curl"></ham-figure>`);
    const picture = find(element, '.fig');
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal('Nordic curl, the movement');
    const {text} = await (await fetch(new URL('figures/nordic-curl.json', content))).json() as {text: string};
    expect(text).to.not.equal('');
    expect(textOf(element.shadowRoot!).split(text)).to.have.length(2);
    expect(await moves(element)).to.equal(false);
    expect(find(element, '.ghost'), 'the ghost of the start').to.exist;
    expect(find(element, '[part=controls] :not(button, button *)'), 'one button and nothing more').to.equal(null);
  });

  it('keeps its place before the picture is there, and the picture is as large as that', async () => {
    const element = await fixture<HamFigure>(curl);
    expect(isDrawn(element)).to.equal(false);
    const before = element.getBoundingClientRect();
    expect(before.height).to.be.greaterThan(before.width / 2);
    await waitUntil(() => isDrawn(element));
    expect(element.getBoundingClientRect().height).to.equal(before.height);
  });

  it('moves when it is started, in the place of the still, and stops where it is', async () => {
    const element = await playing();
    expect(await moves(element)).to.equal(true);
    expect(play(element).getAttribute('aria-label')).to.match(/^Pause/);
    const box = find(element, '.fig').getBoundingClientRect();
    play(element).click();
    await element.updateComplete;
    expect(play(element).getAttribute('aria-label')).to.match(/^Play/);
    expect(await moves(element)).to.equal(false);
    expect(find(element, '.fig').getBoundingClientRect().height).to.equal(box.height);
    const time = slider(element).valueAsNumber;
    play(element).click();
    await waitUntil(() => slider(element).valueAsNumber > time, 'and goes on from there');
  });

  it('names the phase and counts it at its tempo', async () => {
    const element = await playing();
    const {moves: [first]} = await (await fetch(new URL('figures/nordic-curl.json', content))).json() as {moves: {label: string}[]};
    expect(phase(element).toLowerCase()).to.equal(`${first!.label} · 1`);
    slider(element).valueAsNumber = 1;
    slider(element).dispatchEvent(new Event('input'));
    await waitUntil(() => phase(element).endsWith('· 2'));
  });

  it('runs by the clock, as fast as its reader wants', async function () {
    // a busy machine leaves frames out for longer than the movement catches up on
    this.retries(3);
    const element = await playing();
    const speed = async (): Promise<number> => {
      const [from, at] = [slider(element).valueAsNumber, performance.now()];
      await aTimeout(1200);
      return (slider(element).valueAsNumber - from) / (performance.now() - at) * 1000;
    };
    expect(await speed()).to.be.within(0.75, 1.25);
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = '2';
    select.dispatchEvent(new Event('change'));
    expect(await speed()).to.be.within(1.5, 2.5);
  });

  it('is scrubbed by keyboard, half a second a step, and says where it is', async () => {
    const element = await playing();
    slider(element).focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    await aTimeout(20);
    expect(await moves(element), 'it stands').to.equal(false);
    const at = slider(element).valueAsNumber;
    const before = pose(element);
    await sendKeys({press: 'ArrowRight'});
    await waitUntil(() => pose(element) !== before);
    expect(slider(element).valueAsNumber - at).to.be.closeTo(0.5, 0.001);
    expect(slider(element).getAttribute('aria-valuetext')).to.match(/, second \d of \d$/);
    await sendKeys({press: 'End'});
    const {moves: all} = await (await fetch(new URL('figures/nordic-curl.json', content))).json() as {moves: {label: string}[]};
    await waitUntil(() => slider(element).getAttribute('aria-valuetext')!.toLowerCase().startsWith(all.at(-1)!.label), 'the last move');
  });

  it('does not talk while it moves', async () => {
    const element = await playing();
    const said = slider(element).getAttribute('aria-valuetext');
    expect(find(element, '[part=phase]').getAttribute('aria-live')).to.equal('off');
    expect(element.shadowRoot!.querySelector('[role=status], [role=alert]')).to.equal(null);
    await aTimeout(300);
    expect(slider(element).getAttribute('aria-valuetext')).to.equal(said);
  });

  it('comes to rest at its still after a few repetitions', async () => {
    const element = await playing(html`<ham-figure name="split-stance-jump"></ham-figure>`);
    const select = find<HTMLSelectElement>(element, 'select');
    select.add(new Option('fast', '40'));
    select.value = '40';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => play(element).getAttribute('aria-label')!.startsWith('Play'), 'rest');
    expect(slider(element).valueAsNumber).to.equal(0);
    expect(find(element, '.strip')).to.exist;
    expect(await moves(element)).to.equal(false);
  });

  it('shows a strip for what one picture does not tell, each frame with its moment', async () => {
    const element = await drawn(html`<ham-figure name="split-stance-jump" label="Jump"></ham-figure>`);
    const frames = [...element.shadowRoot!.querySelectorAll('.strip .fig')];
    const captions = [...element.shadowRoot!.querySelectorAll('figcaption')];
    expect(frames.length).to.be.greaterThan(2);
    expect(frames.map((frame) => frame.getAttribute('aria-label'))).to.deep.equal(captions.map(({textContent}) => `Jump: ${textContent}`));
    for (const caption of captions) expect(caption.getAttribute('aria-hidden'), 'said once, as the name of the picture').to.equal('true');
  });

  it('shows what to do beside a mistake, told apart by word and sign', async () => {
    const element = await drawn(html`<ham-figure name="nordic-curl" mistake="0" label="Nordic curl"></ham-figure>`);
    const [right, wrong] = ['right', 'wrong'].map((part) => find(element, `[part=${part}]`));
    expect(textOf(right!)).to.equal('Do');
    expect(textOf(wrong!)).to.match(/^Avoid: \w/);
    const d = (side: Element): string => [...side.querySelectorAll('.fig path')].map((path) => path.getAttribute('d')).join();
    expect(d(right!)).to.not.equal(d(wrong!));
    expect(right!.querySelector('.sign path')!.getAttribute('d')).to.not.equal(wrong!.querySelector('.sign path')!.getAttribute('d'));
    expect(find(element, 'button')).to.equal(null);
  });

  it('has the build and the hair that the page asks for, and its own where a word is unknown', async () => {
    const look = async (css: string): Promise<string> => {
      const box = await fixture(html`<div>${curl}</div>`);
      box.setAttribute('style', css);
      await waitUntil(() => isDrawn(box.firstElementChild!));
      return pose(box.firstElementChild!);
    };
    const plain = await look('');
    expect(await look('--ham-figure-build: slight')).to.not.equal(plain);
    expect(await look('--ham-figure-hair: bun')).to.not.equal(plain);
    expect(await look('--ham-figure-hair: constructor; --ham-figure-build: huge')).to.equal(plain);
  });
});

describe('ham-figure, stopping by itself', () => {
  it('one figure of a page moves at a time', async () => {
    const first = await playing();
    const second = await playing(html`<ham-figure name="glute-bridge"></ham-figure>`);
    expect(play(first).getAttribute('aria-label')).to.match(/^Play/);
    expect(await moves(first)).to.equal(false);
    expect(await moves(second)).to.equal(true);
  });

  it('stops out of sight', async () => {
    await setViewport({width: 800, height: 600});
    const box = await fixture(html`<div><ham-figure name="nordic-curl"></ham-figure><p></p></div>`);
    box.querySelector('p')!.setAttribute('style', 'block-size: 4000px');
    const element = box.querySelector('ham-figure')!;
    await waitUntil(() => isDrawn(element));
    play(element).click();
    await waitUntil(() => slider(element)?.valueAsNumber > 0.1);
    expect(await moves(element), 'control').to.equal(true);
    window.scrollTo(0, 3500);
    await waitUntil(() => play(element).getAttribute('aria-label')!.startsWith('Play'));
    expect(await moves(element)).to.equal(false);
    window.scrollTo(0, 0);
    await aTimeout(100);
    expect(await moves(element), 'and does not start by itself').to.equal(false);
  });

  it('stops when the page is hidden, when it is printed, and when it leaves the page', async () => {
    const element = await playing();
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(await moves(element)).to.equal(false);
    play(element).click();
    await waitUntil(async () => moves(element));
    window.dispatchEvent(new Event('beforeprint'));
    expect(find(element, '.ghost'), 'the still is printed, and at once').to.exist;
    await element.updateComplete;
    play(element).click();
    await waitUntil(async () => moves(element));
    const parent = element.parentNode!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(await moves(element)).to.equal(false);
  });
});

describe('ham-figure, for readers who ask for less motion', () => {
  it('never moves by itself: its buttons lead from the end of one move to the end of the next', async function () {
    await emulate(this, {reducedMotion: 'reduce'});
    const element = await drawn(curl);
    control(element.shadowRoot!, 'Step by step').click();
    await waitUntil(() => find(element, '[part=phase]') && phase(element) === 'Start', 'the start');
    expect(find(element, 'select')).to.equal(null);
    const poses = [pose(element)];
    const {moves: all} = await (await fetch(new URL('figures/nordic-curl.json', content))).json() as {moves: {label: string; seconds: number}[]};
    for (const {label, seconds} of all) {
      play(element).click();
      await waitUntil(() => phase(element).toLowerCase() === `${label}, ${String(seconds)} s`, `${label} and not ${phase(element)}`);
      poses.push(pose(element));
    }
    expect(new Set(poses).size).to.be.greaterThan(2);
    expect(await moves(element)).to.equal(false);
    expect(find(element, '[part=phase]').getAttribute('aria-live'), 'a step is spoken').to.equal('polite');
    find(element, '[part=button]').click();
    await waitUntil(() => phase(element).toLowerCase().startsWith(all.at(-2)!.label), 'one back');
  });

  it('who does not ask sees it move (control)', async () => {
    expect(await moves(await playing())).to.equal(true);
  });
});

describe('ham-figure, asking for as little as it can', () => {
  const asked = (since: number): string[] => performance.getEntriesByType('resource').slice(since).map(({name}) => new URL(name).pathname.split('/').slice(-2).join('/'));
  const count = (): number => performance.getEntriesByType('resource').length;

  beforeEach(() => { performance.clearResourceTimings(); });

  it('with a still in the page it asks for nothing before it is started; then it moves in its place', async () => {
    const since = count();
    const element = await fixture<HamFigure>(html`<ham-figure name="pigeon"><img slot="still" alt="Pigeon" src="data:,"></ham-figure>`);
    await aTimeout(300);
    expect(asked(since)).to.deep.equal([]);
    const still = element.querySelector('img')!;
    expect(still.assignedSlot).to.not.equal(null);
    play(element).click();
    await waitUntil(() => isDrawn(element) && slider(element).valueAsNumber > 0);
    expect(asked(since)).to.include('figures/pigeon.json');
    expect(still.assignedSlot, 'the movement stands in its place').to.equal(null);
  });

  it('without one it asks when it comes near the window (control)', async () => {
    const since = count();
    await drawn(html`<ham-figure name="heel-slide"></ham-figure>`);
    expect(asked(since)).to.include('figures/heel-slide.json');
  });

  it('far below the window it asks for nothing until its reader comes near', async () => {
    await setViewport({width: 800, height: 600});
    const since = count();
    const box = await fixture(html`<div><p></p><ham-figure name="hip-hinge"></ham-figure></div>`);
    box.querySelector('p')!.setAttribute('style', 'block-size: 4000px');
    await aTimeout(200);
    expect(asked(since)).to.deep.equal([]);
    window.scrollTo(0, 3300);
    await waitUntil(() => isDrawn(box.lastElementChild!));
    expect(asked(since)).to.deep.equal(['figures/hip-hinge.json']);
    window.scrollTo(0, 0);
  });
});

describe('ham-figure, where there is no figure', () => {
  it('tells who wrote the tag, with the nearest names, once', async () => {
    const errors = await quietly(async () => {
      const {element, text} = await shown<HamFigure & HamExercise>(html`<ham-figure name="nordic-crul"></ham-figure>`);
      await waitUntil(() => text().includes('“nordic-curl”'));
      expect(element.getBoundingClientRect().height).to.be.lessThan(200);
    });
    expect(errors).to.have.length(1);
  });

  it('in a card leaves a quiet ground, and tries again when it is started', async () => {
    const source = {figure: () => Promise.reject(new Error('offline'))};
    let element!: HamFigure;
    const errors = await quietly(async () => {
      element = await fixture<HamFigure>(html`<ham-figure name="nordic-curl" .source=${source}></ham-figure>`);
      await aTimeout(200);
      expect(find(element, '.empty').getBoundingClientRect().height).to.be.greaterThan(100);
      expect(find(element, '[part=message]')).to.equal(null);
    });
    expect(errors).to.have.length(1);
    const figure: unknown = await (await fetch(new URL('figures/nordic-curl.json', content))).json();
    Object.assign(source, {figure: () => Promise.resolve(figure)});
    play(element).click();
    await waitUntil(() => isDrawn(element));
  });

  it('shows a figure, or a library’s, that it was given, and none that is unfit', async () => {
    const figure: unknown = await (await fetch(new URL('figures/nordic-curl.json', content))).json();
    const given = await drawn(html`<ham-figure name="my-own" .data=${figure}></ham-figure>`);
    expect(pose(given)).to.equal(pose(await drawn(curl)));
    expect(pose(await drawn(html`<ham-figure name="my-own" .data=${{figures: {'my-own': figure}}}></ham-figure>`))).to.equal(pose(given));
    const errors = await quietly(async () => {
      const {text} = await shown<HamFigure & HamExercise>(html`<ham-figure name="my-own" .data=${{poses: [['a']]}}></ham-figure>`);
      await waitUntil(() => text() !== '' && !text().includes('Play'));
    });
    expect(errors.length).to.be.greaterThan(0);
  });

  it('never hides the text inside it', async () => {
    const element = await drawn(html`<ham-figure name="nordic-curl">The rest of the article.</ham-figure>`);
    expect(find<HTMLSlotElement>(element, 'slot:not([name])').assignedNodes()).to.have.length(1);
  });
});

describe('figures in cards', () => {
  it('print what is folded too, where its figure is there: no browser waits for more', async () => {
    const {root} = await shown<HamCircuit>(html`<ham-circuit></ham-circuit>`);
    const item = [...root.querySelectorAll('[part=item]')].find((each) => each.querySelector('ham-figure[mistake]'))!;
    const [figure, pair] = ['.what > ham-figure', 'ham-figure[mistake]'].map((selector) => item.querySelector<HamFigure>(selector)!);
    figure!.scrollIntoView();
    await waitUntil(() => isDrawn(figure!));
    expect(isDrawn(pair!), 'control').to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(isDrawn(pair!)).to.equal(true);
  });

  const figureOf = (element: Element): HamFigure => find<HamFigure>(element, 'ham-figure:not([mistake])');

  it('a card shows its exercise, and each mistake that is pictured beside its text', async () => {
    const {root} = await shown(html`<ham-exercise name="nordic-curl"></ham-exercise>`);
    const figures = [...root.querySelectorAll('ham-figure')];
    expect(figures[0]!.closest('.top')).to.exist;
    expect(figures[0]!.label).to.equal(root.querySelector('h3')!.textContent!.trim());
    const pairs = figures.slice(1);
    expect(pairs).to.not.be.empty;
    for (const pair of pairs) {
      pair.scrollIntoView();
      await waitUntil(() => isDrawn(pair), 'the pair');
      const mistake = textOf(pair.closest('li')!.querySelector('strong')!).replace(/\.$/, '');
      expect(find(pair, '[part=mistake]').textContent).to.contain(mistake);
      expect(find(pair, '[part=mistake]').checkVisibility(), 'which stands above already').to.equal(false);
    }
  });

  it('after a switch it shows the other exercise', async () => {
    const {element, root} = await shown<HamExercise>(html`<ham-exercise name="nordic-curl"></ham-exercise>`);
    await waitUntil(() => isDrawn(figureOf(element)));
    const before = pose(figureOf(element));
    control(root.querySelector('[part~=easier]')!, '').click();
    await element.updateComplete;
    expect(figureOf(element).name).to.equal('nordic-curl-partial');
    await waitUntil(() => isDrawn(figureOf(element)));
    expect(pose(figureOf(element))).to.not.equal(before);
  });

  it('a picture of the author’s stands in its place, and then no figure is asked for', async () => {
    performance.clearResourceTimings();
    const {root} = await shown(html`<ham-exercise name="step-up"><img slot="figure" alt="" src="data:,"></ham-exercise>`);
    await aTimeout(300);
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('figures/step-up'))).to.be.empty;
    expect(root.querySelector('.top ham-figure')!.checkVisibility()).to.equal(false);
  });

  it('an exercise without a figure has none', async () => {
    const data = await (await fetch(new URL('exercises/nordic-curl.json', content))).json() as {exercises: Record<string, {pictured?: unknown}>};
    delete data.exercises['nordic-curl']!.pictured;
    const {root} = await shown(html`<ham-exercise name="nordic-curl" .data=${data}></ham-exercise>`);
    expect(root.querySelector('h3')).to.exist;
    expect(root.querySelector('ham-figure')).to.equal(null);
  });

  it('a figure that the data at hand has not leaves no hole', async () => {
    const data: unknown = await (await fetch(new URL('exercises/nordic-curl.json', content))).json();
    const {element, root} = await shown(html`<ham-exercise name="nordic-curl" .data=${data}></ham-exercise>`);
    await waitUntil(() => figureOf(element).hidden);
    expect(root.querySelector('ham-figure')!.checkVisibility()).to.equal(false);
    expect(getComputedStyle(root.querySelector('.top')!).display).to.equal('block');
  });

  it('a circuit has a small one beside each exercise, which grows when it is started', async () => {
    const {root} = await shown<HamCircuit>(html`<ham-circuit></ham-circuit>`);
    const figures = [...root.querySelectorAll<HamFigure>('[part=item] .what > ham-figure')];
    expect(figures).to.have.length(4);
    const [first] = figures;
    first!.scrollIntoView();
    await waitUntil(() => isDrawn(first!));
    const {width} = first!.getBoundingClientRect();
    expect(width).to.be.within(100, 180);
    expect(play(first!).getBoundingClientRect().width, 'all of it is the button').to.be.closeTo(width, 2);
    play(first!).click();
    await waitUntil(() => slider(first!)?.valueAsNumber > 0);
    expect(first!.getBoundingClientRect().width).to.be.greaterThan(width * 1.5);
  });
});
