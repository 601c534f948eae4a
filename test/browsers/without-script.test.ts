// Pages in a frame that may run no script, as a reader has them who allows none: what is in the page is all there is.
import {expect} from '@open-wc/testing';
import {BUNDLE, openPage} from './page.js';
import {CIRCUIT, prerendered, sliceOf} from './prerendered.js';

/** The titles of the circuit's exercises: words that no tag says by itself. */
async function titles(): Promise<readonly string[]> {
  const {circuits, exercises} = await sliceOf('circuits/weekly');
  return circuits['weekly']!.blocks.flatMap(({items}) => items.map(({exercise}) => exercises[exercise]!.title));
}

/** How many of them a page shows. */
async function found(page: Window): Promise<number> {
  const text = page.document.body.innerText;
  return (await titles()).filter((title) => text.includes(title)).length;
}

/** The page's own script sets this up before all else. */
const hasScript = (page: Window): boolean => 'faults' in page;

describe('a page without script', () => {
  it('has every exercise of a circuit that was prerendered', async () => {
    const page = await openPage(await prerendered(CIRCUIT) + BUNDLE, 390, {script: false});
    expect(await found(page)).to.equal((await titles()).length);
    expect(hasScript(page)).to.equal(false);
  });

  it('has what unfolds: by its own markup, each how-to opens', async () => {
    const page = await openPage(await prerendered(CIRCUIT) + BUNDLE, 390, {script: false});
    const {exercises} = await sliceOf('circuits/weekly');
    const setup = exercises['split-stance-jump']!.cues[0]!.join('');
    expect(page.document.body.innerText).not.to.include(setup);
    page.document.querySelectorAll('summary').forEach((summary) => { summary.click(); });
    expect(page.document.body.innerText).to.include(setup);
  });

  it('has nothing of a plain tag (control)', async () => {
    const page = await openPage(CIRCUIT + BUNDLE, 390, {script: false});
    expect(await found(page)).to.equal(0);
  });

  it('would have script otherwise (control)', async () => {
    const page = await openPage(CIRCUIT + BUNDLE);
    expect(hasScript(page)).to.equal(true);
  });
});
