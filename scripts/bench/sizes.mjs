import {readdirSync, readFileSync} from 'node:fs';
import terser from '@rollup/plugin-terser';
import {lazyPolicy} from '../build/lazy-policy.mjs';
import {brotli, bundle} from './bundle.mjs';

/** What test/package/budget.test.ts holds. The other files are loaded only by pages that use what is in them. */
const BUDGETS = {'hamkit.js': 14_450, 'data/circuits/weekly.json': 5_000};

const CDN = new URL('../../dist/cdn/', import.meta.url);

/** The parts of Lit that hamkit imports, through the plugins and settings of the script-tag bundle in rollup.config.mjs. */
const litAlone = () => bundle(
  `export {LitElement, css, html, svg} from 'lit';`,
  lazyPolicy(),
  terser({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: false}}),
);

/** Compressed sizes of what a page downloads, in bytes. */
export async function measureSizes() {
  const modules = readdirSync(CDN).filter((name) => name.endsWith('.js')).sort();
  const names = [...new Set([...Object.keys(BUDGETS), ...modules])];
  const files = names.map((name) => ({name: `dist/cdn/${name}`, bytes: brotli(readFileSync(new URL(name, CDN))), budget: BUDGETS[name]}));
  return [...files, {name: 'Lit alone, bundled the same way', bytes: brotli(await litAlone())}];
}
