/*
 * The part of Rollup and of Vite, 5 to 8, that the plugin speaks with. Described here, so that the plugin's types need neither of
 * them; a test holds it to the types of both.
 */

export interface Log {
  readonly message: string;
  readonly id?: string;
  readonly loc?: {readonly file: string; readonly line: number; readonly column: number};
  readonly frame?: string;
  readonly pluginCode?: string;
}

/** What a hook is called on. */
export interface Context {
  addWatchFile(path: string): void;
  emitFile(file: {type: 'asset'; fileName: string; source: string}): string;
  warn(log: Log): void;
  error(log: Log): never;
}

/** What a hook of Vite 6 and later is called for. */
export interface Environment {readonly environment: {getTopLevelConfig(): object}}

/** A request to Vite's server, and what answers it. */
interface Request {url?: string | undefined}
interface Response {statusCode: number; setHeader(name: string, value: string): unknown; end(body: string): unknown}

interface ModuleNode {readonly id: string | null}

export interface DevServer {
  readonly config: {
    readonly base: string;
    readonly logger: {info(text: string): void; error(text: string): void};
  };
  readonly middlewares: {use(path: string, handle: (request: Request, response: Response) => void): unknown};
  readonly moduleGraph: {getModuleById(id: string): ModuleNode | undefined; invalidateModule(module: ModuleNode): void};
  readonly ws: {
    on(event: 'connection', listener: () => void): void;
    send(payload: Payload): void;
  };
  reloadModule(module: ModuleNode): Promise<void>;
}

export type Payload =
  | {type: 'custom'; event: string; data: unknown}
  | {type: 'update'; updates: []}
  | {type: 'error'; err: {message: string; stack: string; plugin: string} & Partial<Mutable<Log>>};

type Mutable<T> = {-readonly [Key in keyof T]: T[Key]};
