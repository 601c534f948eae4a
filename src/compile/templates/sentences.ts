import type {TextRange} from '../source.js';
import {article} from './article.js';
import {check} from './check.js';
import {circuit} from './circuit.js';
import {correction} from './correction.js';
import {exercise} from './exercise.js';
import {holesIn} from './holes.js';
import {pain} from './pain.js';
import {plan} from './plan.js';
import {study} from './study.js';
import {term} from './term.js';

/** Words that may stand in a finished file as well, such as `CC-BY-4.0` or a dose, are no sentences. */
const SENTENCE = /^[A-Z].* /;

const SENTENCES = [exercise(''), circuit('', []), plan('', []), check(''), pain(''), study(''), article('', ''), term(''), correction('')]
  .flatMap(holesIn).filter((hole) => SENTENCE.test(hole)).map((sentence) => sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** A sentence that `hamkit new` writes for an author to put something else in its place, where it ends its line or is a mistake's name. */
const LEFT = new RegExp(`(?<![^\\s*"'])(?:${[...new Set(SENTENCES)].join('|')})(?=\\*\\*|["']?[ \\t]*$)`, 'gm');

/** Where such sentences stand in a text as they were. */
export function sentencesLeft(text: string): TextRange[] {
  return Array.from(text.matchAll(LEFT), ({0: sentence, index}) => ({start: index, end: index + sentence.length}));
}
