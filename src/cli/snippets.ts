import {REVIEWER_EXAMPLE} from '../compile/read/provenance.js';
import {article} from '../compile/templates/article.js';
import {check} from '../compile/templates/check.js';
import {block, circuit, LINE} from '../compile/templates/circuit.js';
import {correction} from '../compile/templates/correction.js';
import {exercise} from '../compile/templates/exercise.js';
import {FIGURE} from '../compile/templates/figure.js';
import {snippetLines} from '../compile/templates/holes.js';
import {pain} from '../compile/templates/pain.js';
import {plan, RULE} from '../compile/templates/plan.js';
import {EFFECT, study} from '../compile/templates/study.js';
import {term} from '../compile/templates/term.js';

/** A text that an author can call up in a content file by its name. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly template: string;
}

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** Whole files first, then what is written again and again inside them. */
export const SNIPPETS: readonly Snippet[] = [
  {prefix: 'ham-exercise', description: 'hamkit: a whole exercise', template: exercise('«Title of the exercise»')},
  {prefix: 'ham-circuit', description: 'hamkit: a whole circuit', template: circuit('«Title of the circuit»', [LINE])},
  {prefix: 'ham-study', description: 'hamkit: a whole study', template: study('$CURRENT_YEAR')},
  {prefix: 'ham-article', description: 'hamkit: a whole article', template: article('«Title of the article»', TODAY)},
  {prefix: 'ham-plan', description: 'hamkit: a whole plan', template: plan('«Title of the plan»', [{title: '«Title of the circuit»', file: '«its-file».md'}])},
  {prefix: 'ham-check', description: 'hamkit: a whole check', template: check('«Title of the check»')},
  {prefix: 'ham-pain', description: 'hamkit: a whole pain model', template: pain('«Title of the pain model»')},
  {prefix: 'ham-term', description: 'hamkit: a whole term of the glossary', template: term('«The word»')},
  {prefix: 'ham-correction', description: 'hamkit: a whole correction', template: correction('«What it is about»')},
  {prefix: 'ham-rule', description: 'hamkit: a rule of a plan or a pain model', template: RULE},
  {prefix: 'ham-swap', description: 'hamkit: what to do without a thing, or with one', template: '- **«No|With» «mat»:** «What to do, and why.»'},
  {prefix: 'ham-mistake', description: 'hamkit: a mistake and what to do about it', template: '- **«What goes wrong.»** «What to do instead.»'},
  {prefix: 'ham-figure', description: 'hamkit: the figure of an exercise, a drawing that moves', template: FIGURE},
  {prefix: 'ham-step', description: 'hamkit: a step', template: '1. «One action, in a short sentence.»'},
  {prefix: 'ham-cue', description: 'hamkit: a cue', template: '- «A picture to keep in mind.»'},
  {
    prefix: 'ham-easier', description: 'hamkit: an easier or harder exercise',
    template: '- [«Title of the exercise»](«its-file».md): «When to choose it.»',
  },
  {
    prefix: 'ham-easier-dose', description: 'hamkit: an easier or harder exercise, with a dose of its own here',
    template: '- [«Title of the exercise»](«its-file».md) — «2 x 20 s, rest 30 s between sets»: «When to choose it.»',
  },
  {prefix: 'ham-block', description: 'hamkit: a block of a circuit', template: block([LINE])},
  {prefix: 'ham-item', description: 'hamkit: an exercise in a circuit', template: `1. [${LINE.title}](../exercises/${LINE.file}) — ${LINE.dose}`},
  {
    prefix: 'ham-dose', description: 'hamkit: a dose of repetitions',
    template: '«3» x «8-10|8-10 per side|max|max per side», «bodyweight|light weight|medium weight|heavy weight», rest «60» s between sets',
  },
  {prefix: 'ham-dose-hold', description: 'hamkit: a dose of seconds', template: '«3» x «20 s|20 s per side», rest «30» s between sets'},
  {prefix: 'ham-effect', description: 'hamkit: a result of a study', template: EFFECT},
  {
    prefix: 'ham-reviewed', description: 'hamkit: who has read this very text',
    template: `reviewed:\n  by: «${REVIEWER_EXAMPLE.by}»\n  credentials: «${REVIEWER_EXAMPLE.credentials}»\n  date: ${TODAY}`,
  },
  {prefix: 'ham-cite', description: 'hamkit: a citation', template: '[@«id-of-the-study»]'},
];

/** The snippets as a file of VS Code's, for its folder .vscode/. */
export function snippetsFile(): string {
  const entries = SNIPPETS.map(({prefix, description, template}) => [
    prefix, {scope: 'markdown', prefix, description, body: snippetLines(template.trimEnd())},
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}
