import {spawnSync} from 'node:child_process';
import {mkdirSync, renameSync} from 'node:fs';

/** A folder of Markdown, and where its data goes. */
const OWN = ['content', 'dist/cdn/data'];
/** The made-up site of demo/clinic/index.html; not part of the package. */
const CLINIC = ['demo/clinic/content', 'dist/clinic'];

/**
 * Builds content with the command that any site uses, which this build has just written; and puts the typed module where
 * `hamkit/content` is. In a process of its own, because a watching Rollup would keep the first compiler it had loaded.
 */
export const content = () => ({
  name: 'hamkit-content',
  buildStart() {
    for (const [dir] of [OWN, CLINIC]) this.addWatchFile(dir);
  },
  writeBundle: {
    order: 'pre',
    sequential: true,
    handler() {
      for (const [dir, out] of [OWN, CLINIC]) {
        const {status} = spawnSync(process.execPath, ['dist/cli.js', 'build', dir, '--out', out], {stdio: 'inherit'});
        if (status !== 0) this.error(`${dir} has errors, see above`);
      }
      mkdirSync('dist/content', {recursive: true});
      for (const file of ['index.js', 'index.d.ts']) renameSync(`dist/cdn/data/${file}`, `dist/content/${file}`);
    },
  },
});
