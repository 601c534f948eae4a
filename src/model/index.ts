/**
 * model: the words of the field as types with their checks, one valibot definition each.
 * Here live nouns: Exercise, Dose, Circuit, Plan, Rule, Check, PainModel, RedFlag, Study, Effect, Article, Term, Correction, Library, Catalogue, RichText.
 * Not here: anything that reads, writes, counts or shows them. model imports no other folder.
 */
export * from './kinds.js';
export * from './folders.js';
export * from './vocabulary.js';
export * from './measure.js';
export * from './href.js';
export * from './rich-text.js';
export * from './dose.js';
export * from './provenance.js';
export * from './figure.js';
export * from './exercise.js';
export * from './circuit.js';
export * from './rule.js';
export * from './plan.js';
export * from './check.js';
export * from './pain.js';
export * from './red-flag.js';
export * from './study.js';
export * from './article.js';
export * from './term.js';
export * from './correction.js';
export * from './library.js';
export * from './catalogue.js';
