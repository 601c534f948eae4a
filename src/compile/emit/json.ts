/** Compact, and without `<`, so that a page may hold it in a script element. */
export function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
