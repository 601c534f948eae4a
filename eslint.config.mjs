import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The order of src/README.md: each imports only from those before it. Files of one entry stand side by side. */
export const ORDER = [
  ['model'], ['locales'], ['dose'], ['training'], ['figure'], ['compile'], ['share'], ['view'], ['prerender'], ['elements'], ['define.ts', 'cdn.ts'], ['embed'], ['preview'], ['cli', 'cli.ts'], ['plugins'],
];
/** What runs nowhere but in Node. */
const NODE_ONLY = ['cli', 'cli.ts', 'plugins'];

const isFile = (name) => name.endsWith('.ts');
const files = (name) => (isFile(name) ? `src/${name}` : `src/${name}/**/*.ts`);
/** Matches the relative import of a folder or a root file of src/, seen from a root file (`./`) or from inside a folder (`../`, or more). */
const path = (name, from) => (isFile(from) ? '^\\./' : '^(?:\\.\\./)+') + (isFile(name) ? name.replace(/ts$/, 'js$') : `${name}/`);

const below = (index) => ORDER.slice(index + 1).flat().map((name) => ({
  regex: path(name, ORDER[index][0]),
  message: `${ORDER[index].join(', ')} may not import ${name}: a folder imports only from folders above it in src/README.md.`,
}));

const UNSAFE = {
  regex: '^lit(?:-html)?/(?:directives/unsafe-|directives/style-map|static-html)',
  message: 'Content must not become markup, and style belongs in the stylesheet: no unsafe directive, no style attribute.',
};
const NODE = {regex: '^node:', message: 'This runs in a browser too: only the command and the plugins may use Node.'};

const inOrder = ORDER.map((names, index) => ({
  files: names.map(files),
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [UNSAFE, ...(names.some((name) => NODE_ONLY.includes(name)) ? [] : [NODE]), ...below(index)],
    }],
  },
}));

export default defineConfig(
  globalIgnores(['dist/', 'site/', '.cache/', 'coverage/']),
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.strict],
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      'eqeqeq': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: {parserOptions: {project: ['./tsconfig.json', './test/tsconfig.json'], tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    settings: {litHtmlSources: ['lit']},
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/restrict-plus-operands': ['error', {allowNumberAndString: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      'no-console': ['error', {allow: ['error']}],
      'no-restricted-syntax': ['error', {
        selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
        message: 'No inline style: a strict content security policy forbids it.',
      }],
    },
  },
  ...inOrder,
  {
    files: ['src/cli/**/*.ts', 'src/cli.ts'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A check that nobody awaits passes by doing nothing; only what declares tests may stand alone.
      '@typescript-eslint/no-floating-promises': ['error', {
        allowForKnownSafeCalls: [
          {from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test', 'before', 'after', 'beforeEach', 'afterEach']},
          {from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal'}, // said to return a promise, but does not
        ],
      }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off', // what is not there fails the test, as it should
      '@typescript-eslint/no-unused-expressions': 'off', // chai
    },
  },
);
