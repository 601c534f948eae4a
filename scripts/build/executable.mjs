import {chmodSync} from 'node:fs';

/** Makes a command of a file: npm does so for installed packages, but not in a checkout. */
export const executable = (path) => ({
  name: 'hamkit-executable',
  writeBundle() {
    chmodSync(path, 0o755);
  },
});
