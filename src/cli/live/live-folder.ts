import type {CompileOptions, ContentFile, Excused, Problem} from '../../compile/index.js';
import {FollowedFolder} from './followed-folder.js';
import {LiveContent} from './live-content.js';

/** A folder of content that somebody is at work on, with the data of its last good state. An update says which data differ for it. */
export class LiveFolder extends FollowedFolder<string[]> {
  private readonly content: LiveContent;

  constructor(dir: string, options: CompileOptions) {
    super(dir);
    this.content = new LiveContent(options);
  }

  get problems(): readonly Problem[] {
    return this.content.problems;
  }

  get excused(): readonly Excused[] {
    return this.content.excused;
  }

  /** The text of a data file, such as `circuits/weekly.json`. */
  data(path: string): string | undefined {
    return this.content.data(path);
  }

  /** The paths of all data files. */
  get dataPaths(): string[] {
    return this.content.dataPaths;
  }

  /** Grows when a data file becomes different; undefined while there is none. */
  versionOf(path: string): number | undefined {
    return this.content.versionOf(path);
  }

  protected update(files: Iterable<ContentFile>, gone: Iterable<string>): string[] {
    return this.content.update(files, gone);
  }
}
