// What other programs find in a built site, as JSON: node read.mjs DIR WORD PAGE [FEED…]. A program of its own, so that what it needs is
// installed apart from the package, and Pagefind's script can take this for a browser.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Readability} from '@mozilla/readability';
import {parseFeed} from 'feedsmith';
import {convert} from 'html-to-text';
import {parseHTML} from 'linkedom';
import * as pagefind from 'pagefind';

const [dir, word, page, ...feeds] = process.argv.slice(2);
const html = readFileSync(join(dir, page), 'utf8');

/** The address of each page in which a search finds the word. */
async function found() {
  const out = mkdtempSync(join(tmpdir(), 'hamkit-pagefind-'));
  try {
    const {index} = await pagefind.createIndex();
    const {errors} = await index.addDirectory({path: dir});
    if (errors.length > 0) throw new Error(errors.join('\n'));
    await index.writeFiles({outputPath: out});
    // the script that runs in visitors' browsers; it asks for the files of the index, and for the language of the page
    globalThis.window = globalThis;
    globalThis.location = new URL('http://localhost/');
    globalThis.document = parseHTML(html).document;
    globalThis.fetch = async (address) => new Response(readFileSync(join(out, new URL(address, location).pathname.replace('/pagefind/', ''))));
    const search = await import(pathToFileURL(join(out, 'pagefind.js')).href);
    await search.options({basePath: '/pagefind/'});
    const {results} = await search.search(`"${word}"`);
    return (await Promise.all(results.map(({data}) => data()))).map(({url}) => url).sort();
  } finally {
    await pagefind.close();
    rmSync(out, {recursive: true});
  }
}

/** The HTML of each post in a feed, in whichever field the format has it. */
function posts(path) {
  const {feed: {items, entries}} = parseFeed(readFileSync(join(dir, path), 'utf8'));
  return (items ?? entries).map(({title, content, content_html, description}) => ({
    title: title?.value ?? title,
    html: content_html ?? content?.encoded ?? content?.value ?? content ?? description,
  }));
}

console.log(JSON.stringify({
  search: await found(),
  text: convert(html, {wordwrap: false}),
  article: new Readability(parseHTML(html).document).parse()?.textContent ?? '',
  feeds: Object.fromEntries(feeds.map((path) => [path, posts(path)])),
}));
process.exit();
