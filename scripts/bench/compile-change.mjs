// What somebody waits for who saves one file of a folder that is watched: a project of all files, built and written; then one file
// after another is changed, read, checked, and what differs is written. Prints the milliseconds of each.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {Project} from '../../dist/compile/index.js';
import {generate} from './content.mjs';
import {write} from './folder.mjs';

const [folder, count, changes] = process.argv.slice(2);
const [content, out] = ['content', 'out'].map((name) => join(folder, name));
const files = generate(Number(count));
write(files, content);

const project = new Project();
const errors = () => project.check().filter(({severity}) => severity === 'error').length;

/** Writes what differs since the last call; how many files that are. */
function writeChanges() {
  let written = 0;
  for (const [path, pieces] of project.changes()) {
    mkdirSync(dirname(join(out, path)), {recursive: true});
    writeFileSync(join(out, path), pieces.join(''));
    written += 1;
  }
  return written;
}

for (const file of files) project.set(file);
if (errors() > 0 || writeChanges() < files.length) throw new Error(`not all of ${files.length} files were built`);

/** Places in the text of every kind, where a sentence more changes nothing else. */
const PLACES = ['\n## Cautions\n\n', '\n## Afterwards\n\n', '\n## Limits\n\n'];

/** Files of all kinds, far from one another. */
const step = Math.floor(files.length / Number(changes));
for (let index = 0; index < changes; index += 1) {
  const {path, text} = files[index * step];
  const place = PLACES.find((each) => text.includes(each));
  writeFileSync(join(content, path), text.replace(place, `${place}Go slowly. `));

  const start = performance.now();
  const changed = project.set({path, text: readFileSync(join(content, path), 'utf8')});
  if (errors() > 0) throw new Error(`${path}: the change is an error`);
  const written = writeChanges();
  console.log(performance.now() - start);
  if (!changed || written === 0 || written > files.length / 10) throw new Error(`${path}: ${written} files written`);
}
