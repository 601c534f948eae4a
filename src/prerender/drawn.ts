import {directionOf} from '../view/scope.js';
import {hashOf} from './hash.js';
import {escapeAttribute} from './stringify.js';
import {OF, STATIC, type Shown} from './tag.js';

/** What a tag shows, as markup. */
export interface Drawn {
  readonly markup: string;
  /** The same in an element of its own, with its hash. */
  readonly wrapped: string;
  readonly hash: string;
}

/** In the slot of the fallback it is shown also by elements of a release that does not know of it, until they have drawn the same. */
export function wrap(shown: Shown, markup: string, language: string): Drawn {
  const name = shown.what === 'cite' ? 'span' : 'div';
  const of = shown.what === 'figure' || shown.what === 'mistake' ? 'figure' : 'kind' in shown ? shown.kind : undefined;
  // a picture is set moving where it stands
  const attributes = `${of ? ` ${OF}="${of}"` : ''} slot="${shown.what === 'figure' ? 'still' : 'fallback'}" lang="${escapeAttribute(language)}" dir="${directionOf(language)}"`;
  const hash = hashOf(attributes + markup);
  return {markup, hash, wrapped: `<${name} ${STATIC}="${hash}"${attributes}>${markup}</${name}>`};
}
