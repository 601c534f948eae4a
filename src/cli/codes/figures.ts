import type {CodeDocs} from './code-doc.js';

const figure = (...lines: readonly string[]): string => ['figure:', ...lines.map((line) => `  ${line}`)].join('\n');

const LOWER = '  - lower 3s: start';
const BRIDGE = ['start: hook-lying', 'moves:', '  - lift 2s: hip -2', LOWER] as const;
const AVOID = [...BRIDGE, 'avoid:'] as const;

export const FIGURES = {
  'bad-figure': {
    means: 'A word or a number of a figure is not understood, or there is more of it than can be drawn.',
    why: 'A picture that leaves out what it did not understand would show another movement than was meant.',
    example: {in: 'the fields of an exercise', bad: figure('start: hook-lying', 'moves:', '  - lift 2s: hipp -2', LOWER), mended: figure(...BRIDGE)},
  },
  'figure-joint': {
    means: 'A joint is bent further than people can, or cannot be bent as asked while what rests stays where it is.',
    why: 'Readers do what they see. The message says what was asked for and how far the joint goes.',
    example: {in: 'the fields of an exercise', bad: figure('start: hook-lying', 'moves:', '  - lift 2s: hip -40', LOWER), mended: figure(...BRIDGE)},
  },
  'figure-contact': {
    means: 'A part of the body that should touch something does not.',
    why: 'A foot that slides or a hand in the air beside its wall shows another exercise. Let go with `free` what should not touch.',
    example: {
      in: 'the fields of an exercise', bad: figure('start: seated', 'moves:', '  - lift 2s: hands at 110 100', LOWER), mended: figure('start: seated', 'moves:', '  - lift 2s: hands at 60 140', LOWER),
    },
  },
  'figure-floor': {
    means: 'A part of the body is below the floor, or passes through it on its way.',
    why: 'Mostly the hips are too low, or a foot swings forward without a bent knee.',
    example: {
      in: 'the fields of an exercise', bad: figure('start: single-leg, far hip 45, far knee 4', 'moves:', '  - lower 2s: far hip -20, far knee 0, far ankle -40', '  - lift 2s: start'),
      mended: figure('start: single-leg, far hip 45, far knee 4', 'moves:', '  - lower 2s: far hip -20, far knee 70, far ankle 10', '  - lift 2s: start'),
    },
  },
  'figure-mistake': {
    means: 'A mistake that a figure shows is none of `## Mistakes`, is shown twice, or has no pose.',
    why: 'The two pictures, right and wrong, stand beside the words of the mistake, and are found by them. The full stop may be left out.',
    example: {
      in: 'the fields of an exercise', bad: figure(...AVOID, '  - The back arches: lift, spine -18, hip 4'), mended: figure(...AVOID, '  - The lower back arches: lift, spine -18, hip 4'),
    },
  },
  'figure-balance': {
    means: 'At the end of a move the weight is not above what carries the body.',
    why: 'Somebody who stays like that falls over. Where the body only passes through, as in a run, write `unbalanced`. Muscle and bone are weighed by published tables, and the view from the side does not show everything, so it is a warning.',
    example: {
      in: 'the fields of an exercise', bad: figure('start: kneeling', 'moves:', '  - lower 3s: knee 70, hip 0', '  - lift 2s: start'), mended: figure('start: kneeling', 'moves:', '  - lower 3s: unbalanced, knee 70, hip 0', '  - lift 2s: start'),
    },
    excuse: '# excuse figure-balance: The reader holds on to a rail, which is not drawn.',
  },
  'figure-tempo': {
    means: 'A repetition takes another time in the figure than by the tempo of the dose.',
    why: 'Readers follow what moves, and count by what is written. The seconds of all moves are added up. It is a warning.',
    example: {
      in: 'the fields of an exercise', bad: `${figure(...BRIDGE)}\ndose: 2 x 8 @ 3-1-2-0`, mended: `${figure(...BRIDGE)}\ndose: 2 x 8 @ 3-0-2-0`, line: 3,
    },
    excuse: '# excuse figure-tempo: The figure shows the first of two rounds.',
  },
  'figure-step': {
    means: 'A move of the figure is mentioned in no step.',
    why: 'The name of a move is shown while it is done, and steps in other words would be another movement. One word in common is enough, in any form: `lower` and `lowering`; for a stay any word such as hold, pause or breathe. Only for English, and a warning.',
    example: {
      in: 'the fields of an exercise', bad: figure('start: hook-lying', 'moves:', '  - raise 2s: hip -2', LOWER), mended: figure(...BRIDGE),
    },
    excuse: '# excuse figure-step: The steps follow the words of our handout.',
  },
} as const satisfies CodeDocs;
