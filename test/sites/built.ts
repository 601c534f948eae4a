import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import type {Generator} from './generators.js';
import {run} from './run.js';

const SITES = import.meta.dirname;
const ROOT = resolve(SITES, '../..');
/** Not below `test/`, where a test run takes every test of what npm installs for its own. */
const CACHE = join(ROOT, '.cache/sites');

/** Where a site is built, and what it needs is installed. */
export const siteDir = (name: string): string => join(CACHE, name);

/** One of the sites, built twice: by its generator alone, and with hamkit. */
export class BuiltSite {
  readonly dir: string;
  /** What it builds with hamkit. */
  readonly builtDir: string;
  /** What the generator builds without hamkit. */
  readonly plainDir: string;
  /** Why there is none: what the machine does not have. */
  without: string | undefined;
  /** The files that the generator builds without hamkit, by path. */
  plain: ReadonlyMap<string, string> = new Map();
  /** The same files with hamkit, and what it adds. */
  pages: ReadonlyMap<string, string> = new Map();
  /** What was said while building with hamkit. */
  said = '';

  constructor(readonly generator: Generator, private readonly commands: readonly string[]) {
    this.dir = siteDir(generator.name);
    this.builtDir = join(this.dir, generator.out);
    this.plainDir = siteDir(`${generator.name}-plain`);
  }

  async build(): Promise<void> {
    const {generator: {name, program, plugin}} = this;
    this.without = program !== undefined && !isOnPath(program) ? `${program} is not installed` : await install(name);
    if (this.without !== undefined) return;
    this.copy();
    this.plain = await (plugin ? this.withoutPlugin(plugin, () => this.generate()) : this.generate());
    rmSync(this.plainDir, {recursive: true, force: true});
    renameSync(this.builtDir, this.plainDir);
    this.copyTexts(this.generator.refused ?? {});
    // what npm would install is linked already
    for (const line of this.commands.filter((each) => !each.startsWith('npm install'))) this.said += await this.run(line);
    this.pages = this.files();
  }

  /** Runs a command line in the site, as somebody would type it, and gives what it said. */
  async run(line: string): Promise<string> {
    const {code, output} = await run(line, this.dir);
    if (code !== 0) throw new Error(`${this.generator.name}: ${line} ended with ${String(code)}\n${output}`);
    return output;
  }

  /** What is wrong with a file of settings by the types of what it imports; empty where nothing is. */
  async typeErrors(file: string): Promise<string> {
    const options = '--ignoreConfig --noEmit --allowJs --checkJs --strict --skipLibCheck --module esnext --moduleResolution bundler --target es2022 --types node';
    const [tsc, types] = ['typescript/bin/tsc', '@types'].map((path) => join(ROOT, 'node_modules', path));
    return (await run(`node "${tsc!}" ${options} --typeRoots "${types!}" "${file}"`, this.dir)).output;
  }

  /** Another file beside one of the site, with its text changed. Gives its path. */
  changed(file: string, change: (text: string) => string): string {
    const path = join(dirname(file), `changed-${basename(file)}`);
    writeFileSync(join(this.dir, path), change(readFileSync(join(this.dir, file), 'utf8')));
    return path;
  }

  /** All files of the built site as they are now. */
  files(): ReadonlyMap<string, string> {
    const out = this.builtDir;
    const files = readdirSync(out, {recursive: true, withFileTypes: true}).filter((each) => each.isFile());
    return new Map(files.map(({parentPath, name}) => join(parentPath, name)).sort()
      .map((path) => [path.slice(out.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
  }

  /** The site as it is in the repository, with its posts and nothing built. */
  private copy(): void {
    for (const each of readdirSync(this.dir)) if (each !== 'node_modules') this.remove(each);
    cpSync(join(SITES, this.generator.name), this.dir, {recursive: true});
    this.copyTexts(this.generator.posts);
  }

  private copyTexts(posts: Generator['posts']): void {
    for (const [text, path] of Object.entries(posts)) cpSync(join(SITES, text), join(this.dir, path));
  }

  private async generate(): Promise<ReadonlyMap<string, string>> {
    for (const line of this.commands.filter((each) => !/^np[mx] (?:install|hamkit)\b/.test(each))) await this.run(line);
    return this.files();
  }

  private async withoutPlugin<T>({file, lines}: NonNullable<Generator['plugin']>, action: () => Promise<T>): Promise<T> {
    const path = join(this.dir, file);
    const text = readFileSync(path, 'utf8');
    let plain = text;
    for (const [line, instead] of Object.entries(lines)) {
      if (!plain.includes(line)) throw new Error(`${file} has no ${line}`);
      plain = plain.replace(line, instead);
    }
    writeFileSync(path, plain);
    const result = await action();
    writeFileSync(path, text);
    return result;
  }

  private remove(path: string): void {
    rmSync(join(this.dir, path), {recursive: true, force: true});
  }
}

/** Installs what a folder's lock file says, unless it is there, and links hamkit as if it had been installed. Gives why it could not. */
export async function install(name: string): Promise<string | undefined> {
  const [from, dir] = [join(SITES, name), siteDir(name)];
  mkdirSync(dir, {recursive: true});
  const lock = join(from, 'package-lock.json');
  const record = join(dir, 'node_modules/.last-lock.json');
  if (existsSync(lock) && !(existsSync(record) && readFileSync(record, 'utf8') === readFileSync(lock, 'utf8'))) {
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(from, file), join(dir, file));
    const {code, output} = await run('npm ci --no-audit --no-fund --fetch-retries=1', dir);
    if (code !== 0) return `npm could not install what test/sites/${name} needs: ${output}`;
    cpSync(lock, record);
  }
  link(ROOT, join(dir, 'node_modules/hamkit'));
  link(join(ROOT, 'dist/cli.js'), join(dir, 'node_modules/.bin/hamkit'));
  return undefined;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), {recursive: true});
  rmSync(path, {force: true});
  symlinkSync(target, path);
}

const isOnPath = (program: string): boolean => (process.env['PATH'] ?? '').split(':').some((dir) => existsSync(join(dir, program)));
