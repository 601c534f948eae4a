import type {Article, Block, Circuit, Exercise, Inline, Library, Study} from '../../src/model/index.js';

/** One sentence a reader can meet, with the studies cited in it. */
export interface Sentence {
  /** `exercise/lunge` */
  readonly entry: string;
  readonly part: string;
  readonly text: string;
  readonly cited: readonly string[];
}

type Part = readonly [part: string, text: string];

/** Citations are carried through the splitting into sentences as `⟦vandyk2019⟧`, a mark that no prose contains. */
const inlineText = (content: readonly Inline[]): string => content.map((inline) =>
  typeof inline === 'string' ? inline : inline.kind === 'cite' ? inline.keys.map((key) => `⟦${key}⟧`).join('') : inlineText(inline.content)).join('');

/** An embed is another entry's text, so it is left to that entry. */
const blockTexts = (block: Block): string[] => {
  switch (block.kind) {
    case 'paragraph': case 'heading': return [inlineText(block.content)];
    case 'list': return block.items.flat().flatMap(blockTexts);
    case 'quote': return block.content.flatMap(blockTexts);
    case 'table': return [block.head, ...block.rows].flat().map(inlineText);
    case 'embed': return [];
  }
};

const rich = (part: string, blocks: readonly Block[]): Part[] => blocks.flatMap(blockTexts).map((text) => [part, text]);
const lines = (part: string, items: readonly (readonly Inline[])[]): Part[] => items.map((item) => [part, inlineText(item)]);

const ofExercise = (e: Exercise): Part[] => [
  ['purpose', e.purpose], ...rich('setup', e.setup), ...lines('steps', e.steps), ...lines('cues', e.cues), ...rich('feel', e.feel),
  ...lines('mistakes', e.mistakes.flatMap(({mistake, correction}) => [mistake, correction])),
  ...lines('easier', e.easier.map(({text}) => text)), ...lines('harder', e.harder.map(({text}) => text)),
  ...rich('why', e.why), ...rich('cautions', e.cautions),
];

const ofCircuit = (c: Circuit): Part[] => [
  ['purpose', c.purpose], ...rich('intro', c.intro), ...rich('before', c.before),
  ...c.blocks.flatMap(({title, why, items}): Part[] => [['block', title], ...rich('block', why), ...lines('notes', items.map(({note}) => note))]),
  ...rich('after', c.after),
];

const ofStudy = (s: Study): Part[] => [...rich('finding', s.summary), ...rich('does not show', s.doesNotShow), ...rich('limits', s.limits)];
const ofArticle = (a: Article): Part[] => [['title', a.title], ['summary', a.summary], ...rich('body', a.body)];

const sentencesOf = (entry: string, parts: readonly Part[]): Sentence[] => parts.flatMap(([part, text]) =>
  text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.trim() !== '').map((sentence) => ({
    entry, part,
    text: sentence.replace(/\s*⟦[^⟧]*⟧/g, '').trim(),
    cited: Array.from(sentence.matchAll(/⟦([^⟧]*)⟧/g), ([, key = '']) => key),
  })));

/** Every sentence of the sections of every entry. */
export const sentences = ({exercises, circuits, studies, articles}: Library): Sentence[] => [
  ...Object.values(exercises).flatMap((e) => sentencesOf(`exercise/${e.id}`, ofExercise(e))),
  ...Object.values(circuits).flatMap((c) => sentencesOf(`circuit/${c.id}`, ofCircuit(c))),
  ...Object.values(studies).flatMap((s) => sentencesOf(`study/${s.id}`, ofStudy(s))),
  ...Object.values(articles).flatMap((a) => sentencesOf(`article/${a.id}`, ofArticle(a))),
];

/** What a study's own fields say of it. They carry no citation, for the study itself is the source. */
export const ownWords = ({studies}: Library): Sentence[] => Object.values(studies).flatMap(({id, design, people, did, effects}) =>
  sentencesOf(`study/${id}`, [
    ['design', design ?? ''], ['people', people ?? ''], ['did', did ?? ''],
    ...effects.flatMap(({id: effect, outcome, result, comparator, plain, certainty}): Part[] => [
      [`${effect}: outcome`, outcome], [`${effect}: result`, result ?? ''], [`${effect}: comparator`, comparator ?? ''],
      [`${effect}: plain`, plain ?? ''], [`${effect}: because`, certainty.because],
    ]),
  ]).map((sentence) => ({...sentence, cited: [id]})));
