// One way to go over a page, in a process of its own: what one does with memory and with compiled code is not to cost the other.
// `node prerender-way.mjs hamkit` or `parse5`, started by prerender.mjs, which says what to do how often and is told the milliseconds
// of processor time, in which is what collects its garbage.
import {parse, serialize} from 'parse5';
import {library as builtIn} from '../../dist/content/index.js';
import {prerender} from '../../dist/prerender/index.js';

const fill = (html, library) => prerender(html, {library, stylesheet: '/hamkit.css'}).html;

const WAYS = {
  hamkit: (html) => fill(html, builtIn),
  parse5: (html) => serialize(parse(html)),
};

/** Of a library of which nothing has been shown before. */
function first(html) {
  const library = structuredClone(builtIn);
  return timed(() => fill(html, library));
}

function timed(run) {
  const start = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

const way = WAYS[process.argv[2]];
process.on('message', ({html, times}) => {
  if (times === 0) {
    process.send(first(html));
    return;
  }
  process.send(timed(() => {
    for (let time = 0; time < times; time += 1) way(html);
  }) / times);
});
process.send('ready');
