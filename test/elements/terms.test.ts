import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse, resetMouse} from '@web/test-runner-commands';
import type {Library} from '../../src/model/index.js';
import {shown, textOf} from './setup.js';

const provenance = {author: 'us', licence: 'CC0-1.0'};
const word = (id: string, words: string) => ({kind: 'entry', to: {kind: 'term', id}, content: [words]});
const term = (id: string, definition: string) => ({
  id, title: id, also: [], sources: [], ...provenance, definition: [{kind: 'paragraph', content: [definition, word('other', 'another term')]}],
});

/** A card without a picture, whose buttons would come first, that names one term twice, one that no glossary has, and one by a name that every object has. */
async function data(): Promise<Library> {
  const library = await (await fetch('/dist/cdn/data/exercises/heel-slide.json')).json() as Library;
  const setup = [{kind: 'paragraph', content: ['Go ', word('slow', 'slowly'), ', then ', word('slow', 'slower'), ' and ', word('none', 'plainly'), ' and ', word('constructor', 'oddly'), '.']}];
  return {...library, exercises: {'heel-slide': {...library.exercises['heel-slide']!, setup, pictured: undefined} as Library['exercises'][string]}, glossary: {slow: term('slow', 'So that you can feel it. '), other: term('other', 'Not reached.')} as unknown as Library['glossary']};
}

async function card(): Promise<{root: ShadowRoot; terms: HTMLElement[]; popover: HTMLElement}> {
  const {root} = await shown(html`<ham-exercise name="heel-slide" .data=${await data()}></ham-exercise>`);
  return {root, terms: [...root.querySelectorAll<HTMLElement>('[part=term]')], popover: root.querySelector<HTMLElement>('[id$=_slow]')!};
}
const isOpen = (popover: Element): boolean => popover.matches(':popover-open');
const middleOf = (element: Element): [number, number] => {
  // what is not seen is under no pointer
  element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const moveTo = (element: Element): Promise<void> => sendMouse({type: 'move', position: middleOf(element)});

describe('a term in a text', () => {
  afterEach(() => resetMouse());

  it('is a button that opens its meaning; a word that no glossary has is a plain word', async () => {
    const {root, terms, popover} = await card();
    expect(terms.map(textOf)).to.deep.equal(['slowly', 'slower']);
    expect(textOf(root.querySelector('[part=setup]')!)).to.contain('Go slowly, then slower and plainly and oddly.');
    terms[0]!.click();
    expect(isOpen(popover)).to.equal(true);
    expect(textOf(popover)).to.contain('So that you can feel it.');
  });

  it('has one meaning however often it is linked, and nothing opens from there', async () => {
    const {root, terms, popover} = await card();
    expect(root.querySelectorAll('[id$=_slow]')).to.have.length(1);
    for (const button of terms) expect([button.getAttribute('popovertarget'), button.getAttribute('aria-describedby')]).to.deep.equal([popover.id, popover.id]);
    expect(popover.querySelector('button')).to.equal(null);
    expect(root.querySelector('[id$=_other]')).to.equal(null);
  });

  it('opens when the keyboard reaches it, stays under a press, and closes by Escape and when the keyboard has gone past', async () => {
    const {root, terms, popover} = await card();
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    root.host.before(before);
    root.host.after(after);
    before.focus();
    await sendKeys({press: 'Tab'});
    await waitUntil(() => isOpen(popover), 'open on focus');
    await sendKeys({press: 'Enter'});
    expect(isOpen(popover), 'still open').to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(isOpen(popover), 'closed').to.equal(false);
    expect(root.activeElement, 'the focus stays').to.equal(terms[0]);
    await sendKeys({press: 'Tab'});
    await waitUntil(() => isOpen(popover), 'open on the next');
    while (root.activeElement === terms[1]) await sendKeys({press: 'Tab'});
    expect(isOpen(popover), 'gone past').to.equal(false);
    before.remove();
    after.remove();
  });

  it('opens under a resting pointer, stays while the pointer is on it, and closes when it has left both', async () => {
    const {terms, popover} = await card();
    await moveTo(terms[0]!);
    expect(isOpen(popover), 'not at once').to.equal(false);
    await waitUntil(() => isOpen(popover), 'open');
    await moveTo(popover);
    await aTimeout(600);
    expect(isOpen(popover), 'the pointer is on it').to.equal(true);
    await resetMouse();
    await sendMouse({type: 'move', position: [2, 2]});
    // where it cannot stand beside its word no pointer could reach it in time, so it stays until it is closed
    if (CSS.supports('position-area', 'end')) await waitUntil(() => !isOpen(popover), 'closed');
    else await sendKeys({press: 'Escape'});
    expect(isOpen(popover)).to.equal(false);
  });

  it('does nothing under a pointer that passes by', async () => {
    const {terms, popover} = await card();
    await moveTo(terms[0]!);
    await aTimeout(50);
    await sendMouse({type: 'move', position: [2, 2]});
    await aTimeout(600);
    expect(isOpen(popover)).to.equal(false);
  });

  it('that was pressed stays when the pointer leaves, and Escape closes it from anywhere', async () => {
    const {terms, popover} = await card();
    await moveTo(terms[0]!);
    await waitUntil(() => isOpen(popover), 'open');
    await sendMouse({type: 'click', position: middleOf(terms[0]!)});
    await sendMouse({type: 'move', position: [2, 2]});
    await aTimeout(600);
    expect(isOpen(popover), 'pressed').to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(isOpen(popover)).to.equal(false);
  });

  it('opens in an article from the glossary that came with it', async () => {
    const {root} = await shown(html`<ham-article name="nordic-evidence"></ham-article>`);
    const button = [...root.querySelectorAll<HTMLElement>('[part=term]')].find((each) => textOf(each) === 'risk ratio')!;
    button.click();
    expect(textOf(root.querySelector(':popover-open')!)).to.match(/^Risk ratio\s?The share of people/);
  });
});
