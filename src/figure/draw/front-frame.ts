import type {FigureScene} from '../../model/figure.js';
import {place, type Point} from '../kinematics.js';
import {SIDES} from '../skeleton.js';
import type {Layers, Moment, Staging} from './frame.js';
import {frontPerson} from './front.js';
import {frontBody, type FrontBody, frontSpot} from './front-body.js';
import type {Look} from './person.js';
import {box, circle, loop} from './props.js';
import {area, shape, type Shape} from './shape.js';

/** What is in the hands, seen from the front: dumbbells from their ends, a bar from one side of the picture to the other. */
function held(kind: NonNullable<FigureScene['held']>, bones: FrontBody): Shape[] {
  const hands = SIDES.map((side) => place(bones[side].hand, 7, 0));
  const [right, left] = hands;
  if (!right || !left) return [];
  const middle = {x: (right.x + left.x) / 2, y: (right.y + left.y) / 2};
  switch (kind) {
    case 'dumbbell': return hands.map((hand) => area('prop', circle(hand, 4.5)));
    case 'kettlebell': return [area('prop', circle({x: middle.x, y: middle.y - 11}, 8.5))];
    case 'bar': return [shape('prop', box(middle.x - 80, middle.x + 80, middle.y - 1.3, middle.y + 1.3)
      + [-72, 69].map((x) => box(middle.x + x, middle.x + x + 3.5, middle.y - 15, middle.y + 15)).join(''))];
    case 'towel': return [shape('prop', box(right.x, left.x, middle.y - 1.6, middle.y + 1.6))];
  }
}

/** One instant seen from the front, as `layers` draws it from the side; of the scene only what can be seen from there. */
export function frontLayers({scene, hands, muscles}: Staging, {pose}: Moment, look: Look): Layers {
  const bones = frontBody(pose);
  const person = frontPerson(pose, hands, muscles, look);
  const band = (wide: number): Point[] => {
    const point = scene.band?.point ?? 'knee';
    return SIDES.map((side) => {
      const {x, y} = frontSpot(bones, {point, side});
      return {x: x + (side === 'near' ? -wide : wide), y};
    });
  };
  const shapes = [
    ...(scene.set?.[0] ?? []),
    ...person.shapes,
    ...(scene.set?.[1] ?? []),
    ...(scene.band && !scene.band.anchor ? Object.values(loop(band(6), band(-6))) : []),
    ...(scene.held ? held(scene.held, bones) : []),
    ...(scene.set?.[2] ?? []),
  ];
  return {shapes, outlines: person.outlines, alone: person.outlines};
}
