// Written by scripts/shapes.mjs from src/model. Do not edit.

/**
 * A name (`string`, `number`, `boolean`, `href`, or one of the shapes below); `[shape]` an array, `[a, b]` a tuple; an object
 * with its keys (`key?` may be absent), `*` any key, `|` one of several, `=key` chosen by the value of `key`.
 */
export type Shape = string | readonly Shape[] | {readonly [key: string]: Shape};

export const shapes: Readonly<Record<string, Shape>> = {
  inline: {'|': ['string', {'=kind': {emphasis: {content: ['inline']}, strong: {content: ['inline']}, link: {href: 'href', content: ['inline']}, entry: {to: 'entryRef', content: ['inline']}, cite: {keys: ['string']}}}]},
  block: {'=kind': {paragraph: {content: ['inline']}, list: {ordered: 'boolean', items: [['block']]}, heading: {level: 'number', id: 'string', content: ['inline']}, quote: {content: ['block']}, table: {head: [['inline']], rows: [[['inline']]]}, embed: {to: 'entryRef', content: ['inline']}}},
  rangeOf: ['number', 'number'],
  dose: {sets: 'rangeOf', work: {'=of': {reps: {count: 'rangeOf'}, time: {seconds: 'rangeOf'}, max: {}, turns: {clockwise: 'number', counterclockwise: 'number'}}}, perSide: 'boolean', 'tempo?': ['number', 'number', 'number', 'number'], 'load?': {'=of': {bodyweight: {}, weight: {amount: 'string'}, kg: {kg: 'rangeOf'}}}, 'rpe?': 'rangeOf', 'rest?': {'betweenSides?': 'number', 'betweenSets?': 'number'}},
  variation: {'exercise?': 'string', 'dose?': 'dose', text: ['inline']},
  kitNeed: {item: 'string', or: ['string']},
  certaintyPair: {studied: 'string', runners: 'string', because: 'string'},
  entryRef: {kind: 'string', id: 'string'},
  exercise: {id: 'string', title: 'string', purpose: 'string', kind: 'string', dose: 'dose', doseFrom: 'string', kit: ['kitNeed'], muscles: [{muscle: 'string', role: 'string', contraction: ['string']}], setup: ['block'], steps: [['inline']], cues: [['inline']], feel: ['block'], mistakes: [{mistake: ['inline'], correction: ['inline']}], easier: ['variation'], harder: ['variation'], why: ['block'], cautions: ['block'], sources: ['string'], author: 'string', licence: 'string', 'reviewed?': {by: 'string', credentials: 'string', date: 'string'}},
  circuit: {id: 'string', title: 'string', purpose: 'string', 'perWeek?': 'rangeOf', intro: ['block'], before: ['block'], 'warmUp?': 'string', blocks: [{title: 'string', why: ['block'], items: [{exercise: 'string', dose: 'dose', note: ['inline']}]}], after: ['block'], sources: ['string'], author: 'string', licence: 'string', 'reviewed?': {by: 'string', credentials: 'string', date: 'string'}},
  study: {id: 'string', label: 'string', design: 'string', people: 'string', runners: 'string', 'did?': 'string', summary: ['block'], doesNotShow: ['block'], limits: ['block'], effects: [{id: 'string', outcome: 'string', measure: 'string', 'value?': 'number', 'interval?': ['number', 'number'], 'people?': 'number', 'comparator?': 'string', favours: 'string', 'plain?': 'string', certainty: 'certaintyPair'}], contests: ['string'], supports: ['string'], replies: ['string'], contestedBy: ['string'], supportedBy: ['string'], repliedBy: ['string']},
  reference: {id: 'string', title: 'string', authors: [{family: 'string', given: 'string'}], year: 'number', 'journal?': 'string', 'volume?': 'string', 'issue?': 'string', 'pages?': 'string', 'number?': 'string', 'doi?': 'string', 'pmid?': 'string'},
};
