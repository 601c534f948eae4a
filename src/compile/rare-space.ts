/** Spaces that look like the plain one and are none to Markdown and YAML. */
export const RARE = String.raw`[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]`;

const NON_BREAKING = /[\u00A0\u202F\uFEFF]/;

/** What to say of a rare space; `where` is `behind the hyphen` or the like. */
export function rareSpace(where: string, space: string): {message: string; hint: string} {
  const kind = NON_BREAKING.test(space) ? 'non-breaking one, as word processors write it' : 'rare one, as word processors write it';
  return {message: `The space ${where} is a ${kind}.`, hint: 'Delete it, and type it anew.'};
}
