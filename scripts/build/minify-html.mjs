/** Elements that are block-level by default, and those whose parents drop whitespace text: no space is ever drawn beside them. */
const BLOCKS = 'address|article|aside|blockquote|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header'
  + '|hgroup|hr|legend|li|main|nav|ol|p|search|section|style|summary|table|tbody|td|template|tfoot|th|thead|tr|ul'
  + '|svg|g|defs|line|rect|circle|path|polygon|polyline';
const AFTER_BLOCK = new RegExp(`(</?(?:${BLOCKS})(?:\\s[^<>]*)?/?>)\\s+`, 'g');
const BEFORE_BLOCK = new RegExp(`\\s+(?=</?(?:${BLOCKS})[\\s/>])`, 'g');

/**
 * HTML with every run of whitespace as one space, none beside a block, and no end tags at the end, where the parser closes all
 * that is open. Throws where whitespace is text: `pre`, `textarea`.
 */
export function minifyHtml(html) {
  if (/<pre\b|<textarea\b[^>]*>(?!<\/textarea>)/.test(html)) throw new Error('this template has an element that shows its whitespace');
  return html
    .replace(/<!--[^\uE000]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(AFTER_BLOCK, '$1')
    .replace(BEFORE_BLOCK, '')
    .replace(/(?:<\/[a-z\d-]+>)+$/, '');
}
