import {join} from 'node:path';
import {contentPaths, readContent} from './content.js';
import {count} from './count.js';
import {paintFor} from './colour.js';
import {printableJson} from './printable.js';
import {counted} from './printers/printer.js';
import {topicsOf, type Topic} from './report/index.js';
import {Site} from './report/site.js';
import {text} from './report/text.js';
import {today} from './today.js';

export const REPORT_FORMATS = ['text', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Prints how complete a folder of content is. Always true: what is open is no error, and what has an error is only counted. */
export function report(dir: string, language: string, format: ReportFormat): boolean {
  const {project, fileCount} = readContent(dir, language);
  const problems = project.check();
  const topics = topicsOf(new Site({library: project.library, problems, excused: project.excused, today: today()}, contentPaths(dir)));
  const {errors, warnings} = counted(problems);
  const counts = [count(fileCount, 'file'), count(errors, 'error'), count(warnings, 'warning')];
  process.stdout.write(format === 'json'
    ? `${printableJson(JSON.stringify({files: fileCount, errors, warnings, topics: topics.map((topic) => opened(topic, dir))}))}\n`
    : `${counts.join(', ')}\n${text(topics, (file) => join(dir, file), paintFor(process.stdout, process.env))}`);
  return true;
}

/** A topic with the paths of its open files as the reader opens them. */
function opened({name, rows}: Topic, dir: string): Topic {
  return {name, rows: rows.map((row) => row.open ? {...row, open: {...row.open, files: row.open.files.map((place) => ({...place, file: join(dir, place.file)}))}} : row)};
}
