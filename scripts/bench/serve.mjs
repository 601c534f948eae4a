import {once} from 'node:events';
import {createServer} from 'node:http';
import {extname} from 'node:path';

const TYPES = {'': 'text/html', '.mjs': 'text/javascript', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css'};

/** Serves texts by path, to this machine only. Nothing is cached: every page is a first visit. */
export async function serve(files) {
  const server = createServer(({url}, response) => {
    const body = files.get(url);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${TYPES[extname(url)] ?? 'text/plain'}; charset=utf-8`,
      'cache-control': 'no-store',
      // an isolated page has the finer clock
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
