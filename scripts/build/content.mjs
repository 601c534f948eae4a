import {spawnSync} from 'node:child_process';
import {mkdirSync, renameSync} from 'node:fs';

/**
 * Builds `content/` with the command that any site uses, which this build has just written; and puts the typed module where
 * `hamkit/content` is. In a process of its own, because a watching Rollup would keep the first compiler it had loaded.
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
      const {status} = spawnSync(process.execPath, ['dist/cli.js', 'build', 'content', '--out', 'dist/cdn/data'], {stdio: 'inherit'});
      if (status !== 0) this.error('the content has errors, see above');
      mkdirSync('dist/content', {recursive: true});
      for (const file of ['index.js', 'index.d.ts']) renameSync(`dist/cdn/data/${file}`, `dist/content/${file}`);
    },
  },
});
