// content/*.md → dist/content (the typed module) and dist/cdn/data (what the CDN bundle fetches).
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {compile, emit} from '../../dist/compile/index.js';

const files = readdirSync('content', {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({path: path.split(sep).join('/'), text: readFileSync(path, 'utf8')}));

const {library, problems} = compile(files, {language: 'en'});

for (const problem of problems) console.error(problem);

if (problems.some(({severity}) => severity === 'error')) process.exit(1);

for (const [path, text] of emit(library)) {
  const target = join(path.endsWith('.json') ? 'dist/cdn/data' : 'dist/content', path);
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, text);
}
