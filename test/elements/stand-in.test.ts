import {expect, fixture, html} from '@open-wc/testing';
import {upgradeStandIns} from '../../src/elements/stand-in.js';

const page = async (markup: unknown): Promise<HTMLElement> => {
  const root = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  upgradeStandIns(root);
  return root;
};

/** What goes wrong is said in the console, and there it is to be found. */
async function saidBy(act: () => Promise<unknown>): Promise<string> {
  const said: unknown[] = [];
  const {error} = console;
  console.error = (...words) => said.push(...words);
  await act().finally(() => { console.error = error; });
  return said.join(' ');
}

describe('a div that stands in for a tag', () => {
  it('gets the tag inside, with its data attributes as attributes', async () => {
    const root = await page(html`<div class="wp-block-html" data-ham="circuit" data-name="weekly" data-level="easier"></div>`);
    const circuit = root.querySelector('.wp-block-html > ham-circuit')!;
    expect(circuit.getAttribute('name')).to.equal('weekly');
    expect(circuit.getAttribute('level')).to.equal('easier');
  });

  it('gets no attribute that its tag does not know: sites let data attributes of strangers through', async () => {
    const root = await page(html`<div data-ham="circuit" data-name="weekly" data-onmouseover="alert(1)" data-style="color: red" data-slot="x"></div>`);
    expect(root.querySelector('ham-circuit')!.getAttributeNames()).to.deep.equal(['name']);
  });

  it('keeps what the author wrote in it until the entry is there', async () => {
    const root = await page(html`<div data-ham="exercise" data-name="glute-bridge">See <a href="/bridge">the bridge</a></div>`);
    expect(root.querySelector('ham-exercise > [slot="fallback"]')!.textContent).to.equal('See the bridge');
    expect(root.textContent.match(/See/g)).to.have.length(1);
  });

  it('leaves the words about loading to the element where the author wrote none', async () => {
    const root = await page(html`<div data-ham="circuit"> </div>`);
    expect(root.querySelector('[slot="fallback"]')).to.equal(null);
  });

  it('leaves alone what the page has of the entry already', async () => {
    const root = await page(html`<div data-ham="circuit"><div data-ham-static="1" slot="fallback">Weekly</div></div>`);
    expect(root.querySelector('ham-circuit > [data-ham-static]')!.textContent).to.equal('Weekly');
  });

  it('may stand in another', async () => {
    const root = await page(html`<div data-ham="content" data-src="/ham/"><p>Mine</p><div data-ham="circuit"></div></div>`);
    expect(root.querySelector('ham-content[src="/ham/"] > p')!.textContent).to.equal('Mine');
    expect(root.querySelector('ham-content ham-circuit')).not.to.equal(null);
  });

  it('becomes one tag, however often the page is looked at or the place is copied', async () => {
    const root = await page(html`<div data-ham="circuit"></div>`);
    root.append(root.firstElementChild!.cloneNode(true));
    upgradeStandIns(root);
    expect(root.querySelectorAll('ham-circuit')).to.have.length(2);
  });

  it('stays as it is where the name is not one of ours', async () => {
    const said = await saidBy(async () => {
      const root = await page(html`<div data-ham="script">Text</div>`);
      expect(root.innerHTML).to.include('Text');
      expect(root.querySelector('ham-script')).to.equal(null);
    });
    expect(said).to.include('data-ham="script" is not one of content, circuit');
  });
});
