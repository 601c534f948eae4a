import type {CodeDocs} from './code-doc.js';

export const PROSE = {
  'raw-html': {
    means: 'There is HTML in the text, or an HTML comment.',
    why: 'Content from anyone can stand on any page because it cannot bring scripts, or break the page around it. For a plain < write `&lt;`.',
    example: {in: 'the text of an exercise', bad: 'Lie on your <b>back</b>.', mended: 'Lie on your **back**.'},
  },
  'code': {
    means: 'There is code in the text: words in backticks, or lines indented by a tab or four spaces.',
    why: 'No card has a place for it. It is mostly an indent that was not meant, or backticks typed for quotation marks.',
    example: {in: 'the text of an exercise', bad: 'Say `hips up` to yourself.', mended: 'Say “hips up” to yourself.'},
  },
  'image': {
    means: 'There is an image in the text.',
    why: 'The data of an entry hold no pictures, and one without a description is lost on people who cannot see it. Say it in words.',
    example: {
      in: 'the text of an exercise',
      bad: 'Lie down as here: ![start](start.png)',
      mended: 'Lie on your back with both heels on a step.',
    },
  },
  'remote-image': {
    means: 'There is an image from another server in the text.',
    why: 'It tells that server who reads the page and when, before the reader has done anything. A link tells it only when followed.',
    example: {
      in: 'the text of an exercise',
      bad: 'Lie down as here: ![start](https://example.org/start.png)',
      mended: 'Lie down as in [our picture](https://example.org/start.html).',
    },
  },
  'rule': {
    means: 'There is a line across the text, written as `***` or `---`.',
    why: 'No card has a place for it. Sections and paragraphs part a text well enough.',
    example: {in: 'the text of an article', bad: 'Do a little.\n\n***\n\nThen rest.', mended: 'Do a little.\n\nThen rest.'},
  },
  'line-break': {
    means: 'A line ends with two spaces or a backslash, which breaks it inside its paragraph.',
    why: 'A phone breaks lines elsewhere, and the spaces cannot be seen in most editors. Begin a new paragraph, or write a list.',
    example: {in: 'the text of an exercise', bad: 'Lie down.\\\nBend your knees.', mended: 'Lie down.\n\nBend your knees.'},
  },
  'task': {
    means: 'A list item begins with a box to tick, `[ ]` or `[x]`.',
    why: 'The box on the page could be ticked by nobody. Pages have ticks of their own beside the exercises of a circuit.',
    example: {in: 'the text of an exercise', bad: '- [ ] Put the mat down', mended: '- Put the mat down'},
  },
  'strikethrough': {
    means: 'Text is struck through, between two `~~`.',
    why: 'Struck instructions are still read, and a screen reader reads them like any others.',
    example: {in: 'the text of an exercise', bad: 'Lie on your ~~side~~ back.', mended: 'Lie on your back.'},
  },
  'link-definition': {
    means: 'An address is defined apart from the text of its link, as `[name]: address`.',
    why: 'Link and address drift apart when a text is edited. Written at the link, a dead one is found where it is.',
    example: {
      in: 'the text of an article',
      bad: 'See our timetable.\n\n[timetable]: https://example.org/classes',
      mended: 'See our [timetable](https://example.org/classes).',
      line: 3,
    },
  },
  'footnote': {
    means: 'There is a footnote, `[^1]`.',
    why: 'A card has no foot, and what matters belongs in the sentence. A source is a citation, which pages number themselves.',
    example: {in: 'the text of an article', bad: 'One review pooled studies in many sports.[^1]', mended: 'One review pooled studies in many sports [@vandyk2019].'},
  },
  'bad-table': {
    means: 'A row of a table has more or fewer cells than its head, or a column is aligned with `:`.',
    why: 'Cells that are missing would be filled silently and those that are too many dropped. Pages align columns themselves.',
    example: {
      in: 'the text of an article',
      bad: '| review | estimate |\n|---|---|\n| many sports |',
      mended: '| review | estimate |\n|---|---|\n| many sports | not given |',
    },
  },
  'bad-entity': {
    means: 'A character reference, `&name;`, is none of those known here.',
    why: 'A misspelt one would stand on the page as it is. The character itself can be typed, and always works.',
    example: {in: 'the text of an exercise', bad: 'Bend your knees by 90&degrees;.', mended: 'Bend your knees by 90°.'},
  },
  'bad-citation': {
    means: 'A citation is not written as `[@id]` or `[@one; @two]`, or stands in a field.',
    why: 'The id becomes a number that opens the source. Pages of a book, and words, belong in the sentence.',
    example: {in: 'the text of an article', bad: 'One review pooled them [@vandyk2019, p. 3].', mended: 'One review pooled them [@vandyk2019].'},
  },
  'bad-link': {
    means: 'The link leads to no entry and no web address, or its form is not `[text](address)`.',
    why: 'A link that looks right in an editor and is dead on the page is worse than none. Link to the file of an entry, or to a full address.',
    example: {in: 'the text of an article', bad: 'See [our timetable](classes.html).', mended: 'See [our timetable](https://example.org/classes.html).'},
  },
  'unsafe-url': {
    means: 'The address is of another kind than `https:`, `http:`, `mailto:` and `tel:`.',
    why: 'A `javascript:` or `data:` address can run a script in the page of whoever shows your text, and a `file:` is on your own disk.',
    example: {in: 'the text of an article', bad: 'See [our leaflet](file:///home/me/leaflet.pdf).', mended: 'See [our leaflet](https://example.org/leaflet.pdf).'},
  },
  'bad-embed': {
    means: 'A link stands alone in its paragraph, which shows the entry in its place, and that cannot be done here.',
    why: 'Articles show exercises, circuits and studies. If those showed others in turn, some would show themselves, and never end.',
    example: {in: 'the text of an exercise', bad: '[Quiet bridge](quiet-bridge.md)', mended: 'As in [Quiet bridge](quiet-bridge.md), lie on your back.'},
  },
  'article-only': {
    means: 'A quote or a table stands in an entry that is no article.',
    why: 'Cards are drawn by a script that stays small because it cannot draw these.',
    example: {in: 'the text of an exercise', bad: '> Lie on your back.', mended: 'Lie on your back.'},
  },
} as const satisfies CodeDocs;
