import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import {ORDER} from '../../eslint.config.mjs';

/** Where CI is set the parser expects to read each file once, from disk, and would not see the texts planted here. */
const eslint = new ESLint({overrideConfig: {languageOptions: {parserOptions: {disallowAutomaticSingleRunInference: true}}}});

/** What the import rule says about a source text, were it at this path. The path has to exist: the linter asks TypeScript for its types. */
async function importErrors(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, {filePath});
  assert.ok(result);
  assert.ok(!result.messages.some(({fatal}) => fatal), result.messages[0]?.message);
  return result.messages.filter(({ruleId}) => ruleId === '@typescript-eslint/no-restricted-imports').map(({message}) => message);
}

describe('the order of folders', () => {
  it('is the order that src/README.md tells', () => {
    const table = readFileSync('src/README.md', 'utf8').split('\n').filter((line) => line.startsWith('| `'));
    const told = table.map((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+?)\/?`/g)].map(([, name]) => name));
    assert.deepEqual(told.map((names) => names.sort()), ORDER.map((names) => names.toSorted()));
  });

  it('has a place for everything in src', () => {
    const found = readdirSync('src').filter((name) => name !== 'README.md');
    assert.deepEqual(found.filter((name) => !ORDER.flat().includes(name)), []);
  });

  it('lets a folder import from above it', async () => {
    assert.deepEqual(await importErrors('src/view/index.ts', "import '../model/index.js';\nimport '../dose/index.js';\nimport './own.js';"), []);
  });

  it('refuses an import from below', async () => {
    const [error, ...more] = await importErrors('src/dose/index.ts', "import '../view/index.js';");
    assert.match(error ?? '', /dose may not import view/);
    assert.deepEqual(more, []);
  });

  it('refuses it also when only types are imported, exported again, or the file lies deeper', async () => {
    assert.equal((await importErrors('src/model/index.ts', "import type {Dose} from '../dose/index.js';\nexport type {Dose};")).length, 1);
    assert.equal((await importErrors('src/model/index.ts', "export * from '../locales/index.js';")).length, 1);
    assert.equal((await importErrors('src/locales/en/index.ts', "import '../../elements/index.js';")).length, 1);
  });

  it('refuses a folder the entries, and an entry the command', async () => {
    assert.equal((await importErrors('src/elements/index.ts', "import '../define.js';")).length, 1);
    assert.equal((await importErrors('src/define.ts', "import './cli.js';")).length, 1);
    assert.equal((await importErrors('src/define.ts', "import './elements/define.js';")).length, 0);
  });
});

describe('what runs in a browser', () => {
  it('may not use Node', async () => {
    assert.equal((await importErrors('src/compile/index.ts', "import 'node:fs';")).length, 1);
  });

  it('may not turn text into markup', async () => {
    assert.equal((await importErrors('src/view/index.ts', "import 'lit/directives/unsafe-html.js';")).length, 1);
    assert.equal((await importErrors('src/view/index.ts', "import {html} from 'lit';\nexport {html};")).length, 0);
  });

  it('may have no inline style', async () => {
    const messages = async (text: string): Promise<(string | null)[]> =>
      (await eslint.lintText(`import {html} from 'lit';\nexport const view = ${text};\n`, {filePath: 'src/view/index.ts'}))
        .flatMap(({messages}) => messages.map(({ruleId}) => ruleId));
    assert.deepEqual(await messages('html`<p style="color: red">Red</p>`'), ['no-restricted-syntax']);
    assert.deepEqual(await messages('html`<p class="red">Red</p>`'), []);
  });
});
