import type {Excerpt} from './excerpt.js';
import type {Report} from './problem.js';

/** Reports each text that stands a second time in a list where a second time says nothing. */
export function reportRepeats(written: readonly Excerpt[], report: Report): void {
  const first = new Map<string, Excerpt>();
  for (const each of written) {
    const twin = first.get(each.text);
    if (!twin) {
      first.set(each.text, each);
      continue;
    }
    report.error('bad-value', each.range(), `\`${each.text}\` is here a second time.`, {
      hint: 'Keep one of them.', related: [report.related(twin.range(), 'The first is here.')],
    });
  }
}
