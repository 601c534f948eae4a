import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {MEASURES, noEffectOf, type Effect} from '../../src/model/index.js';
import {scaleFor, type Scale} from '../../src/view/evidence/scale.js';

const isRatio = (measure: Effect['measure']): boolean => noEffectOf(measure) === 1;
const RATIOS = MEASURES.filter(isRatio);
const OTHERS = MEASURES.filter((measure) => noEffectOf(measure) === 0);

const effect = (measure: Effect['measure'], value: number, interval?: [number, number]): Effect => ({
  id: 'all', outcome: 'injury', measure, value, ...(interval && {interval}), favours: 'inconclusive',
  certainty: {studied: 'low', runners: 'very low', because: ''},
});
const scaleOf = (effects: Effect[]): Scale => scaleFor(effects) ?? expect.fail('no scale');

/** One to five effects of the same kind, each with its value inside its interval. */
const effects = (measures: readonly Effect['measure'][], number: fc.Arbitrary<number>): fc.Arbitrary<Effect[]> =>
  fc.tuple(fc.constantFrom(...measures), fc.array(fc.tuple(number, number, number), {minLength: 1, maxLength: 5})).map(([measure, rows]) =>
    rows.map((row) => {
      const [low, value, high] = row.toSorted((a, b) => a - b) as [number, number, number];
      return effect(measure, value, [low, high]);
    }));

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({min, max, noNaN: true});
const ratios = effects(RATIOS, between(0.005, 200));
const differences = effects(OTHERS, between(-500, 500));
const sane = fc.oneof(ratios, differences);
/** What no study publishes, but data from anywhere can hold. */
const odd = effects(MEASURES, fc.oneof(fc.double(), fc.constantFrom(0, -0, -1, 1e-320, 1e308, -1e308, Infinity, -Infinity, NaN)));

const numbers = ({value, interval}: Effect): number[] => [value!, ...interval!];
const ends = ({place}: Scale): [number, number] => [place(-Infinity), place(Infinity)];

describe('the scale of a chart', () => {
  it('places everything from 0 to 100, with room at the ends', () => {
    fc.assert(fc.property(sane, (rows) => {
      const {place} = scaleOf(rows);
      for (const number of rows.flatMap(numbers)) expect(place(number)).to.be.within(1, 99);
    }));
  });

  it('places the larger number further on', () => {
    fc.assert(fc.property(sane, (rows) => {
      const {place} = scaleOf(rows);
      const places = rows.flatMap(numbers).toSorted((a, b) => a - b).map(place);
      expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    }));
  });

  it('tells numbers apart that differ by a tenth of its width', () => {
    fc.assert(fc.property(differences, (rows) => {
      const {place, ticks} = scaleOf(rows);
      const [first = 0, last = 0] = [ticks[0], ticks.at(-1)];
      expect(place(first + (last - first) / 10)).to.be.greaterThan(place(first));
    }));
  });

  it('always has the line of no effect on it', () => {
    fc.assert(fc.property(sane, (rows) => {
      const {noEffect, place} = scaleOf(rows);
      expect(noEffect).to.equal(isRatio(rows[0]!.measure) ? 1 : 0);
      expect(place(noEffect)).to.be.within(1, 99);
    }));
  });

  it('has two to thirteen ticks, one of them no effect, all on it and in order', () => {
    fc.assert(fc.property(sane, (rows) => {
      const scale = scaleOf(rows);
      const {ticks, place, noEffect} = scale;
      expect(ticks.length).to.be.within(2, 13);
      expect(ticks).to.include(noEffect);
      const places = ticks.map(place);
      expect(places).to.deep.equal([...new Set(places)].sort((a, b) => a - b));
    }));
  });

  it('labels nothing beyond its ends', () => {
    fc.assert(fc.property(differences, (rows) => {
      const {ticks} = scaleOf(rows);
      const all = [0, ...rows.flatMap(numbers)];
      const [least, most] = [Math.min(...all), Math.max(...all)];
      // a scale of nothing but zeros is given a width
      const slack = 1e-6 * (most - least) + (most - least < 1e-6 ? 1 : 0);
      expect(ticks[0]).to.be.at.least(least - slack);
      expect(ticks.at(-1)).to.be.at.most(most + slack);
    }));
  });

  it('of ratios: half and double, a third and three times, lie equally far from no effect', () => {
    fc.assert(fc.property(ratios, between(1.01, 2), (rows, factor) => {
      const {place} = scaleOf(rows);
      expect(place(1) - place(1 / factor)).to.be.closeTo(place(factor) - place(1), 1e-9);
      expect(place(factor) - place(1)).to.be.greaterThan(0);
    }));
  });

  it('of differences: equal steps are equally wide', () => {
    fc.assert(fc.property(differences, (rows) => {
      const {ticks, place} = scaleOf(rows);
      const steps = ticks.slice(1).map((tick, i) => place(tick) - place(ticks[i]!));
      for (const step of steps) expect(step).to.be.closeTo(steps[0]!, 0.01);
    }));
  });

  for (const measure of ['risk ratio', 'per cent change'] as const) {
    const none = isRatio(measure) ? 1 : 0;
    for (const [what, rows] of [
      ['all are equal', [effect(measure, 3, [3, 3]), effect(measure, 3)]],
      ['all are no effect', [effect(measure, none, [none, none])]],
    ] as const) {
      it(`has a width where ${what} (${measure})`, () => {
        const {ticks, place} = scaleOf([...rows]);
        expect(ticks.length).to.be.greaterThan(1);
        expect(new Set(ticks.map(place)).size).to.equal(ticks.length);
      });
    }
  }

  it('is none where there is nothing to place', () => {
    expect(scaleFor([])).to.equal(undefined);
    const {value: _, ...direction} = effect('risk ratio', 1);
    expect(scaleFor([direction])).to.equal(undefined);
    for (const measure of ['mean', 'median', 'incidence', 'conclusion'] as const) expect(scaleFor([effect(measure, 28)]), measure).to.equal(undefined);
    expect(scaleFor([effect('risk ratio', -1), effect('risk ratio', 0), effect('risk ratio', NaN)])).to.equal(undefined);
  });

  it('never throws, and never gives a place that is no number, whatever the data', () => {
    fc.assert(fc.property(odd, (rows) => {
      const scale = scaleFor(rows);
      if (!scale) return;
      expect(scale.ticks.length).to.be.at.most(20);
      for (const place of [...rows.flatMap(numbers), scale.noEffect, ...scale.ticks, 0, -1].filter((number) => !Number.isNaN(number)).map(scale.place).concat(ends(scale))) {
        expect(place).to.be.within(0, 100);
      }
    }), {numRuns: 1000});
  });
});
