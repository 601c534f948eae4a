/*
 * A template is a text with holes: `«what belongs here»` for words of one's own, `«one|another»` for one of some words. What
 * stands in a hole, or first in it, fills it; so a template that nobody has changed yet compiles.
 */
const HOLE = /«([^»]*)»/g;

/** The text as a file, each hole filled with what stands in it. */
export function filled(template: string): string {
  return template.replace(HOLE, (_, content: string) => content.split('|')[0] ?? '');
}

/** What fills the holes of a text, one after another. */
export function holesIn(template: string): string[] {
  return Array.from(template.matchAll(HOLE), ([, content = '']) => content.split('|')[0] ?? '');
}

/**
 * The text as the lines of a snippet of VS Code, each hole a tab stop. Only the content of holes is escaped, so that a template
 * may hold a variable of the editor, such as `$CURRENT_YEAR`.
 */
export function snippetLines(template: string): string[] {
  let stop = 0;
  const body = template.replace(HOLE, (_, content: string) => {
    stop += 1;
    const words = content.split('|');
    if (words.length === 1) return `\${${String(stop)}:${content.replace(/[\\$}]/g, '\\$&')}}`;
    return `\${${String(stop)}|${words.map((word) => word.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  });
  return body.split('\n');
}
