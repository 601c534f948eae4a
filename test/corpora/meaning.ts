import type {Nodes} from 'mdast';
import {parseFragment, type DefaultTreeAdapterMap} from 'parse5';
import type {Block, Inline} from '../../src/model/index.js';

/**
 * What a text says, whatever it is written in: words, and arrays of a name and what is in it. Space that a page does not show is
 * gone, and items of lists are paragraphs whether there are blank lines between them or not.
 */
export type Meaning = string | readonly Meaning[];

const INLINE = /^(?:em|strong|del|code|img|br|input|a\b)/;

/** What stands in a page, a quote or an item: words that no element holds are a paragraph. */
function flow(inside: readonly Meaning[]): Meaning[] {
  const blocks: Meaning[] = [];
  let loose: Meaning[] = [];
  const close = (): void => {
    const content = phrase(loose);
    if (content.length > 0) blocks.push(['p', ...content]);
    loose = [];
  };
  for (const each of inside) {
    if (typeof each === 'string' || INLINE.test(String(each[0]))) {
      loose.push(each);
    } else {
      close();
      blocks.push(each);
    }
  }
  close();
  return blocks;
}

/** What stands in a line: neighbouring words are one, and space at both ends is gone. */
function phrase(inside: readonly Meaning[]): Meaning[] {
  const joined: Meaning[] = [];
  for (const each of inside) {
    const last = joined.at(-1);
    if (typeof each === 'string' && typeof last === 'string') joined[joined.length - 1] = last + each;
    else joined.push(each);
  }
  return joined.map((each, index) => {
    if (typeof each !== 'string') return each;
    const words = each.replace(/[ \t\n]+/g, ' ');
    return words.slice(index === 0 && words.startsWith(' ') ? 1 : 0, index === joined.length - 1 && words.endsWith(' ') ? -1 : undefined);
  }).filter((each) => each !== '');
}

/** Words inside a line keep the space around them. */
const part = (inside: readonly Meaning[]): Meaning[] => inside.map((each) => typeof each === 'string' ? each.replace(/[ \t\n]+/g, ' ') : each);

const link = (href: string, title: string | null | undefined, inside: readonly Meaning[]): Meaning =>
  [`a ${address(href)}${title ? ` titled ${title}` : ''}`, ...part(inside)];

/** As a browser writes it, so that `ä` and `%C3%A4` are one; and as HTML has it, which writes brackets as numbers. */
function address(href: string): string {
  const base = 'https://base.invalid/';
  return (URL.canParse(href, base) ? new URL(href, base).href : href).replaceAll('[', '%5B').replaceAll(']', '%5D');
}

const list = (start: number | null | undefined, items: readonly Meaning[]): Meaning =>
  [start === null || start === undefined ? 'ul' : start === 1 ? 'ol' : `ol from ${String(start)}`, ...items];

export const meaningOfTree = (content: readonly Block[]): Meaning[] => flow(content.map(ofBlock));

function ofBlock(block: Block): Meaning {
  switch (block.kind) {
    case 'paragraph': return ['p', ...phrase(block.content.map(ofInline))];
    case 'heading': return [`h${String(block.level)}`, ...phrase(block.content.map(ofInline))];
    case 'list': return list(block.ordered ? 1 : undefined, block.items.map((item) => ['li', ...meaningOfTree(item)]));
    case 'quote': return ['blockquote', ...meaningOfTree(block.content)];
    case 'table': return ['table', ...[block.head, ...block.rows].map((row): Meaning => ['tr', ...row.map((cell): Meaning => ['cell', ...phrase(cell.map(ofInline))])])];
    case 'embed': return ['p', link(`../${block.to.kind}/${block.to.id}.md`, undefined, block.content.map(ofInline))];
  }
}

function ofInline(inline: Inline): Meaning {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'emphasis': return ['em', ...part(inline.content.map(ofInline))];
    case 'strong': return ['strong', ...part(inline.content.map(ofInline))];
    case 'link': return link(inline.href, undefined, inline.content.map(ofInline));
    case 'entry': return link(`../${inline.to.kind}/${inline.to.id}.md`, undefined, inline.content.map(ofInline));
    case 'cite': return `[${inline.keys.map((key) => `@${key}`).join('; ')}]`;
  }
}

type HtmlNode = DefaultTreeAdapterMap['childNode'];

export const meaningOfHtml = (html: string): Meaning[] => flow(parseFragment(html).childNodes.flatMap(ofNode));

function ofNode(node: HtmlNode): Meaning[] {
  if ('value' in node) return [node.value];
  if (!('childNodes' in node)) return [];
  const attribute = (name: string): string | undefined => node.attrs.find((each) => each.name === name)?.value;
  const inside = node.childNodes.flatMap(ofNode);
  switch (node.nodeName) {
    case 'p': return [['p', ...phrase(inside)]];
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': return [[node.nodeName, ...phrase(inside)]];
    case 'blockquote': case 'li': return [[node.nodeName, ...flow(inside)]];
    case 'ul': return [list(undefined, inside.filter((each) => typeof each !== 'string'))];
    case 'ol': return [list(Number(attribute('start') ?? 1), inside.filter((each) => typeof each !== 'string'))];
    case 'a': return [link(attribute('href') ?? '', attribute('title'), inside)];
    case 'em': case 'strong': return [[node.nodeName, ...part(inside)]];
    default: return [[node.nodeName, ...inside]];
  }
}

/** A tree of mdast, the reference reader's. */
export const meaningOfMdast = (nodes: readonly Nodes[]): Meaning[] => flow(nodes.map(ofMdast));

function ofMdast(node: Nodes): Meaning {
  const inside = (): Meaning[] => 'children' in node ? node.children.map(ofMdast) : [];
  switch (node.type) {
    case 'text': return node.value;
    case 'paragraph': return ['p', ...phrase(inside())];
    case 'heading': return [`h${String(node.depth)}`, ...phrase(inside())];
    case 'blockquote': return ['blockquote', ...flow(inside())];
    case 'list': return list(node.ordered ? node.start ?? 1 : undefined, inside());
    case 'listItem': return ['li', ...flow(inside())];
    case 'emphasis': return ['em', ...part(inside())];
    case 'strong': return ['strong', ...part(inside())];
    case 'link': return link(node.url, node.title, inside());
    case 'table': return ['table', ...inside()];
    case 'tableRow': return ['tr', ...inside()];
    case 'tableCell': return ['cell', ...phrase(inside())];
    default: return [node.type, ...inside()];
  }
}
