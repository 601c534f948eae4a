/** What every entry but a study says of itself. */
export const PROVENANCE = `author: «Your name, or your clinic»
licence: «CC-BY-4.0»`;
