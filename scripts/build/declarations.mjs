import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/**
 * Checks all of `src/` and writes its .d.ts files. After the content, whose types `define.ts` imports. Not while watching: there
 * the editor checks, and the page should be back in a blink.
 */
export const declarations = () => ({
  name: 'hamkit-declarations',
  writeBundle: {
    sequential: true,
    handler() {
      if (this.meta.watchMode) return;
      const {status} = spawnSync(process.execPath, [tsc, '--emitDeclarationOnly'], {stdio: 'inherit'});
      if (status !== 0) this.error('the types do not fit, see above');
    },
  },
});
