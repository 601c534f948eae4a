import {Project, type CompileOptions, type ContentFile, type Excused, type Problem} from '../../compile/index.js';
import type {OutputFile} from '../../compile/emit/index.js';
import {FollowedFolder} from './followed-folder.js';

/** A folder of content that is built again and again. An update says whether anything differs for it. */
export class BuildFolder extends FollowedFolder<boolean> {
  private readonly project: Project;

  constructor(dir: string, options: CompileOptions) {
    super(dir);
    this.project = new Project(options);
  }

  get problems(): readonly Problem[] {
    return this.project.check();
  }

  get excused(): readonly Excused[] {
    return this.project.excused;
  }

  /** The output files that differ from those of the last call; all of them at first, and when the last call was not taken to its end. */
  changes(): Iterable<OutputFile> {
    return this.project.changes();
  }

  protected update(files: Iterable<ContentFile>, gone: Iterable<string>): boolean {
    let differs = false;
    for (const path of gone) differs = this.project.delete(path) || differs;
    for (const file of files) differs = this.project.set(file) || differs;
    return differs;
  }
}
