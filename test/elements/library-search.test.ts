import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {hashOf, placeOf, type Place} from '../../src/elements/library/address.js';
import {FACETS, mapFacets, NO_KIT, NOTHING, Shelves, type Choice} from '../../src/elements/library/facets.js';
import {isOneSlip, Search, wordsOf} from '../../src/elements/library/search.js';
import {en} from '../../src/locales/index.js';
import type {Catalogue, Listing} from '../../src/model/index.js';

const exercise = (id: string, more: Partial<Extract<Listing, {kind: 'exercise'}>> = {}): Listing => ({
  kind: 'exercise', id, title: id, purpose: 'To be done.', does: 'strength', kit: [], muscles: ['glutes'], seconds: [60, 90], ...more,
});
const need = (...[item, ...or]: [string, ...string[]]) => ({item, or}) as never;
const SMALL: Catalogue = {
  language: 'en',
  entries: [
    exercise('bridge', {title: 'Glute bridge', kit: [need('mat', 'towel')], level: 'beginner', phase: 'control'}),
    exercise('plank', {title: 'Side plank', kit: [need('mat', 'towel'), need('wall')], muscles: ['trunk'], level: 'intermediate'}),
    exercise('curl', {title: 'Nordic curl', kit: [need('partner', 'anchor')], muscles: ['biceps-femoris-long-head'], seconds: [200, 400], level: 'advanced', phase: 'eccentric'}),
    exercise('skip', {title: 'Skip', does: 'drill', muscles: ['calves']}),
    {kind: 'circuit', id: 'short', title: 'Short circuit', purpose: 'When time is short.', seconds: [600, 700], exercises: ['bridge', 'plank'], warmUp: 'warm'},
    {kind: 'circuit', id: 'warm', title: 'Warm-up', purpose: 'To begin with.', seconds: [200, 300], exercises: ['skip']},
    {kind: 'plan', id: 'month', title: 'A month', purpose: 'Four weeks.', days: 28, exercises: ['curl'], circuits: ['short']},
    {kind: 'article', id: 'why', title: 'Why bridges', purpose: 'What a bridge is for.', minutes: 4},
  ],
};
const shelves = new Shelves(SMALL, en);
const ids = (choice: Partial<Choice>): string[] => shelves.find({...NOTHING, ...choice}).books.map(({listing}) => listing.id);
const count = (facet: (typeof FACETS)[number], value: string, choice: Partial<Choice> = {}): number | undefined =>
  shelves.find({...NOTHING, ...choice}).counts[facet].find((option) => option.value === value)?.count;

describe('the search of the library', () => {
  it('finds words from their beginning, in any order, without accents and capitals', () => {
    expect(ids({q: 'brid'})).to.have.members(['bridge', 'why']);
    expect(ids({q: 'CURL nordic'})).to.deep.equal(['curl']);
    expect(wordsOf('Ischio-jambiers à l’Élan')).to.deep.equal(['ischio', 'jambiers', 'a', 'l', 'elan']);
    expect(ids({q: 'glúte'})).to.include('bridge');
  });

  it('puts what has the word in its title before what only speaks of it', () => {
    expect(new Search([[['of a bridge', 2]], [['A bridge', 4]]]).find('bridge')!.get(1)).to.be.greaterThan(new Search([[['of a bridge', 2]], [['A bridge', 4]]]).find('bridge')!.get(0)!);
    expect(ids({q: 'bridge'})[0]).to.equal('bridge');
  });

  it('finds by muscle and by kit, in the words of the page as in those of the data', () => {
    expect(ids({q: 'calves'})).to.include('skip');
    expect(ids({q: 'hamstrings'})).to.include('curl');
    expect(ids({q: 'towel'})).to.include.members(['bridge', 'plank']);
  });

  for (const [typed, slip] of [['nordci', 'two letters changed places'], ['nordc', 'one left out'], ['norrdic', 'one too many'], ['mordic', 'one wrong'], ['brigde', 'while it is typed']] as const) {
    it(`forgives one slip: ${typed}, ${slip}`, () => {
      expect(ids({q: typed})).to.include(typed.startsWith('b') ? 'bridge' : 'curl');
    });
  }

  it('finds plain words: an id, a level, no kit, two words in one, other endings, and none that say nothing', () => {
    expect(ids({q: 'warmup'})).to.include('warm');
    expect(ids({q: 'plank'})).to.include('plank');
    expect(new Shelves({language: 'en', entries: [exercise('single-leg-rdl', {title: 'Deadlift'})]}, en).find({...NOTHING, q: 'rdl'}).books).to.have.length(1);
    expect(ids({q: 'for beginners'})).to.deep.equal(['bridge']);
    expect(ids({q: 'no kit'})).to.include('skip').and.not.include('bridge');
    expect(ids({q: 'bridging'})).to.include('bridge');
    expect(new Search([[['stretch', 1]], [['pushing', 1]]]).find('stretching')!.size).to.equal(1);
    expect(new Search([[['pushing', 1]]]).find('shin')!.size, 'a short word inside another').to.equal(0);
  });

  it('forgives no two slips, none in a short word, and none where the word is there as it was typed', () => {
    expect(ids({q: 'nrodci'})).to.deep.equal([]);
    expect(ids({q: 'skp'})).to.deep.equal([]);
    expect(new Search([[['calf', 1]], [['half', 1]]]).find('calf')!.size).to.equal(1);
  });

  it('knows one slip from two, whatever the word', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {minLength: 4, maxLength: 10}).map((all) => all.join(''));
    fc.assert(fc.property(letters, fc.nat(9), fc.constantFrom('drop', 'add', 'change', 'swap'), (word, place, slip) => {
      const at = place % word.length;
      const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
      const slipped = slip === 'drop' ? head + tail : slip === 'add' ? `${head}x${word.slice(at)}` : slip === 'change' ? `${head}x${tail}`
        : head + word.slice(at + 1, at + 2) + word.charAt(at) + word.slice(at + 2);
      expect(isOneSlip(word, slipped) && isOneSlip(slipped, word)).to.equal(true);
      expect(isOneSlip(word, `xy${word}z`)).to.equal(false);
    }));
  });
});

describe('the filters of the library', () => {
  it('kit at hand shows what can be done with it, stand-ins included', () => {
    expect(ids({kit: ['towel']})).to.have.members(['bridge', 'skip', 'warm']);
    expect(ids({kit: ['towel', 'wall']})).to.have.members(['bridge', 'skip', 'warm', 'plank', 'short']);
    expect(ids({kit: [NO_KIT]})).to.have.members(['skip', 'warm']);
    expect(ids({kit: ['towel']})[0], 'what uses it comes first').to.equal('bridge');
  });

  it('a circuit needs what its exercises and those of its warm-up need, and a plan all of that', () => {
    expect(ids({kit: ['mat', 'wall']})).to.include('short').and.not.include('month');
    expect(ids({kit: ['mat', 'wall', 'anchor']})).to.include('month');
  });

  it('one of the hamstrings is found among the hamstrings', () => {
    expect(ids({muscle: ['hamstrings'], kind: ['strength']})).to.deep.equal(['curl']);
  });

  it('values of one facet add up, facets narrow each other', () => {
    expect(ids({kind: ['drill', 'article']})).to.have.members(['skip', 'why']);
    expect(ids({kind: ['strength'], time: ['5-10']})).to.deep.equal(['curl']);
    expect(ids({level: ['beginner'], phase: ['eccentric']})).to.deep.equal([]);
  });

  it('a count is how many there are with an option, as the other facets stand', () => {
    expect(count('kind', 'strength')).to.equal(3);
    expect(count('kind', 'strength', {kit: ['towel']})).to.equal(1);
    expect(count('kind', 'strength', {kind: ['drill']}), 'its own facet does not count').to.equal(3);
    expect(count('kit', 'wall', {kit: ['towel']})).to.equal(ids({kit: ['towel', 'wall']}).length);
  });

  it('a count is what a press then shows, whatever is chosen', () => {
    const some = (facet: (typeof FACETS)[number]) => fc.subarray(shelves.options[facet].map(({value}) => value), {maxLength: 2});
    fc.assert(fc.property(fc.record({q: fc.constantFrom('', 'bridge', 'strength'), kind: some('kind'), kit: some('kit'), time: some('time'), muscle: some('muscle'), level: some('level'), phase: some('phase')}), (choice) => {
      const {counts} = shelves.find(choice);
      for (const facet of FACETS) {
        for (const {value, count: said, chosen} of counts[facet]) {
          if (chosen || (facet !== 'kit' && choice[facet].length > 0)) continue;
          expect(said, `${facet} ${value}`).to.equal(shelves.find({...choice, [facet]: [...choice[facet], value]}).books.length);
        }
      }
    }));
  });
});

describe('the address of the library', () => {
  const place = fc.record({
    q: fc.string({unit: 'grapheme'}), open: fc.constantFrom('', 'exercise.bridge'),
    ...mapFacets(() => fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), {maxLength: 3})),
  });

  it('says what was chosen, in words that can be read', () => {
    expect(hashOf({...NOTHING, q: 'slow bridge', kit: ['band', 'mat'], open: ''}, 'ham')).to.equal('#ham:kit=band,mat&q=slow%20bridge');
  });

  it('is read as it was written, whatever was typed', () => {
    fc.assert(fc.property(place, (written: Place) => {
      expect(placeOf(hashOf(written, 'ham'), 'ham')).to.deep.equal(written);
    }));
  });

  it('of somebody else is nobody’s', () => {
    for (const hash of ['', '#', '#ham', '#hamstring', '#/ham:q=a', '#other:q=a']) expect(placeOf(hash, 'ham'), hash).to.equal(undefined);
  });

  it('that names what is not there asks for nothing', () => {
    expect(shelves.known(placeOf('#ham:kit=unicorn,mat&kind=%3Cscript%3E', 'ham')!)).to.deep.equal({...NOTHING, kit: ['mat']});
  });
});
