import type {Reference} from '../model/index.js';

/** The part of the CSL-JSON item that a journal article needs (citation style language, schema 1.0). */
export interface CslItem {
  id: string;
  type: 'article-journal';
  title: string;
  author: readonly {family: string; given: string}[];
  issued: {'date-parts': [[number]]};
  'container-title'?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  page?: string | undefined;
  number?: string | undefined;
  DOI?: string | undefined;
  PMID?: string | undefined;
}

export const toCsl = ({id, title, authors, year, journal, volume, issue, pages, number, doi, pmid}: Reference): CslItem => ({
  id, type: 'article-journal', title, author: authors, issued: {'date-parts': [[year]]},
  'container-title': journal, volume, issue, page: pages, number, DOI: doi, PMID: pmid,
});
