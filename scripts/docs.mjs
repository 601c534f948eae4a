// npm run docs: writes the pages of docs/ and the snippets of .vscode/, which are made from the source. Runs with tsx, which
// reads the source as it is.
import {writeFileSync} from 'node:fs';
import {snippetsFile} from '../src/cli/snippets.ts';
import {problemsPage} from './docs/problems.mjs';

writeFileSync(new URL('../docs/problems.md', import.meta.url), problemsPage());
writeFileSync(new URL('../.vscode/hamkit.code-snippets', import.meta.url), snippetsFile());
