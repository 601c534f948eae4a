import {
  CONTRACTIONS, DIFFICULTIES, EXERCISE_KINDS, KIT, MUSCLES, PHASES, ROLES,
  type Exercise, type Figure, type Inline, type KitNeed, type MuscleUse, type Variation,
} from '../../model/index.js';
import {checkTimes} from '../checks/times.js';
import type {Draft} from '../draft.js';
import type {Excerpt} from '../excerpt.js';
import {NO_DOSE, readDose} from '../dose.js';
import type {Fields} from '../fields.js';
import {plainText, readInlines, trimmedStart} from '../inlines.js';
import {lineOf, readLine, readLinkedItem} from '../item.js';
import {emptyListHint} from '../nothing.js';
import type {Report} from '../problem.js';
import {reportRepeats} from '../repeats.js';
import type {ListItem} from '../rich-text.js';
import type {Sections} from '../sections.js';
import {choose} from '../words.js';
import {readFigure} from './figure.js';
import {PROVENANCE_KEYS, readProvenance} from './provenance.js';
import {readSwap} from './swap.js';

export const EXERCISE_KEYS = ['title', 'purpose', 'kind', 'level', 'phase', 'dose', 'dose-from', 'kit', 'muscles', 'figure', ...PROVENANCE_KEYS] as const;

export const EXERCISE_SECTIONS = ['Setup', 'Steps', 'Cues', 'Feel', 'Mistakes', 'Easier', 'Harder', 'Swaps', 'Why', 'Cautions'] as const;

/** The record of an exercise, and its figure, which is kept beside it. */
export function readExercise(draft: Draft, fields: Fields, sections: Sections): {exercise: Exercise; figure: Figure | undefined} {
  sections.refuseIntro();
  const [steps, cues]: [Excerpt[], Excerpt[]] = [[], []];
  const readInto = (list: Excerpt[]) => (item: ListItem): Inline[] => {
    list.push(item.at);
    return readLine(item, draft);
  };
  const exercise: Exercise = {
    id: draft.id,
    title: fields.text('title'),
    purpose: fields.text('purpose'),
    kind: fields.choice('kind', EXERCISE_KINDS),
    level: fields.has('level') ? fields.choice('level', DIFFICULTIES) : undefined,
    phase: fields.has('phase') ? fields.choice('phase', PHASES) : undefined,
    dose: readDoseField(fields),
    doseFrom: fields.choice('dose-from', ['source', 'default']),
    kit: readKit(fields),
    muscles: readMuscles(fields),
    setup: sections.richText('Setup'),
    steps: sections.items('Steps', {ordered: true}).map(readInto(steps)),
    cues: sections.items('Cues', {ordered: false}).map(readInto(cues)),
    feel: sections.richText('Feel'),
    mistakes: sections.items('Mistakes', {ordered: false}).map((item) => readMistake(item, draft)),
    ...readVariations(draft, sections),
    swaps: sections.has('Swaps') ? sections.items('Swaps', {ordered: false}).map((item) => readSwap(item, draft)) : [],
    why: sections.richText('Why'),
    cautions: sections.richText('Cautions'),
    sources: draft.sources,
    ...readProvenance(fields),
  };
  checkTimes({lines: [...steps, ...cues], dose: exercise.dose, written: () => fields.excerpt('dose'), isHold: isHold(exercise)}, draft.report);
  const picture = readFigure(draft, fields, {exercise, steps, mistakes: exercise.mistakes.map(({mistake}) => plainText(mistake))});
  return {exercise: {...exercise, ...picture && {pictured: picture.pictured}}, figure: picture?.figure};
}

/** Whether its main muscles work at a constant length and in no other way, or are stretched. */
function isHold({muscles}: Exercise): boolean {
  return muscles.filter(({role}) => role === 'main').every(({contraction}) => contraction.every((each) => each === 'isometric'));
}

function readDoseField(fields: Fields): Exercise['dose'] {
  const written = fields.excerpt('dose');
  return written.text === '' ? NO_DOSE : readDose(written, fields.report);
}

const OR = /(?<=\s)or(?=\s)/g;

/** `mat or towel`: the first is meant, the others stand in for it, where they may also be meant themselves in another line. */
function readKit(fields: Fields): KitNeed[] {
  const {report} = fields;
  const needs = fields.texts('kit').map((need) => need.split(OR));
  for (const need of needs) reportRepeats(need, report);
  reportRepeats(needs.flatMap(([item]) => item ?? []), report);
  return needs.map((need) => {
    const [item = KIT[0], ...or] = need.map((each) => choose(each, KIT, report, emptyListHint('kit', each.text)));
    return {item, or};
  });
}

const MAIN_MUSCLE = 'Write `hamstrings: main, eccentric` for the muscle it is meant for.';

function readMuscles(fields: Fields): MuscleUse[] {
  const written = fields.textByKey('muscles');
  const muscles = written.map(({key, text}) => readMuscle(key, text, fields.report));
  if (fields.isEmptyMap('muscles')) fields.problem('empty-value', 'muscles', 'An exercise has at least one muscle.', MAIN_MUSCLE);
  if (written[0] && muscles.every(({role}) => role === 'assist')) {
    fields.report.error('bad-value', written[0].text.range(), 'No muscle here is `main` or `stretch`: an exercise is chosen for at least one.', {
      hint: MAIN_MUSCLE,
    });
  }
  return muscles;
}

const COMMA_OR_AND = /,|(?<=\s)and(?=\s)/g;

/** `hamstrings: main, eccentric and isometric`. */
function readMuscle(key: Excerpt, written: Excerpt, report: Report): MuscleUse {
  const [role, ...contractions] = written.split(COMMA_OR_AND);
  if (role?.text === 'main' && contractions.length === 0) {
    report.error('bad-value', written.range(), 'How the main muscle works is missing.', {hint: `Write \`main, eccentric\`, with one or more of ${CONTRACTIONS.join(', ')}.`});
  }
  return {
    muscle: choose(key, MUSCLES, report),
    role: choose(role ?? written, ROLES, report),
    contraction: contractions.map((each) => choose(each, CONTRACTIONS, report)),
  };
}

/** `**The mistake.** What to do about it.` */
function readMistake(item: ListItem, draft: Draft): Exercise['mistakes'][number] {
  const [mistake, ...others] = lineOf(item, draft);
  const [strong] = mistake?.type === 'strong' ? readInlines([mistake], item.cursor, draft) : [];
  const correction = trimmedStart(readInlines(others, item.cursor, draft));
  if (strong === undefined || typeof strong === 'string' || strong.kind !== 'strong' || correction.length === 0) {
    draft.report.error('bad-item', item.at.range(0, item.at.text.trimEnd().length), 'A mistake is named in bold, and what to do about it follows.', {
      hint: 'Write `- **The lower back sags.** Push a little less.`',
    });
    return {mistake: [], correction};
  }
  return {mistake: [...strong.content], correction};
}

/** One of the two may be absent: there is nothing easier than the easiest. */
function readVariations(draft: Draft, sections: Sections): Pick<Exercise, 'easier' | 'harder'> {
  const read = (name: string, role: 'easier' | 'harder'): Variation[] => {
    if (!sections.has(name)) return [];
    return sections.items(name, {ordered: false}).map((item) => readLinkedItem(item, role, draft) ?? {text: readLine(item, draft)});
  };
  sections.needOneOf('Easier', 'Harder');
  return {easier: read('Easier', 'easier'), harder: read('Harder', 'harder')};
}
