import {expect} from '@open-wc/testing';

const TAGS = ['ham-content', 'ham-exercise', 'ham-circuit', 'ham-evidence', 'ham-cite', 'ham-article', 'ham-entry', 'ham-library', 'ham-figure'];
const defined = (): string[] => TAGS.filter((tag) => customElements.get(tag));

/** As bundlers get them, from dist: importing a class must not claim a tag that the page may want for itself. */
describe('the element modules', () => {
  it('define no tag', async () => {
    const modules = await Promise.all([
      import('hamkit/elements/ham-content'), import('hamkit/elements/ham-exercise'), import('hamkit/elements/ham-circuit'),
      import('hamkit/elements/ham-evidence'), import('hamkit/elements/ham-cite'), import('hamkit/elements/ham-article'),
      import('hamkit/elements/ham-entry'), import('hamkit/elements/ham-library'), import('hamkit/elements/ham-figure'),
    ]);
    expect(modules.flatMap((module) => Object.keys(module))).to.include.members([
      'HamContent', 'HamExercise', 'HamCircuit', 'HamEvidence', 'HamCite', 'HamArticle', 'HamEntry', 'HamLibrary', 'HamFigure',
    ]);
    expect(defined()).to.deep.equal([]);
  });

  it('control: hamkit/define defines all of them', async () => {
    await import('hamkit/define');
    expect(defined()).to.deep.equal(TAGS);
  });
});
