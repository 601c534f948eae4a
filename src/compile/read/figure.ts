import type {About, Finding} from '../../figure/index.js';
import {HANDS, type Exercise, type Figure} from '../../model/index.js';
import {checkMoves} from '../checks/moves.js';
import type {Draft} from '../draft.js';
import type {Excerpt} from '../excerpt.js';
import type {Fields, Labelled} from '../fields.js';
import type {Report} from '../problem.js';
import type {TextRange} from '../source.js';
import {nearest} from '../suggest.js';
import {gathered} from './figure-causes.js';
import {figureProblem} from './figure-problem.js';
import {solved} from './solved.js';

export const FIGURE_KEYS = ['start', 'with', 'view', 'moves', 'show', 'strip', 'arrow', 'hands', 'avoid'] as const;

const TEXTS = ['start', 'with', 'show', 'strip', 'arrow'] as const;
const VIEWS = ['side', 'front'] as const;

/** Twice what any exercise of ours has. Without a limit, noise of a hundred words a pose keeps the solver busy for half a minute. */
const MOST = {moves: 12, avoid: 6, length: 240, together: 1200};

/** The exercise beside its figure, as far as it is read by then. */
export interface Beside {
  readonly exercise: Pick<Exercise, 'muscles' | 'dose'>;
  readonly steps: readonly Excerpt[];
  /** The bold words of each of its mistakes, in order. */
  readonly mistakes: readonly string[];
}

/** A figure, and which of the exercise's mistakes it shows, counted from 0. */
export interface Pictured {readonly figure: Figure; readonly pictured: number[]}

/** The figure of an exercise that has one without an error. */
export function readFigure(draft: Draft, fields: Fields, {exercise, steps, mistakes}: Beside): Pictured | undefined {
  if (!fields.has('figure')) return undefined;
  const {report} = draft;
  const errorsBefore = errorsIn(report);
  const written = read(fields.map('figure', FIGURE_KEYS), report);
  const pictured = written.avoid.map(({label}) => mistakeOf(label, mistakes, report));
  refuseTwins(written.avoid, report);
  if (!written.isWhole || errorsIn(report) > errorsBefore) return undefined;
  const {figure, findings} = solved(sourceOf(written), aboutOf(exercise), draft.memo);
  for (const finding of gathered(findings, (path) => textAt(path, written)?.text ?? '')) tell(finding, written, fields, report);
  if (draft.isEnglish) checkMoves(written.moves.map(({label, text}) => ({name: nameOf(label), isStay: text === undefined})), steps, report);
  return figure && errorsIn(report) === errorsBefore ? {figure, pictured} : undefined;
}

const errorsIn = (report: Report): number => report.problems.filter(({severity}) => severity === 'error').length;

/** A figure as its author wrote it. */
interface Written {
  readonly texts: ReadonlyMap<string, Excerpt>;
  readonly view: (typeof VIEWS)[number] | undefined;
  readonly hands: Figure['hands'] | undefined;
  readonly moves: readonly Labelled[];
  readonly avoid: readonly Labelled[];
  /** Where its moves are announced. */
  readonly movesAt: () => TextRange;
  /** Whether nothing is missing; what is, is told with the keys that other maps lack. */
  readonly isWhole: boolean;
}

function read(fields: Fields, report: Report): Written {
  const start = fields.excerpt('start');
  const moves = fields.labelled('moves', 'lift 2s: hip -2');
  if (fields.isEmptyList('moves')) fields.problem('empty-value', 'moves', 'A figure has at least one move.', 'Write one below it, as `  - lift 2s: hip -2`.');
  const avoid = fields.has('avoid') ? fields.labelled('avoid', '"The back arches.": lift, spine -20') : [];
  const texts = new Map([['start', start], ...TEXTS.filter((key) => key !== 'start' && fields.has(key)).map((key) => [key, fields.excerpt(key)] as const)]);
  for (const {label, text} of avoid) {
    if (!text) report.error('figure-mistake', label.range(), 'The pose of this mistake is missing.', {hint: 'Write it behind a colon: the move in which it happens, and what is different, as `: lift, spine -20`.'});
  }
  refuseTooMuch('moves', moves, report);
  refuseTooMuch('avoid', avoid, report);
  refuseLong([...texts.values(), ...[...moves, ...avoid].flatMap(({label, text}) => [label, text ?? []].flat())], report);
  return {
    texts, moves, avoid,
    view: fields.has('view') ? fields.choice('view', VIEWS) : undefined,
    hands: fields.has('hands') ? fields.choice('hands', HANDS) : undefined,
    movesAt: () => fields.keyRange('moves'),
    isWhole: start.text !== '' && moves.length > 0,
  };
}

function refuseTooMuch(key: 'moves' | 'avoid', items: readonly Labelled[], report: Report): void {
  const first = items[MOST[key]];
  if (first) report.error('bad-figure', first.label.range(), `\`${key}\` has ${String(items.length)} items, and at most ${String(MOST[key])} are drawn.`, {hint: 'Leave those out that a reader does not need to see.'});
}

function refuseLong(all: readonly Excerpt[], report: Report): void {
  const tell = (each: Excerpt, from: number, what: string, most: number): void => {
    report.error('bad-figure', each.range(from, each.text.length), `From here on ${what} longer than ${most.toLocaleString('en')} characters.`, {
      hint: 'A pose says only what is different from the one before it.',
    });
  };
  let left = MOST.together;
  for (const each of all) {
    const {length} = each.text;
    if (length > MOST.length) tell(each, MOST.length, 'this text is', MOST.length);
    else if (left >= 0 && length > left) tell(each, left, 'the texts of this figure together are', MOST.together);
    left -= length;
  }
}

const plain = (text: string): string => text.trim().replace(/\.$/, '').replaceAll('’', '\'');

/** Which of the mistakes is meant; its full stop may be left out. */
function mistakeOf(label: Excerpt, mistakes: readonly string[], report: Report): number {
  const found = mistakes.findIndex((each) => plain(each) === plain(label.text));
  if (found < 0) {
    report.error('figure-mistake', label.range(), `\`${label.text}\` is none of the mistakes of this exercise.`, {
      hint: hintFor(plain(label.text), mistakes.map(plain)),
    });
  }
  return found;
}

function hintFor(written: string, mistakes: readonly string[]): string {
  const meant = nearest(written, mistakes);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  return mistakes.length === 0 ? 'Write the bold words of one of them, below `## Mistakes`.' : `One of: ${mistakes.map((each) => `\`${each}\``).join(', ')}.`;
}

function refuseTwins(avoid: readonly Labelled[], report: Report): void {
  const first = new Map<string, Excerpt>();
  for (const {label} of avoid) {
    const twin = first.get(plain(label.text));
    if (twin) report.error('figure-mistake', label.range(), 'This mistake has two pictures.', {hint: 'Keep the one that shows it better.', related: [report.related(twin.range(), 'The first is here.')]});
    else first.set(plain(label.text), label);
  }
}

function sourceOf({texts, view, hands, moves, avoid}: Written): Parameters<typeof solved>[0] {
  const record = ({label, text}: Labelled): Readonly<Record<string, string>> => ({[label.text]: text?.text ?? ''});
  const {start = '', ...others} = Object.fromEntries(Array.from(texts, ([key, {text}]) => [key, text]));
  return {
    start, ...others, ...view && {view}, ...hands && {hands},
    moves: moves.map((move) => (move.text ? record(move) : move.label.text)),
    ...avoid.length > 0 && {avoid: avoid.map(record)},
  };
}

/** The muscles that an exercise is chosen for are shown, in the author's order. */
function aboutOf({muscles, dose: {tempo}}: Beside['exercise']): About {
  return {muscles: muscles.filter(({role}) => role !== 'assist').map(({muscle}) => muscle), ...tempo && {tempo}};
}

/** `lower 4s` without its time. */
function nameOf(label: Excerpt): Excerpt {
  const [seconds = ''] = /\s+[\d.]+\s*s\s*$/.exec(label.text) ?? [];
  return label.slice(0, label.text.length - seconds.length);
}

/** Puts a finding where its words stand. */
function tell(finding: Finding, written: Written, fields: Fields, report: Report): void {
  const text = textAt(finding.path, written);
  const {code, severity, message, hint, from, to} = figureProblem(finding, text?.text ?? '');
  const range = text ? text.range(from, to) : written.movesAt();
  const related = finding.code === 'tempo' ? [report.related(fields.excerpt('dose').range(), 'The dose.')] : [];
  report[severity === 'error' ? 'error' : 'warn'](code, range, message, {hint, related});
}

/** The text at the path of a finding; none where it is about the moves together. */
function textAt([key, index, part]: Finding['path'], {texts, moves, avoid}: Written): Excerpt | undefined {
  if (key !== 'moves' && key !== 'avoid') return texts.get(String(key));
  const item = (key === 'moves' ? moves : avoid)[Number(index)];
  return item && (part === 'name' ? item.label : item.text ?? item.label);
}
