// The Markdown of demo/docs, the guide to writing content and the README, as pages in the demo's own style. The Markdown stays the source: Git hosts
// show it as it stands, with links between files; here the same links lead to pages, and below a tag of ours stands what it shows.
import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {Marked} from 'marked';
import {frame} from './frame.mjs';

const FOLDER = 'demo/docs';
const INDEX = `${FOLDER}/README.md`;

/** What a page may link to outside of the folder, and where the demo has it, seen from a page. */
const ELSEWHERE = {
  [INDEX]: './', 'README.md': 'readme.html', 'content/README.md': 'writing-content.html',
  content: '../entry.html', 'content/exercises': '../entry.html', 'content/studies': '../entry.html',
  'demo/clinic/content': '../clinic/', 'demo/clinic/content/exercises/wall-hinge.md': '../clinic/',
};
/** Files of the checkout that the demo does not show: there they are only named. */
const NAMED = ['CONTRIBUTING.md', 'SECURITY.md', 'LICENSE', 'docs/problems.md', 'src/dose/seconds.ts'];

/** The folders of content whose entries a page may link to, and what the demo's page of one entry calls them. */
const KINDS = {exercises: 'exercise', circuits: 'circuit', studies: 'study', articles: 'article'};

/** Where the snippets say that hamkit's files and a clinic's data are, and where the demo has them. */
const PLACES = {'https://example.org/hamkit/': '../../dist/cdn/', '"/ham/"': '"../../dist/clinic/"'};

const LANGUAGES = {html: 'HTML', css: 'CSS', js: 'JavaScript', ts: 'TypeScript', jsx: 'JSX', vue: 'Vue', php: 'PHP', xml: 'XML', toml: 'TOML', yaml: 'YAML', liquid: 'Liquid', md: 'Markdown', markdown: 'Markdown', diff: 'Changes', sh: 'Terminal'};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The anchor that GitHub gives a heading. */
export const anchorOf = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '').replaceAll(' ', '-');

/** Where the demo has a file, seen from a page. @throws where it has nothing of that name */
function addressOf(path) {
  if (path in ELSEWHERE) return ELSEWHERE[path];
  const [, folder, name] = /^(.+)\/([\w-]+)\.md$/.exec(path) ?? [];
  if (folder === FOLDER) return `${name}.html`;
  const kind = KINDS[folder?.replace(/^content\//, '')];
  if (kind) return `../entry.html?${kind}=${name}`;
  throw new Error(`The demo has no page for ${path}.`);
}

/** A link between files as one between pages, or undefined for one to a file that has none. */
function linkFrom(source, href) {
  const [to, anchor] = href.split('#');
  const path = posix.join(posix.dirname(source), to).replace(/\/$/, '');
  if (NAMED.includes(path)) return undefined;
  return anchor === undefined ? addressOf(path) : `${addressOf(path)}#${anchor}`;
}

/** What a snippet shows, where it is nothing but tags that show something, and what belongs into the head. */
function shownBy(snippet) {
  const tags = snippet.replace(/<(script|style)\b[^]*?<\/\1>\s*/g, '');
  if (!/^(?:<(ham-[a-z]+|iframe|div)\b[^>{]*>[^]*?<\/\1>\s*)+$/.test(tags) || !/<(?:ham-|iframe)/.test(tags)) return undefined;
  return Object.entries(PLACES).reduce((html, [from, to]) => html.replaceAll(from, to), tags);
}

/** What two snippets show alike, such as a circuit with and without words for a slow network, is shown once. */
const entriesOf = (html) => Array.from(html.matchAll(/<(ham-|iframe)[^>]*?(?:name|\?\w+)="?=?([\w-]+)/g), ([, tag, name]) => tag + name).join();

/** A page, by the path of its Markdown. */
function pageOf(source) {
  const text = readFileSync(source, 'utf8');
  const anchors = new Map();
  const sections = [];
  const seen = new Set();
  let title = '';
  const renderer = {
    heading({tokens, depth, text: heading}) {
      const own = anchorOf(heading);
      const count = anchors.get(own) ?? 0;
      anchors.set(own, count + 1);
      const id = count === 0 ? own : `${own}-${count}`;
      const html = this.parser.parseInline(tokens);
      if (depth === 1) title = html;
      if (depth === 2) sections.push({id, html});
      return depth === 1 ? `<h1 id="${id}">${html}</h1>\n` : `<h${depth} id="${id}"><a href="#${id}">${html}</a></h${depth}>\n`;
    },
    code({text: code, lang = ''}) {
      // what is pasted or typed may break anywhere; elsewhere the lines mean something
      const wraps = lang === 'html' || lang === 'sh';
      const block = `<figure class="code"><figcaption>${LANGUAGES[lang] ?? 'Text'}</figcaption><pre${wraps ? ' class="wraps"' : ' tabindex="0"'}><code>${escape(code)}</code></pre></figure>\n`;
      const shown = lang === 'html' ? shownBy(code) : undefined;
      if (!shown || seen.has(entriesOf(shown))) return block;
      seen.add(entriesOf(shown));
      return `${block}<figure class="live"><figcaption>What it shows</figcaption><div tabindex="0">${shown}</div></figure>\n`;
    },
    link({href, tokens}) {
      const to = /^(?:https?:|#)/.test(href) ? href : linkFrom(source, href);
      const html = this.parser.parseInline(tokens);
      return to === undefined ? html : `<a href="${escape(to)}">${html}</a>`;
    },
    image({href, text: words}) {
      return `<img src="${posix.relative(FOLDER, posix.join(posix.dirname(source), href))}" alt="${escape(words)}">`;
    },
  };
  const html = new Marked({renderer}).parse(text)
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>').replaceAll('</table>', '</table></div>')
    // the corner above a first column that speaks for itself heads nothing
    .replaceAll('<th></th>', '<td></td>');
  return {source, title, sections, html};
}

/** The pages in the order of the index, each with the name that the index gives it. */
function listed() {
  const links = Array.from(readFileSync(INDEX, 'utf8').matchAll(/\[([^\]]+)\]\(([^)#]+\.md)\)/g), ([, label, href]) => ({label, source: posix.join(FOLDER, href)}));
  const pages = [{label: 'Which is yours?', source: INDEX}, ...links];
  return pages.filter(({source}, at) => pages.findIndex((page) => page.source === source) === at);
}

/** Every page as a whole document, by the name of its file in demo/docs. */
export function docsPages() {
  const pages = listed();
  const left = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && !pages.some(({source}) => source === `${FOLDER}/${name}`));
  if (left.length > 0) throw new Error(`${INDEX} does not lead to ${left.join(', ')}`);
  return new Map(pages.map(({source}) => {
    const links = pages.map((page) => ({label: page.label, href: addressOf(page.source), isHere: page.source === source}));
    return [addressOf(source) === './' ? 'index.html' : addressOf(source), frame(pageOf(source), links)];
  }));
}
