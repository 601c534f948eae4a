// What draws a figure from the front, loaded with the first that is seen from there.
import {frontLayers} from '../../figure/draw/front-frame.js';
import {picturesOf} from '../../figure/draw/pictures.js';

/** So that a bundler puts what both views need into the files of the side. */
export * from './gear.js';

export const front = picturesOf(frontLayers);
