import type {CodeDocs} from './code-doc.js';

const LONG = 'Lie on your back and breathe. ';

export const FILES = {
  'bad-encoding': {
    means: 'The file is not saved as UTF-8.',
    why: 'Its letters would be guessed, and an é or a quotation mark would come out as another sign. Most editors offer UTF-8 under “save with encoding”.',
    example: {in: 'the text of an exercise', bad: 'We meet at the caf�, and lie down there.', mended: 'We meet at the café, and lie down there.'},
  },
  'bad-character': {
    means: 'The text holds a character that nobody can see and no page can show.',
    why: 'Such control characters come along when text is pasted from another program. Some of them end a file early, or change what a terminal does.',
    example: {in: 'the text of an exercise', bad: 'Lie on\u0008 your back.', mended: 'Lie on your back.'},
  },
  'too-large': {
    means: 'The file, or a run of lines in it without a blank one, is longer than any text for readers.',
    why: 'So long a run takes a parser more time than everything else together, and it is mostly a file that got here by mistake.',
    example: {in: 'the text of an article', bad: LONG.repeat(300).trim(), mended: `${LONG.repeat(4).trim()}\n\n${LONG.repeat(4).trim()}`},
  },
  'too-deep': {
    means: 'Lists, quotes or emphasis stand inside one another many levels deep.',
    why: 'No reader follows more than two or three levels, and the stack of a parser ends somewhere. It is mostly a slip with `>` or `*`.',
    example: {in: 'the text of an article', bad: '> > > > > > > > > Do a little in most weeks.', mended: '> Do a little in most weeks.'},
  },
  'unreadable': {
    means: 'The Markdown parser gives up on this file.',
    why: 'It happens with lists, quotes and tables tangled in one another in ways nobody means, as an empty item in a quote in a list. What they say cannot be guessed.',
    example: {in: 'the text of an article', bad: '- Do a little.\n  > -\nIn most weeks.', mended: '- Do a little.\n\n> In most weeks.', line: 1},
  },
  'unexpected-file': {
    means: 'The file is in none of the four folders of entries, and was not read.',
    why: 'Its author would look for it on a page in vain. Notes go into a README.md, which is passed over. A file that is no Markdown only gives a warning.',
    example: {in: 'the names of files', bad: 'study/vandyk2019.md', mended: 'studies/vandyk2019.md'},
  },
  'bad-id': {
    means: 'The name of a file, or the id of an effect, is not made of lower-case letters, digits and single hyphens.',
    why: 'The name without .md is the id of the entry: a part of addresses, of tags in pages and of citations, where space and capitals go wrong.',
    example: {in: 'the names of files', bad: 'exercises/Bridge Hold.md', mended: 'exercises/quiet-bridge.md'},
  },
  'duplicate-id': {
    means: 'Two files make the same entry, or two effects of a study have the same id.',
    why: 'A link or a tag can mean only one of them. Both places are named, as only you know which one to rename.',
    example: {
      in: 'the names of files',
      bad: 'studies/vandyk2019.md\nold/studies/vandyk2019.md',
      mended: 'studies/vandyk2019.md\nold/studies/vandyk2019-protocol.md',
    },
  },
  'unfinished': {
    means: 'The file still holds a sentence that `hamkit new` wrote for its author.',
    why: 'It says what belongs in its place, and readers would find it on the page. One warning a file names the first and how many more there are.',
    example: {in: 'the fields of an exercise', bad: 'purpose: What doing this is for, in one line.', mended: 'purpose: Learn to keep the hips level.'},
  },
} as const satisfies CodeDocs;
