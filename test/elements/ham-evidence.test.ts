import {expect, html} from '@open-wc/testing';
import type {HamEvidence} from '../../src/elements/index.js';
import {content, control, shown, textOf} from './setup.js';

const position = (element: Element, attribute: string): number => parseFloat(element.getAttribute(attribute)!);

describe('ham-evidence', () => {
  it('says what was found, for whom, how sure anyone is, and what it does not show', async () => {
    const {text} = await shown(html`<ham-evidence name="vandyk2019"></ham-evidence>`);
    expect(text()).to.contain('8,459 athletes')
      .and.to.match(/distance runners\? ?(Not that we know of|No)/i)
      .and.to.match(/For distance runners ?Very low/i)
      .and.to.contain('What it does not show')
      .and.to.contain('doi:10.1136/bjsports-2018-100045');
  });

  it('names the papers that it cites, each apart from the word before it', async () => {
    const {root} = await shown(html`<ham-evidence name="lauersen2014"></ham-evidence>`);
    const cites = [...root.querySelectorAll('[part~="cite"]')];
    expect(cites).to.not.be.empty;
    for (const cite of cites) expect(cite.parentElement!.textContent).to.contain(` ${textOf(cite)}`).and.to.match(/\d{4}/);
  });

  it('draws a contested study above the one that disputes it, on one scale', async () => {
    const {root} = await shown(html`<ham-evidence name="vandyk2019"></ham-evidence>`);
    expect([...root.querySelectorAll('[part~="chart"] .line strong')].map(textOf)).to.deep.equal(['van Dyk 2019', 'Impellizzeri 2021']);
    expect(textOf(root.querySelector('[part~="relations"]')!)).to.contain('Disputed by Impellizzeri 2021');
  });

  it('never puts on one scale what is not measured alike', async () => {
    const slice = await (await fetch(new URL('studies/vandyk2019.json', content))).json() as {studies: Record<string, {effects: object[]}>};
    slice.studies['impellizzeri2021']!.effects[0] = {...slice.studies['impellizzeri2021']!.effects[0], measure: 'per cent change', value: -30, interval: [-60, 10]};
    const {root} = await shown(html`<ham-evidence name="vandyk2019" .data=${slice}></ham-evidence>`);
    expect(textOf(root.querySelector('[part~="chart"]')!)).to.contain('Risk ratio').and.to.not.contain('−30 %');
  });

  it('draws ratios on a log scale: half and double lie equally far from no difference', async () => {
    const {root} = await shown(html`<ham-evidence name="impellizzeri2021"></ham-evidence>`);
    const ticks = new Map([...root.querySelectorAll('svg text')].map((tick) => [tick.textContent, position(tick, 'x')]));
    const none = position(root.querySelector('.none')!, 'x1');
    expect(ticks.get('1')).to.be.closeTo(none, 0.02);
    expect(none - ticks.get('0.5')!).to.be.closeTo(ticks.get('2')! - none, 0.02);
  });

  it('puts each dot inside its interval', async () => {
    const {root} = await shown(html`<ham-evidence name="petersen2011"></ham-evidence>`);
    const dots = [...root.querySelectorAll('.dot')];
    const bars = [...root.querySelectorAll('.interval')];
    expect(dots).to.have.length(3);
    dots.forEach((dot, i) => expect(position(dot, 'cx')).to.be.greaterThan(position(bars[i]!, 'x1')).and.to.be.lessThan(position(bars[i]!, 'x2')));
  });

  it('says the picture in words, and again as a table', async () => {
    const {root} = await shown(html`<ham-evidence name="vandyk2019"></ham-evidence>`);
    expect(textOf(root.querySelector('[part~="chart"]')!)).to.contain('van Dyk 2019 0.49 (0.32 to 0.74)');
    expect(textOf(root.querySelector('table')!)).to.contain('0.59').and.to.contain('0.27 to 1.29');
  });

  it('keeps its words clear of each other on a phone, however long they are', async () => {
    for (const name of ['petersen2011', 'andrews2025']) {
      const {element, root} = await shown<HamEvidence>(html`<ham-evidence name=${name}></ham-evidence>`);
      element.style.inlineSize = '280px';
      const card = root.querySelector('[part~="chart"]')!.getBoundingClientRect();
      const boxes = [...root.querySelectorAll('.line > *')].map((box) => box.getBoundingClientRect());
      for (const box of boxes) expect(box.right, name).to.be.at.most(card.right + 1);
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
        expect(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1, `${name}: ${String(i)}`).to.equal(true);
      }));
    }
  });

  it('writes a change with its sign and unit', async () => {
    const {root} = await shown(html`<ham-evidence name="andrews2025"></ham-evidence>`);
    expect(textOf(root.querySelector('[part~="chart"]')!)).to.contain('+19 %');
    expect(textOf(root.querySelector('table')!)).to.contain('−12 %');
  });

  it('draws nothing for a study that published no number', async () => {
    const {root, text} = await shown(html`<ham-evidence name="encarnacion2022"></ham-evidence>`);
    expect(root.querySelector('svg')).to.equal(null);
    expect(text()).to.not.contain('undefined').and.to.not.contain('NaN');
  });

  it('says a result that is not one number in words, with nothing drawn that would compare it', async () => {
    const {root} = await shown(html`<ham-evidence name="askling2013"></ham-evidence>`);
    expect(textOf(root.querySelector('[part~="chart"]')!)).to.match(/28 ?± ?15 .*51 ?± ?21 days/);
    expect(root.querySelector('svg')).to.equal(null);
    expect(textOf(root.querySelector('table')!)).to.contain('51').and.to.contain('days');
  });

  it('says what the result speaks for', async () => {
    for (const [name, said] of [['vandyk2019', 'What was tried'], ['impellizzeri2021', 'too uncertain to call'], ['timmins2016', 'A sign of more risk']] as const) {
      const {root} = await shown(html`<ham-evidence name=${name}></ham-evidence>`);
      expect(textOf(root.querySelector('[part~="details"]')!), name).to.contain(said);
      expect(textOf(root.querySelector('table')!), name).to.contain(said);
    }
  });

  it('leaves out what is not known of a study, with no empty place for it', async () => {
    const {root, text} = await shown(html`<ham-evidence name="small2009"></ham-evidence>`);
    expect(root.querySelector('[part~="chart"], [part~="certainty"], table')).to.equal(null);
    expect(text()).to.contain('doi:10.1519/JSC.0b013e318194df5c').and.to.not.contain('undefined').and.to.not.contain('Kind of study').and.to.not.contain('Who was studied');
    for (const part of root.querySelectorAll('dd, p, [part]')) expect(textOf(part), part.outerHTML).to.not.equal('');
  });

  it('copies the citation, and shows it for copying by hand where the browser refuses', async () => {
    const {element, root} = await shown<HamEvidence>(html`<ham-evidence name="vandyk2019"></ham-evidence>`);
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const copied: string[] = [];
    try {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: (text: string) => { copied.push(text); return Promise.resolve(); }}});
      control(root, 'BibTeX').click();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(copied[0]).to.contain('@article{vandyk2019');
      expect(textOf(root.querySelector('[role="status"]')!)).to.equal('BibTeX copied.');

      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
      control(root, 'RIS').click();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(root.querySelector('textarea')!.value).to.contain('TY  - JOUR');
    } finally {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, get: () => clipboard.get?.call(navigator) as unknown});
    }
  });
});
