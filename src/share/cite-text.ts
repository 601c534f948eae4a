import type {Reference} from '../model/index.js';

export const doiUrl = (doi: string): string => `https://doi.org/${doi}`;

/** "van Dyk N, Behan FP, Whiteley R": initials after the family name, the six first of a longer list, after the NLM's style. */
const authors = (reference: Reference): string => {
  const names = reference.authors.map(({family, given}) =>
    `${family} ${given.split(/[\s.-]+/).map((part) => part.charAt(0)).join('')}`.trim());
  return names.length > 7 ? `${names.slice(0, 6).join(', ')}, et al` : names.join(', ');
};

/** "2019;53(21):1362", with whichever of the parts are known. */
const place = ({year, volume, issue, pages, number}: Reference): string => {
  const where = `${volume ?? ''}${issue ? `(${issue})` : ''}`;
  const at = pages ?? number;
  return `${year}${where && `;${where}`}${at ? `:${at}` : ''}`;
};

/** One line of a reference list, in the NLM (Vancouver) style, without the DOI, which is shown as a link beside it. */
export const citeText = (reference: Reference): string =>
  [authors(reference), reference.title, [reference.journal, place(reference)].filter(Boolean).join('. ')]
    .map((part) => part.replace(/\.$/, '')).join('. ') + '.';
