import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {type Plugin, rollup} from 'rollup';
import ts from 'typescript';

const DRAW = new URL('../../../src/figure/draw/', import.meta.url);

/** TypeScript for rollup, one file after another: no build is needed to measure. */
const fromTypeScript: Plugin = {
  name: 'from-typescript',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const file = fileURLToPath(new URL(source.replace(/\.js$/, '.ts'), `file://${importer}`));
    return existsSync(file) ? file : null;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    return {code: ts.transpileModule(code, {compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext}}).outputText, map: null};
  },
};

/** Bytes of a module with all that it needs, minified as the script tag's bundle is, brotli; and which files are in it. */
async function measured(file: string): Promise<{bytes: number; files: string[]}> {
  const bundle = await rollup({
    input: fileURLToPath(new URL(file, DRAW)),
    plugins: [fromTypeScript, nodeResolve(), terser({ecma: 2022, module: true, compress: {passes: 3}})],
  });
  const {output: [{code, moduleIds}]} = await bundle.generate({format: 'es'});
  return {bytes: brotliCompressSync(code).length, files: moduleIds.map((id) => id.split('/').at(-1) ?? id)};
}

describe('the renderer', () => {
  it('is at most 6 kB, with the bones and without the solver', async () => {
    const {bytes, files} = await measured('frame.ts');
    assert.ok(files.includes('kinematics.ts'));
    assert.ok(!files.some((name) => /solve|timeline|figure\.ts|valibot/.test(name)), files.join(' '));
    assert.ok(bytes <= 6000, `${bytes} bytes`);
  });

  it('is at most 4.5 kB for the front, which is a module of its own', async () => {
    const {bytes} = await measured('front-frame.ts');
    assert.ok(bytes <= 4500, `${bytes} bytes`);
  });
});
