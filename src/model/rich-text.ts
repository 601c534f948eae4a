import * as v from 'valibot';
import {isSafeHref} from './href.js';
import {ENTRY_KINDS, type EntryRef} from './kinds.js';
import {object} from './object.js';

/**
 * Prose as data: the small tree that Markdown compiles to. It has no way to say raw HTML, a script or an image, so content from
 * anyone can be shown without becoming markup. What does not fit the tree is the compiler's error, never dropped.
 */
export type Inline = string | Emphasis | Strong | Link | EntryLink | Cite;
export interface Emphasis { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
export interface Strong { readonly kind: 'strong'; readonly content: readonly Inline[] }
/** A link out of the library. `href` is http, https, mailto, tel, or relative to the page. */
export interface Link { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
/** A checked link to another entry of the library. */
export interface EntryLink { readonly kind: 'entry'; readonly to: EntryRef; readonly content: readonly Inline[] }
/** One or more studies cited at this place, by reference id. */
export interface Cite { readonly kind: 'cite'; readonly keys: readonly string[] }

export type Block = Paragraph | List | Heading | Quote | Table | Embed;
export interface Paragraph { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
export interface List { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
/** A heading inside an article. Level 2 is the article's top level; `id` is unique in its article. */
export interface Heading { readonly kind: 'heading'; readonly level: number; readonly id: string; readonly content: readonly Inline[] }
export interface Quote { readonly kind: 'quote'; readonly content: readonly Block[] }
export interface Table { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
/** A link alone in its paragraph shows that entry in its place. */
export interface Embed { readonly kind: 'embed'; readonly to: EntryRef; readonly content: readonly Inline[] }

export type RichText = readonly Block[];

export const entryRef = object({kind: v.picklist(ENTRY_KINDS), id: v.string()});

export const inline: v.GenericSchema<Inline> = v.lazy(() => v.union([
  v.string(),
  v.variant('kind', [
    object({kind: v.literal('emphasis'), content: inlines}),
    object({kind: v.literal('strong'), content: inlines}),
    object({kind: v.literal('link'), href: v.pipe(v.string(), v.check(isSafeHref, 'an http, https, mailto, tel or relative address')), content: inlines}),
    object({kind: v.literal('entry'), to: entryRef, content: inlines}),
    object({kind: v.literal('cite'), keys: v.array(v.string())}),
  ]),
]));
export const inlines = v.array(inline);

export const block: v.GenericSchema<Block> = v.lazy(() => v.variant('kind', [
  object({kind: v.literal('paragraph'), content: inlines}),
  object({kind: v.literal('list'), ordered: v.boolean(), items: v.array(v.array(block))}),
  object({kind: v.literal('heading'), level: v.number(), id: v.string(), content: inlines}),
  object({kind: v.literal('quote'), content: v.array(block)}),
  object({kind: v.literal('table'), head: v.array(inlines), rows: v.array(v.array(inlines))}),
  object({kind: v.literal('embed'), to: entryRef, content: inlines}),
]));
export const richText = v.array(block);
