import type {Action, Answer, Certainty, Comparison, Contraction, Difficulty, ExerciseKind, Favours, KitItem, Measure, Muscle, Phase, Role, Runners, Signal, Verdict} from '../../model/index.js';

/* What each word of the field means, as the author guide says it. A word without its meaning does not compile. */

export const KIND_MEANINGS: Readonly<Record<ExerciseKind, string>> = {
  strength: 'getting stronger, also by holding',
  plyometric: 'jumps and landings',
  drill: 'rehearsing a movement at low load; never presented as strength',
  mobility: 'moving further, or more freely',
  running: 'running itself',
  'cross-training': 'other sport that keeps you fit, such as cycling',
};

export const DIFFICULTY_MEANINGS: Readonly<Record<Difficulty, string>> = {
  beginner: 'anyone can begin with it',
  intermediate: 'after some weeks with its easier relatives',
  advanced: 'close to the most that a trained runner does',
};

export const PHASE_MEANINGS: Readonly<Record<Phase, string>> = {
  'control': 'holding still and moving calmly',
  'light-load': 'hinging and lifting with little weight',
  'eccentric': 'lengthening slowly under load',
  'power': 'jumping, landing, running fast',
};

export const KIT_MEANINGS: Readonly<Record<KitItem, string>> = {
  'anchor': 'something to hook your feet under',
  'ankle-weight': 'a cuff with a weight for the ankle',
  'backpack': 'a backpack to fill',
  'ball': 'an exercise ball',
  'band': 'a long resistance band',
  'bar': 'a barbell',
  'bench': 'a training bench, or one in the park',
  'bicycle': 'a bicycle, or one that stands still',
  'block': 'a yoga block, or a thick book',
  'bottle': 'a full bottle, as a small weight',
  'box': 'a solid box to jump or step on',
  'chair': 'a firm chair',
  'cushion': 'a cushion, for knees mostly',
  'dumbbell': 'a dumbbell',
  'foam-roller': 'a foam roller',
  'kettlebell': 'a kettlebell',
  'massage-ball': 'a lacrosse or tennis ball',
  'mat': 'an exercise mat',
  'mini-band': 'a short loop band',
  'pad': 'a foam pad or cushion that wobbles',
  'paper': 'sheets of paper, to slide on',
  'partner': 'somebody who holds you',
  'pole': 'a broomstick or pole',
  'pool': 'deep water to run in',
  'slider': 'sliding discs',
  'sofa': 'a sofa or heavy furniture',
  'step': 'a step or stair',
  'table': 'a table or counter that bears you',
  'towel': 'a towel',
  'wall': 'a free stretch of wall',
  'weight': 'any one weight that suits: a dumbbell, a kettlebell, a full bottle',
};

export const MUSCLE_MEANINGS: Readonly<Record<Muscle, string>> = {
  'shoulders': 'shoulders',
  'trunk': 'belly and sides, what holds you straight',
  'back': 'muscles along the spine',
  'hip-flexors': 'front of the hip',
  'glutes': 'buttocks',
  'adductors': 'inner thigh',
  'quadriceps': 'front of the thigh',
  'hamstrings': 'back of the thigh, all of them',
  'biceps-femoris-long-head': 'outer hamstring, the part that crosses the hip',
  'biceps-femoris-short-head': 'outer hamstring, the part that crosses the knee only',
  'semitendinosus': 'inner hamstring, the one with the long tendon',
  'semimembranosus': 'inner hamstring, the deeper one',
  'calves': 'calves',
  'feet': 'feet',
};

export const ROLE_MEANINGS: Readonly<Record<Role, string>> = {
  main: 'the exercise is chosen for this muscle',
  assist: 'the muscle helps',
  stretch: 'the muscle is lengthened, and need not work',
};

export const CONTRACTION_MEANINGS: Readonly<Record<Contraction, string>> = {
  concentric: 'working while it shortens',
  eccentric: 'working while it lengthens',
  isometric: 'working at a constant length',
};

export const DOSE_FROM_MEANINGS: Readonly<Record<'source' | 'default', string>> = {
  source: 'the programme you took it from gives this dose',
  default: 'it is your own cautious figure; the card then says so',
};

export const MEASURE_MEANINGS: Readonly<Record<Measure, string>> = {
  'risk ratio': 'the share of people hurt in one group, divided by that in the other',
  'rate ratio': 'the same with events for time, such as injuries an hour',
  'prevalence ratio': 'the same with how many have it at a time',
  'hazard ratio': 'the same with how soon events come',
  'odds ratio': 'the same with odds; further from 1 than a risk ratio when events are common',
  'log odds ratio': 'the logarithm of an odds ratio: below 0 fewer, above 0 more',
  'standardised mean difference': 'a difference of averages, in standard deviations',
  'mean difference': 'a difference of averages, in a unit of its own',
  'per cent change': 'before and after, in per cent; `-12` for a loss',
  'association': 'two things that went together; often without a value',
  'mean': 'averages; those of two groups make a `result`',
  'median': 'the middle one of all; those of two groups make a `result`',
  'incidence': 'how often it came, of so many people or in so much time',
  'conclusion': 'what a review, a model or a guideline says in words, as a `result`',
};

export const FAVOURS_MEANINGS: Readonly<Record<Favours, string>> = {
  'intervention': 'what was tried',
  'comparator': 'what it was compared with',
  'no difference': 'neither: none was found',
  'inconclusive': 'neither: the interval holds benefit and harm',
  'risk factor': 'a sign of more risk, whether or not its cause',
  'association': 'a link between two things, with nothing tried',
  'no association': 'no such link was found',
  'change': 'a change over time, with nobody to compare with',
};

export const RUNNERS_MEANINGS: Readonly<Record<Runners, string>> = {
  'yes': 'Yes',
  'no': 'No',
  'some': 'Some of them',
  'few': 'A few at most',
  'none known': 'Not that we know of',
  'not stated': 'What we read does not say',
};

export const CERTAINTY_MEANINGS: Readonly<Record<Certainty, string>> = {
  'very low': 'the true effect is probably quite different',
  'very low to low': 'between the two',
  'low': 'the true effect may be quite different',
  'low to moderate': 'between the two',
  'moderate': 'the true effect is probably near',
  'moderate to high': 'between the two',
  'high': 'the true effect is very probably near',
};

export const SIGNAL_MEANINGS: Readonly<Record<Signal, string>> = {
  'red flag': 'a sign on the list that every circuit carries',
  'sharp pain': 'sharp or sudden pain',
  'pain during': 'pain in the session, 0 to 10',
  'pain next morning': 'pain the morning after, 0 to 10',
  'worse next morning': 'more pain than before the session; an ache alike in both thighs is soreness',
  'soreness': 'ache from training, 0 to 10',
  'fatigue': 'more tired than usual, for days',
  'form slips': 'the movement no longer looks as it should',
  'comfortable sessions': 'sessions in a row within the pain rule and in good form',
  'weeks in phase': 'weeks since the phase began',
  'missed weeks': 'weeks in a row without a session',
  'past strains': 'hamstring strains so far',
  'races a month': 'races in a month',
  'race this week': 'there is a race this week',
  'weeks of pain': 'weeks since the pain began',
};

export const COMPARISON_MEANINGS: Readonly<Record<Comparison, string>> = {
  'at least': 'this much or more', 'at most': 'this much or less', 'over': 'more than this', 'under': 'less than this',
};

export const ACTION_MEANINGS: Readonly<Record<Action, string>> = {
  'carry on': 'do the session as planned',
  'begin': 'the phase may begin',
  'move on': 'go to the next phase',
  'hold': 'stay in the phase',
  'repeat week': 'do the week once more',
  'step back': 'go back by `amount` phases, at most to the first',
  'cut sets': 'do `amount` sets less of each exercise',
  'cut load': 'take less weight, or an easier version',
  'swap jumps': 'take the stand-in without impact',
  'rest': 'no session for `amount` days',
  'deload': 'a week of about half',
  'add weeks': 'make the phase `amount` weeks longer',
  'rehearse': 'put race paces into the session, at modest load',
  'stop': 'end the session',
  'see someone': 'see a doctor or physiotherapist',
};

export const ANSWER_MEANINGS: Readonly<Record<Answer, string>> = {
  'reps': 'a count',
  'seconds': 'a time',
  'scale': 'a number from 0 to 10',
  'choice': 'one of the `options`',
  'yes-no': 'yes or no',
  'text': 'words',
};

export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  'supported': 'studies say so',
  'partly supported': 'studies say a part of it',
  'imprecise': 'near, but not what is meant',
  'overstated': 'stronger than the studies',
  'unsupported': 'no study found',
  'wrong': 'studies say otherwise, or it is attributed wrongly',
  'custom': 'what coaches do; no study needed or checked',
  'unsafe': 'could do harm',
  'missing': 'something that should have been said',
};
