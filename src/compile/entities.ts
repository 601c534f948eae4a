/**
 * Character references that Markdown writers use. The list is closed, as the full one of HTML (2,231 names) would cost more
 * than the rest of the compiler: any other name is a problem, and its character can be typed.
 */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'",
  nbsp: '\u00A0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', shy: '\u00AD',
  ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»',
  times: '×', divide: '÷', minus: '−', plusmn: '±', deg: '°', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³',
  le: '≤', ge: '≥', ne: '≠', asymp: '≈', micro: 'µ', middot: '·', bull: '•', larr: '←', rarr: '→', uarr: '↑', darr: '↓',
  copy: '©', reg: '®', trade: '™', euro: '€', pound: '£',
};

/** A whole character reference, `&nbsp;` or `&#160;` or `&#xA0;`. The name or number is the first group. */
export const ENTITY = /&(#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z][A-Za-z0-9]*);/;

/** The character of a reference by what stands between `&` and `;`, or undefined when there is none. */
export function decodeEntity(reference: string): string | undefined {
  if (!reference.startsWith('#')) return Object.hasOwn(NAMED, reference) ? NAMED[reference] : undefined;
  const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10);
  const isCharacter = code >= 0x20 && code <= 0x10FFFF && !(code >= 0x7F && code <= 0x9F) && !(code >= 0xD800 && code <= 0xDFFF);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

const MARKS: Readonly<Record<string, string>> = {
  uml: '\u0308', acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', cedil: '\u0327', ring: '\u030A',
};

/** The letter of a reference such as `auml`, which is not accepted, as everyone who needs one can type it. */
export function letterOf(reference: string): string | undefined {
  if (reference === 'szlig') return 'ß';
  const [, letter = '', mark = ''] = /^([a-zA-Z])(uml|acute|grave|circ|tilde|cedil|ring)$/.exec(reference) ?? [];
  return letter === '' ? undefined : `${letter}${MARKS[mark] ?? ''}`.normalize('NFC');
}
