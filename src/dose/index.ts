/**
 * dose: the dose notation. Parse, format, say in words, count the seconds: one verb a file.
 * Here lives what follows from doses alone; everything said to a reader comes from the words of a locale.
 * Not here: markup, circuits, and the type Dose itself, which is model's.
 */
export * from './parse.js';
export * from './format.js';
export * from './seconds.js';
export * from './say.js';
