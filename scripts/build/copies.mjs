import {readFileSync} from 'node:fs';

/** Puts files beside a bundle that need no translation: where each goes, by its path in the checkout. */
export const copies = (files) => ({
  name: 'hamkit-copies',
  buildStart() {
    for (const [path, fileName] of Object.entries(files)) {
      this.addWatchFile(path);
      this.emitFile({type: 'asset', fileName, source: readFileSync(path)});
    }
  },
});
