import {dayAfter, yearBefore} from '../calendar.js';
import type {TextRange} from '../source.js';
import type {ReadFile, Whole} from './whole.js';

/** Reviews that are old, and dates that have not come yet. Says nothing where today is not known. */
export function checkDates(whole: Whole, files: readonly ReadFile[]): void {
  const {today} = whole;
  if (today === undefined) return;
  // Somewhere on the Earth it is tomorrow already: what was dated there today is no slip.
  const [old, tomorrow] = [yearBefore(today), dayAfter(today)];
  for (const file of files) {
    const {entry} = file;
    if (!entry) continue;
    if (entry.kind === 'study') {
      if (entry.reference) checkYear(entry.reference.outline.year, Number(today.slice(0, 4)), file, whole);
      continue;
    }
    const {reviewed} = entry.outline;
    if (reviewed && reviewed.date > tomorrow) tellFutureReview(reviewed.date, file, whole);
    else if (reviewed && reviewed.date < old) tellOldReview(reviewed.date, file, whole);
    if (entry.kind === 'article' && entry.outline.date > tomorrow) tellFutureArticle(entry.outline.date, file, whole);
  }
}

function tellFutureReview(date: string, file: ReadFile, whole: Whole): void {
  whole.report(file).error('future-date', placeOf(REVIEWED, date, file), `Nobody can have read this on ${date}: the day has not come.`, {
    hint: 'Write the day of the review. Without one take `reviewed` out; pages then say that the entry is not yet clinically reviewed.',
  });
}

function tellOldReview(date: string, file: ReadFile, whole: Whole): void {
  whole.report(file).warn('old-review', placeOf(REVIEWED, date, file), `This was reviewed more than a year ago, on ${date}.`, {
    hint: 'Have it read again and enter the new date. A year is our own rule.',
  });
}

function tellFutureArticle(date: string, file: ReadFile, whole: Whole): void {
  whole.report(file).warn('future-date', placeOf(DATED, date, file), `The article is dated ${date}, and the day has not come.`, {
    hint: 'Write the day on which it is published. The build does not wait for it.',
  });
}

/** Journals date a printed issue ahead, so next year passes. */
function checkYear(year: number, thisYear: number, file: ReadFile, whole: Whole): void {
  if (year <= thisYear + 1) return;
  whole.report(file).error('future-date', placeOf(YEAR, String(year), file), `The paper cannot be from ${String(year)}.`, {hint: 'Look the year up in the paper.'});
}

const REVIEWED = /^reviewed:[^]*?\bdate["']?:\s*["']?/m;
const DATED = /^date:\s*["']?/m;
const YEAR = /^year:\s*/m;

/** Where a value stands in the frontmatter, by its key: thousands of old reviews are found without reading their YAML again. */
function placeOf(key: RegExp, value: string, {draft}: ReadFile): TextRange {
  const {text} = draft.report.source;
  const before = key.exec(text);
  const start = before ? text.indexOf(value, before.index + before[0].length) : -1;
  return start < 0 ? {start: 0, end: 3} : {start, end: start + value.length};
}
