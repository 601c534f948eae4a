/** A text that stands coded in another one, and where each of its places is there. */
export interface Coded {
  readonly text: string;
  /** The offset in the whole file of an offset in the text. */
  readonly at: (offset: number) => number;
  readonly encode: (text: string) => string;
}

/** What stands in a CDATA section, or in a file as it is. */
export const asIs = (file: string, start: number, end: number, encode: Coded['encode']): Coded =>
  ({text: file.slice(start, end), at: (offset) => start + offset, encode});

/** Text of XML, where markup stands escaped. */
export const fromXml = (file: string, start: number, end: number, encode: Coded['encode']): Coded =>
  ({...decoded(file, [start, end], /&(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi, entity), encode});

/** What stands between the quotes of a JSON text. Some writers escape `<`, and so does what is added there. */
export function fromJson(file: string, start: number, end: number): Coded {
  const escapes = /\\u003c/i.test(file.slice(start, end));
  const encode = (text: string): string => {
    const json = JSON.stringify(text).slice(1, -1);
    return escapes ? json.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`) : json;
  };
  return {...decoded(file, [start, end], /\\(?:u[\da-f]{4}|[^u])/gi, (escape) => String(JSON.parse(`"${escape}"`))), encode};
}

const ENTITIES: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"};

function entity(written: string): string {
  const name = written.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return ENTITIES[name] ?? written;
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

function decoded(file: string, [start, end]: readonly [number, number], escape: RegExp, valueOf: (written: string) => string): Pick<Coded, 'text' | 'at'> {
  const raw = file.slice(start, end);
  /** Behind each escape, how far the two offsets are apart. */
  const shifts: (readonly [offset: number, shift: number])[] = [[0, start]];
  let text = '';
  let at = 0;
  for (const {0: written, index} of raw.matchAll(escape)) {
    text += raw.slice(at, index) + valueOf(written);
    at = index + written.length;
    shifts.push([text.length, start + at - text.length]);
  }
  text += raw.slice(at);
  return {text, at: (offset) => offset + shiftAt(shifts, offset)};
}

/** That of the last at or before an offset. */
function shiftAt(shifts: readonly (readonly [offset: number, shift: number])[], offset: number): number {
  let [low, high] = [0, shifts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((shifts[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return shifts[low]?.[1] ?? 0;
}
