// Runs in the pages of live.mjs.

/** Milliseconds until markup is in the page and all of its elements have drawn what they add, and until the browser knows where it stands. */
globalThis.show = async (markup) => {
  document.body.getBoundingClientRect(); // nothing is left over from loading the page
  const start = performance.now();
  document.body.innerHTML = markup;
  await Promise.all(Array.from(document.body.querySelectorAll('ham-exercise, ham-figure'), ({updateComplete}) => updateComplete));
  const rendered = performance.now() - start;
  const {height} = document.body.getBoundingClientRect();
  const laidOut = performance.now() - start;
  return {rendered, laidOut, height, upgraded: document.body.querySelectorAll('ham-exercise:defined').length};
};

const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });

/** Waits for a picture and sets it moving, or something in it by CSS, or nothing. */
globalThis.move = async (way) => {
  const figure = document.querySelector('ham-figure');
  let svg;
  for (; !svg; svg = figure.shadowRoot?.querySelector('svg')) await frame();
  if (way === 'play') {
    figure.shadowRoot.querySelector('[part~=play]').click();
    const before = svg.isConnected && svg.outerHTML;
    while (figure.shadowRoot.querySelector('[part=picture] svg')?.outerHTML === before) await frame();
    return;
  }
  const still = svg.cloneNode(true);
  const place = document.createElement('div');
  place.style.inlineSize = `${svg.getBoundingClientRect().width}px`;
  place.append(still);
  const sheets = figure.shadowRoot.adoptedStyleSheets;
  figure.remove();
  document.adoptedStyleSheets = [...sheets];
  document.body.append(place);
  if (way === 'css') still.querySelector('path').animate([{transform: 'none'}, {transform: 'rotate(30deg)'}], {duration: 1000, iterations: Infinity});
};

/** Lets so many frames go by. */
globalThis.frames = async (count) => {
  for (let at = 0; at < count; at += 1) await frame();
};
