/** Ids as they are easiest to read in a test: words with spaces between them. */
export const list = (words: string): string[] => words.trim().split(/\s+/);

/** Those of the wanted ids that are no entry. */
export const missing = (wanted: readonly string[], entries: Readonly<Record<string, unknown>>): string[] => wanted.filter((id) => !Object.hasOwn(entries, id));
