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
  'other-view': {
    code: 'bad-figure', severity: 'error',
    say: (data) => ({
      message: `\`${data('word')}\` is seen from the ${data('view')}, and this figure from the ${data('view') === 'front' ? 'side' : 'front'}.`,
      hint: data('view') === 'front' ? 'Add `view: front` below `start`.' : 'Leave `view: front` out.',
    }),
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
      message: `${inMove(data)}, \`${data('joint')}\` is ${data('asked') === '' ? `at ${data('value')}` : `asked for ${data('asked')}`}°, and people can move it from ${data('least')}° to ${data('most')}°.`,
      hint: hintForRange(data, text), about: data('joint'),
    }),
  },
  'slipping': {
    code: 'figure-contact', severity: 'error',
    say: (data, text) => ({
      message: `${inMove(data)}, \`${data('point')}\` is ${centimetres(data)} cm away from ${data('on') === 'air' ? 'the place that it is given' : `the ${data('on')}, which it should touch`}${others(data)}.`,
      hint: takenForAngle(text) ?? `Bend or move the body so that it gets there, or let go with \`free ${data('point')}\`.`, about: data('point'),
    }),
  },
  'below-floor': {
    code: 'figure-floor', severity: 'error',
    say: (data) => ({
      message: `${inMove(data)}, \`${data('point')}\` is ${centimetres(data)} cm below the floor.`,
      hint: `Raise the hips, as with \`height 60\`, bend what reaches too low, or let it rest there with \`touch ${data('point')}\`.`, about: data('point'),
    }),
  },
  'unbalanced': {
    code: 'figure-balance', severity: 'warning',
    say: (data) => ({
      message: `${inMove(data)}, the weight is ${centimetres(data)} cm ${data('side') === 'behind' ? 'behind' : 'in front of'} what carries it, so that nobody could stay there.`,
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

/** Nobody mends by the millimetre. */
const centimetres = (data: Data): string => String(Number(data('cm')) < 2 ? Number(data('cm')) : Math.round(Number(data('cm'))));

const inMove = (data: Data): string => (data('move') === 'start' ? 'At the start' : `At the end of \`${data('move')}\``);

const others = (data: Data): string => (data('others') === '' ? '' : `; also off: ${data('others')}`);

function hintForRange(data: Data, text: string): string {
  const isOver = Number(data('value')) > Number(data('most'));
  return clauseAbout(data('joint'), text)
    ? `Ask for ${isOver ? `at most ${data('most')}` : `at least ${data('least')}`}°.`
    : 'Nothing here asks for that: it follows from where the body rests. Move what rests, let go of it, or ask for other angles beside it.';
}
