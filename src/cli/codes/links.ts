import type {CodeDocs} from './code-doc.js';

export const LINKS = {
  'dangling-link': {
    means: 'The file that a link leads to is not there.',
    why: 'A reader would follow it to nowhere. A file was renamed or deleted, or the path is wrong: `..` goes up one folder.',
    example: {in: 'the text of an exercise', bad: 'Lie down as in [Bridge hold](bridge-holt.md).', mended: 'Lie down as in [Bridge hold](bridge-hold.md).'},
  },
  'unknown-citation': {
    means: 'There is no study of this id among the files.',
    why: 'A claim without its source is a claim. The id is misspelt, or the study is in the built-in library only: copy its file.',
    example: {in: 'the text of an article', bad: 'It was about half [@vandyk2018].', mended: 'It was about half [@vandyk2019].'},
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
      bad: '## Easier\n\n- [Step bridge](step-bridge.md): with less of a lift.',
      mended: '## Easier\n\n- Lift less.',
    },
  },
  'link-text': {
    means: 'The text of a link is not the title of the entry that it leads to, and pages show the title.',
    why: 'The words you wrote are lost. It is a warning, as mostly an entry was given a new title.',
    example: {
      in: 'the sections of an exercise',
      bad: '## Easier\n\n- [The hold](bridge-hold.md)',
      mended: '## Easier\n\n- [Bridge hold](bridge-hold.md)',
    },
  },
} as const satisfies CodeDocs;
