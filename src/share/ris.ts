import type {Reference} from '../model/index.js';

/** One RIS record of type JOUR: two-letter tags, CRLF line ends, closed by ER. */
export function toRis({title, authors, year, journal, volume, issue, pages, number, doi, pmid}: Reference): string {
  const [start, end] = pages?.split('-') ?? [number];
  const lines: [string, string | number | undefined][] = [
    ['TY', 'JOUR'],
    ...authors.map(({family, given}): [string, string] => ['AU', `${family}, ${given}`]),
    ['TI', title], ['PY', year], ['JO', journal], ['VL', volume], ['IS', issue], ['SP', start], ['EP', end], ['DO', doi],
    ['AN', pmid],
  ];
  return [...lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
}
