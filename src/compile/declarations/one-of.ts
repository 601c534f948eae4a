/** The type of one of some words, which hold no quote and no backslash. */
export function oneOf(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' | ') || 'never';
}
