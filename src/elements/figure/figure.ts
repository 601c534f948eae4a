// All that draws a figure, as one file: loaded with the first that comes near the window.
import {HAIR} from '../../figure/draw/head.js';
import {BUILDS, type Look} from '../../figure/draw/index.js';

export {floor, frame, pair, still, strip} from '../../figure/draw/index.js';
export {at, seconds} from '../../figure/play.js';

const isOneOf = <Name extends string>(known: Readonly<Record<Name, unknown>>, name: string): name is Name => Object.hasOwn(known, name);

/** What the page wants its people to look like; a word that is not known changes nothing. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const [build, hair] = ['build', 'hair'].map((name) => style.getPropertyValue(`--ham-figure-${name}`).trim());
  return {...build && isOneOf(BUILDS, build) && {build}, ...hair && isOneOf(HAIR, hair) && {hair}};
}
