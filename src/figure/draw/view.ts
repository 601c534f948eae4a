import type {Figure} from '../../model/figure.js';
import {type Layers, type Moment, type Staging, layers} from './frame.js';
import {frontLayers} from './front-frame.js';
import {gear} from './gear.js';
import type {Look} from './person.js';
import type {Shape} from './shape.js';

const VIEW: Record<Figure['view'], (staging: Staging, now: Moment, look: Look) => Layers> = {
  side: (staging, now, look) => layers(staging, now, look, gear), front: frontLayers,
};

/** An instant as the figure is seen: from the side or from the front. */
export const seen = (figure: Staging & Pick<Figure, 'view'>, now: Moment, look: Look = {}): Layers => VIEW[figure.view](figure, now, look);

/** Draws one instant, from back to front: always the same number of shapes in the same order for one figure. */
export const frame = (figure: Staging & Pick<Figure, 'view'>, now: Moment, look: Look = {}): Shape[] => seen(figure, now, look).shapes;
