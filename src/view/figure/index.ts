/**
 * view/figure: drawn figures as static markup. Here the names of pictures and the words beside them.
 * Not here: the drawing itself, which comes in as `Still`s, so that a page can show this around it before it is loaded.
 */
export {pairView} from './pair.js';
export {pictureView} from './picture.js';
export {stillView, textView} from './still.js';
export {figureLayout} from './style.js';
