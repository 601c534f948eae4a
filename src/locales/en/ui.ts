import type {Certainty, Contraction, ExerciseKind, KitItem, Measure, Muscle, Role, Runners} from '../../model/index.js';

const kind: Record<ExerciseKind, string> = {
  strength: 'Strength', plyometric: 'Jump', drill: 'Drill', mobility: 'Mobility', running: 'Running',
};

/** Only where the id, with its hyphens as spaces, is not the word itself. */
const kit: Partial<Record<KitItem, string>> = {
  anchor: 'something solid to hook your feet under', ball: 'exercise ball', band: 'resistance band', paper: 'sheets of paper',
  slider: 'sliders', weight: 'one medium weight', pole: 'broomstick',
};

/** Only where the id, with its hyphens as spaces, is not the word itself. */
const muscle: Partial<Record<Muscle, string>> = {
  'biceps-femoris-long-head': 'biceps femoris (long head)', 'biceps-femoris-short-head': 'biceps femoris (short head)',
};

const role: Record<Role, string> = {main: 'main', assist: 'helping'};

const contraction: Record<Contraction, string> = {
  concentric: 'shortening', eccentric: 'lengthening', isometric: 'holding',
};

const certainty = (level: Certainty): string => level[0]!.toUpperCase() + level.slice(1);

const runners: Record<Runners, string> = {
  yes: 'Yes.', no: 'No.', some: 'Some of them.', 'none known': 'Not that we know of.', 'not stated': 'It does not say.',
};

const measure: Record<Measure, string> = {
  'risk ratio': 'Risk ratio', 'rate ratio': 'Rate ratio', 'hazard ratio': 'Hazard ratio', 'odds ratio': 'Odds ratio',
  'standardised mean difference': 'Standardised mean difference', 'per cent change': 'Change, %', association: 'Association',
};

/** What every circuit says before it starts. Facts and urgency levels from the checked list of red flags; not editable by content. */
const redFlags: readonly {readonly when: string; readonly signs: readonly string[]}[] = [
  {when: 'Emergency: call an ambulance', signs: ['Numbness around the genitals or buttocks, new bladder or bowel trouble, or both legs weak or numb.']},
  {when: 'Urgent: get medical help now', signs: [
    'A pop or tear, then heavy bruising, or a leg you cannot load or bend.',
    'Sudden pain high in the buttock after a slip, a split or a sprint, with trouble walking or sitting.',
  ]},
  {when: 'Soon: book a visit', signs: [
    'Pain at the sit bone that has built up over weeks and is worse when you sit, lunge or run fast.',
    'Tingling, numbness, back pain, or pain that shoots below the knee.',
    'A second strain, or one that gets worse or is no better after two to three weeks.',
  ]},
];

/** Everything the views and elements say. */
export const ui = {
  kind, kit, muscle, role, contraction, certainty, runners, measure, redFlags,

  setup: 'Set up', steps: 'Steps', cues: 'Think', feel: 'What you should feel', mistakes: 'Common mistakes',
  easier: 'Easier', harder: 'Harder', why: 'Why runners do it', cautions: 'Take care', sources: 'Sources',
  kitLabel: 'You need', noKit: 'Nothing', or: 'or', muscles: 'Muscles',
  defaultDose: 'Our own cautious default: the programme this comes from gives no dose.',
  swap: (title: string): string => `Show ${title}`, back: (title: string): string => `Back to ${title}`,

  circuit: 'Circuit', perWeek: (least: number, most: number): string => (most === 1 ? 'once' : least === most ? `${most} times` : `${least}–${most} times`) + ' a week',
  time: 'Time', exercises: 'Exercises', level: 'Level',
  levels: {easier: 'Easier', written: 'As written', harder: 'Harder'},
  before: 'Before you start', redFlagsTitle: 'When not to train: see someone first',
  warmUp: 'Warm-up first', block: (n: number): string => `Block ${n}`, afterwards: 'Afterwards', how: 'How to do it',
  set: (n: number, of: number, title: string): string => `${title}, set ${n} of ${of}`,
  progress: (done: number, of: number): string => (done === of ? `All ${of} sets done.` : `${done} of ${of} sets done`),
  noSwap: 'As written; no easier or harder exercise is given for it.',

  evidence: 'Evidence', chart: 'Effect with its 95 % confidence interval', noInterval: 'Effect; no confidence interval was published',
  noEffect: 'no difference', lower: 'lower', higher: 'higher',
  studied: 'Who was studied', wereRunners: 'Were they distance runners?', did: 'What they did', design: 'Kind of study',
  sure: 'How sure is this?', sureStudied: 'For the people studied', sureRunners: 'For distance runners',
  doesNotShow: 'What it does not show', limits: 'Limits',
  relations: {
    contests: 'Disputes', supports: 'Agrees with', replies: 'Answers',
    contestedBy: 'Disputed by', supportedBy: 'Backed by', repliedBy: 'Answered by',
  },
  table: 'The numbers in a table', study: 'Study', outcome: 'Outcome', effect: 'Effect', interval: '95 % interval', people: 'People',
  to: 'to', comparedWith: 'Compared with', copy: 'Copy as', copied: (format: string): string => `${format} copied.`,
  notCopied: 'Your browser did not allow copying. Select the text below instead.',

  source: (n: number | string, label: string): string => `Source ${n}: ${label}`,
  notReviewed: 'Not yet clinically reviewed.', reviewed: (by: string, credentials: string, date: string): string => `Reviewed by ${by}, ${credentials}, ${date}.`,
  by: (author: string, licence: string): string => `By ${author}, ${licence}.`,
  advice: 'Information, not medical advice.',

  loading: 'Loading…',
  unknown: (kind: string, name: string): string => `There is no ${kind} named “${name}”.`,
  nearest: (names: string): string => `Did you mean ${names}?`,
  failed: (what: string): string => `${what} could not be loaded.`,
  retry: 'Try again',
  broken: (what: string): string => `${what} has data that cannot be shown.`,
};
