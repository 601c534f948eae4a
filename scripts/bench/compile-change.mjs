// What somebody waits for who saves one file of a folder that `hamkit build --watch` follows. Saves one file after another as
// editors do, and prints for each the milliseconds from when it is saved until the data of its entry are there, and until all are.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, watch, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {HAMKIT} from './compile-ways.mjs';
import {generate} from './content.mjs';
import {write} from './folder.mjs';

/** Time for what a change leaves behind, such as memory to be collected, as nobody saves a file every moment. */
const PAUSE = 300;

const [folder, count, changes] = process.argv.slice(2);
const content = join(folder, 'content');
const files = generate(Number(count));
write(files, content);

const {args, written: out} = HAMKIT.start(content, folder);
const hamkit = spawn(process.execPath, [...args, '--watch'], {stdio: ['ignore', 'pipe', 'inherit']});
let said = '';
hamkit.stdout.setEncoding('utf8').on('data', (text) => { said += text; });
hamkit.on('exit', (code) => {
  if (code !== 0) throw new Error(`hamkit build ended:\n${said}`);
});
while (!said.includes('Ctrl-C')) await once(hamkit.stdout, 'data');
if (!said.includes('written to')) throw new Error(said);

/** Places in the text of every kind, where a sentence more changes nothing else. */
const PLACES = ['\n## Cautions\n\n', '\n## Afterwards\n\n', '\n## Limits\n\n'];

/** Files of all kinds, far from one another. The first is not counted: it waits for the folder to be followed. */
const step = Math.floor(files.length / (Number(changes) + 1));
for (let index = 0; index <= changes; index += 1) {
  const {path, text} = files[index * step];
  const place = PLACES.find((each) => text.includes(each));
  const data = path.replace(/\.md$/, '.json');
  const before = readFileSync(join(out, data), 'utf8');

  const replaced = [data, 'index.js'].map(replacement);
  writeFileSync(join(content, path), text.replace(place, `${place}Go slowly. `));
  const start = performance.now();
  const ends = await Promise.all(replaced);
  if (index > 0) console.log(...ends.map((end) => end - start));

  if (readFileSync(join(out, data), 'utf8') === before) throw new Error(`${path}: its data are as they were`);
  await setTimeout(PAUSE);
}
hamkit.kill('SIGINT');

/** When a file of the output is replaced by another. */
function replacement(path) {
  return new Promise((resolve) => {
    const watcher = watch(join(out, dirname(path)), (_, name) => {
      if (name !== basename(path)) return;
      watcher.close();
      resolve(performance.now());
    });
  });
}
