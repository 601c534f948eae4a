/** Controls apart from tab; separators that some readers take for the end of a line; marks that turn the order of letters round. */
const UNPRINTABLE = /[^\P{Cc}\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A line of foreign text for a terminal, which would obey an escape sequence in it: each control character becomes `�`, one for
 * one, so that columns stay. A tab moves no further than space does.
 */
export function printable(line: string): string {
  return line.replace(UNPRINTABLE, '�');
}

/** The same in one line without tabs, whatever line ends are in it. */
export function printableInOneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}

/** The same for JSON, where an escape keeps the character. `JSON.stringify` leaves some of them as they are. */
export function printableJson(json: string): string {
  return json.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
