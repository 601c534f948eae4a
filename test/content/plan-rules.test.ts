import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {PLAIN_SIGNALS, SIGNALS, type Action, type Circuit, type Comparison, type Condition, type Plan, type Rule, type Signal} from '../../src/model/index.js';
import {contentLibrary} from './library.js';

/* Each plan is asked about every state a reader can be in, and no answer may hurt. The first rule that holds is the answer. */

const library = contentLibrary();
const plans = Object.values(library.plans);
const required = <T>(value: T | undefined): T => value ?? assert.fail();
const planOf = (id: string): Plan => required(library.plans[id]);

/** What a reader reports, and the phase they are in, counted from 1. What is so or not is 1 or 0. */
type State = Record<Signal | 'phase', number>;

const COMPARE: Record<Comparison, (reported: number, value: number) => boolean> = {
  'at least': (reported, value) => reported >= value, 'at most': (reported, value) => reported <= value,
  'over': (reported, value) => reported > value, 'under': (reported, value) => reported < value,
};
const holds = (state: State) => ({signal, comparison, value = 0}: Condition): boolean => comparison ? COMPARE[comparison](state[signal], value) : state[signal] === 1;
const applies = ({phases, when}: Rule, state: State): boolean => (!phases || phases[0] <= state.phase && state.phase <= phases[1]) && when.every(holds(state));
const answer = (plan: Plan, state: State): Rule | undefined => plan.rules.find((rule) => applies(rule, state));

// What a phase asks for

const exercisesIn = ({blocks, warmUp}: Circuit): string[] => [
  ...blocks.flatMap(({items}) => items.map(({exercise}) => exercise)), ...warmUp === undefined ? [] : exercisesIn(required(library.circuits[warmUp])),
];
const isNordic = (id: string): boolean => id.startsWith('nordic-');
const isHard = (id: string): boolean => isNordic(id) || library.exercises[id]?.kind === 'plyometric';

/** Whether each phase of a plan has jumps or Nordics. */
const hard = new Map(plans.map(({id, phases}) => [id, phases.map(({items}) =>
  items.some(({show}) => show.kind === 'exercise' ? isHard(show.id) : exercisesIn(required(library.circuits[show.id])).some(isHard)))]));

/** The Nordics of a week in each phase of a plan, partial ones included: no circuit of a plan has any. */
const nordics = new Map(plans.map(({id, phases}) => [id, phases.map(({items}) => items.reduce((sum, {show, dose, frequency}) => {
  if (show.kind === 'circuit') assert.ok(!exercisesIn(required(library.circuits[show.id])).some(isNordic));
  if (!isNordic(show.id)) return sum;
  const {sets, work} = required(dose);
  const reps = work.of === 'series' ? work.counts.reduce((a, b) => a + b) : work.of === 'reps' ? sets[1] * work.count[1] : assert.fail();
  return sum + reps * (frequency?.per === 'week' ? frequency.count[1] : assert.fail());
}, 0))]));

// What no answer may do

const GO: readonly Action[] = ['carry on', 'begin', 'move on', 'rehearse'];
const SAYS_SO = /\b(?:doctor|physiotherapist|visit|examined?)\b/;

/** Whether an answer is sound. */
type Invariant = (rule: Rule, state: State, plan: Plan) => boolean;

const INVARIANTS = {
  'a red flag is seen by someone, and sharp pain stops': ({act}, state) =>
    state['red flag'] ? act === 'see someone' : !state['sharp pain'] || act === 'stop',
  'where any rule would have it seen by someone, that is the answer': ({act}, state, {rules}) =>
    state['sharp pain'] === 1 || act === 'see someone' || !rules.some((rule) => rule.act === 'see someone' && applies(rule, state)),
  'pain over three never goes on': ({act}, state) => state['pain during'] <= 3 || !GO.includes(act),
  'pain that has lasted for three weeks and is over two is seen by someone, or the rule speaks of it': ({act, say}, state) =>
    state['sharp pain'] === 1 || state['weeks of pain'] < 3 || Math.max(state['pain during'], state['pain next morning']) <= 2 || act === 'see someone' || SAYS_SO.test(say),
  'soreness over three neither begins nor leaves a phase of jumps or Nordics': ({act}, state, {id}) =>
    state.soreness <= 3 || !hard.get(id)?.[state.phase - 1] || act !== 'begin' && act !== 'move on',
  'no way back has more Nordics a week': ({act, amount = 1}, {phase}, {id}) => {
    const reps = required(nordics.get(id));
    return act !== 'step back' || required(reps[Math.max(phase - amount, 1) - 1]) <= required(reps[phase - 1]);
  },
  'who needs longer, as after past strains, gets the whole length': ({act}, state, {variants}) =>
    act !== 'move on' || variants.every(({when, weeks}) => !when?.every(holds(state)) || state['weeks in phase'] >= required(weeks[state.phase - 1])),
  'a phase whose conditions are not met does not start': ({act}, state, {rules}) => {
    const gate = rules.find(({act: does, phases}) => does === 'begin' && phases?.[0] === state.phase);
    return state['weeks in phase'] > 0 || !gate || gate.when.every(holds(state)) || !GO.includes(act);
  },
  'after two missed weeks nobody goes on as if there had been none': ({act}, state) => state['missed weeks'] < 2 || !GO.includes(act),
} satisfies Record<string, Invariant>;
type Name = keyof typeof INVARIANTS;
const names = Object.keys(INVARIANTS) as Name[];

// All states

/** The least values from which the invariants judge otherwise. */
const JUDGED: Partial<Record<Signal, readonly number[]>> = {
  'pain during': [3, 4], 'pain next morning': [3], 'weeks of pain': [3], 'soreness': [4], 'weeks in phase': [1], 'missed weeks': [2],
};
const from = ({comparison, value = 0}: Condition): number => comparison === 'over' || comparison === 'at most' ? value + 1 : value;

/**
 * For each signal 0, and every value from which a rule or an invariant decides otherwise. Between two of these nothing changes, so
 * that the states made of them stand for all.
 */
function grid({phases, rules, variants}: Plan): [signal: Signal | 'phase', values: readonly number[]][] {
  const conditions = [...rules.flatMap(({when}) => when), ...variants.flatMap(({when = []}) => when)];
  const signals = SIGNALS.map((signal): [Signal, number[]] => {
    const values = PLAIN_SIGNALS.some((each) => each === signal) ? [1] : conditions.filter((each) => each.signal === signal).map(from);
    const lengths = signal === 'weeks in phase' ? variants.flatMap(({weeks}) => weeks) : [];
    return [signal, [...new Set([0, ...values, ...lengths, ...JUDGED[signal] ?? []])].sort((a, b) => a - b)];
  });
  return [['phase', phases.map((_, index) => index + 1)], ...signals];
}

const nothing = {...Object.fromEntries(SIGNALS.map((signal) => [signal, 0])), phase: 1} as State;

/** Visits the states one after the other, in one object that changes, until a visit says `false`. */
function everyState(axes: ReturnType<typeof grid>, visit: (state: State) => boolean, state: State = {...nothing}, axis = 0): boolean {
  const next = axes[axis];
  if (!next) return visit(state);
  const [signal, values] = next;
  return values.every((value) => {
    state[signal] = value;
    return everyState(axes, visit, state, axis + 1);
  });
}

interface Survey {
  readonly states: number;
  readonly unanswered: State | undefined;
  readonly answers: ReadonlySet<Rule>;
  /** The first unsound answer by the name of what it breaks. */
  readonly broken: ReadonlyMap<Name, string>;
}

/** All answers of a plan, judged; up to the first unsound one when only one thing is judged. */
function survey(plan: Plan, judged: readonly Name[] = names): Survey {
  let states = 0;
  let unanswered: State | undefined;
  const answers = new Set<Rule>();
  const broken = new Map<Name, string>();
  everyState(grid(plan), (state) => {
    states += 1;
    const rule = answer(plan, state);
    if (!rule) {
      unanswered ??= {...state};
      return true;
    }
    answers.add(rule);
    for (const name of judged) {
      const isSound: Invariant = INVARIANTS[name];
      if (!broken.has(name) && !isSound(rule, state, plan)) broken.set(name, `${rule.id}: ${told(state)}`);
    }
    return judged.length > 1 || broken.size === 0;
  });
  return {states, unanswered, answers, broken};
}

const told = (state: State): string => Object.entries(state).filter(([, value]) => value > 0).map(([signal, value]) => `${signal} ${String(value)}`).join(', ');
const neverAnswers = ({rules}: Plan, answers: ReadonlySet<Rule>): string[] => rules.filter((rule) => !answers.has(rule)).map(({id}) => id);

for (const plan of plans) {
  suite(`${plan.id}, asked about every state`, () => {
    const {states, unanswered, answers, broken} = survey(plan);

    test('always has an answer', () => {
      assert.ok(states > 1000);
      assert.equal(unanswered && told(unanswered), undefined);
    });

    for (const name of names) test(name, () => assert.equal(broken.get(name), undefined));

    test('has no rule that is never the answer', () => assert.deepEqual(neverAnswers(plan, answers), []));

    test('answers any state as it answers the one of the grid that stands for it', () => {
      const axes = grid(plan);
      const isScale = (signal: string): boolean => /^pain|^soreness/.test(signal);
      const any = fc.record(Object.fromEntries(axes.map(([signal, values]) => [
        signal, signal === 'phase' ? fc.constantFrom(...values) : fc.nat(PLAIN_SIGNALS.some((each) => each === signal) ? 1 : isScale(signal) ? 10 : 15),
      ])));
      fc.assert(fc.property(any, (reported) => {
        const state: State = {...nothing, ...reported};
        const standIn = {...nothing, ...Object.fromEntries(axes.map(([signal, values]) => [signal, values.findLast((value) => value <= state[signal])]))};
        assert.equal(answer(plan, state)?.id, answer(plan, standIn)?.id);
      }), {numRuns: 2000});
    });
  });
}

// Controls: the same plans, spoiled

const without = (id: string, ...ids: string[]): Plan => {
  const plan = planOf(id);
  for (const each of ids) assert.ok(plan.rules.some((rule) => rule.id === each), each);
  return {...plan, rules: plan.rules.filter((rule) => !ids.includes(rule.id))};
};
const changed = (id: string, ruleId: string, change: Partial<Rule>): Plan => {
  const plan = without(id);
  return {...plan, rules: plan.rules.map((rule) => rule.id === ruleId ? {...rule, ...change} : rule)};
};

/** With one rule in front of all others. */
const inOtherOrder = (id: string, first: string): Plan => ({...planOf(id), rules: planOf(id).rules.toSorted((a, b) => Number(b.id === first) - Number(a.id === first))});

const SPOILED: Record<Name, Plan> = {
  'a red flag is seen by someone, and sharp pain stops': without('fourteen-day-starter', 'sharp-pain'),
  'where any rule would have it seen by someone, that is the answer': inOtherOrder('four-phase', 'race-week'),
  'pain over three never goes on': without('nordic-builder', 'too-painful'),
  'pain that has lasted for three weeks and is over two is seen by someone, or the rule speaks of it': without('return-after-pain', 'still-in-the-morning'),
  'soreness over three neither begins nor leaves a phase of jumps or Nordics': without('four-phase', 'sore-jumps'),
  'no way back has more Nordics a week': changed('nordic-builder', 'painful-and-worse-later', {act: 'step back', amount: 1}),
  'who needs longer, as after past strains, gets the whole length': without('return-after-pain', 'strained-later'),
  'a phase whose conditions are not met does not start': without('nordic-builder', 'not-yet'),
  'after two missed weeks nobody goes on as if there had been none': without('return-after-pain', 'week-missed'),
};

suite('controls: a rule less, and it shows', () => {
  for (const name of names) test(name, () => assert.ok(survey(SPOILED[name], [name]).broken.has(name)));

  test('a state without an answer, and a rule that never is one', () => {
    const starter = planOf('fourteen-day-starter');
    assert.ok(survey(without(starter.id, 'carry-on')).unanswered);
    const twice: Plan = {...starter, rules: [...starter.rules, {...required(starter.rules.at(-1)), id: 'dead'}]};
    assert.deepEqual(neverAnswers(twice, survey(twice).answers), ['dead']);
  });
});

test('the ladder after pain has a way out: what stays as it is will be seen, and a long gap is more than one rung', () => {
  const asked = (state: Partial<State>): string | undefined => answer(planOf('return-after-pain'), {...nothing, ...state})?.id;
  assert.equal(asked({'phase': 1, 'weeks in phase': 5, 'pain next morning': 5}), 'stuck-settle');
  assert.equal(asked({'phase': 5, 'weeks in phase': 12, 'pain during': 3, 'comfortable sessions': 4}), 'stuck');
  assert.equal(asked({'phase': 4, 'weeks in phase': 2, 'missed weeks': 6}), 'long-gap');
});

test('the Nordics of a week are counted: the phases of the builder, and those of the four-phase plan', () => {
  assert.deepEqual(nordics.get('nordic-builder'), [10, 24, 36, 42, 54, 54, 27]);
  assert.deepEqual(nordics.get('four-phase'), [0, 0, 10, 10]);
  assert.deepEqual(hard.get('four-phase'), [false, false, true, true]);
});
