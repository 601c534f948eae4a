import type {CodeDocs} from './code-doc.js';

export const FRONTMATTER = {
  'no-frontmatter': {
    means: 'The file does not begin with fields between two lines of `---`.',
    why: 'Without them the entry has no title, no author and no licence. Where the second line is missing, all of the text would count as fields.',
    example: {
      in: 'the frontmatter of an article',
      bad: `---
title: Should a runner do Nordics?
summary: What the reviews say.
date: 2026-11-21
author: Example clinic
licence: CC-BY-4.0`,
      mended: `---
title: Should a runner do Nordics?
summary: What the reviews say.
date: 2026-11-21
author: Example clinic
licence: CC-BY-4.0
---`,
      line: 1,
    },
  },
  'bad-yaml': {
    means: 'The fields cannot be read: mostly a colon or another sign stands in a text without quotes, or a tab in an indent.',
    why: 'YAML gives some signs a meaning of their own. A colon with a space behind it, for one, looks like the beginning of another field.',
    example: {in: 'the fields of a circuit', bad: 'title: Tuesday class: at home', mended: 'title: "Tuesday class: at home"'},
  },
  'yaml-alias': {
    means: 'A value begins with a name behind `&` or `*`, a YAML anchor or alias.',
    why: 'Aliases make a file hard to read and can make a small file huge. Write the value out; a text that begins with these signs needs quotes.',
    example: {in: 'the fields of an exercise', bad: 'author: &us Example clinic', mended: 'author: Example clinic'},
  },
  'yaml-remark': {
    means: 'A space and a `#` stand in a value without quotes.',
    why: 'From there on YAML takes it for a remark, and half of the text would silently be gone.',
    example: {in: 'the fields of an article', bad: 'title: Our exercise #1', mended: 'title: "Our exercise #1"'},
  },
  'duplicate-key': {
    means: 'A field stands in the file twice.',
    why: 'Only one of the values could be shown, and which one would be chance.',
    example: {in: 'the fields of an exercise', bad: 'kind: strength\nkind: drill', mended: 'kind: strength', line: 2},
  },
  'unknown-key': {
    means: 'There is no field of this name in this kind of entry, or at this place in it.',
    why: 'A misspelt field would otherwise be left out without a word.',
    example: {in: 'the fields of an exercise', bad: 'purpos: Lifting the hips.', mended: 'purpose: Lifting the hips.'},
  },
  'missing-key': {
    means: 'A field that every entry of this kind needs is not there.',
    why: 'What is shown to people who train has to be complete: what it is for, how much of it, who wrote it, and on what terms.',
    example: {
      in: 'the frontmatter of an article',
      bad: `---
title: Should a runner do Nordics?
summary: What the reviews say.
date: 2026-11-21
author: Example clinic
---`,
      mended: `---
title: Should a runner do Nordics?
summary: What the reviews say.
date: 2026-11-21
author: Example clinic
licence: CC-BY-4.0
---`,
      line: 1,
    },
  },
  'wrong-type': {
    means: 'The value is of another type than its field: a number for a text, a text for a list.',
    why: 'YAML decides by the look of a value, and a value that is changed silently is soon wrong: the volume 1.10 would become 1.1.',
    example: {in: 'the fields of a study', bad: 'volume: 53', mended: 'volume: "53"'},
  },
  'empty-value': {
    means: 'The field is there, and its value is not.',
    why: 'A page would show a gap. A field that is not required is left out as a whole.',
    example: {in: 'the fields of an exercise', bad: 'purpose:', mended: 'purpose: Lifting the hips.'},
  },
  'unknown-value': {
    means: 'The value is not among the words that its field may have.',
    why: 'Kit, muscles, kinds and measures are words of a list, so that each can be shown in the language of the reader, and a slip is found.',
    example: {in: 'the fields of an exercise', bad: 'kit:\n  - yoga mat', mended: 'kit:\n  - mat'},
  },
  'bad-value': {
    means: 'The value has the right type and cannot be right: a date that is none, an interval turned round, a result outside its interval.',
    why: 'Such a value was mistyped or miscopied. Where two values cannot both be right, look both up.',
    example: {in: 'the fields of an article', bad: 'date: 21.11.2026', mended: 'date: 2026-11-21'},
  },
  'bad-dose': {
    means: 'The dose is not written as `sets x work per side @ tempo, load, RPE, rest`.',
    why: 'Times, totals and the spoken form are counted from it. A dose that is guessed is a dose nobody prescribed.',
    example: {in: 'the fields of an exercise', bad: 'dose: 3 x 20s per sid', mended: 'dose: 3 x 20 s per side'},
  },
  'id-key': {
    means: 'An entry has a field `id`.',
    why: 'Tags, links and citations use the name of the file. A second id beside it could say something else, and nobody would know which counts.',
    example: {in: 'the fields of an exercise', bad: 'id: bridge-on-a-step\ntitle: Step bridge', mended: 'title: Step bridge'},
  },
  'licence-name': {
    means: 'A Creative Commons licence is not written by its short SPDX name.',
    why: 'By that name people and programs find its terms, which differ by kind and version. It is a warning: other licences and terms of your own are not looked at.',
    example: {in: 'the fields of an exercise', bad: 'licence: CC BY 4.0', mended: 'licence: CC-BY-4.0'},
  },
  'old-review': {
    means: 'The entry was last reviewed more than a year ago.',
    why: 'What is known changes, and so may the text since then. It is a warning, and the year is our own rule: have it read again.',
    example: {
      in: 'the fields of an article',
      bad: `reviewed:
  by: Ada Example
  credentials: Physiotherapist
  date: 2021-11-21`,
      mended: `reviewed:
  by: Ada Example
  credentials: Physiotherapist
  date: 2026-11-21`,
    },
  },
  'future-date': {
    means: 'A date has not come yet: that of a review, of an article or of a paper.',
    why: 'Nobody has read or written anything on a day to come, so the date is mistyped. Nothing waits for it: the article would be shown at once.',
    example: {in: 'the fields of an article', bad: 'date: 2126-11-21', mended: 'date: 2026-11-21'},
  },
} as const satisfies CodeDocs;
