import MagicString from 'magic-string';
import {minifyCss} from './minify-css.mjs';
import {minifyHtml} from './minify-html.mjs';

const MINIFIERS = {html: minifyHtml, svg: minifyHtml, css: minifyCss};
/** Stands for one `${…}` while the text around it is minified: a private-use character that nothing treats as space or syntax. */
const HOLE = '\uE000';

/** Every node of a syntax tree, parents first. */
export function* nodes(node) {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') yield* nodes(child);
    }
  }
}

/** Makes a stylesheet at once, and not of an object that makes it later: in a bundle for pages Lit's `css` has nothing to do. */
function asSheet({tag, quasi}, source) {
  if (quasi.expressions.length > 0) throw new Error('a stylesheet with an expression is no constant');
  source.update(tag.start, tag.end, '((sheet) => (sheet.replaceSync(').appendLeft(quasi.end, '), sheet))(new CSSStyleSheet())');
}

/** Shortens the whitespace of html, svg and css templates, and nothing that shows. For our own source; packages come minified. */
export const minifyTemplates = () => ({
  name: 'hamkit-minify-templates',
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    const source = new MagicString(code);
    for (const node of nodes(this.parse(code))) {
      const minify = node.type === 'TaggedTemplateExpression' && MINIFIERS[node.tag.name];
      if (!minify) continue;
      const {quasis} = node.quasi;
      const texts = minify(quasis.map((quasi) => quasi.value.raw).join(HOLE)).split(HOLE);
      if (texts.length !== quasis.length) this.error('a template lost an expression while it was minified', node.start);
      quasis.forEach((quasi, i) => {
        if (texts[i] !== quasi.value.raw) source.update(quasi.start, quasi.end, texts[i]);
      });
      if (node.tag.name === 'css') asSheet(node, source);
    }
    return source.hasChanged() ? {code: source.toString(), map: source.generateMap({hires: true})} : null;
  },
});
