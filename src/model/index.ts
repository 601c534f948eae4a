/**
 * model: the words of the field as types with their checks, one valibot definition each.
 * Here live nouns: Exercise, Dose, Circuit, Study, Effect, Article, Library, RichText.
 * Not here: anything that reads, writes, counts or shows them. model imports no other folder.
 */
export * from './vocabulary.js';
export * from './href.js';
export * from './rich-text.js';
export * from './dose.js';
export * from './provenance.js';
export * from './exercise.js';
export * from './circuit.js';
export * from './study.js';
export * from './article.js';
export * from './library.js';
