// What draws a figure with something that moves with it, as a ball, a band, or what is held: loaded with the first of them.
import {layers} from '../../figure/draw/frame.js';
import {gear} from '../../figure/draw/gear.js';
import {picturesOf} from '../../figure/draw/pictures.js';

/** So that a bundler puts what every figure needs into one file with the body. */
export * from './figure.js';

export const withGear = picturesOf((figure, now, look) => layers(figure, now, look, gear));
