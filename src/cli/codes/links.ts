import type {CodeDocs} from './code-doc.js';

export const LINKS = {
  'dangling-link': {
    means: 'The file that a link leads to is not there.',
    why: 'A reader would follow it to nowhere. A file was renamed or deleted, or the path is wrong: `..` goes up one folder.',
    example: {in: 'the text of an exercise', bad: 'Lie down as in [Quiet bridge](bridge-holt.md).', mended: 'Lie down as in [Quiet bridge](quiet-bridge.md).'},
  },
  'unknown-citation': {
    means: 'There is no study of this id among the files.',
    why: 'A claim without its source is a claim. The id is misspelt, or the study is in the built-in library only: copy its file.',
    example: {in: 'the text of an article', bad: 'One review pooled them [@vandyk2018].', mended: 'One review pooled them [@vandyk2019].'},
  },
  'unknown-id': {
    means: 'A field names an entry that is not there.',
    why: 'The page would leave out what the field promises, such as the warm-up.',
    example: {in: 'the fields of a study', bad: 'contests: [impelizzeri2021]', mended: 'contests: [impellizzeri2021]'},
  },
  'self-reference': {
    means: 'An entry refers to itself.',
    why: 'A reader who asks for something harder would be given the same again.',
    example: {
      in: 'the sections of an exercise',
      bad: '## Harder\n\n- [Step bridge](step-bridge.md): Lower more slowly.',
      mended: '## Harder\n\n- Lower more slowly.',
    },
  },
  'link-text': {
    means: 'The text of a link is not the title of the entry that it leads to, and pages show the title.',
    why: 'The words you wrote are lost. It is a warning, as mostly an entry was given a new title.',
    example: {
      in: 'the sections of an exercise',
      bad: '## Easier\n\n- [The hold](quiet-bridge.md)',
      mended: '## Easier\n\n- [Quiet bridge](quiet-bridge.md)',
    },
  },
  'easier-and-harder': {
    means: 'Of two exercises each is said to be easier than the other.',
    why: 'A reader who asks for something easier would be given something harder by one of the two.',
    example: {
      in: 'these files',
      bad: `exercises/quiet-bridge.md
  ## Harder

  - [Step bridge](step-bridge.md)
exercises/step-bridge.md
  ## Harder

  - [Quiet bridge](quiet-bridge.md)`,
      mended: `exercises/quiet-bridge.md
  ## Harder

  - [Step bridge](step-bridge.md)
exercises/step-bridge.md
  ## Easier

  - [Quiet bridge](quiet-bridge.md)`,
      line: 4,
    },
  },
  'cycle': {
    means: 'Entries lead back to where they began: each exercise is harder than the one before, or each circuit the warm-up of another.',
    why: 'There is no easiest exercise to begin with, and no warm-up that comes first.',
    example: {
      in: 'these files',
      bad: 'circuits/weekly.md\n  warm-up: warm-up\ncircuits/warm-up.md\n  warm-up: weekly',
      mended: 'circuits/weekly.md\n  warm-up: warm-up\ncircuits/warm-up.md',
    },
  },
  'one-way-link': {
    means: 'An exercise names another as easier or harder, and that one does not name it in turn.',
    why: 'A reader who goes there finds no way back. It is a warning: nothing wrong is said. The link that is missing belongs in the other file.',
    example: {
      in: 'the sections of an exercise',
      bad: '## Harder\n\n- [Single-leg bridge](single-leg-bridge.md)',
      mended: '## Harder\n\n- Lower more slowly, then add a repetition.',
    },
  },
} as const satisfies CodeDocs;
