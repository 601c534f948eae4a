import type {Edit} from './edit.js';
import {attribute, isElement, isLocated, type Located} from './page.js';
import {isStatic, STATIC} from './tag.js';
import type {Sound, Views} from './views.js';

/** Puts what a tag shows into it, in the place of what an earlier run put there, and closes a tag that was left open. */
export function filled(html: string, tag: Sound, views: Views): Edit[] {
  const {element} = tag;
  const {startTag, endTag} = element.sourceCodeLocation;
  const isSlashed = html.startsWith('/>', startTag.endOffset - 2);
  const close = endTag ? '' : `</${element.tagName}>`;
  if (close && !isSlashed) {
    views.tell(tag, {code: 'unclosed-tag', severity: 'warning', message: 'This tag is never closed, and browsers put all that follows into it. It was closed at once.', hint: `Write \`${close}\` behind it.`});
  }
  const {hash, wrapped} = views.drawn(tag);
  // of a tag that is never closed, what follows is somebody else's
  const earlier = endTag ? element.childNodes.filter((node): node is Located => isElement(node) && isStatic(node) && isLocated(node)) : [];
  const [first] = earlier;
  const isSame = earlier.length === 1 && first && attribute(first, STATIC) === hash;
  return [
    {start: startTag.endOffset - (isSlashed ? 2 : 0), end: startTag.endOffset, text: `${isSlashed ? '>' : ''}${isSame ? '' : wrapped}${close}`},
    ...isSame ? [] : earlier.map(({sourceCodeLocation: {startOffset, endOffset}}) => ({start: startOffset, end: endOffset, text: ''})),
  ].filter(({start, end, text}) => text !== '' || end > start);
}
