import {BODY_POINTS, type BodyPoint, type Figure, type FigureScene, HELD, STANDS} from '../model/figure.js';
import {type Clause, clausesOf, type Notes, numbersOf, spanOf, type Word} from './words.js';

/** What is around the figure, as written; cm from where the hips are at the start. */
export interface Props {
  /** The ball's middle at `roll 0`, and how far behind its top the heels are then, along its skin. */
  ball?: {x: number; behind: number};
  wall?: number;
  /** Without a place, a stand is put under what rests on it. */
  stands: {kind: (typeof STANDS)[number]; top: number; place?: {left: number; right: number}}[];
  slider?: BodyPoint;
  band?: NonNullable<FigureScene['band']>;
  held?: (typeof HELD)[number];
  /** A barbell that lies across this point. */
  barbell?: BodyPoint;
  roller?: number;
  /** The height of a pool's surface. */
  water?: number;
  /** How many degrees the ground rises in the direction of the figure. */
  slope?: number;
  /** From where it is all seen. */
  view: Figure['view'];
  mat: boolean;
  bicycle: boolean;
  /** Ankles are held: by somebody who kneels behind, or by something heavy. */
  anchored?: 'partner' | 'anchor';
}

/** An exercise ball of 55 cm, a usual size: ours. */
export const BALL_RADIUS = 27.5;
/** A foam roller of 15 cm across, a usual size: ours. */
export const ROLLER_RADIUS = 7.5;

const WORDS = ['ball', 'wall', ...STANDS, 'slider', 'band', ...HELD, 'roller', 'bicycle', 'water', 'slope', 'mat', 'partner', 'anchor'];

const pointWord = (word: Word | undefined): BodyPoint | undefined => BODY_POINTS.find((point) => point === word?.text);

/**
 * Reads the text of `with`, a list with commas; cm from where the hips are at the start.
 *
 * - `ball 61`, `ball 61 8`: a ball of 55 cm whose middle is there; the heels lie 8 cm behind its top.
 * - `wall 48`: a wall's face. `mat`: under all that lies. `water 135`: a pool's surface. `slope 6`: ground that rises by 6 degrees.
 * - `bench 42`, `box`, `step`, `chair`, `block`, `cushion`: a height, under what rests on it; `bench 42 -75 -38` also from where to where.
 * - `slider heel`: under both heels. `roller 24`: a foam roller's middle. `bicycle`: saddle, handlebar and pedals to rest on.
 * - `band ankle 95 14`: from the ankle to a peg at 95, 14 cm high. `band knee`: looped round both.
 * - `dumbbell`, `kettlebell`, `bar`, `towel`: in the hands. `bar hips`: a barbell across the hips.
 * - `partner`: somebody kneels behind and holds the ankles. `anchor`: something heavy does.
 */
export function parseProps(text: string, notes: Notes, view: Figure['view'] = 'side'): Props {
  const props: Props = {view, stands: [], bicycle: false, mat: false};
  for (const clause of clausesOf(text)) {
    const expected = readProp(props, clause, notes);
    if (expected !== undefined) notes.add('unexpected', spanOf(clause), {word: clause[0].text, expected});
  }
  return props;
}

/** Takes over one thing; returns what should have stood there if it cannot. */
function readProp(props: Props, [name, ...words]: Clause, notes: Notes): string | undefined {
  const values = words.map((word) => numbersOf(word)?.[0]);
  const [first, second, third] = values;
  const stand = STANDS.find((kind) => kind === name.text);
  if (stand) {
    if (first === undefined || second !== undefined && third === undefined) return 'its height, and from where to where it stands';
    props.stands.push({kind: stand, top: first, ...second !== undefined && third !== undefined && {place: {left: second, right: third}}});
    return undefined;
  }
  const across = name.text === 'bar' ? pointWord(words[0]) : undefined;
  if (across) {
    props.barbell = across;
    return undefined;
  }
  const held = HELD.find((each) => each === name.text);
  if (held) {
    props.held = held;
    return words.length > 0 ? 'nothing behind it' : undefined;
  }
  switch (name.text) {
    case 'ball':
      props.ball = {x: first ?? 61, behind: second ?? 8};
      return undefined;
    case 'wall':
      if (first !== undefined) props.wall = first;
      return first === undefined ? 'where it stands' : undefined;
    case 'roller':
      if (first !== undefined) props.roller = first;
      return first === undefined ? 'where it lies' : undefined;
    case 'water':
    case 'slope':
      if (first !== undefined) props[name.text] = first;
      if (first !== undefined) return undefined;
      return name.text === 'water' ? 'how high it stands' : 'how many degrees it rises';
    case 'slider':
      props.slider = pointWord(words[0]) ?? 'heel';
      return words[0] && !pointWord(words[0]) ? 'a point of the body' : undefined;
    case 'band': {
      const point = pointWord(words[0]);
      if (!point) return 'a point of the body, and where the band is tied';
      props.band = {point, ...second !== undefined && third !== undefined && {anchor: [second, third]}};
      return undefined;
    }
    case 'mat':
    case 'bicycle':
      props[name.text] = true;
      return undefined;
    case 'partner':
    case 'anchor':
      props.anchored = name.text;
      return undefined;
    default:
      notes.unknown(name, 'thing', WORDS);
      return undefined;
  }
}
