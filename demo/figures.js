// The contact sheet: a figure of each exercise that has one, by the index that a build writes.
const sheet = document.querySelector('#sheet');
const form = document.querySelector('form');

/** Names of a person's colours and shapes that the form can change. */
const THEME = {build: '--ham-figure-build', hair: '--ham-figure-hair', skin: '--ham-skin'};

function figure(name, title, mistake) {
  const element = document.createElement('ham-figure');
  Object.assign(element, {name, label: title, ...(mistake !== undefined && {mistake})});
  return element;
}

/** One pose as a picture of its own: its figure as data, without what leads there. */
function picture(data, name, title, pose, words) {
  const part = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = words;
  const {strip, ghost, inset, ...rest} = data;
  part.append(Object.assign(figure(name, `${title}, ${words.toLowerCase()}`), {compact: true, data: {...rest, show: pose, arrows: []}}), caption);
  return part;
}

/** Where the first move begins, half-way, and the pose that stands for the exercise. */
function poses(data, name, title) {
  const {moves: [{through}], show} = data;
  const row = document.createElement('div');
  row.className = 'poses';
  row.append(...[['Start', 0], ['On the way', through[Math.floor(through.length / 2)]], ['End', show]].map(([words, pose]) => picture(data, name, title, pose, words)));
  return row;
}

async function show() {
  const data = new URL('../dist/cdn/data/', import.meta.url);
  const {exercises, figures} = await (await fetch(new URL('index.json', data))).json();
  const options = new FormData(form);
  sheet.dataset.width = options.get('width');
  for (const [name, property] of Object.entries(THEME)) sheet.style.setProperty(property, options.get(name));
  sheet.replaceChildren(...await Promise.all(figures.map(async (id) => {
    const section = document.createElement('section');
    const title = document.createElement('h2');
    title.textContent = exercises[id];
    section.append(title, figure(id, exercises[id]));
    const solved = await (await fetch(new URL(`figures/${id}.json`, data))).json();
    if (options.has('poses')) section.append(poses(solved, id, exercises[id]));
    if (options.has('mistakes')) section.append(...solved.avoid.map((_, mistake) => figure(id, exercises[id], mistake)));
    return section;
  })));
}

form.addEventListener('change', show);
await show();
