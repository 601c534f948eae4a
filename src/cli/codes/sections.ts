import type {CodeDocs} from './code-doc.js';

export const SECTIONS = {
  'unknown-section': {
    means: 'There is no section of this name in this kind of entry.',
    why: 'The headings are fixed, so that a reader finds the same things at the same place in every entry, from whoever it comes.',
    example: {
      in: 'the sections of an exercise',
      bad: '## Common mistakes\n\n- **The lower back arches.** Stop a little lower.',
      mended: '## Mistakes\n\n- **The lower back arches.** Stop a little lower.',
    },
  },
  'missing-section': {
    means: 'A section that every entry of this kind needs is not there.',
    why: 'Nobody should be shown how to do an exercise without being told when to stop. Where there is nothing to say, say that.',
    example: {
      in: 'the sections of an exercise',
      bad: '## Why\n\nIt is a calm start.',
      mended: '## Why\n\nIt is a calm start.\n\n## Cautions\n\nNone that we know of.',
    },
  },
  'empty-section': {
    means: 'There is nothing below a heading that needs something: a text, a list, or the reason for a block.',
    why: 'A page would show a heading and then nothing. A block of a circuit says why it stands where it does.',
    example: {in: 'the sections of an exercise', bad: '## Feel', mended: '## Feel\n\nFirm work in the back of both thighs.', line: 1},
  },
  'duplicate-section': {
    means: 'Two sections of an entry have the same heading.',
    why: 'Pages have one place for each, and the second would be lost.',
    example: {
      in: 'the sections of an exercise',
      bad: '## Feel\n\nWork in both thighs.\n\n## Feel\n\nNo pain.',
      mended: '## Feel\n\nWork in both thighs. No pain.',
      line: 5,
    },
  },
  'stray-text': {
    means: 'The text belongs to no section, or to no place in its section.',
    why: 'Pages show sections, and what is in none would be lost. The title stands in the fields; remarks on a block stand above its list.',
    example: {
      in: 'the sections of a circuit',
      bad: `## Blocks

Take your time.

### Hold

It comes first.

1. [Quiet bridge](../exercises/quiet-bridge.md) — 2 x 20 s, rest 30 s between sets`,
      mended: `## Blocks

### Hold

It comes first. Take your time.

1. [Quiet bridge](../exercises/quiet-bridge.md) — 2 x 20 s, rest 30 s between sets`,
    },
  },
  'bad-heading': {
    means: 'The heading has the wrong number of `#`, stands in the middle of a section, or is not plain text where it must be.',
    why: 'Headings make the outline of a page, in which people who cannot see it find their way. Two signs begin a section.',
    example: {
      in: 'the sections of an exercise',
      bad: '### Feel\n\nFirm work in the back of both thighs.',
      mended: '## Feel\n\nFirm work in the back of both thighs.',
    },
  },
  'bad-list': {
    means: 'The list has the wrong sign, does not begin with 1, or something else stands beside it.',
    why: 'Steps are done in order and take `1.`; cues, mistakes, easier and harder have none and take `-`.',
    example: {
      in: 'the sections of an exercise',
      bad: '## Steps\n\n- Lift your hips.\n- Lower slowly.',
      mended: '## Steps\n\n1. Lift your hips.\n2. Lower slowly.',
    },
  },
  'bad-item': {
    means: 'The item of a list does not have the parts that pages show.',
    why: 'A mistake is a name in bold and what to do about it; an exercise of a circuit is a link and a dose. Anything else would be taken apart wrongly.',
    example: {
      in: 'the sections of an exercise',
      bad: '## Mistakes\n\n- The step moves. Push it against a wall.',
      mended: '## Mistakes\n\n- **The step moves.** Push it against a wall.',
    },
  },
} as const satisfies CodeDocs;
