/**
 * A line of foreign text for a terminal, which would obey an escape sequence in it: each control character becomes `�`, one for
 * one, so that columns stay. A tab moves no further than space does.
 */
export function printable(line: string): string {
  return line.replace(/[^\P{Cc}\t]/gu, '�');
}
