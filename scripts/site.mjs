// npm run site: the demo as files in site/, for any server of files. `npm run build` comes first.
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {docsPages} from './demo/pages.mjs';

const OUT = 'site';

rmSync(OUT, {recursive: true, force: true});
for (const folder of ['demo', 'dist/cdn', 'dist/clinic']) {
  cpSync(folder, `${OUT}/${folder}`, {recursive: true, filter: (path) => !path.endsWith('.md') && !path.endsWith('.map')});
}
mkdirSync(`${OUT}/demo/docs`, {recursive: true});
const pages = docsPages();
for (const [name, html] of pages) writeFileSync(`${OUT}/demo/docs/${name}`, html);
writeFileSync(`${OUT}/index.html`, '<!doctype html><html lang="en"><title>hamkit</title><meta http-equiv="refresh" content="0; url=demo/"><a href="demo/">hamkit</a></html>\n');
console.log(`${OUT}/: the demo, and ${pages.size} pages for your site. Copy it to a server, or look at it: python3 -m http.server --directory ${OUT}`);
