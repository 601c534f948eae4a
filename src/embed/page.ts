import {askedFor, TAGS} from './address.js';
import {GREETING, type Height} from './talk.js';

// The page inside the frame. hamkit.js, beside this script, knows the tags.
const {kind, name} = askedFor(location.search);
const element = document.createElement(TAGS[kind]);
if (element.localName === 'ham-entry') element.setAttribute('kind', kind);
element.setAttribute('name', name);
document.body.replaceChildren(element);

// A source opens beside the page around the frame and not in its place: few let themselves be framed.
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link && link.origin !== location.origin && link.protocol.startsWith('http')) Object.assign(link, {target: '_blank', rel: 'noopener'});
});

let port: MessagePort | undefined;
const tell = (): void => port?.postMessage({height: document.documentElement.getBoundingClientRect().height} satisfies Height);

addEventListener('message', ({data, ports: [answer], source}) => {
  if (data !== GREETING || source !== parent || !answer) return;
  port?.close();
  port = answer;
  tell();
});
new ResizeObserver(tell).observe(document.documentElement);
