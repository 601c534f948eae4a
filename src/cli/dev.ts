import {paintFor} from './colour.js';
import {compileOptions} from './compile-options.js';
import {PreviewServer} from './dev/server.js';
import {StateOf} from './dev/state.js';
import {Failure, failureOf} from './failure.js';
import {askedToEnd} from './live/end.js';
import {Follower} from './live/follower.js';
import {LiveFolder} from './live/live-folder.js';
import {News} from './live/news.js';

const MOST = 65_535;

/** Shows a folder of content on a page that follows every change, until the process is asked to end. */
export async function dev(dir: string, port: string, language: string): Promise<boolean> {
  const wanted = portOf(port);
  const folder = new LiveFolder(dir, compileOptions(language));
  folder.readAll();
  const news = new News(folder, paintFor(process.stdout, process.env));
  const states = new StateOf(folder);
  let trouble: string | undefined;
  let state = JSON.stringify(states.state());
  const server = new PreviewServer({state: () => state, data: (path) => folder.data(path)});
  const taken = await server.listen(wanted);
  process.stdout.write(`${news.lines()}\n`);

  const follower = new Follower(dir, (paths) => {
    // what could not be read before may be readable now, whichever path is told
    trouble = failureOf(() => paths && trouble === undefined ? folder.reread(paths) : folder.readAll());
    const now = JSON.stringify(states.state(trouble));
    if (now === state) return;
    state = now;
    server.changed();
    process.stdout.write(`${trouble === undefined ? news.lines(paths) : news.trouble(trouble)}\n`);
  });
  const other = wanted === 0 || taken === wanted ? '' : `Port ${port} is taken, so this is another.\n`;
  process.stdout.write(`\n${other}Preview: http://127.0.0.1:${String(taken)}/\nIt follows every change. Ctrl-C ends it.\n\n`);

  await askedToEnd();
  follower.close();
  await server.close();
  return true;
}

function portOf(written: string): number {
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= MOST) return port;
  throw new Failure(`--port needs a number from 0 to ${String(MOST)}, and \`${written}\` is none.`);
}
