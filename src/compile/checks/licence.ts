import type {Excerpt} from '../excerpt.js';
import type {Report} from '../problem.js';

/**
 * The Creative Commons names of the SPDX list, https://spdx.org/licenses/ (3.27), by their common form: it is closed, so any
 * other is a slip. Names of other licences and an author's own terms pass: `All rights reserved` is one of them.
 */
const NAME = /^CC(?:0-1\.0|-PDDC|-PDM-1\.0|-SA-1\.0|-BY(?:-NC)?(?:-ND|-SA)?-(?:1\.0|2\.0|2\.1|2\.5|3\.0|4\.0)(?:-[A-Z]{2,3})?)$/;

/** The words of a licence, from where it is named on, in any of the ways it is written: `cc by-sa 4`, or the address of its text. */
const MEANT = /(?<![a-z])(?:cc(?![a-z])|creative ?commons)(.*)/i;

/** Tells a Creative Commons licence whose name is not the short one by which people and machines find its text. */
export function checkLicence(written: Excerpt, report: Report): void {
  const {text} = written;
  const meant = MEANT.exec(text);
  if (!meant || NAME.test(text)) return;
  report.warn('licence-name', written.range(), `\`${text}\` is not the short name of a Creative Commons licence.`, {
    hint: nameOf(meant[1] ?? '') ?? 'Write kind and version, as `CC-BY-4.0`, `CC-BY-SA-4.0` or `CC0-1.0`.',
  });
}

/** A version is never guessed: the terms of two versions differ. */
function nameOf(words: string): string | undefined {
  const has = (pattern: RegExp): boolean => pattern.test(words);
  const version = /(?<!\d)([1-4])(?:\.([015]))?(?![\d.]*\d)/.exec(words);
  const name = has(/^-?0|\bzero\b/i) ? 'CC0-1.0' : !version || !has(/\bby\b|(?<!non|no)attribution/i) ? undefined : [
    'CC-BY', ...has(/\bnc\b|non-?commercial/i) ? ['NC'] : [], ...has(/\bnd\b|no-?deriv/i) ? ['ND'] : has(/\bsa\b|share-?alike/i) ? ['SA'] : [],
    `${version[1] ?? ''}.${version[2] ?? '0'}`,
  ].join('-');
  return name !== undefined && NAME.test(name) ? `Did you mean \`${name}\`?` : undefined;
}
