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
    if (options.has('mistakes')) {
      const {avoid} = await (await fetch(new URL(`figures/${id}.json`, data))).json();
      section.append(...avoid.map((_, mistake) => figure(id, exercises[id], mistake)));
    }
    return section;
  })));
}

form.addEventListener('change', show);
await show();
