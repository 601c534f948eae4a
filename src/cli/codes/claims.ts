import type {CodeDocs} from './code-doc.js';

export const CLAIMS = {
  'unsourced-number': {
    means: 'A number about people or effects has no citation in its sentence.',
    why: 'A reader cannot tell a result from a rumour. Shares in words, such as half or twice, count too; sets, reps and times do not.',
    example: {
      in: 'the text of an article',
      bad: 'Athletes on the programme had about half the injuries.',
      mended: 'Athletes on the programme had about half the injuries [@vandyk2019].',
    },
    excuse: '<!-- excuse unsourced-number: Counted by us in 2025. -->',
  },
  'unsupported-number': {
    means: 'A number stands beside a citation, and the study that is cited has no such number.',
    why: 'It was mistyped, rounded too far, or belongs to another study. The message quotes what the study does say.',
    example: {
      in: 'the text of an article',
      bad: 'Athletes on the programme had 70 % fewer injuries [@vandyk2019].',
      mended: 'Athletes on the programme had 51 % fewer injuries [@vandyk2019].',
    },
  },
  'overstated': {
    means: 'A word such as *prevents*, *proven* or *reduces your risk* says more than the evidence that is cited.',
    why: 'How sure a word may sound follows how sure the study is, and a promise to one reader is carried by none. Say what was seen, in whom.',
    example: {
      in: 'the text of an article',
      bad: 'The Nordic curl prevents injuries.',
      mended: 'We do not know whether the Nordic curl prevents injuries in runners.',
    },
    excuse: '<!-- excuse overstated: It is the name of the course. -->',
  },
  'no-population': {
    means: 'An effect is told without the people in whom it was found.',
    why: 'Readers take it for an effect in themselves, and most of these studies were done in other sports. It is a warning, as the words for people are many.',
    example: {
      in: 'the text of an article',
      bad: 'It was followed by about half the injuries [@vandyk2019].',
      mended: 'In athletes of many sports it was followed by about half the injuries [@vandyk2019].',
    },
  },
  'bad-excuse': {
    means: 'An excuse has no reason, is for no code that can be excused, or stands in the middle of a paragraph.',
    why: 'Excuses are listed in the report of the site, and one without a reason only hides a problem. What breaks a page cannot be excused.',
    example: {
      in: 'the text of an article',
      bad: '<!-- excuse line-break: It looks better so. -->\nCome on Tuesdays, and bring a mat.',
      mended: 'Come on Tuesdays, and bring a mat.',
    },
  },
  'unused-excuse': {
    means: 'Nothing in the paragraph, list item or field below an excuse needs it.',
    why: 'The text was changed since, and a later problem in this place would go unseen. It is a warning.',
    example: {
      in: 'the text of an article',
      bad: '<!-- excuse unsourced-number: We counted them ourselves. -->\nMany of our runners come on Tuesdays.',
      mended: 'Many of our runners come on Tuesdays.',
    },
  },
} as const satisfies CodeDocs;
