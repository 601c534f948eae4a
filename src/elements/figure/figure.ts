// All that draws a body from the side, as one file: loaded with the first figure that comes near the window.
import {layers} from '../../figure/draw/frame.js';
import {HAIR} from '../../figure/draw/head.js';
import {picturesOf} from '../../figure/draw/pictures.js';
import type {Look} from '../../figure/draw/person.js';
import {BUILDS} from '../../figure/draw/skin.js';

export const side = picturesOf((figure, now, look) => layers(figure, now, look));

const isOneOf = <Name extends string>(known: Readonly<Record<Name, unknown>>, name: string): name is Name => Object.hasOwn(known, name);

/** What the page wants its people to look like; a word that is not known changes nothing. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const [build, hair] = ['build', 'hair'].map((name) => style.getPropertyValue(`--ham-figure-${name}`).trim());
  return {...build && isOneOf(BUILDS, build) && {build}, ...hair && isOneOf(HAIR, hair) && {hair}};
}
