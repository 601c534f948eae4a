/**
 * Drawing: from a solved figure to shapes, each a class name and path data. Templates of points on the bones, splines through them.
 * Not here: the solver, words for people, markup and state. `frame` is all that a moving figure needs; `still` is for the page.
 */
export {COLOURS, type Colour, type Colours} from './colours.js';
export {type Moment, moment, type Staging} from './frame.js';
export type {HandForm} from './hand.js';
export type {Hair} from './head.js';
export type {Look} from './person.js';
export type {Shape} from './shape.js';
export {BUILDS} from './skin.js';
export {floor, pair, type Still, still, type StillOptions, strip} from './still.js';
export {FIGURE_STYLE} from './style.js';
export {pairText, stripText, svgOf, type SvgOptions, svgText} from './svg.js';
export {frame} from './view.js';
