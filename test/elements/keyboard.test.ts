import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HamCircuit} from '../../src/elements/index.js';
import {control, openAll, shown, textOf} from './setup.js';

/** What has the focus, looked for inside shadow trees too. */
function focused(): HTMLElement {
  let element = document.activeElement as HTMLElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
  return element;
}
const isSeen = (element: HTMLElement): boolean => element.checkVisibility() && element.getBoundingClientRect().height > 0;

/** How a reader would speak of a control: its kind and its name. */
const named = (element: HTMLElement): string => {
  const {localName} = element;
  const kind = element instanceof HTMLInputElement ? element.type : element.getAttribute('part')?.includes('cite') ? 'citation' : localName;
  return `${kind} ${element.getAttribute('aria-label') ?? textOf(element.closest('label') ?? element)}`;
};

/** The controls in the order of the text; of a group of radio buttons the chosen one. A popover is reached only by its number. */
const stops = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('summary, a[href], button, input, textarea, [tabindex="0"], ham-figure')]
  .flatMap((element) => (element.localName === 'ham-figure' ? stops(element.shadowRoot!) : element))
  .filter((element) => isSeen(element) && !element.closest('[popover]') && !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked));

/** Presses Tab from before an element to behind it; gives what had the focus on the way. */
async function walk(root: ParentNode, host: Element): Promise<HTMLElement[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  host.before(before);
  host.after(after);
  before.focus();
  const way: HTMLElement[] = [];
  for (let i = 0; i < 100; i++) {
    await sendKeys({press: 'Tab'});
    if (focused() === after) return way;
    if (!focused().closest('[popover]')) way.push(focused());
  }
  throw new Error(`no way out of ${textOf(root).slice(0, 40)}`);
}

describe('by keyboard', () => {
  it('Tab goes through a circuit in the order of its text', async () => {
    const {element, root} = await shown(html`<ham-circuit></ham-circuit>`);
    const way = (await walk(root, element)).map(named);
    expect(way).to.deep.equal(stops(root).map(named));
    expect(way[0], 'the red flags come first').to.match(/^summary When to see/);
    const level = way.indexOf('radio As written');
    expect(level, 'the level before the first set').to.be.greaterThan(0).and.to.be.lessThan(way.findIndex((stop) => stop.startsWith('checkbox Set 1')));
    expect(way.filter((stop) => stop.startsWith('radio')), 'one stop for the level').to.have.length(1);
    expect(way.filter((stop) => stop.startsWith('checkbox'))).to.have.length(12);
  });

  it('Tab goes through an unfolded card, and through an evidence box', async function () {
    this.timeout(30_000);
    for (const template of [html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`, html`<ham-evidence name="vandyk2019"></ham-evidence>`]) {
      const {element, root} = await shown(template);
      openAll(root);
      const way = (await walk(root, element)).map(named);
      expect(way.length).to.be.greaterThan(1);
      expect(way).to.deep.equal(stops(root).map(named));
    }
  });

  it('arrow keys choose the level, of this circuit alone', async () => {
    const page = await fixture(html`<div><ham-circuit></ham-circuit><ham-circuit></ham-circuit></div>`);
    const [first, second] = [...page.querySelectorAll<HamCircuit>('ham-circuit')];
    await Promise.all([first!.updateComplete, second!.updateComplete]);
    first!.shadowRoot!.querySelector<HTMLInputElement>('[part~="level"] :checked')!.focus();
    for (const [key, level] of [['ArrowRight', 'harder'], ['ArrowLeft', 'written'], ['ArrowUp', 'easier'], ['ArrowDown', 'written']] as const) {
      await sendKeys({press: key});
      await first!.updateComplete;
      expect(first!.level, key).to.equal(level);
      expect(named(focused())).to.equal(`radio ${{easier: 'Easier', written: 'As written', harder: 'Harder'}[level]}`);
    }
    expect(second!.level).to.equal('written');
    expect(second!.shadowRoot!.querySelectorAll('[part~="level"] :checked')).to.have.length(1);
  });

  it('Enter and Space unfold and fold', async () => {
    const {root} = await shown(html`<ham-circuit></ham-circuit>`);
    const summary = control(root, 'How to do it');
    const details = summary.closest('details')!;
    summary.focus();
    for (const [key, open] of [['Enter', true], ['Enter', false], [' ', true], [' ', false]] as const) {
      await sendKeys({press: key});
      expect(details.open, key).to.equal(open);
      expect(focused()).to.equal(summary);
    }
  });

  it('what has the focus is marked', async () => {
    const {element, root} = await shown(html`<ham-circuit></ham-circuit>`);
    for (const stop of await walk(root, element)) {
      // the box of a tick or a level is its number or word
      const mark = stop instanceof HTMLInputElement ? stop.nextElementSibling! : stop;
      stop.focus();
      expect(getComputedStyle(mark).outlineStyle, named(stop)).to.not.equal('none');
    }
    expect(getComputedStyle(root.querySelector('h2')!).outlineStyle, 'control').to.equal('none');
  });

  for (const [template, ladder] of [
    [html`<ham-exercise name="hamstring-roll-out"></ham-exercise>`, '[part~="easier"]'],
    [html`<ham-circuit></ham-circuit>`, '[part~="item"]:last-child [part~="easier"]'],
  ] as const) {
    it(`after a switch the focus is on something to be seen, there and back: ${ladder}`, async () => {
      const {element, root} = await shown(template);
      openAll(root);
      for (const find of [() => root.querySelector<HTMLElement>(`${ladder} button`)!, () => control(root, 'Back to')]) {
        find().focus();
        await sendKeys({press: 'Enter'});
        await element.updateComplete;
        expect(focused().getRootNode(), 'inside the element').to.equal(root);
        expect(isSeen(focused()), named(focused())).to.equal(true);
      }
    });
  }
});
