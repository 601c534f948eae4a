import * as v from 'valibot';
import {object} from './object.js';
import {MUSCLES} from './vocabulary.js';

/** Places of the body that can rest on something, be drawn an arrow from, or have a band around. */
export const BODY_POINTS = [
  'foot', 'heel', 'ball', 'toe', 'ankle', 'instep', 'knee', 'shin', 'thigh', 'hand', 'palm', 'elbow', 'forearm', 'shoulder',
  'back', 'chest', 'seat', 'head', 'crown', 'hips',
] as const;

/** What hands look like: hanging loosely, closed round something, flat on a surface, or pointing. */
export const HANDS = ['rest', 'grip', 'flat', 'point'] as const;

/** What is held in the hands. */
export const HELD = ['dumbbell', 'kettlebell', 'bar', 'towel'] as const;

/** What stands on the floor with a flat top. */
export const STANDS = ['bench', 'box', 'step', 'chair', 'block', 'cushion'] as const;

/**
 * A pose as a row of numbers: x and y of the hips in cm, then degrees of lean, spine, neck, and of hip, knee, ankle, shoulder, elbow,
 * wrist of the near side and of the far side. In a row of eleven the far side does as the near.
 */
export const poseRow = v.array(v.number());

/**
 * One move of a repetition. It passes the poses `through` in that order, and one alone is a stay; `at` tells at which percent of the way
 * each is reached, and is absent where they are evenly spaced. Speed rises evenly to the middle of a move and falls from there.
 */
export const figureMove = object({
  label: v.string(),
  seconds: v.number(),
  through: v.array(v.number()),
  at: v.optional(v.array(v.number())),
});

const place = v.tuple([v.number(), v.number()]);

/** One path of a drawing: its classes in the stylesheet, and its data in drawing units, 20 a cm, y down. */
export const figureShape = object({className: v.string(), d: v.string()});

/** What stands, lies and is held around the figure; cm, x to the right and y up from the floor. */
export const figureScene = object({
  /** A ball that lies on the floor: its radius, and where its middle is in each pose. It rolls without slipping. */
  ball: v.optional(object({radius: v.number(), x: v.array(v.number())})),
  /** What stands still, drawn: behind everybody, before the body but not before its near arm, and before everything. */
  set: v.optional(v.tuple([v.array(figureShape), v.array(figureShape), v.array(figureShape)])),
  /** Heights of surfaces above the floor: toes lie flat on them. */
  tops: v.optional(v.array(v.number())),
  /** A slider, towel or sheet of paper under this point of both sides. */
  slider: v.optional(v.picklist(BODY_POINTS)),
  /** A band from this point to a fixed place, or round both sides where there is none. */
  band: v.optional(object({point: v.picklist(BODY_POINTS), anchor: v.optional(place)})),
  held: v.optional(v.picklist(HELD)),
  /** How many degrees the ground rises in the direction of x. */
  slope: v.optional(v.number()),
  /** What a bicycle's cranks turn about: each reaches from there to a foot. */
  axle: v.optional(place),
  /** A barbell lies across this point and is not in the hands. */
  barbell: v.optional(v.picklist(BODY_POINTS)),
  /** A foam roller's middle; it touches the floor. */
  roller: v.optional(object({radius: v.number(), x: v.array(v.number())})),
  partner: v.optional(poseRow),
});

/** A movement, solved: everything that is needed to draw it, nothing that has to be computed from contacts again. */
export const figure = object({
  view: v.picklist(['side', 'front']),
  /** The solved poses, each once: a way back passes the same ones in reverse. The first is the start. */
  poses: v.array(poseRow),
  moves: v.array(figureMove),
  /** The pose that stands for the exercise in a still, and the one drawn behind it as a ghost. */
  show: v.number(),
  ghost: v.optional(v.number()),
  /** Poses side by side where one still does not tell it, as of a jump. */
  strip: v.optional(v.array(v.number())),
  /** Left, top, width and height of every picture of the figure: around all poses, mistakes and arrows; whole drawing units, 20 a cm, y down. */
  box: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** Arrows beside the pose to show, each a cubic Bézier curve: x and y of its start, two control points and its end, in units of the box. */
  arrows: v.array(v.array(v.number())),
  scene: figureScene,
  hands: v.picklist(HANDS),
  /** Muscles that are shown at work. */
  muscles: v.array(v.picklist(MUSCLES)),
  /**
   * Common mistakes, each with what differs in a sentence for those who do not see it, the pose that shows it, the index of the one that
   * it is a mistake of, and where the two differ most, in units of the box.
   */
  avoid: v.array(object({text: v.string(), differs: v.string(), pose: poseRow, beside: v.number(), at: place})),
  /** A small picture from above of what goes round in a circle, ready drawn. */
  inset: v.optional(v.array(figureShape)),
  /** The movement in words, for those who do not see it. */
  text: v.string(),
});

export type Figure = v.InferOutput<typeof figure>;
export type FigureMove = v.InferOutput<typeof figureMove>;
export type FigureShape = v.InferOutput<typeof figureShape>;
export type FigureScene = v.InferOutput<typeof figureScene>;
export type BodyPoint = (typeof BODY_POINTS)[number];
