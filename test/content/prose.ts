import type {
  Article, Block, Check, Circuit, Correction, Exercise, Inline, Library, PainModel, Plan, Rule, Study, Term,
} from '../../src/model/index.js';

/** One sentence a reader can meet, with the studies that stand behind it: those cited in it, and in the file of a study the study itself. */
export interface Sentence {
  /** `exercise/lunge` */
  readonly entry: string;
  readonly part: string;
  readonly text: string;
  readonly cited: readonly string[];
}

/** A text of an entry, and studies that stand behind all of it. */
type Part = readonly [part: string, text: string, from?: readonly string[]];

/** Citations are carried through the splitting into sentences as `⟦vandyk2019⟧`, a mark that no prose contains. */
const inlineText = (content: readonly Inline[]): string => content.map((inline) =>
  typeof inline === 'string' ? inline : inline.kind === 'cite' ? inline.keys.map((key) => `⟦${key}⟧`).join('') : inlineText(inline.content)).join('');

const lines = (part: string, items: readonly (readonly Inline[])[]): Part[] => items.map((item) => [part, inlineText(item)]);

const citedIn = (text: string): string[] => Array.from(text.matchAll(/⟦([^⟧]*)⟧/g), ([, key = '']) => key);

/** What a row of a table cites stands behind each of its cells. */
const row = (cells: readonly (readonly Inline[])[]): Part[] => {
  const texts = cells.map(inlineText);
  return texts.map((text) => ['table', text, texts.flatMap(citedIn)]);
};

/** An embed is another entry's text, so it is left to that entry. */
const rich = (part: string, blocks: readonly Block[]): Part[] => blocks.flatMap((block): Part[] => {
  switch (block.kind) {
    case 'paragraph': return [[part, inlineText(block.content)]];
    case 'heading': return [['heading', inlineText(block.content)]];
    case 'list': return block.items.flatMap((item) => rich(part, item));
    case 'quote': return rich(part, block.content);
    case 'table': return [block.head, ...block.rows].flatMap(row);
    case 'embed': return [];
  }
});

const ofExercise = (e: Exercise): Part[] => [
  ['purpose', e.purpose], ...rich('setup', e.setup), ...lines('steps', e.steps), ...lines('cues', e.cues), ...rich('feel', e.feel),
  ...lines('mistakes', e.mistakes.flatMap(({mistake, correction}) => [mistake, correction])),
  ...lines('easier', e.easier.map(({text}) => text)), ...lines('harder', e.harder.map(({text}) => text)), ...lines('swaps', e.swaps.map(({text}) => text)),
  ...rich('why', e.why), ...rich('cautions', e.cautions),
];

const ofCircuit = (c: Circuit): Part[] => [
  ['purpose', c.purpose], ...rich('intro', c.intro), ...rich('before', c.before),
  ...c.blocks.flatMap(({title, why, items}): Part[] => [['block', title], ...rich('block', why), ...lines('notes', items.map(({note}) => note))]),
  ...rich('after', c.after),
];

const ofRules = (rules: readonly Rule[]): Part[] => rules.map(({say, from}) => ['rules', say, from === undefined ? [] : [from]]);

const ofPlan = (p: Plan): Part[] => [
  ['purpose', p.purpose], ...rich('intro', p.intro), ...rich('before', p.before),
  ...p.phases.flatMap(({title, aim, items}): Part[] => [['phase', title], ...rich('phase', aim), ...lines('notes', items.map(({note}) => note))]),
  ...ofRules(p.rules), ...p.variants.flatMap(({title, say, from}): Part[] => [['variant', title], ['variant', say, from === undefined ? [] : [from]]]), ...rich('after', p.after),
];

const ofCheck = (c: Check): Part[] => [
  ['purpose', c.purpose], ...rich('before', c.before), ...lines('steps', c.steps),
  ...c.questions.flatMap(({ask, options}): Part[] => [['questions', ask], ...options.map((option): Part => ['options', option])]), ...rich('reading', c.reading),
];

const ofPain = (p: PainModel): Part[] => [['purpose', p.purpose], ...rich('idea', p.idea), ...ofRules(p.rules), ...rich('limits', p.limits)];

const ofStudy = (s: Study): Part[] => [
  ['design', s.design ?? ''], ['people', s.people ?? ''], ['did', s.did ?? ''], ...rich('finding', s.summary), ...rich('does not show', s.doesNotShow), ...rich('limits', s.limits),
  ...s.effects.flatMap(({id, outcome, result, comparator, plain, certainty}): Part[] => [
    [`${id}: outcome`, outcome], [`${id}: result`, result ?? ''], [`${id}: comparator`, comparator ?? ''], [`${id}: plain`, plain ?? ''], [`${id}: because`, certainty.because],
  ]),
];

const ofArticle = (a: Article): Part[] => [['summary', a.summary], ...rich('body', a.body)];
const ofTerm = (t: Term): Part[] => rich('definition', t.definition);
const ofCorrection = (c: Correction): Part[] => [['claim', c.claim], ...rich('instead', c.instead), ...rich('why', c.why)];

const sentencesOf = (entry: string, parts: readonly Part[]): Sentence[] => parts.flatMap(([part, text, from = []]) =>
  text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.trim() !== '').map((sentence) => ({
    entry, part,
    text: sentence.replace(/\s*⟦[^⟧]*⟧/g, '').trim(),
    cited: [...new Set([...from, ...citedIn(sentence)])],
  })));

/** Every sentence of every entry: all that a reader can read of it but names of things, doses and who wrote it. */
export const sentences = ({exercises, circuits, plans, checks, pain, studies, articles, glossary, corrections}: Library): Sentence[] => {
  const all = <E extends {id: string; title: string}>(kind: string, entries: Readonly<Record<string, E>>, parts: (entry: E) => Part[]): Sentence[] =>
    Object.values(entries).flatMap((entry) => sentencesOf(`${kind}/${entry.id}`, [['title', entry.title], ...parts(entry)]));
  return [
    ...all('exercise', exercises, ofExercise), ...all('circuit', circuits, ofCircuit), ...all('plan', plans, ofPlan), ...all('check', checks, ofCheck),
    ...all('pain', pain, ofPain), ...all('article', articles, ofArticle), ...all('term', glossary, ofTerm), ...all('correction', corrections, ofCorrection),
    ...Object.values(studies).flatMap((study) => sentencesOf(`study/${study.id}`, ofStudy(study)).map((each) => ({...each, cited: [...new Set([study.id, ...each.cited])]}))),
  ];
};

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;
