// The least that a compiler of Markdown files can do: read every file of a folder and make HTML of it. Nothing is checked or written.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {marked} from 'marked';

const [dir] = process.argv.slice(2);
const paths = readdirSync(dir, {recursive: true}).filter((path) => path.endsWith('.md'));
let characters = 0;
for (const path of paths) characters += marked.parse(readFileSync(join(dir, path), 'utf8')).length;
console.log(`${paths.length} files, ${characters} characters`);
