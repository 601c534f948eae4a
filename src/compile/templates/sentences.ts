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

/** What `hamkit new` writes for an author to put something else in its place. */
export const SENTENCES: ReadonlySet<string> = new Set(
  [exercise(''), circuit('', []), plan('', []), check(''), pain(''), study(''), article('', ''), term(''), correction('')].flatMap(holesIn).filter((hole) => SENTENCE.test(hole)),
);
