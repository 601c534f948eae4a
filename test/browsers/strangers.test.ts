// Pages that hamkit did not expect, each a real one: they must neither break our tags nor be broken by them.
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {BUNDLE, drawn, filesOf, openPage} from './page.js';
import {CIRCUIT, prerendered} from './prerendered.js';

const TAGS = `<ham-circuit></ham-circuit><ham-exercise name="glute-bridge"></ham-exercise><ham-evidence name="vandyk2019"></ham-evidence>
  <p>As was found<ham-cite name="vandyk2019"></ham-cite>.</p>`;
/** Data of the page's own, which is checked. */
const OWN = '<ham-content src="/dist/clinic/"><ham-circuit></ham-circuit></ham-content>';
const ENTRIES = 'ham-circuit, ham-exercise, ham-evidence';

/** Nothing helps where `<img name=createElement>`, or another method of a document that is asked for by Lit or by us, hides it. */
const pages: readonly (readonly [what: string, head: string, body?: string])[] = [
  ['names of forms and ids that hide globals', '', `<form name="hamConfig"><input name="customElements"><input name="fetch"></form><form name="location2" id="hamkit"></form>
    <img name="EntryElement" alt=""><a id="litElementVersions2" href="#x">x</a><form id="reactiveElementVersions2" name="trustedTypes2"></form>`],
  ['names that hide what a document has', '', ['body', 'head', 'documentElement', 'baseURI', 'readyState', 'currentScript', 'activeElement', 'adoptedStyleSheets', 'fonts', 'defaultView', 'location', 'getElementById', 'removeEventListener']
    .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')],
  ['ids of ours taken by the page', '', '<h2 id="ham-sources">Mine</h2><h3 id="ham">Mine</h3><p id="ham-source_vandyk2019">Mine</p>'],
  ['a form around all that has fields by every name', '', '<form><input name="name"><input name="level"><input name="data"><input name="children"><input name="shadowRoot">'],
  ['an Array with methods of the page’s own', '<script>Array.prototype.x = function () { return 1; }; Array.prototype.last = function () { return this[this.length - 1]; };</script>'],
  ['an Object with enumerable properties of the page’s own', '<script>Object.prototype.extended = function () { return 1; }; Object.prototype.word = "theirs";</script>'],
  ['a String and a Function with more', '<script>String.prototype.trimAll = function () {}; Function.prototype.bindAll = function () {};</script>'],
  ['old shims of what browsers have', '<script>Element.prototype.matches ||= () => false; Array.from = ((from) => function (...args) { return from.apply(Array, args); })(Array.from); window.Promise.prototype.done = function () {};</script>'],
  ['a base address elsewhere', '<base href="https://elsewhere.invalid/deep/">'],
  ['no crypto, storage or clipboard, as on http', `<script>for (const [of, key] of [[crypto, 'subtle'], [crypto, 'randomUUID'], [navigator, 'storage'], [navigator, 'clipboard'], [window, 'localStorage'], [window, 'indexedDB']])
    Object.defineProperty(of, key, {configurable: true, get() { return undefined; }});</script>`],
  ['storage that throws, as where cookies are blocked', `<script>for (const key of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, key, {get() { throw new DOMException('no', 'SecurityError'); }});</script>`],
  ['a Lit of an older day', '<script>window.litElementVersions = ["2.3.1"]; window.litHtmlVersions = ["2.8.0"]; window.reactiveElementVersions = ["1.6.3"];</script>'],
];

describe('a page that nobody expected', () => {
  for (const [what, head, body = ''] of pages) {
    it(`${what}: every tag shows its entry, and nothing fails`, async () => {
      const base = head.includes('<base') ? location.origin : '';
      const own = OWN.replace('/dist', `${base}/dist`);
      const page = await openPage(head + body + BUNDLE.replace('/dist', `${base}/dist`) + TAGS + own);
      expect(await drawn(page, ENTRIES)).to.have.length(4);
      await waitUntil(() => page.document.querySelector('ham-cite')!.shadowRoot?.querySelector('a, button'), 'a citation');
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('another Lit with elements of its own: both go on', async () => {
    const page = await openPage(`<script type="module">
      import {LitElement, html} from '/node_modules/lit/index.js';
      customElements.define('their-card', class extends LitElement { render() { return html\`<b>Theirs</b>\`; } });
    </script>${BUNDLE}<their-card></their-card><ham-circuit></ham-circuit>`);
    await drawn(page, 'ham-circuit');
    await waitUntil(() => page.document.querySelector('their-card')!.shadowRoot?.textContent?.includes('Theirs'), 'their element');
    expect(page.faults.filter((fault) => !/Lit is in dev mode|Multiple versions/.test(fault))).to.deep.equal([]);
  });

  it('leaves its globals and prototypes as they were', async () => {
    const [bare, page] = [await openPage(''), await openPage(BUNDLE + TAGS)];
    await drawn(page, ENTRIES);
    const own = (of: Window): string[] => Object.getOwnPropertyNames(of);
    const added = own(page).filter((name) => !own(bare).includes(name) && !/^\d+$/.test(name));
    expect(added.filter((name) => !/^(?:lit|reactive)(?:Element|Html)Versions$|^_\$/.test(name))).to.deep.equal([]);
    for (const kind of ['Array', 'Object', 'Element', 'String'] as const) {
      expect(Object.getOwnPropertyNames((page as unknown as Record<string, {prototype: object}>)[kind]!.prototype).length).to.equal(Object.getOwnPropertyNames((bare as unknown as Record<string, {prototype: object}>)[kind]!.prototype).length);
    }
  });
});

describe('divs that stand in for tags', () => {
  it('show their entries, with the words of a generator in them or without', async () => {
    const page = await openPage(`${await prerendered('<div data-ham="circuit"></div>')}<div data-ham="exercise" data-name="glute-bridge"></div>${BUNDLE}`);
    await waitUntil(() => page.document.querySelector('ham-exercise'), 'a tag', {timeout: 5000});
    await drawn(page, 'ham-exercise');
    const circuit = page.document.querySelector('ham-circuit')!;
    await circuit.updateComplete;
    expect(circuit.querySelector('h2, h3')!.getClientRects().length).to.be.greaterThan(0);
    expect(circuit.shadowRoot!.querySelector('[part=circuit]')).to.equal(null);
    expect(page.faults).to.deep.equal([]);
  });
});

/** A document and the shadow trees in it: each has ids of its own. */
const treesOf = (root: Document | ShadowRoot): (Document | ShadowRoot)[] =>
  [root, ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? treesOf(shadowRoot) : []))];

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'popovertarget'];

/** Ids that a tree has twice, and those that are referred to and are not there. */
function idFaults(root: Document | ShadowRoot): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
  const wanted = REFERENCES.flatMap((name) => [...root.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name)!.split(/\s+/)));
  return [...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`), ...wanted.filter((id) => !ids.includes(id)).map((id) => `nowhere: ${id}`)];
}

describe('entries that stand in a page several times, written into it and not', () => {
  it('have each id once in their tree, and refer to what is there', async () => {
    const tags = `${CIRCUIT.repeat(2)}${'<ham-exercise name="bird-dog-wall-push"></ham-exercise>'.repeat(2)}`;
    const others = '<ham-evidence name="vandyk2019"></ham-evidence><p>As found<ham-cite name="vandyk2019"></ham-cite>.</p><ham-cite list></ham-cite><ham-article name="stretching"></ham-article>';
    const page = await openPage(`${await prerendered(tags)}${tags}${others.repeat(2)}${BUNDLE}`);
    const circuits = [...page.document.querySelectorAll('ham-circuit')];
    await waitUntil(() => circuits.every(({shadowRoot}) => shadowRoot), 'the tags');
    // one of those that were written becomes live
    circuits[0]!.shadowRoot!.querySelector<HTMLButtonElement>('[part=invitation] button')!.click();
    await drawn(page, 'ham-evidence');
    await waitUntil(() => circuits[0]!.shadowRoot!.querySelector('[part=circuit]') && circuits[3]!.shadowRoot!.querySelector('[part=circuit]'), 'the circuits', {timeout: 5000});
    await waitUntil(() => page.document.querySelector('ham-article')!.shadowRoot?.querySelector('h2'), 'the article', {timeout: 5000});
    const trees = treesOf(page.document);
    expect(trees.length).to.be.greaterThan(8);
    expect(trees.filter((tree) => tree.querySelector('[id]')).length).to.be.greaterThan(4);
    expect(trees.flatMap(idFaults)).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
  });

  it('would be found out (control)', async () => {
    const page = await openPage('<p id="a"></p><p id="a"></p><label for="b">B</label>');
    expect(idFaults(page.document)).to.deep.equal(['twice: a', 'nowhere: b']);
  });
});

describe('a frame in a page', () => {
  it('without an address of its own shows what is in it', async () => {
    const page = await openPage(`<iframe title="frame" width="600" height="400" srcdoc="${(BUNDLE + CIRCUIT).replaceAll('"', '&quot;')}"></iframe>`);
    const inside = (): Document => page.document.querySelector('iframe')!.contentDocument!;
    await waitUntil(() => inside().querySelector('ham-circuit')?.shadowRoot?.querySelector('[part=circuit]'), 'the circuit in the frame', {timeout: 5000});
    expect(page.faults).to.deep.equal([]);
  });

  it('filled by a script of the page, where each has hamkit, shows it too', async () => {
    const page = await openPage(`<iframe title="frame" width="600" height="400"></iframe>${BUNDLE}${CIRCUIT}`);
    const inside = page.document.querySelector('iframe')!.contentDocument!;
    inside.open();
    inside.write(`<!doctype html><base href="${location.origin}">${BUNDLE}${CIRCUIT}`);
    inside.close();
    await drawn(page, 'ham-circuit');
    await waitUntil(() => inside.querySelector('ham-circuit')?.shadowRoot?.querySelector('[part=circuit]'), 'the circuit in the frame', {timeout: 5000});
    expect(page.faults).to.deep.equal([]);
  });
});

const idsOf = (page: Window): string[] => [...page.document.querySelectorAll('[id]')].map(({id}) => id);
const visible = (page: Window, selector: string): Element[] => [...page.document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
const wordsOf = (page: Window): string => page.document.body.innerText.replace(/\s+/g, ' ').trim();

describe('a page with its entries in it', () => {
  it('has each id once, however often an entry stands there, and links that lead somewhere', async () => {
    const page = await openPage(await prerendered(CIRCUIT.repeat(3) + '<ham-exercise name="bird-dog-wall-push"></ham-exercise>'.repeat(3)) + BUNDLE);
    await aTimeout(300);
    const ids = idsOf(page);
    expect(ids.length).to.be.greaterThan(3);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
    const nowhere = [...page.document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(({hash}) => !page.document.getElementById(decodeURIComponent(hash.slice(1))));
    expect(nowhere.map(({href}) => href)).to.deep.equal([]);
    expect(ids.filter((id) => !id.startsWith('ham'))).to.deep.equal([]);
  });

  it('hides no global behind an id', async () => {
    const page = await openPage(await prerendered(CIRCUIT));
    const bare = await openPage('');
    expect(idsOf(page).filter((id) => id in bare)).to.deep.equal([]);
    expect(page.document.querySelector('[data-ham-static] [name]:not(details)')).to.equal(null);
  });

  it('says the same with script and without, asks for no data and throws nothing', async () => {
    const html = await prerendered(CIRCUIT);
    const [without, page] = [await openPage(html), await openPage(html + BUNDLE)];
    await page.customElements.whenDefined('ham-circuit');
    await page.document.querySelector('ham-circuit')!.updateComplete;
    expect(wordsOf(without).length).to.be.greaterThan(500);
    expect(wordsOf(page)).to.equal(wordsOf(without));
    await aTimeout(300);
    expect(filesOf(page).filter((file) => file.startsWith('data/circuits'))).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
  });

  it('asks for data where nothing is in the tag (control)', async () => {
    const page = await openPage(CIRCUIT + BUNDLE);
    await drawn(page, 'ham-circuit');
    expect(filesOf(page)).to.include('data/circuits/weekly.json');
  });

  it('keeps what is open, and where the focus and the selection are, when the script comes later', async () => {
    const page = await openPage(await prerendered(CIRCUIT));
    const {document} = page;
    const details = document.querySelectorAll<HTMLDetailsElement>('details')[1]!;
    details.open = true;
    details.querySelector('summary')!.focus();
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('[data-ham-static] h2, [data-ham-static] h3')!);
    page.getSelection()!.removeAllRanges();
    page.getSelection()!.addRange(range);
    const words = page.getSelection()!.toString();
    const before = document.querySelector('ham-circuit')!.innerHTML;
    document.body.append(Object.assign(document.createElement('script'), {type: 'module', src: '/dist/cdn/hamkit.js'}));
    await page.customElements.whenDefined('ham-circuit');
    await document.querySelector('ham-circuit')!.updateComplete;
    await aTimeout(200);
    expect(document.querySelector('ham-circuit')!.innerHTML.replace(/<ham-figure[^]*?<\/ham-figure>/g, '')).to.equal(before.replace(/<ham-figure[^]*?<\/ham-figure>/g, ''));
    expect(details.open).to.equal(true);
    expect(document.activeElement).to.equal(details.querySelector('summary'));
    expect(words).not.to.equal('');
    expect(page.getSelection()!.toString()).to.equal(words);
  });

  it('keeps open what was open when its reader wants the circuit to do', async () => {
    const page = await openPage(await prerendered(CIRCUIT) + BUNDLE);
    const circuit = page.document.querySelector('ham-circuit')!;
    await page.customElements.whenDefined('ham-circuit');
    await circuit.updateComplete;
    const hows = [...circuit.querySelectorAll<HTMLDetailsElement>('details[part=how]')];
    expect(hows.length).to.be.greaterThan(2);
    hows[1]!.open = true;
    circuit.shadowRoot!.querySelector<HTMLButtonElement>('[part=invitation] button')!.click();
    const live = (): HTMLDetailsElement[] => [...circuit.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details[part=how]')];
    await waitUntil(() => live()[1]?.open, 'the same one is open', {timeout: 5000});
    expect(live().map(({open}) => open)).to.deep.equal(hows.map(({open}) => open));
  });

  it('stays one when it is moved, copied and put in anew', async () => {
    const page = await openPage(`${await prerendered(CIRCUIT)}<main></main>${BUNDLE}`);
    const {document} = page;
    await page.customElements.whenDefined('ham-circuit');
    const circuit = document.querySelector('ham-circuit')!;
    const words = (each: HTMLElement): string => each.innerText.replace(/\s+/g, '');
    const before = words(circuit);
    const main = document.querySelector('main')!;
    main.append(circuit);
    main.append(circuit.cloneNode(true));
    const html = circuit.outerHTML;
    circuit.remove();
    main.insertAdjacentHTML('beforeend', html);
    main.prepend(circuit);
    await aTimeout(200);
    const all = [...document.querySelectorAll('ham-circuit')];
    expect(all.map((each) => words(each) === before)).to.deep.equal([true, true, true]);
    expect(filesOf(page).filter((file) => file.startsWith('data/circuits'))).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
  });

  it('may be of another release: what this one does not know stays as it is', async () => {
    const old = '<div data-ham-static="0.9" slot="fallback"><article part="old"><h3>Old circuit</h3><old-tag>Its words</old-tag></article></div>';
    const page = await openPage(`<ham-circuit>${old}</ham-circuit><ham-exercise name="no-longer-there"><div data-ham-static="x" slot="fallback">Gone since</div></ham-exercise>${BUNDLE}`);
    await page.customElements.whenDefined('ham-exercise');
    await aTimeout(200);
    expect(visible(page, 'old-tag, ham-exercise > div')).to.have.length(2);
    expect(filesOf(page).filter((file) => file.startsWith('data/'))).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
  });

  it('may be minified', async () => {
    const html = await prerendered(CIRCUIT);
    const minified = html.replace(/>\s+</g, '> <').replace(/\s{2,}/g, ' ').replace(/=""/g, '').replace(/="([\w-]+)"/g, '=$1').replace(/<\/(?:li|p|dd|dt)>/g, '');
    expect(minified.length).to.be.lessThan(html.length - 500);
    const [plain, page] = [await openPage(html + BUNDLE), await openPage(minified + BUNDLE)];
    for (const each of [plain, page]) {
      await each.customElements.whenDefined('ham-circuit');
      await each.document.querySelector('ham-circuit')!.updateComplete;
    }
    const bare = (of: Window): string => wordsOf(of).replace(/\s/g, '');
    expect(bare(page)).to.equal(bare(plain));
    page.document.querySelector('ham-circuit')!.shadowRoot!.querySelector<HTMLButtonElement>('[part=invitation] button')!.click();
    await drawn(page, 'ham-circuit');
    expect(page.faults).to.deep.equal([]);
  });
});
