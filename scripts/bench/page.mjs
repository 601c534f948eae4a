// Runs in a page of its own for every measurement, see cards.mjs. What the page is given (data, markup, style sheet) is there
// before the clock starts, and so are the classes of the elements.

/** Sets all markup at once, as a page that comes finished from a server has it. */
const setMarkup = (tag) => ({markup}) => {
  const text = markup.map((card) => `<${tag}>${card}</${tag}>`).join('');
  return () => {
    document.body.innerHTML = text;
  };
};

const append = (properties) => {
  document.body.append(...properties.map((each) => Object.assign(document.createElement('ham-exercise'), each)));
};

/** Ways to put the same cards on the page. Each takes what it needs and gives back what is to be timed. */
const WAYS = {
  data: ({cards}) => () => append(cards),
  name({cards}) {
    globalThis.slices = new Map(cards.map(({name, data}) => [name, data]));
    return () => append(cards.map(({name}) => ({name})));
  },
  html: setMarkup('div'),
  shoelace: setMarkup('sl-card'),
};

/** A `div` and Shoelace's card stand in the page as `ham-exercise` does. */
const BLOCK = 'sl-card { display: block }';

/** What a reader reads, without regard to spaces. */
const read = (node) => {
  const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
  return children.map((child) => (child instanceof Text ? child.data.replaceAll(/\s+/g, '') : read(child))).join('');
};

/** Milliseconds until every card has rendered, and until the browser knows where all of it stands; and what is then on the page. */
globalThis.measure = async (way, given) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(given.css + BLOCK);
  document.adoptedStyleSheets = [sheet];
  const show = WAYS[way](given);
  document.body.getBoundingClientRect(); // nothing is left over from loading the page

  const start = performance.now();
  show();
  const cards = [...document.body.children];
  await Promise.all(cards.map(({updateComplete}) => updateComplete));
  const rendered = performance.now() - start;
  const {height} = document.body.getBoundingClientRect();
  const laidOut = performance.now() - start;
  return {rendered, laidOut, height, cards: cards.length, text: read(document.body)};
};

/** The markup that each `ham-exercise` has rendered, without slots and without the comments by which Lit finds its places again. */
globalThis.markup = () => [...document.body.children].map(({shadowRoot}) => {
  const copy = document.createElement('div');
  copy.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  copy.querySelectorAll('slot').forEach((slot) => slot.remove());
  return copy.innerHTML.replaceAll(/<!--.*?-->/gs, '');
});

/** The cards' style sheet, for markup that stands in the page itself. Its rules for `:host` match nothing there, and need not. */
globalThis.css = () => document.body.firstElementChild.shadowRoot.adoptedStyleSheets
  .flatMap(({cssRules}) => [...cssRules]).map(({cssText}) => cssText).join('\n');
