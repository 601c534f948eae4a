/** A piece of a template: markup as it was written, or a hole with what its value may become there. */
export type Part =
  | string
  | {readonly of: 'text'; readonly hole: number}
  /** `pieces` stand before, between and behind its holes, of which `hole` is the first. */
  | {readonly of: 'attribute'; readonly name: string; readonly pieces: readonly string[]; readonly hole: number}
  | {readonly of: 'boolean'; readonly name: string; readonly hole: number};

/** What holds text only: a value there would be escaped for nothing, or not enough. */
const RAW = /^(?:script|style|textarea|title|template|xmp|iframe|noscript|plaintext)$/i;

const cache = new WeakMap<readonly string[], readonly Part[]>();

/**
 * The parts of a template, read once. A view is written as text only where each value becomes text or the value of an attribute;
 * events, properties, values in comments, in the names of tags and attributes, and among raw text throw.
 */
export function partsOf(strings: readonly string[]): readonly Part[] {
  let parts = cache.get(strings);
  if (!parts) cache.set(strings, parts = new Reader(strings).read());
  return parts;
}

/** One pass over the strings of a template. What each `read…` leaves off at is where the next goes on. */
class Reader {
  private readonly parts: Part[] = [];
  private written = '';
  private index = 0;
  private at = 0;

  constructor(private readonly strings: readonly string[]) {}

  read(): readonly Part[] {
    for (;;) {
      const text = this.take(/[^<]+|<(?![a-z/!]|$)/iy);
      // neither the indentation of a template nor a comment says anything to a reader
      if (text) this.written += text.replace(/\s*\n\s*/g, '\n');
      else if (this.take(/<!--/y)) this.readComment();
      else if (this.take(/<(?=[a-z/])/iy)) this.readTag();
      else if (!this.isAtEnd()) throw this.refusal('markup of this sort');
      else if (this.index === this.strings.length - 1) break;
      else this.hole((hole) => ({of: 'text', hole}));
    }
    this.flush();
    return this.parts;
  }

  private readComment(): void {
    if (this.take(/[^]*?-->/y) === '') throw this.refusal('a value in a comment');
  }

  private readTag(): void {
    const name = this.take(/\/?[a-z][^\s/>]*/iy);
    if (name === '' || this.isAtEnd()) throw this.refusal('a value in the name of a tag');
    if (RAW.test(name)) throw this.refusal(`<${name}>`);
    this.written += `<${name}`;
    for (;;) {
      const space = this.take(/[\s/]+/y);
      if (this.take(/>/y)) {
        this.written += space.includes('/') ? '/>' : '>';
        return;
      }
      const attribute = this.take(/[^\s=>/"']+/y);
      if (attribute === '') throw this.refusal('a value among the attributes of a tag');
      if (/^[@.]/.test(attribute)) throw this.refusal(`${attribute} is bound, and`);
      if (this.isAtEnd()) throw this.refusal('a value in the name of an attribute');
      this.readValue(attribute);
    }
  }

  private readValue(name: string): void {
    if (!this.take(/=/y)) {
      this.written += ` ${name}`;
      return;
    }
    const quote = this.take(/["']/y);
    const inside = quote === '"' ? /[^"]+/y : quote === "'" ? /[^']+/y : /[^\s>"'=]+/y;
    const pieces: string[] = [];
    const hole = this.index;
    for (;;) {
      pieces.push(this.take(inside).replaceAll('"', '&quot;'));
      if (!this.isAtEnd()) break;
      if (this.index === this.strings.length - 1) throw this.refusal('an open attribute');
      this.index += 1;
      this.at = 0;
    }
    if (quote && !this.take(quote === '"' ? /"/y : /'/y)) throw this.refusal('an open attribute');
    this.writeAttribute(name, pieces, hole);
  }

  private writeAttribute(name: string, pieces: readonly string[], hole: number): void {
    if (pieces.length === 1) {
      this.written += ` ${name}="${pieces[0] ?? ''}"`;
      return;
    }
    this.flush();
    if (!name.startsWith('?')) this.parts.push({of: 'attribute', name, pieces, hole});
    else if (pieces.length === 2 && pieces.join('') === '') this.parts.push({of: 'boolean', name: name.slice(1), hole});
    else throw this.refusal(`${name} with more than one value`);
  }

  private hole(partOf: (hole: number) => Part): void {
    this.flush();
    this.parts.push(partOf(this.index));
    this.index += 1;
    this.at = 0;
  }

  private flush(): void {
    if (this.written) this.parts.push(this.written);
    this.written = '';
  }

  /** Whether the string is at its end, where a hole follows unless it is the last. */
  private isAtEnd(): boolean { return this.at >= (this.strings[this.index] ?? '').length; }

  private take(sticky: RegExp): string {
    sticky.lastIndex = this.at;
    const [taken = ''] = sticky.exec(this.strings[this.index] ?? '') ?? [];
    this.at += taken.length;
    return taken;
  }

  private refusal(what: string): TypeError {
    return new TypeError(`A static page cannot hold ${what}: ${(this.strings[this.index] ?? '').trim().slice(0, 80)}`);
  }
}
