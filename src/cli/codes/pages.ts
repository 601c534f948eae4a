import type {CodeDocs} from './code-doc.js';

const CURL = '<ham-exercise name="nordic-curl"></ham-exercise>';

export const PAGES = {
  'unknown-entry': {
    means: 'The tag asks for an entry, or for a figure, that its content does not have.',
    why: 'Its page would show a note and no entry. The name is that of the file without .md, and each kind of entry has its tag. Inside `<ham-content>` only the data of its address count.',
    example: {in: 'a page', bad: '<ham-exercise name="nordic-crul"></ham-exercise>', mended: CURL},
  },
  'no-name': {
    means: 'The tag does not say which entry it shows.',
    why: 'Only a circuit can go without a name: then it is the weekly one.',
    example: {in: 'a page', bad: '<ham-exercise></ham-exercise>', mended: CURL},
  },
  'unclosed-tag': {
    means: 'The tag is never closed.',
    why: 'A browser puts all that follows into it. In the prerendered page it is closed at once, as each of our tags is meant; where it ends with `/>`, that is done without a word.',
    example: {in: 'a page', bad: '<ham-exercise name="nordic-curl">\n<p>Two sets are enough.</p>', mended: `${CURL}\n<p>Two sets are enough.</p>`},
  },
  'misplaced-tag': {
    means: 'The tag stands where no paragraph can: in a link, in a button, or between the rows of a table.',
    why: 'A browser would tear the page apart there, and put the entry before the table or leave the link open behind it.',
    example: {in: 'a page', bad: `<a href="/legs">Strong legs ${CURL}</a>`, mended: `<a href="/legs">Strong legs</a>\n${CURL}`},
  },
  'unreadable-content': {
    means: 'The data that `<ham-content>` names cannot be read in the folder of the site.',
    why: 'Entries of other content would say other things without script than with it. Data on another site give only a warning: what they hold is shown by script alone.',
    example: {in: 'a page', bad: `<ham-content src="/hma/">${CURL}</ham-content>`, mended: `<ham-content src="/ham/">${CURL}</ham-content>`},
  },
  'unreadable-page': {
    means: 'The page, or a text of the feed, cannot be read as it is meant, and was left alone.',
    why: 'It is not in UTF-8 or says that it is not, has more than 500 of our tags, or tags so deep in one another that a parser would take hours. What was guessed could lose a byte.',
    example: {in: 'a page', bad: `<p>Meet us at the caf�.</p>\n${CURL}`, mended: `<p>Meet us at the café.</p>\n${CURL}`, line: 1},
  },
} as const satisfies CodeDocs;
