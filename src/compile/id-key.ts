import {entryAt, ID} from './path.js';

/** What to do about a key `id` in an entry, whose id is the name of its file. */
export function idKeyHint(path: string, written: unknown): string {
  const id = entryAt(path)?.id ?? '';
  if (written === id) return `Delete this line: the file name says \`${id}\` already.`;
  if (typeof written !== 'string' || !ID.test(written)) return `Delete this line: by its file name the id is \`${id}\`.`;
  return `Delete this line to keep the id \`${id}\`, or rename the file to \`${written}.md\` as well.`;
}
