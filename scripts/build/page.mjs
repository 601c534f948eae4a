import {readFileSync} from 'node:fs';
import {basename} from 'node:path';

/** Puts files that need no translation beside the bundle. */
export const page = (...paths) => ({
  name: 'hamkit-page',
  buildStart() {
    for (const path of paths) {
      this.addWatchFile(path);
      this.emitFile({type: 'asset', fileName: basename(path), source: readFileSync(path)});
    }
  },
});
