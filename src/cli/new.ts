import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {entryAt, fileOf, FOLDER_NAMES, ID, idMeant} from '../compile/path.js';
import {didYouMean} from '../compile/suggest.js';
import {article} from '../compile/templates/article.js';
import {check} from '../compile/templates/check.js';
import {circuit, type CircuitLine} from '../compile/templates/circuit.js';
import {correction} from '../compile/templates/correction.js';
import {exercise} from '../compile/templates/exercise.js';
import {filled} from '../compile/templates/holes.js';
import {pain} from '../compile/templates/pain.js';
import {plan, type PlanLine} from '../compile/templates/plan.js';
import {study} from '../compile/templates/study.js';
import {term} from '../compile/templates/term.js';
import {formatDose} from '../dose/index.js';
import {ENTRY_KINDS, FOLDERS, type Dose, type EntryKind, type Exercise, type Library} from '../model/index.js';
import {readContent} from './content.js';
import {Failure, orFail} from './failure.js';
import {today} from './today.js';

/** Writes a file to start from, which compiles as it is. Never replaces one. */
export function create(written: string, id: string, dir: string): boolean {
  const kind = kindOf(written);
  checkId(id);
  checkFolder(dir);
  const path = join(dir, fileOf({kind, id}));
  if (!entryAt(path)) throw new Failure(`${basename(path)} is a note that hamkit does not read. Choose another id.`);
  if (existsSync(path)) throw new Failure(`${path} is there already. Nothing was written.`);
  const text = filled(template(kind, id, dir));
  orFail(`${path} cannot be written`, () => {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text, {flag: 'wx'});
  });
  process.stdout.write(`${path} written. Its sentences say what belongs there: put your own in their place, then run
  hamkit check${dirArgument(dir)}
`);
  return true;
}

function kindOf(written: string): EntryKind {
  const kind = ENTRY_KINDS.find((each) => each === written);
  const ofFolder = ENTRY_KINDS.find((each) => FOLDERS[each] === written);
  if (!kind) throw new Failure(`There is no kind of entry \`${written}\`. ${ofFolder === undefined ? didYouMean(written, ENTRY_KINDS) ?? '' : `Did you mean \`${ofFolder}\`?`}`);
  return kind;
}

/** Devices, whatever stands behind a dot: https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

function checkId(id: string): void {
  if (RESERVED.test(id)) throw new Failure(`\`${id}\` is a name that Windows keeps for itself: nobody there could have the file. Choose another id.`);
  if (ID.test(id)) return;
  const mended = idMeant(basename(id.replaceAll('\\', '/')).replace(/\.md$/i, ''));
  const hint = mended === '' ? 'Use lower-case letters, digits and single hyphens, as step-bridge.' : `Did you mean \`${mended}\`?`;
  throw new Failure(`\`${id}\` cannot be an id: it is the name of a file, a part of an address and a name in code. ${hint}`);
}

/** The folder of a kind where the one above them is asked for. */
function checkFolder(dir: string): void {
  if (dir.trim() === '') throw new Failure('The folder has no name.');
  if (FOLDER_NAMES.some((name) => name === basename(dir))) {
    throw new Failure(`${dir} is the folder of one kind, and the one above it is meant. Did you mean \`${join(dir, '..')}\`?`);
  }
}

function template(kind: EntryKind, id: string, dir: string): string {
  switch (kind) {
    case 'exercise': return exercise(titleOf(id));
    case 'circuit': return circuit(titleOf(id), circuitLines(dir));
    case 'plan': return plan(titleOf(id), planLines(dir));
    case 'check': return check(titleOf(id));
    case 'pain': return pain(titleOf(id));
    case 'study': return study(today().slice(0, 4));
    case 'article': return article(titleOf(id), today());
    case 'term': return term(titleOf(id));
    case 'correction': return correction(titleOf(id));
  }
}

/** `step-bridge` as `Step bridge`, in quotes where YAML would take it for a number or another thing than a text. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return /^\d|^(?:true|false|null)$/i.test(title) ? `"${title}"` : title;
}

const LINES = 2;

/** Exercises to begin a circuit with, in their own doses. Of one kind, since kinds have an order among them in a circuit. */
function circuitLines(dir: string): CircuitLine[] {
  const all = exercisesIn(dir);
  const [first] = all;
  if (!first) {
    const command = `hamkit new exercise step-bridge${dirArgument(dir)}`;
    throw new Failure(`A circuit is made of exercises, and ${dir} has none that is without an error. Begin with \`${command}\`.`);
  }
  const kind = all.some((each) => each.kind === 'strength') ? 'strength' : first.kind;
  return all.filter((each) => each.kind === kind).slice(0, LINES).map(({id, title, dose}) => ({
    title: asMarkdown(title), file: `${id}.md`, dose: formatDose(withRest(dose)),
  }));
}

/** A circuit to begin a plan with. */
function planLines(dir: string): PlanLine[] {
  const [first] = Object.values(libraryIn(dir, 'circuits').circuits);
  if (!first) {
    const command = `hamkit new circuit weekly${dirArgument(dir)}`;
    throw new Failure(`A plan is made of circuits, and ${dir} has none that is without an error. Begin with \`${command}\`.`);
  }
  return [{title: asMarkdown(first.title), file: `${first.id}.md`}];
}

const asMarkdown = (title: string): string => title.replace(/[\\[\]*_`<&~]/g, '\\$&');

/** In a circuit a rest that is not written counts as none. The minute is our own figure, to be replaced like all the rest. */
function withRest(dose: Dose): Dose {
  return dose.rest || dose.sets[1] === 1 ? dose : {...dose, rest: {betweenSets: 60}};
}

function exercisesIn(dir: string): Exercise[] {
  return Object.values(libraryIn(dir, 'exercises').exercises);
}

/** What is in a folder of content, where it has a file in the folder of a kind. */
function libraryIn(dir: string, kind: 'exercises' | 'circuits'): Pick<Library, 'exercises' | 'circuits'> {
  const folder = join(dir, kind);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.some((file) => entryAt(`${kind}/${file}`)) ? readContent(dir, 'en').project.library : {exercises: {}, circuits: {}};
}

/** The folder as the next command needs it. */
function dirArgument(dir: string): string {
  return dir === 'content' ? '' : ` ${/^[\w./-]+$/.test(dir) ? dir : JSON.stringify(dir)}`;
}
