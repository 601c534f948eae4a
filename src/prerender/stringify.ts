import {nothing} from 'lit';
import {partsOf, type Part} from './template.js';

/**
 * A view as HTML: the text of Lit templates without Lit's rendering and without a DOM. A value becomes text or the value of an
 * attribute and never markup. Throws for what cannot stand in a static page: an event, a property, a directive, a function, or a
 * value that would be drawn as words nobody wrote, such as `false`.
 */
export function stringify(value: unknown): string {
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (value === undefined || value === null || value === nothing) return '';
  if (Array.isArray(value)) return value.map(stringify).join('');
  if (isTemplate(value)) return partsOf(value.strings).map((part) => partText(part, value.values)).join('');
  throw refusal(value);
}

export const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

export const escapeAttribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

interface Template {readonly strings: readonly string[]; readonly values: readonly unknown[]}

/** JSON can look like a template, but not have the `raw` of one that stood in a program; so Lit tells them apart too. */
function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && '_$litType$' in value && 'values' in value && Array.isArray(value.values)
    && 'strings' in value && Array.isArray(value.strings) && Object.hasOwn(value.strings, 'raw');
}

function partText(part: Part, values: readonly unknown[]): string {
  if (typeof part === 'string') return part;
  switch (part.of) {
    case 'text': return stringify(values[part.hole]);
    case 'boolean': return truth(values[part.hole]) ? ` ${part.name}=""` : '';
    case 'attribute': return attributeText(part.name, part.pieces, values.slice(part.hole, part.hole + part.pieces.length - 1));
  }
}

/** As in Lit, `nothing` in one of its places takes the attribute away. */
function attributeText(name: string, pieces: readonly string[], values: readonly unknown[]): string {
  if (values.includes(nothing)) return '';
  return ` ${name}="${pieces.map((piece, at) => piece + (at < values.length ? attributeValue(values[at]) : '')).join('')}"`;
}

function attributeValue(value: unknown): string {
  if (typeof value === 'string') return escapeAttribute(value);
  if (typeof value === 'number') return String(value);
  if (value === undefined || value === null) return '';
  throw refusal(value);
}

function truth(value: unknown): boolean {
  if (typeof value === 'function' || (typeof value === 'object' && value !== null)) throw refusal(value);
  return value !== nothing && Boolean(value);
}

function refusal(value: unknown): TypeError {
  const what = typeof value === 'boolean' || typeof value === 'symbol' ? String(value) : `a value of type ${typeof value}`;
  return new TypeError(`A static page cannot hold ${what}.`);
}
