import {failureOf} from '../cli/failure.js';
import {Follower} from '../cli/live/follower.js';
import type {LiveFolder} from '../cli/live/live-folder.js';
import {News} from '../cli/live/news.js';
import type {DevServer} from './bundler.js';
import {logOf} from './log.js';
import {modulesWith} from './virtual.js';

/** The event for pages that show data without importing them; its `paths` are those of the data files that differ. */
export const UPDATE = 'hamkit:update';

/** Follows a folder for Vite's server: what was imported is updated, and an error lies over the page until it is mended. */
export class ViteDev {
  private readonly follower: Follower;
  private readonly news: News;
  private trouble: string | undefined;
  /** Whether pages were told of an error that they may still show. */
  private isOverlaid = false;

  constructor(private readonly folder: LiveFolder, private readonly server: DevServer) {
    this.news = new News(folder, (_, text) => text);
    this.trouble = failureOf(() => folder.readAll());
    this.log();
    // whoever opens a page later sees the error as well
    server.ws.on('connection', () => this.overlay());
    this.follower = new Follower(folder.dir, (paths) => void this.refresh(paths));
  }

  /** Why there are no data, when the folder could not be read. */
  get failure(): string | undefined {
    return this.trouble;
  }

  /** Whether this follows for the server with this configuration. */
  isOf(config: object): boolean {
    return this.server.config === config;
  }

  close(): void {
    this.follower.close();
  }

  private async refresh(paths: readonly string[] | undefined): Promise<void> {
    const {folder, server} = this;
    const before = this.standing();
    let changed: string[] = [];
    // what could not be read before may be readable now, whichever path is told
    this.trouble = failureOf(() => {
      changed = paths && this.trouble === undefined ? folder.reread(paths) : folder.readAll();
    });
    if (changed.length === 0 && this.standing() === before) return;
    this.log(paths);
    for (const module of new Set(changed.flatMap((path) => modulesWith(path, folder)))) await this.reload(module);
    if (changed.length > 0) server.ws.send({type: 'custom', event: UPDATE, data: {paths: changed}});
    this.overlay();
  }

  private standing(): string {
    return JSON.stringify([this.trouble, this.folder.problems]);
  }

  private log(paths?: readonly string[]): void {
    const {config: {logger}} = this.server;
    if (this.trouble === undefined) logger.info(this.news.lines(paths));
    else logger.error(this.trouble);
  }

  /** A module that a page imports, in the browser or while it is rendered by the server, is asked for again. */
  private async reload(id: string): Promise<void> {
    const {moduleGraph} = this.server;
    const module = moduleGraph.getModuleById(id);
    if (!module) return;
    moduleGraph.invalidateModule(module);
    await this.server.reloadModule(module);
  }

  /** The first error over the page, with all others in its text; nothing, where there was one and is none. */
  private overlay(): void {
    const {folder, server, trouble} = this;
    const [first, ...more] = folder.problems.filter(({severity}) => severity === 'error');
    const log = trouble !== undefined ? {message: trouble} : first && logOf(first, folder, more);
    if (log) server.ws.send({type: 'error', err: {...log, stack: '', plugin: 'hamkit'}});
    // an update takes the last error off the page
    else if (this.isOverlaid) server.ws.send({type: 'update', updates: []});
    this.isOverlaid = log !== undefined;
  }
}
