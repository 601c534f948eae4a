import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('emit-content.mjs', import.meta.url));

/**
 * Compiles `content/` with the compiler that this build has just written. In a process of its own, because a watching Rollup
 * would otherwise keep the first compiler it loaded.
 */
export const content = () => ({
  name: 'hamkit-content',
  buildStart() {
    this.addWatchFile('content');
  },
  writeBundle: {
    order: 'pre',
    sequential: true,
    handler() {
      const {status} = spawnSync(process.execPath, [script], {stdio: 'inherit'});
      if (status !== 0) this.error('the content has errors, see above');
    },
  },
});
