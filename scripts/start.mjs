// npm start: builds, serves the demo on http://localhost:8000, and builds and reloads whenever src, content or demo change.
import {once} from 'node:events';
import {createServer} from 'node:net';
import {relative} from 'node:path';
import {startDevServer} from '@web/dev-server';
import {watch} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';
import {docsPages} from './demo/pages.mjs';

const WANTED = 8000;

/** The port, or the next that nobody listens on. Asked on the two loopback addresses, since a browser may try either. */
async function freePort(port) {
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer();
    try {
      await once(server.listen(port, host), 'listening');
      server.close();
      await once(server, 'close');
    } catch (error) {
      if (error.code === 'EADDRINUSE') return freePort(port + 1);
      if (error.code !== 'EADDRNOTAVAIL') throw error; // a machine without IPv6
    }
  }
  return port;
}

const MOVED = {'/': '/demo/', '/demo/docs': '/demo/docs/'};
const toDemo = (context, next) => (context.path in MOVED ? context.redirect(MOVED[context.path]) : next());

/** The pages of demo/docs, made anew at each look. */
const docs = {
  name: 'docs',
  serve({path}) {
    const [isOne, name = 'index.html'] = /^\/demo\/docs\/(?:([\w-]+\.html))?$/.exec(path) ?? [];
    const page = isOne && docsPages().get(name);
    return page && {body: page, type: 'html'};
  },
};

/** Serves the checkout to this machine only. */
async function serve() {
  const port = await freePort(WANTED);
  const {fileWatcher} = await startDevServer({
    config: {
      rootDir: process.cwd(),
      hostname: 'LOCALHOST', // in lower case, or as a number, the server would listen on every network interface
      port,
      watch: true,
      clearTerminalOnReload: false,
      middleware: [toDemo],
      plugins: [docs],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  // their Markdown is never asked for by a browser
  fileWatcher.add(['demo/docs', 'content/README.md', 'README.md']);
  if (port !== WANTED) console.log(`Port ${WANTED} is taken; using ${port}.`);
  console.log(`\n  hamkit demo: http://localhost:${port}/demo/\n\nWatching src, content and demo. Ctrl-C ends it.`);
}

const {options, warnings} = await loadConfigFile('rollup.config.mjs', {silent: true});
warnings.flush();

const builder = watch(options);
let serving = false;

builder.on('change', (path) => console.log(`${relative('', path)} has changed`));
builder.on('event', async (event) => {
  if ('result' in event) await event.result?.close();
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code !== 'END') return;
  console.log(serving ? 'Built again.' : 'Built.');
  if (!serving) {
    serving = true;
    await serve();
  }
});
