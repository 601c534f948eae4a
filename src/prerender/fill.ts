import {directionOf} from '../view/scope.js';
import type {Edit} from './edit.js';
import {hashOf} from './hash.js';
import {attribute, isElement, isLocated, type Located} from './page.js';
import {escapeAttribute} from './stringify.js';
import {isStatic, OF, STATIC, type Shown} from './tag.js';
import type {Sound, Views} from './views.js';

/** Puts what a tag shows into it, in the place of what an earlier run put there, and closes a tag that was left open. */
export function filled(html: string, tag: Sound, views: Views): Edit[] {
  const {element, shown, library: {language}} = tag;
  const {startTag, endTag} = element.sourceCodeLocation;
  const isSlashed = html.startsWith('/>', startTag.endOffset - 2);
  const close = endTag ? '' : `</${element.tagName}>`;
  if (close && !isSlashed) {
    views.tell(tag, {code: 'unclosed-tag', severity: 'warning', message: 'This tag is never closed, and browsers put all that follows into it. It was closed at once.', hint: `Write \`${close}\` behind it.`});
  }
  const {hash, markup} = wrapped(shown, views.markupOf(tag), language);
  // of a tag that is never closed, what follows is somebody else's
  const earlier = endTag ? element.childNodes.filter((node): node is Located => isElement(node) && isStatic(node) && isLocated(node)) : [];
  const [first] = earlier;
  const isSame = earlier.length === 1 && first && attribute(first, STATIC) === hash;
  return [
    {start: startTag.endOffset - (isSlashed ? 2 : 0), end: startTag.endOffset, text: `${isSlashed ? '>' : ''}${isSame ? '' : markup}${close}`},
    ...isSame ? [] : earlier.map(({sourceCodeLocation: {startOffset, endOffset}}) => ({start: startOffset, end: endOffset, text: ''})),
  ].filter(({start, end, text}) => text !== '' || end > start);
}

/** In the slot of the fallback it is shown also by elements of a release that does not know of it, until they have drawn the same. */
function wrapped(shown: Shown, markup: string, language: string): {hash: string; markup: string} {
  const name = shown.what === 'cite' ? 'span' : 'div';
  const of = shown.what === 'figure' || shown.what === 'mistake' ? 'figure' : 'kind' in shown ? shown.kind : undefined;
  // a picture is set moving where it stands
  const attributes = `${of ? ` ${OF}="${of}"` : ''} slot="${shown.what === 'figure' ? 'still' : 'fallback'}" lang="${escapeAttribute(language)}" dir="${directionOf(language)}"`;
  const hash = hashOf(attributes + markup);
  return {hash, markup: `<${name} ${STATIC}="${hash}"${attributes}>${markup}</${name}>`};
}
