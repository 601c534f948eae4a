// Three bundles from one source:
//   dist/cli.js           the command, with its dependencies; what only some of its commands need is loaded on demand
//   dist/**/*.js          one module a source file, dependencies left to whoever bundles the site
//   dist/cdn/hamkit.js    one module for a script tag; what only some pages need lies beside it and is loaded on demand
// and from the same, the page of `hamkit dev`: dist/preview.
// With the first the content is made: dist/content and dist/cdn/data.
import {rmSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {content} from './scripts/build/content.mjs';
import {copies} from './scripts/build/copies.mjs';
import {declarations} from './scripts/build/declarations.mjs';
import {executable} from './scripts/build/executable.mjs';
import {lazyPolicy} from './scripts/build/lazy-policy.mjs';
import {modernLit} from './scripts/build/modern-lit.mjs';
import {minifyTemplates} from './scripts/build/minify-templates.mjs';
import {schemas} from './scripts/build/schemas.mjs';

rmSync('dist', {recursive: true, force: true});

/** Translates only. Types are checked once, by `declarations`, when the content has its types too. */
const translate = (outDir) => typescript({compilerOptions: {noCheck: true, declaration: false, outDir}});

const elements = ['content', 'exercise', 'circuit', 'evidence', 'cite', 'article', 'entry', 'library', 'figure'];

const plugins = ['rollup', 'vite', 'vitepress', 'eleventy', 'astro'];

/** yaml's build for Node is CommonJS, which a bundle of modules cannot take in. */
const yamlModules = () => ({
  name: 'yaml-modules',
  resolveId: (id) => (id === 'yaml' ? fileURLToPath(new URL('browser/index.js', import.meta.resolve('yaml/package.json'))) : null),
});

/** One file, as loading two hundred takes as long as compiling three hundred entries. commander is CommonJS; Lit has a build for Node. */
const command = {
  input: 'src/cli.ts',
  external: (id) => isBuiltin(id) || id === 'commander' || id.startsWith('@resvg/'),
  plugins: [translate('dist'), yamlModules(), nodeResolve({exportConditions: ['node']}), content(), executable('dist/cli.js')],
  output: {
    dir: 'dist', format: 'es', sourcemap: true,
    // As deep as the sources that look for dist/preview from where they stand.
    chunkFileNames: 'cli/parts/[name].js',
  },
};

const modules = {
  input: [
    'src/compile/index.ts', 'src/define.ts', 'src/dose/index.ts', 'src/model/index.ts', 'src/prerender/index.ts',
    ...plugins.map((name) => `src/plugins/${name}.ts`),
    ...elements.map((name) => `src/elements/ham-${name}.ts`),
  ],
  // Bare imports stay imports; but the TypeScript plugin may add tslib, which is not a dependency of the package.
  external: (id) => !/^[./\0]/.test(id) && id !== 'tslib',
  plugins: [translate('dist'), schemas(), declarations(), copies({'src/plugins/client.d.ts': 'plugins/client.d.ts'})],
  output: {dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src'},
};

const cdn = {
  input: 'src/cdn.ts',
  plugins: [
    translate('dist/cdn'),
    nodeResolve(),
    lazyPolicy(),
    modernLit(),
    minifyTemplates(),
    terser({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: false}}),
  ],
  output: {
    dir: 'dist/cdn', format: 'es', sourcemap: true, entryFileNames: 'hamkit.js',
    // Plain names: the files of a release stand together, and whoever copies the folder sees what is what.
    chunkFileNames: '[name].js',
  },
};

/** Two scripts of a kilobyte, for a frame and for the page around it. */
const embed = {
  input: {embed: 'src/embed/page.ts', 'embed-around': 'src/embed/around.ts'},
  plugins: [
    translate('dist/cdn'),
    copies({'src/embed/embed.html': 'embed.html', 'src/embed/embed.css': 'embed.css'}),
    terser({ecma: 2022, module: true, format: {comments: false}}),
  ],
  output: {dir: 'dist/cdn', format: 'es', sourcemap: true, chunkFileNames: '[name].js'},
};

const preview = {
  input: 'src/preview/index.ts',
  plugins: [
    translate('dist/preview'),
    nodeResolve(),
    modernLit(),
    copies({'src/preview/index.html': 'index.html', 'src/preview/preview.css': 'preview.css'}),
    terser({ecma: 2022, module: true, format: {comments: false}}),
  ],
  output: {file: 'dist/preview/preview.js', format: 'es', sourcemap: true, inlineDynamicImports: true},
};

export default [command, modules, cdn, embed, preview];
