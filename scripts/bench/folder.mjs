import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/** Gives an action a folder that is gone afterwards. */
export function withFolder(action) {
  const folder = mkdtempSync(join(tmpdir(), 'hamkit-bench-'));
  try {
    return action(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Writes texts below a folder. */
export function write(files, folder) {
  for (const {path, text} of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
}
