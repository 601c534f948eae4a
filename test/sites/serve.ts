import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

/** What browsers have to be told of what sites and hamkit are made of. */
export const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};

export interface Served {
  readonly url: string;
  close(): void;
}

/**
 * Serves a folder as hosts of static sites do: a folder's `index.html` at its address with `/`, and `404.html` with status 404, under
 * the address that was asked for. `base` is where the site begins, as `/blog/`.
 */
export async function serve(dir: string, base = '/'): Promise<Served> {
  const server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    // browsers ask for it by themselves
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const wanted = pathname.startsWith(base) ? join(dir, decodeURIComponent(pathname.slice(base.length)), pathname.endsWith('/') ? 'index.html' : '') : '';
    const isThere = wanted !== '' && statSync(wanted, {throwIfNoEntry: false})?.isFile() === true;
    const path = isThere ? wanted : join(dir, '404.html');
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(isThere ? 200 : 404, {'content-type': TYPES[extname(path)] ?? 'application/octet-stream'});
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
