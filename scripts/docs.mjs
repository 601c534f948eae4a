// npm run docs: writes the pages of docs/ that are made from the source. Runs with tsx, which reads the source as it is.
import {writeFileSync} from 'node:fs';
import {problemsPage} from './docs/problems.mjs';

writeFileSync(new URL('../docs/problems.md', import.meta.url), problemsPage());
