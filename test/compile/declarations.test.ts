// The types that a build writes beside its data: alone in a folder, in the strictest project, and the same as hamkit's own.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {emit} from '../../src/compile/index.js';
import {declarations} from '../../src/compile/declarations/index.js';
import type {Folder} from '../../src/model/index.js';
import {compileTexts, GOOD} from './entries.js';

const STRICTEST: ts.CompilerOptions = {
  strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, types: [],
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const folder = mkdtempSync(join(tmpdir(), 'hamkit-types-'));
after(() => rmSync(folder, {recursive: true}));

/** What TypeScript says of a module that stands beside the emitted files, as `line: message`. */
function errorsOf(types: string, code: string, options: ts.CompilerOptions = {}): string[] {
  writeFileSync(join(folder, 'index.d.ts'), types);
  writeFileSync(join(folder, 'page.ts'), code);
  const program = ts.createProgram([join(folder, 'page.ts')], {...STRICTEST, ...options});
  return ts.getPreEmitDiagnostics(program).map(({messageText, file, start}) =>
    `${String((file?.getLineAndCharacterOfPosition(start ?? 0).line ?? -1) + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

/** Of a library without an entry. */
const idsOf = (): Record<Folder, string[]> => ({
  exercises: [], circuits: [], plans: [], checks: [], pain: [], studies: [], articles: [], glossary: [], corrections: [],
});

const emitted = emit(compileTexts(GOOD).library).get('index.d.ts')!;

suite('the types of a build', () => {
  test('need no other file, and know every entry by its id', () => {
    assert.deepEqual(errorsOf(emitted, `
      import {library, type CircuitId, type Exercise, type ExerciseId, type Inline} from './index.js';
      export const title: string = library.exercises.bridge.title;
      export const weekly: CircuitId = 'weekly';
      export const all: Record<ExerciseId, Exercise> = library.exercises;
      export const titles: string[] = library.circuits[weekly].blocks.flatMap(({items}) => items.map(({exercise}) => library.exercises[exercise].title));
      export const papers: string[] = library.exercises.bridge.sources.map((id) => library.references[id].title);
      export const words = (inline: Inline): string => {
        if (typeof inline === 'string') return inline;
        return inline.kind === 'cite' ? inline.keys.map((id) => library.studies[id].label).join() : inline.content.map(words).join('');
      };
    `), []);
  });

  test('take no id that is none', () => {
    const errors = errorsOf(emitted, `
      import {library, type ExerciseId} from './index.js';
      export const id: ExerciseId = 'brigde';
      export const title = library.exercises.brigde.title;
    `);
    assert.equal(errors.length, 2, errors.join('\n'));
    assert.match(errors[0]!, /^3: .*"brigde"' is not assignable/);
    assert.match(errors[1]!, /^4: Property 'brigde' does not exist/);
  });

  test('let a page list entries of a kind that has none yet', () => {
    assert.deepEqual(errorsOf(declarations(idsOf()), `
      import {library, type Library, type StudyId} from './index.js';
      export const none: StudyId[] = Object.values(library.studies).map(({id}) => id);
      export const all: Library = library;
    `), []);
  });

  // Ids as any text, since the model knows no library's ids, and optional fields as `T | undefined`, as valibot infers them.
  const model = fileURLToPath(new URL('../../src/model/index.ts', import.meta.url));
  const anyIds = emitted.replace(/^(export type \w+Id = ).*;$/gm, '$1string;');
  const both = (changed: string): string[] => {
    symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'), 'dir');
    const names = ['Library', 'Exercise', 'Variation', 'KitNeed', 'MuscleUse', 'Circuit', 'CircuitBlock', 'CircuitItem', 'Study', 'Effect', 'Reference', 'Article', 'Dose', 'Block', 'Inline', 'EntryRef', 'KitItem', 'Certainty', 'Swap', 'Plan', 'PlanPhase', 'PlanItem', 'PlanVariant', 'Rule', 'Condition', 'Check', 'Question', 'PainModel', 'Term', 'Correction'];
    try {
      return errorsOf(changed, `
        import type * as own from ${JSON.stringify(model.replace(/\.ts$/, '.js'))};
        import type * as theirs from './index.js';
        ${names.map((name) => `
          export const to${name} = (value: theirs.${name}): own.${name} => value;
          export const from${name} = (value: own.${name}): theirs.${name} => value;`).join('')}
      `, {skipLibCheck: true});
    } finally {
      rmSync(join(folder, 'node_modules'));
    }
  };

  test('are those of hamkit/model, both ways', () => {
    assert.deepEqual(both(anyIds), []);
  });

  test('control: a field too many, one too few or another word would be noticed', () => {
    for (const [from, to] of [['  cautions: Block[];\n', ''], ['  cautions: Block[];\n', '  cautions: Block[];\n  more: string;\n'], ["'foam-roller'", "'roller'"]] as const) {
      assert.ok(anyIds.includes(from));
      assert.notDeepEqual(both(anyIds.replace(from, to)), [], to);
    }
  });

  test('grow by their ids alone', () => {
    const ids = Array.from({length: 10_000}, (_, n) => `exercise-${String(n)}`);
    const types = declarations({...idsOf(), exercises: ids});
    assert.ok(types.length - emitted.length < ids.join('').length + ids.length * ' | \'\''.length);
    assert.deepEqual(errorsOf(types, `
      import {library} from './index.js';
      export const title: string = library.exercises['exercise-9999'].title;
    `), []);
  });
});
