import {floor, picturesOf, type Still, type StillOptions} from './pictures.js';
import {seen} from './view.js';

export {floor, type Still, type StillOptions};

/** Pictures of a figure from wherever it is seen. */
export const {still, strip, pair} = picturesOf(seen);
