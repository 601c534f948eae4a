// One measurement, in a process of its own: `compile` or `marked` over all files, once, as a build does it. Sends milliseconds.
import {compile} from '../../dist/compile/index.js';
import {marked} from 'marked';
import {generate} from './content.mjs';

const [way, count] = process.argv.slice(2);
const files = generate(Number(count));

const WAYS = {
  compile() {
    const {library, problems} = compile(files);
    const entries = [library.exercises, library.circuits, library.studies].flatMap(Object.keys).length;
    if (entries !== files.length || problems.length > 0) throw new Error(`of ${files.length} files ${entries} compiled, with ${problems.length} problems`);
  },
  marked() {
    const bytes = files.reduce((sum, {text}) => sum + marked.parse(text).length, 0);
    if (bytes < files.length * 500) throw new Error(`marked made ${bytes} characters of ${files.length} files`);
  },
};

const start = performance.now();
WAYS[way]();
process.send(performance.now() - start);
