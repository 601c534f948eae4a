// What the citation writers write, read back by citation-js.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Cite from 'citation-js';
import fc from 'fast-check';
import type {Reference} from '../../src/model/index.js';
import {citeText, toBibtex, toCsl, toRis} from '../../src/share/index.js';

const paper: Reference = {
  id: 'petersen2011', title: 'Preventive Effect of Eccentric Training on Acute Hamstring Injuries in Men’s Soccer: A Cluster-Randomized Trial',
  authors: [{family: 'Petersen', given: 'Jesper'}, {family: 'Budtz-Jørgensen', given: 'Esben'}, {family: 'van Dyk', given: 'Nicol'}],
  year: 2011, journal: 'The American Journal of Sports Medicine', volume: '39', issue: '11', pages: '2296-2303',
  doi: '10.1177/0363546511419277', pmid: '21825112',
};

interface Read {title: string; author: {family: string; given: string; 'non-dropping-particle'?: string; 'dropping-particle'?: string}[]; issued: {'date-parts': (number | string)[][]}; 'container-title': string; volume: string; issue: string; page: string; DOI: string}
const read = (text: string): Read => new Cite(text).data[0] as Read;

/** citation-js splits "van Dyk" into a particle and a name; put back together it must be the name that was written. */
const names = ({author}: Read): string[] => author.map((a) => [a['non-dropping-particle'] ?? a['dropping-particle'], a.family].filter(Boolean).join(' '));

for (const [format, write] of [['BibTeX', toBibtex], ['RIS', toRis]] as const) {
  describe(format, () => {
    it('is read back with every field', () => {
      const back = read(write(paper));
      assert.equal(back.title.replaceAll('’', "'").toLowerCase(), paper.title.replaceAll('’', "'").toLowerCase());
      assert.deepEqual(names(back), ['Petersen', 'Budtz-Jørgensen', 'van Dyk']);
      assert.equal(Number(back.issued['date-parts'][0]![0]), 2011);
      assert.equal(back['container-title'], paper.journal);
      assert.deepEqual([back.volume, back.issue, back.page, back.DOI], [paper.volume, paper.issue, paper.pages, paper.doi]);
    });

    it('carries any title over, brackets and backslashes included', () => {
      fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 %$#_{}\\&()-]{0,40}[A-Za-z0-9]$/), (raw) => {
        const title = raw.replace(/ +/g, ' ');
        assert.equal(read(write({...paper, title})).title.replace(/<[^>]+>/g, ''), title);
      }), {numRuns: 200});
    });
  });
}

describe('CSL-JSON', () => {
  it('is the paper, field by field, and leaves out what is not known', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(toCsl({id: 'a1', title: 'T', authors: [], year: 2020}))),
      {id: 'a1', type: 'article-journal', title: 'T', author: [], issued: {'date-parts': [[2020]]}});
    assert.equal(read(JSON.stringify([toCsl(paper)])).page, '2296-2303');
  });
});

describe('the citation in words', () => {
  it('is one line in the NLM style', () => {
    assert.equal(citeText(paper), 'Petersen J, Budtz-Jørgensen E, van Dyk N. Preventive Effect of Eccentric Training on Acute Hamstring Injuries in '
      + 'Men’s Soccer: A Cluster-Randomized Trial. The American Journal of Sports Medicine. 2011;39(11):2296-2303.');
  });

  it('shortens a long list of authors and copes with missing parts', () => {
    const authors = Array.from({length: 8}, (_, i) => ({family: `A${i}`, given: 'Bo Carl'}));
    assert.equal(citeText({id: 'x', title: 'T', authors, year: 2025, journal: 'J', number: '1990', volume: '22'}),
      'A0 BC, A1 BC, A2 BC, A3 BC, A4 BC, A5 BC, et al. T. J. 2025;22:1990.');
  });
});
