import {refuseOverlap} from './apart.js';
import {toldOf} from './build.js';
import {paintFor} from './colour.js';
import {compileOptions} from './compile-options.js';
import {Destination} from './destination.js';
import {Failure, failureOf} from './failure.js';
import {BuildFolder} from './live/build-folder.js';
import {askedToEnd} from './live/end.js';
import {Follower} from './live/follower.js';
import {News, type NewsFormat} from './live/news.js';
import {formatOf} from './print.js';
import {counted} from './printers/printer.js';

/** Builds a folder, and again what differs after each change, until the process is asked to end. */
export async function watch(dir: string, out: string, language: string, written: string): Promise<boolean> {
  const builds = new Builds(new BuildFolder(dir, compileOptions(language)), out, newsFormatOf(written));
  refuseOverlap(dir, out);
  process.stdout.write(`${builds.first()}\n\n`);
  const follower = new Follower(dir, (paths) => {
    const lines = builds.next(paths);
    if (lines !== undefined) process.stdout.write(`${lines}\n`);
  });
  // said when it is so: whoever waits for it may save at once
  process.stdout.write(`This follows every change of ${dir}. Ctrl-C ends it.\n\n`);
  await askedToEnd();
  follower.close();
  return true;
}

/** Builds of a folder into another, one behind the other. */
class Builds {
  private readonly destination: Destination;
  private readonly news: News;
  private trouble: string | undefined;

  constructor(private readonly folder: BuildFolder, private readonly out: string, format: NewsFormat) {
    this.destination = new Destination(out);
    this.news = new News(folder, paintFor(process.stdout, process.env), format);
  }

  /** What to print of the first one. Throws a Failure when the folder cannot be read or the other one not be written to. */
  first(): string {
    this.folder.readAll();
    return this.build();
  }

  /** What to print after a change at these paths, or anywhere; undefined when nothing differs. */
  next(paths: readonly string[] | undefined): string | undefined {
    const {folder, news, trouble} = this;
    let lines: string | undefined;
    this.trouble = failureOf(() => {
      // what could not be read or written before may be possible now, whichever path is told
      const isOther = paths && trouble === undefined ? folder.reread(paths) : folder.readAll();
      if (isOther || trouble !== undefined) lines = this.build(paths);
    });
    if (this.trouble === undefined) return lines;
    return this.trouble === trouble ? undefined : news.trouble(this.trouble);
  }

  /** Written first and told then, as somebody waits for the files. */
  private build(paths?: readonly string[]): string {
    const done = counted(this.folder.problems).errors > 0 ? 'Nothing was written. What differs is written when no error is left.' : this.write();
    return `${this.news.lines(paths)}\n${done}`;
  }

  private write(): string {
    const {destination, folder, out} = this;
    try {
      return toldOf(destination.write(folder.changes()), out);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // The output may have been deleted meanwhile. Now all of it comes again.
      return toldOf(destination.write(folder.changes()), out);
    }
  }
}

/** The formats in which one change after another can be told. */
function newsFormatOf(written: string): NewsFormat {
  const format = formatOf(written);
  if (format === 'frame' || format === 'line') return format;
  throw new Failure(`--watch tells of one change after another, in the format frame or line; ${format} is for a single build.`);
}
