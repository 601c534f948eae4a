import type {Finding, FindingCode} from '../../figure/index.js';
import type {Problem, ProblemCode} from '../problem.js';
import {clauseAbout, hintForForm, hintForWord, takenForAngle} from './figure-hints.js';

/** A finding in words, and at which part of its text. */
export interface Said extends Pick<Problem, 'severity' | 'message'> {
  readonly code: ProblemCode;
  readonly hint: string | undefined;
  readonly from: number;
  readonly to: number;
}

interface Words {
  readonly message: string;
  readonly hint: string | undefined;
  /** The joint or the point that it is about. */
  readonly about?: string;
}

/** What a finding says, as text. */
type Data = (name: string) => string;

interface Wording {
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  readonly say: (data: Data, text: string, known: readonly string[]) => Words;
}

const SORTS: Readonly<Record<string, string>> = {
  base: 'no pose to start from', pose: 'no word of a pose', joint: 'no joint', point: 'no point of the body', surface: 'nothing to rest on', thing: 'nothing that can be drawn around a figure',
  move: 'no move of this figure',
};

/** How each finding is told. What would show a movement that nobody can or should do is an error; what a picture may well show, a warning. */
const WORDINGS: Readonly<Record<FindingCode, Wording>> = {
  'unknown-word': {
    code: 'bad-figure', severity: 'error',
    say: (data, _, known) => ({message: `\`${data('word')}\` is ${SORTS[data('what')] ?? `no ${data('what')}`}.`, hint: hintForWord(data('word'), data('what'), known)}),
  },
  'unexpected': {
    code: 'bad-figure', severity: 'error',
    say: (data) => ({message: `\`${data('word')}\` is not understood here; expected: ${data('expected')}.`, hint: hintForForm(data('word'), data('expected'))}),
  },
  'out-of-scale': {
    code: 'bad-figure', severity: 'error',
    say: (data) => ({message: `\`${data('word')}\` is more than a body or a room has.`, hint: 'Lengths are in centimetres from where the hips are at the start, angles in degrees.'}),
  },
  'beyond-contacts': {
    code: 'figure-joint', severity: 'error',
    say: (data) => ({
      message: `${inMove(data)}, \`${data('joint')}\` is asked for ${data('asked')}° and comes to ${data('got')}°: what it rests on or its balance holds it there.`,
      hint: `Ask for ${data('got')}°, or let go of what holds it, as with \`free feet\`.`,
    }),
  },
  'joint-range': {
    code: 'figure-joint', severity: 'error',
    say: (data, text) => ({
      message: `${inMove(data)}, \`${data('joint')}\` is at ${data('value')}°, and people can move it from ${data('least')}° to ${data('most')}°.`,
      hint: hintForRange(data, text), about: data('joint'),
    }),
  },
  'slipping': {
    code: 'figure-contact', severity: 'error',
    say: (data, text) => ({
      message: `${inMove(data)}, \`${data('point')}\` is ${data('cm')} cm away from ${data('on') === 'air' ? 'the place that it is given' : `the ${data('on')}, which it should touch`}${others(data)}.`,
      hint: takenForAngle(text) ?? `Bend or move the body so that it gets there, or let go with \`free ${data('point')}\`.`, about: data('point'),
    }),
  },
  'below-floor': {
    code: 'figure-floor', severity: 'error',
    say: (data) => ({
      message: `${inMove(data)}, \`${data('point')}\` is ${data('cm')} cm below the floor.`,
      hint: `Raise the hips, as with \`height 60\`, bend what reaches too low, or let it rest there with \`touch ${data('point')}\`.`, about: data('point'),
    }),
  },
  'unbalanced': {
    code: 'figure-balance', severity: 'warning',
    say: (data) => ({
      message: `${inMove(data)}, the weight is ${data('cm')} cm ${data('side') === 'behind' ? 'behind' : 'in front of'} what carries it, so that nobody could stay there.`,
      hint: `Bring hips or arms further ${data('side') === 'behind' ? 'forward' : 'back'}, or add \`unbalanced\` where the body only passes through, as in a run.`,
    }),
  },
  'tempo': {
    code: 'figure-tempo', severity: 'warning',
    say: (data) => ({
      message: `A repetition takes ${data('seconds')} s in the figure, and ${data('asked')} s by the tempo of the dose.`,
      hint: `Let the seconds of the moves add up to ${data('asked')}.`,
    }),
  },
};

/** A finding in words. It stands at the clause that it is about, where there is one. */
export function figureProblem({code, data, known, from, to}: Finding, text: string): Said {
  const wording = WORDINGS[code];
  const {message, hint, about} = wording.say((name) => String(data[name] ?? ''), text, known ?? []);
  return {code: wording.code, severity: wording.severity, message, hint, from, to, ...about !== undefined && clauseAbout(about, text)};
}

const inMove = (data: Data): string => (data('move') === 'start' ? 'At the start' : `At the end of \`${data('move')}\``);

const others = (data: Data): string => (data('others') === '' ? '' : `; also off: ${data('others')}`);

function hintForRange(data: Data, text: string): string {
  const isOver = Number(data('value')) > Number(data('most'));
  return clauseAbout(data('joint'), text)
    ? `Ask for ${isOver ? `at most ${data('most')}` : `at least ${data('least')}`}°.`
    : 'Nothing here asks for that: it follows from where the body rests. Move what rests, let go of it, or ask for other angles beside it.';
}

const bothSides = (name: string): string => name.replace(/^far[ -]/, '');

/** What two findings have in common that one slip brought about: a joint of both sides, or contacts that cannot all be kept. */
function cause({code, path, data}: Finding, index: number): string {
  if (code === 'slipping') return `${code} ${path.join()}`;
  return code === 'joint-range' ? `${code} ${path.join()} ${bothSides(String(data['joint']))}` : String(index);
}

/** Whether a finding follows from another of the same pose, which is told: what is asked beyond a joint's range, or what comes of contacts that cannot be kept. */
function follows({code, path, data}: Finding, findings: readonly Finding[], text: string): boolean {
  const ofPose = findings.filter((other) => other.path.join() === path.join());
  const joint = bothSides(String(data['joint']));
  if (code === 'beyond-contacts') return ofPose.some((other) => other.code === 'joint-range' && bothSides(String(other.data['joint'])) === joint);
  const isConsequence = code === 'below-floor' || code === 'unbalanced' || code === 'joint-range' && !clauseAbout(joint, text);
  return isConsequence && ofPose.some((other) => other.code === 'slipping');
}

/** One finding for each slip of the author's; `textOf` gives the text at a path. The furthest contact speaks for all of its pose, one side for both. */
export function gathered(findings: readonly Finding[], textOf: (path: Finding['path']) => string): Finding[] {
  const told = findings.filter((finding) => !follows(finding, findings, textOf(finding.path)));
  const groups = new Map<string, Finding[]>();
  told.forEach((finding, index) => groups.set(cause(finding, index), [...groups.get(cause(finding, index)) ?? [], finding]));
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group.toSorted((a, b) => Number(b.data['cm'] ?? 0) - Number(a.data['cm'] ?? 0));
    if (!first || rest.length === 0) return first ?? [];
    if (first.code === 'joint-range') return {...first, data: {...first.data, joint: bothSides(String(first.data['joint']))}};
    const point = bothSides(String(first.data['point']));
    const also = new Set(rest.map(({data}) => bothSides(String(data['point']))).filter((each) => each !== point));
    return {...first, data: {...first.data, point, others: Array.from(also, (each) => `\`${each}\``).join(', ')}};
  });
}
