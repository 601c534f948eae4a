import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {BUNDLE, drawn, filesOf, openPage} from './page.js';

const textOf = async (path: string): Promise<string> => (await fetch(`/dist/cdn/${path}`)).text();
const heading = (element: Element): string => element.shadowRoot!.querySelector('[part~="title"]')!.textContent!.trim();
/** Time for a request too many to be made. */
const settle = (): Promise<void> => aTimeout(200);

describe('a page with the bundle', () => {
  it('asks for one script and one data file to show the words of a circuit; its pictures come after them', async () => {
    const page = await openPage(`${BUNDLE}<ham-circuit></ham-circuit>`);
    const [circuit] = await drawn(page, 'ham-circuit');
    const figure = circuit!.shadowRoot!.querySelector('[part=item] ham-figure')!;
    figure.scrollIntoView();
    await waitUntil(() => figure.shadowRoot?.querySelector('.fig path'), 'its first picture', {timeout: 5000});
    await settle();
    const [script, words, ...pictures] = filesOf(page);
    expect([script, words]).to.deep.equal(['hamkit.js', 'data/circuits/weekly.json']);
    expect(pictures).to.include.members(['ham-figure.js', 'figure.js', 'data/figures/split-stance-jump.json']);
    expect(pictures.filter((file) => !/^(ham-figure|figure|gear|front)\.js$|^data\/figures\//.test(file))).to.deep.equal([]);
    const times = page.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const end = times.find(({name}) => name.endsWith(words!))!.responseEnd;
    for (const {name, startTime} of times.filter(({name}) => /figure/.test(name))) expect(startTime, name).to.be.at.least(end);
    expect(page.faults).to.deep.equal([]);
  });

  it('asks for what moves a figure, and what draws it from the front, only where it is wanted', async () => {
    const page = await openPage(`${BUNDLE}<ham-figure name="nordic-curl"></ham-figure>`);
    const figure = page.document.querySelector('ham-figure')!;
    await waitUntil(() => figure.shadowRoot?.querySelector('.fig path'), 'the picture', {timeout: 5000});
    await settle();
    expect(filesOf(page).toSorted()).to.deep.equal(['data/figures/nordic-curl.json', 'figure.js', 'ham-figure.js', 'hamkit.js']);
    figure.shadowRoot!.querySelector<HTMLElement>('[part~=play]')!.click();
    await waitUntil(() => filesOf(page).includes('motion.js'));
  });

  it('asks for more where there is more to show (control)', async () => {
    const page = await openPage(`${BUNDLE}<ham-circuit></ham-circuit><ham-evidence name="vandyk2019"></ham-evidence>`);
    await drawn(page, 'ham-circuit, ham-evidence');
    expect(filesOf(page)).to.include.members(['hamkit.js', 'ham-evidence.js', 'data/studies/vandyk2019.json']);
  });

  it('has valibot only in the file for data of the page’s own', async () => {
    const known = (script: string): boolean => script.includes('Expected ${');
    expect(known(await textOf('border.js')), 'control').to.equal(true);
    expect(known(await textOf('hamkit.js'))).to.equal(false);
  });

  for (const [tag, html] of [
    ['ham-evidence', '<ham-evidence name="vandyk2019"></ham-evidence>'],
    ['ham-figure', '<ham-figure name="glute-bridge"></ham-figure>'],
    ['ham-cite', '<p>As was found<ham-cite name="vandyk2019"></ham-cite>.</p>'],
    ['ham-article', '<ham-article name="stretching"></ham-article>'],
    ['ham-entry', '<ham-entry kind="plan" name="four-phase"></ham-entry>'],
    ['ham-library', '<ham-library></ham-library>'],
    ['ham-content', '<ham-content src="/dist/clinic/"><ham-circuit></ham-circuit></ham-content>'],
  ] as const) {
    it(`shows ${tag} that stands there from the start`, async () => {
      const page = await openPage(BUNDLE + html);
      await drawn(page, tag === 'ham-content' ? 'ham-circuit' : tag);
      expect(page.faults).to.deep.equal([]);
    });

    it(`shows ${tag} that comes later, and loads it no sooner`, async () => {
      const page = await openPage(`${BUNDLE}<main></main>`);
      await settle();
      expect(filesOf(page)).to.deep.equal(['hamkit.js']);
      page.document.querySelector('main')!.innerHTML = html;
      await drawn(page, tag === 'ham-content' ? 'ham-circuit' : tag);
      expect(filesOf(page)).to.include(`${tag}.js`);
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('finds a ham-content through shadow trees, and one that itself stands in a shadow tree', async () => {
    const page = await openPage(`${BUNDLE}<main></main>`);
    const main = page.document.querySelector('main')!;
    const shadow = (host: Element, html: string): ShadowRoot => {
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = html;
      return root;
    };
    main.innerHTML = '<ham-content src="/dist/clinic/"><div></div></ham-content><section></section>';
    const roots = [
      shadow(main.querySelector('div')!, '<ham-circuit></ham-circuit>'),
      shadow(main.querySelector('section')!, '<ham-content src="/dist/clinic/"><ham-circuit></ham-circuit></ham-content>'),
    ];
    for (const root of roots) {
      const circuit = root.querySelector('ham-circuit')!;
      await waitUntil(() => circuit.shadowRoot?.querySelector('[part~="title"]'), 'a circuit is drawn', {timeout: 6000});
      expect(heading(circuit)).to.contain('Tuesday class');
    }
    expect(page.faults).to.deep.equal([]);
  });

  it('never asks for the built-in data inside a ham-content', async () => {
    const page = await openPage(`${BUNDLE}<ham-content src="/dist/clinic/"><ham-circuit></ham-circuit></ham-content>`);
    const [circuit] = await drawn(page, 'ham-circuit');
    await settle();
    expect(heading(circuit!)).to.contain('Tuesday class');
    expect(filesOf(page).filter((path) => path.startsWith('data/'))).to.deep.equal([]);
    expect(filesOf(page, '/dist/clinic/')).to.deep.equal(['circuits/weekly.json']);
  });

  it('knows the data of a ham-content that was made before its tag was defined', async () => {
    const page = await openPage(`${BUNDLE}<main></main>`);
    const made = page.document.createElement('ham-content');
    expect(page.customElements.get('ham-content'), 'not defined yet').to.equal(undefined);
    made.setAttribute('src', '/dist/clinic/');
    made.append(page.document.createElement('ham-circuit'));
    page.document.querySelector('main')!.append(made);
    const [circuit] = await drawn(page, 'ham-circuit');
    expect(heading(circuit!)).to.contain('Tuesday class');
    expect(page.faults).to.deep.equal([]);
  });

  it('takes a library that was put on a ham-content before its tag was defined', async () => {
    const data: unknown = await (await fetch('/dist/clinic/circuits/weekly.json')).json();
    const page = await openPage(`${BUNDLE}<main></main>`);
    const made = Object.assign(page.document.createElement('ham-content'), {data});
    made.append(page.document.createElement('ham-circuit'));
    page.document.querySelector('main')!.append(made);
    const [circuit] = await drawn(page, 'ham-circuit');
    expect(heading(circuit!)).to.contain('Tuesday class');
    expect(page.faults).to.deep.equal([]);
  });
});

describe('a page with more than one hamkit', () => {
  const tags = `<ham-circuit></ham-circuit><ham-content src="/dist/clinic/"><ham-exercise name="chair-bridge"></ham-exercise></ham-content>
    <ham-evidence name="vandyk2019"></ham-evidence><ham-cite name="vandyk2019"></ham-cite>`;

  for (const [what, scripts] of [
    ['the script twice', BUNDLE + BUNDLE],
    ['a second copy from another address', BUNDLE + BUNDLE.replace('.js', '.js?ver=2')],
  ] as const) {
    it(`${what}: no error, and one rendering`, async () => {
      const page = await openPage(scripts + tags);
      const elements = await drawn(page, 'ham-circuit, ham-exercise, ham-evidence, ham-cite');
      await settle();
      for (const {localName, shadowRoot} of elements) expect(shadowRoot!.querySelectorAll('.ham'), localName).to.have.length(1);
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('another version that came first keeps its tags, and the rest is defined', async () => {
    const older = `<script>
      customElements.define('ham-circuit', class extends HTMLElement { connectedCallback() { this.textContent = 'older'; } });
      customElements.define('ham-content', class extends HTMLElement {});
    </script>`;
    const page = await openPage(`${older}${BUNDLE}<ham-circuit></ham-circuit><ham-content><ham-exercise name="heel-slide"></ham-exercise></ham-content>`);
    await drawn(page, 'ham-exercise');
    await settle();
    expect(page.document.querySelector('ham-circuit')).to.have.text('older');
    expect(page.faults).to.deep.equal([]);
  });

  it('control: a plain script that defines a tag twice is seen to fail', async () => {
    const define = '<script>customElements.define("ham-circuit", class extends HTMLElement {});</script>';
    const page = await openPage(define + define);
    await waitUntil(() => page.faults.length > 0);
  });
});
