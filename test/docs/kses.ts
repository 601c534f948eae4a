import {defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/**
 * What WordPress leaves of a post by an author who may not write any HTML: tags that it knows for posts, with the attributes that it
 * allows on every tag. From `$allowedposttags`, `_wp_add_global_attributes` and `safecss_filter_attr` in wp-includes/kses.php of 6.8, as far
 * as our pages use them. A tag that it does not know goes, and its text stays.
 */
export function kses(html: string): string {
  const fragment = parseFragment(html);
  clean(fragment);
  return serialize(fragment);
}

const TAGS = new Set(['a', 'article', 'b', 'blockquote', 'br', 'code', 'div', 'em', 'figure', 'h2', 'h3', 'li', 'ol', 'p', 'pre', 'section', 'span', 'strong', 'ul']);
const ATTRIBUTES = /^(?:data-[\w-]+|class|id|title|role|lang|dir|hidden|style|aria-(?:label|hidden|live))$/;
/** Of `style`; `display` is not among them. */
const STYLES = /^\s*(?:(?:min|max)-)?(?:height|width)\s*:/;

function clean(node: Tree.ParentNode): void {
  node.childNodes = node.childNodes.flatMap((child) => {
    if (!defaultTreeAdapter.isElementNode(child)) return [child];
    clean(child);
    if (!TAGS.has(child.tagName)) return child.childNodes;
    child.attrs = child.attrs.filter(({name}) => ATTRIBUTES.test(name) || (child.tagName === 'a' && ['href', 'rel', 'target'].includes(name)));
    for (const attribute of child.attrs) {
      if (attribute.name === 'style') attribute.value = attribute.value.split(';').filter((each) => STYLES.test(each)).map((each) => each.trim()).join(';');
    }
    return [child];
  });
}
