import {brotliCompressSync, constants} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

const ENTRY = '\0bench-entry';

/** One module for browsers, from the text of its entry, which imports by package name or absolute path. */
export async function bundle(entry, ...plugins) {
  const source = {
    name: 'bench-entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? entry : null),
  };
  const built = await rollup({input: ENTRY, plugins: [source, nodeResolve(), ...plugins], onwarn: () => {}});
  const {output: [{code}]} = await built.generate({format: 'es', inlineDynamicImports: true});
  await built.close();
  return code;
}

/** Bytes as a good server sends them. */
export const brotli = (content) => brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;
