import type {CodeDocs} from './code-doc.js';

const BLOCK = '## Blocks\n\n### Strength\n\nOne after the other.\n\n';

const SIX = [
  '1. [Glute bridge](../exercises/glute-bridge.md) — 1 x 10',
  '2. [Step bridge](../exercises/step-bridge.md) — 1 x 10',
  '3. [Single-leg bridge](../exercises/single-leg-bridge.md) — 1 x 8 per side',
  '4. [Reverse lunge](../exercises/lunge.md) — 1 x 8 per side',
  '5. [Romanian deadlift](../exercises/romanian-deadlift.md) — 1 x 8',
  '6. [Heel slide](../exercises/heel-slide.md) — 1 x 8',
].join('\n');

export const TRAINING = {
  'time-differs': {
    means: 'A step, a cue or a note gives another time than the dose beside it.',
    why: 'A reader can follow only one of them. Only times that are said outright, in English, for lowering, holding or rising are compared. It is a warning.',
    example: {
      in: 'the sections of a circuit',
      bad: `${BLOCK}1. [Step bridge](../exercises/step-bridge.md) — 1 x 8 @ 3-1-1-0: Lower for five seconds.`,
      mended: `${BLOCK}1. [Step bridge](../exercises/step-bridge.md) — 1 x 8 @ 3-1-1-0: Lower for three seconds.`,
    },
  },
  'no-rest': {
    means: 'Several sets in a circuit have no rest between them, or not the one that the exercise has.',
    why: 'A dose in a circuit replaces the whole dose of its exercise, and a rest that is not written counts as none. It is a warning.',
    example: {
      in: 'the sections of a circuit',
      bad: `${BLOCK}1. [Quiet bridge](../exercises/quiet-bridge.md) — 2 x 20 s`,
      mended: `${BLOCK}1. [Quiet bridge](../exercises/quiet-bridge.md) — 2 x 20 s, rest 30 s between sets`,
    },
  },
  'plyometrics-after-strength': {
    means: 'Jumps come after strength work in a circuit.',
    why: 'Coaches put jumps first: tired legs, they say, jump and land badly. That is custom, and we have checked no study, so it is a warning.',
    example: {
      in: 'the sections of a circuit',
      bad: `${BLOCK}1. [Step bridge](../exercises/step-bridge.md) — 1 x 10
2. [Split-stance jump](../exercises/split-stance-jump.md) — 1 x 5 per side`,
      mended: `${BLOCK}1. [Split-stance jump](../exercises/split-stance-jump.md) — 1 x 5 per side
2. [Step bridge](../exercises/step-bridge.md) — 1 x 10`,
      line: 8,
    },
  },
  'long-circuit': {
    means: 'A circuit has more than six exercises of strength or jumping.',
    why: 'With sets and rests that is about what one session holds. It is our own rule of thumb, from no study, and a warning.',
    example: {
      in: 'the sections of a circuit',
      bad: `${BLOCK}${SIX}\n7. [Nordic curl](../exercises/nordic-curl.md) — 1 x 5`,
      mended: `${BLOCK}${SIX}`,
    },
  },
  'nested-warm-up': {
    means: 'The warm-up of a circuit has a warm-up of its own.',
    why: 'Pages show one warm-up above a circuit, and the other would be missing. Put what comes first into the blocks of the one that is shown.',
    example: {
      in: 'these files',
      bad: 'circuits/weekly.md\n  warm-up: warm-up\ncircuits/warm-up.md\n  warm-up: tuesday',
      mended: 'circuits/weekly.md\n  warm-up: warm-up\ncircuits/warm-up.md',
      line: 2,
    },
  },
} as const satisfies CodeDocs;
