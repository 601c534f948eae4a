import type {Reference} from '../model/index.js';

/** What has a meaning in BibTeX, written so that it stands for itself; two hyphens would become a dash. */
const escape = (text: string): string =>
  text.replace(/[\\{}&%$#_]/g, (c) => (c === '\\' ? '\\textbackslash{}' : `\\${c}`)).replace(/-(?=-)/g, '-{}');

/** One `@article` entry, UTF-8 (for biber or a current BibTeX). The title is braced so that its capitals survive. */
export function toBibtex(reference: Reference): string {
  const {id, title, authors, year, journal, volume, issue, pages, number, doi, pmid} = reference;
  const fields: [string, string | number | undefined][] = [
    ['author', authors.map(({family, given}) => `${escape(family)}, ${escape(given)}`).join(' and ')],
    ['title', `{${escape(title)}}`], ['year', year], ['journal', journal && escape(journal)],
    ['volume', volume], ['number', issue], ['pages', (pages ?? number)?.replace(/-/g, '--')],
    // a DOI is an address: its underscores are not typesetting
    ['doi', doi], ['pmid', pmid],
  ];
  return `@article{${id},\n${fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}
