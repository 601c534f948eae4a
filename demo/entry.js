const TAGS = {exercise: 'ham-exercise', circuit: 'ham-circuit', study: 'ham-evidence', article: 'ham-article'};
const FOLDERS = {
  exercise: 'exercises', circuit: 'circuits', plan: 'plans', check: 'checks', pain: 'pain', study: 'studies', article: 'articles', term: 'glossary',
  correction: 'corrections',
};

const [[kind, name]] = [...new URLSearchParams(location.search), ['circuit', 'weekly']];
if (kind in FOLDERS) {
  const element = document.createElement(TAGS[kind] ?? 'ham-entry');
  if (!(kind in TAGS)) element.setAttribute('kind', kind);
  element.setAttribute('name', name);
  document.getElementById('entry').append(element);
}

const index = await (await fetch('../dist/cdn/data/index.json')).json();
for (const [one, folder] of Object.entries(FOLDERS)) {
  const group = document.createElement('details');
  const heading = document.createElement('summary');
  const entries = Object.entries(index[folder]);
  heading.textContent = `${folder} (${entries.length})`;
  const list = document.createElement('ul');
  for (const [id, title] of entries) {
    const link = document.createElement('a');
    link.href = `?${one}=${id}`;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  group.append(heading, list);
  document.getElementById('index').append(group);
}
