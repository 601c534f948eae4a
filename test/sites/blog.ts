import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {until} from '../site.js';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAMS = join(import.meta.dirname, 'wordpress');
const CODE = join(ROOT, '.cache/wordpress');
const SQLITE = 'wp-content/plugins/sqlite-database-integration';

/** Without blocks, and with them. */
export const THEMES = ['twentytwentyone', 'twentytwentyfive'] as const;

/** Why there can be no blog: what the machine does not have. */
export function blogIsWithout(): string | undefined {
  const modules = spawnSync('php', ['-m'], {encoding: 'utf8'}).stdout as string | null;
  if (!modules?.includes('pdo_sqlite')) return 'PHP with SQLite is not installed (sudo apt-get install php-cli php-sqlite3 php-xml php-mbstring)';
  const missing = ['wp-settings.php', `${SQLITE}/db.copy`, ...THEMES.map((theme) => `wp-content/themes/${theme}/style.css`)].find((path) => !existsSync(join(CODE, path)));
  return missing && `WordPress with its plugin SQLite Database Integration and the themes ${THEMES.join(' and ')}, all from wordpress.org, does not lie in .cache/wordpress: ${missing} is not there`;
}

/** WordPress's own themes as far as they lie there. */
export const themesAtHand = (): string[] => readdirSync(join(CODE, 'wp-content/themes')).filter((name) => name.startsWith('twenty'));

export interface Post {readonly by: 'administrator' | 'editor' | 'author'; readonly title: string; readonly content: string}
export interface Saved {readonly id: number; readonly stored: string}

/** A WordPress of this run, with a database in a file. */
export class Blog {
  readonly release: string;
  readonly #content = mkdtempSync(join(tmpdir(), 'hamkit-blog-'));
  readonly #server: ChildProcess;

  /** `plugin` is PHP that every page runs. */
  static async open(plugin: string): Promise<Blog> {
    const blog = new Blog(`http://127.0.0.1:${String(await freePort())}`, plugin);
    await until('the blog', () => fetch(blog.url).then(({ok}) => ok || undefined, () => undefined));
    return blog;
  }

  private constructor(readonly url: string, plugin: string) {
    for (const name of ['themes', 'plugins']) symlinkSync(join(CODE, 'wp-content', name), join(this.#content, name));
    copyFileSync(join(CODE, SQLITE, 'db.copy'), join(this.#content, 'db.php'));
    mkdirSync(join(this.#content, 'mu-plugins'));
    copyFileSync(join(PROGRAMS, 'theme.php'), join(this.#content, 'mu-plugins/theme.php'));
    writeFileSync(join(this.#content, 'mu-plugins/hamkit.php'), `<?php\n${plugin}`);
    this.release = this.#run('install.php');
    this.#server = spawn('php', ['-S', new URL(url).host, '-t', CODE, join(PROGRAMS, 'serve.php')], {stdio: 'ignore', env: this.#env});
  }

  save(posts: readonly Post[]): Saved[] {
    return JSON.parse(this.#run('post.php', JSON.stringify(posts))) as Saved[];
  }

  close(): void {
    this.#server.kill();
    rmSync(this.#content, {recursive: true});
  }

  get #env(): NodeJS.ProcessEnv {
    return {...process.env, BLOG_CODE: CODE, BLOG_CONTENT: this.#content, BLOG_URL: this.url};
  }

  #run(program: string, input = ''): string {
    return execFileSync('php', [join(PROGRAMS, program)], {encoding: 'utf8', input, env: this.#env, maxBuffer: 1e8});
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const {port} = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
