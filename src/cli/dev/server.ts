import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {Failure} from '../failure.js';

const HOST = '127.0.0.1';

/** The page, as `npm run build` makes it; at the same place seen from `src` as from `dist`. */
const PAGE = new URL('../../../dist/preview/', import.meta.url);
/** All that is served from the disk. */
const PAGE_FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html'],
  '/preview.js': ['preview.js', 'text/javascript'],
  '/preview.css': ['preview.css', 'text/css'],
};
/** The data of a version. Its number makes another address of it, so that a page asks again for what has become different. */
const DATA = /^\/ham\/\d+\/(.+)$/;

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; "
    + "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What the pages are about. */
export interface Shown {
  /** JSON of the state. */
  state(): string;
  /** The JSON of an entry, by the path that a build gives it. */
  data(path: string): string | undefined;
}

/** Serves the preview to this machine, and tells its pages of changes. */
export class PreviewServer {
  private readonly server: Server;
  private readonly pages = new Set<ServerResponse>();
  private changes = 0;

  constructor(private readonly shown: Shown) {
    this.server = createServer((request, response) => this.answer(request, response));
  }

  /** Takes a port, or the next that is free, and says which. */
  async listen(port: number): Promise<number> {
    try {
      await once(this.server.listen(port, HOST), 'listening');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === 'EADDRINUSE' && port < 65_535) return this.listen(port + 1);
      throw new Failure(`Port ${String(port)} cannot be used: ${code === 'EACCES' ? 'permission denied' : code}. Choose another with --port.`, {cause: error});
    }
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : port;
  }

  /** Has all pages ask for the state again. */
  changed(): void {
    this.changes += 1;
    for (const page of this.pages) this.tell(page);
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = /^[^?]*/.exec(request.url ?? '')?.[0] ?? '';
    if (path === '/changes' && isAllowed(request)) {
      this.subscribe(response);
      return;
    }
    const [status, type, body] = isAllowed(request) ? this.content(path) : [403, 'text/plain', 'This preview is for looking, and for this machine only.\n'];
    response.writeHead(status, {...HEADERS, 'content-type': `${type}; charset=utf-8`}).end(body);
  }

  private content(path: string): readonly [status: number, type: string, body: string] {
    const page = Object.hasOwn(PAGE_FILES, path) ? PAGE_FILES[path] : undefined;
    if (page) return [200, page[1], readFileSync(new URL(page[0], PAGE), 'utf8')];
    const data = path === '/state.json' ? this.shown.state() : this.shown.data(DATA.exec(path)?.[1] ?? '');
    return data === undefined ? [404, 'text/plain', 'There is nothing of this name.\n'] : [200, 'application/json', data];
  }

  /** Server-sent events: one at once, so that a page that lost the connection finds what it missed, and one a change. */
  private subscribe(response: ServerResponse): void {
    response.writeHead(200, {...HEADERS, 'content-type': 'text/event-stream'});
    this.pages.add(response);
    response.on('close', () => this.pages.delete(response));
    this.tell(response);
  }

  private tell(page: ServerResponse): void {
    page.write(`data: ${String(this.changes)}\n\n`);
  }
}

/**
 * Whether a request only reads, and asks by this machine's own name: a page of another site that has its name lead here could
 * read all that is served, but sends that name.
 */
function isAllowed({method, headers: {host = ''}}: IncomingMessage): boolean {
  return method === 'GET' && ['127.0.0.1', 'localhost'].includes(host.replace(/:\d+$/, ''));
}
