const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `a, b and c`. */
const list = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`);

/** Which of two: the figure is seen from its right, so that the near side is the right one. */
export type Which = 'right' | 'left' | 'both';

const verb = (which: Which, one: string, both: string): string => (which === 'both' ? both : one);
const part = (which: Which, one: string, both: string): string => (which === 'both' ? `the ${both}` : `the ${which} ${one}`);

const bare = (which: Which, one: string, both: string): string => (which === 'both' ? both : `${which} ${one}`);

const seconds = (value: number): string => (value === 1 ? '1 second' : `${value} seconds`);

/** Degrees where they help: a right angle and straight have names. */
const bend = (degrees: number): string => (degrees >= 80 && degrees <= 100 ? 'to a right angle' : `to about ${Math.round(degrees / 10) * 10} degrees`);

/**
 * A movement in words, for who does not see its picture. Clauses have no capital and no full stop; who puts them together adds both.
 */
export const movement = {
  list,
  sentence: (text: string): string => `${capital(text)}.`,
  move: (label: string, time: number, clauses: readonly string[]): string => `${capital(label)}, ${seconds(time)}: ${list(clauses)}.`,
  stay: (label: string, time: number): string => `${capital(label)} for ${seconds(time)}.`,
  right: 'right', left: 'left',
  toStart: 'back to the start',
  as: (label: string): string => `back to where “${label}” ended`,
  still: 'almost nothing moves',

  /** How a figure starts, by the base of its notation. */
  bases: {
    'standing': 'standing upright', 'single-leg': 'standing on the right leg', 'split': 'standing with the right foot in front and the left foot behind',
    'half-kneeling': 'kneeling on the left knee, the right foot in front', 'kneeling': 'kneeling upright', 'quadruped': 'on hands and knees',
    'plank': 'face down on forearms and toes', 'side-plank': 'lying on the right side, propped on the right forearm, legs straight, the left hand on the hip',
    'side-lying': 'lying on the right side, hips and knees bent to right angles, both arms straight ahead', 'prone': 'lying face down',
    'supine': 'lying on the back', 'hook-lying': 'lying on the back, knees bent, feet flat on the floor', 'seated': 'sitting',
    'long-sitting': 'sitting on the floor with the legs straight', 'riding': 'sitting on a bicycle, hands on the handlebar',
    'bench-bridge': 'upper back against a bench, knees bent, feet flat on the floor',
  },
  kneesDown: 'face down on forearms and knees',
  inAir: 'upright with no ground under the feet',
  bent: 'standing, trunk tipped forward', folded: 'standing, folded forward at the hips', legsWide: 'standing with the legs wide apart',
  pigeon: 'on the floor, the right knee bent in front with its shin across, the left leg stretched out behind',
  sittingBent: (which: Which): string => (which === 'both' ? 'sitting on the floor, knees bent' : `sitting on the floor, the ${which === 'right' ? 'left' : 'right'} leg straight, the ${which} knee bent`),
  sitting: (surface: string): string => `sitting on a ${surface}`,
  inWater: 'upright in deep water, no ground under the feet',
  hooked: (under: string): string => `lying on the back, knees bent, heels on ${under}`, floor: 'the floor', aSlider: 'a slider', raised: 'hips already lifted',

  /** What is in the hands and around the body. */
  held: {dumbbell: 'a dumbbell in each hand', kettlebell: 'a kettlebell in both hands', bar: 'a bar in both hands', towel: 'a towel in both hands'},
  partner: 'a partner holds the ankles', anchor: 'the ankles are held down',
  band: (points: string, anchored: boolean): string => (anchored ? `a band pulls at ${points}` : `a band round ${points}`),
  uphill: 'on rising ground',
  slider: (points: string): string => `${points} on a slider`,
  on: (points: string, surface: string): string => `${points} on the ${surface}`,
  ontoRoller: (points: string): string => `${points} on a foam roller`,
  surfaces: {
    floor: 'floor', wall: 'wall', ball: 'ball', bench: 'bench', box: 'box', step: 'step', chair: 'chair', block: 'block', cushion: 'cushion', saddle: 'saddle',
    handlebar: 'handlebar', pedals: 'pedals', slope: 'slope',
  },
  points: {
    foot: (which: Which) => part(which, 'foot', 'feet'), heel: (which: Which) => part(which, 'heel', 'heels'), toe: (which: Which) => part(which, 'toes', 'toes'),
    ball: (which: Which) => (which === 'both' ? 'the balls of the feet' : `the ball of the ${which} foot`), knee: (which: Which) => part(which, 'knee', 'knees'),
    ankle: (which: Which) => part(which, 'ankle', 'ankles'), instep: (which: Which) => part(which, 'instep', 'insteps'), shin: (which: Which) => part(which, 'shin', 'shins'),
    thigh: (which: Which) => part(which, 'thigh', 'thighs'), hand: (which: Which) => part(which, 'hand', 'hands'), palm: (which: Which) => part(which, 'hand', 'hands'),
    elbow: (which: Which) => part(which, 'elbow', 'elbows'), forearm: (which: Which) => part(which, 'forearm', 'forearms'),
    shoulder: (which: Which) => part(which, 'shoulder', 'shoulders'),
    back: () => 'the upper back', chest: () => 'the chest', seat: () => 'the seat', head: () => 'the head', crown: () => 'the head', hips: () => 'the hips',
  },

  /** A leg that carries nothing, and arms: how they are. */
  legs: {
    ahead: (which: Which) => `${bare(which, 'leg', 'legs')} held out in front`, high: (which: Which) => `${bare(which, 'leg', 'legs')} held straight up`,
    behind: (which: Which) => `${bare(which, 'leg', 'legs')} stretched out behind`, kneeUp: (which: Which) => `${bare(which, 'knee', 'knees')} lifted to hip height`,
    kneeForward: (which: Which) => `${bare(which, 'knee', 'knees')} lifted forward`, heelBehind: (which: Which) => `${bare(which, 'heel', 'heels')} lifted behind`,
    straight: (which: Which) => `${bare(which, 'leg', 'legs')} straight`, level: (which: Which) => `${bare(which, 'leg', 'legs')} stretched back at the height of the body`,
    overHips: (which: Which) => `${bare(which, 'knee', 'knees')} above the ${which === 'both' ? 'hips' : 'hip'}`, down: (which: Which) => `${bare(which, 'leg', 'legs')} hanging down`,
    forward: (which: Which) => `${bare(which, 'leg', 'legs')} stretched forward`,
  },
  arms: {
    ahead: 'arms reaching forward', overhead: 'arms overhead', guard: 'hands in front of the chest', belly: 'hands on the belly', bent: 'elbows bent', running: 'arms bent as in running',
  },

  /** What happens in a move. */
  does: {
    leave: (which: Which, surface: string): string => `${which === 'both' ? 'both feet leave' : `the ${which} foot leaves`} the ${surface}`,
    land: (which: Which, surface: string): string => (surface === 'wall' ? `${part(which, 'foot reaches', 'feet reach')} the wall` : which === 'both' ? `both feet land on the ${surface}` : `the ${which} foot comes down on the ${surface}`),
    step: (which: Which, ahead: boolean, tiptoe: boolean): string =>
      `${which === 'both' ? 'the feet step' : `the ${which} foot steps`} ${ahead ? 'forward' : 'back'}${tiptoe ? ' and stays on its toes' : ''}`,
    push: (which: Which): string => `${part(which, 'foot pushes', 'feet push')} off behind`,
    slide: (which: Which, away: boolean): string => `${part(which, 'heel', 'heels')} ${verb(which, 'slides', 'slide')} ${away ? 'away from the body' : 'in towards the seat'}`,
    heelsUp: (which: Which): string => `${part(which, 'heel', 'heels')} ${verb(which, 'lifts', 'lift')}`,
    heelsDown: (which: Which): string => `${part(which, 'foot', 'feet')} ${verb(which, 'settles', 'settle')} flat`,
    toesUp: (which: Which): string => `${part(which, 'foot rocks', 'feet rock')} onto the ${which === 'both' ? 'heels' : 'heel'}`,
    rest: (points: string, many: boolean, surface: string): string => `${points} ${many ? 'come' : 'comes'} down on the ${surface}`,
    reach: (points: string, many: boolean, surface: string): string => `${points} ${many ? 'reach' : 'reaches'} the ${surface}`,
    lift: (points: string, many: boolean, surface: string): string => `${points} ${many ? 'leave' : 'leaves'} the ${surface}`,
    hand: (which: Which, up: boolean): string => `${part(which, 'hand', 'hands')} ${up ? verb(which, 'rises', 'rise') : verb(which, 'sinks', 'sink')} a little`,
    ballIn: 'the ball rolls in towards the seat', ballOut: 'the ball rolls away',
    pedal: (down: Which): string => `the ${down} leg pushes its pedal down while the ${down === 'right' ? 'left' : 'right'} one comes up`,
    rise: 'the hips rise', sink: 'the hips sink', sinkBack: 'the hips sink back', forward: 'the hips glide forward', back: 'the hips move back',
    onRoller: (ahead: boolean): string => `the body rolls ${ahead ? 'forward' : 'back'} over the roller`, closer: (which: Which): string => `${part(which, 'leg', 'legs')} ${verb(which, 'comes', 'come')} a little closer`,
    lineUp: 'the hips rise until the body is straight', line: 'the body comes into one straight line', chestUp: 'the chest lifts', lower: 'the body sinks towards the floor',
    bridge: 'the hips rise until body and thighs are in one line', fall: 'the body tips forward from the knees in one straight line',
    upright: 'the trunk comes upright', tip: 'the trunk tips forward', degrees: (degrees: number): string => `the trunk tips forward to about ${Math.round(degrees / 10) * 10} degrees`, level: 'the trunk tips forward until it is nearly level', leanBack: 'the trunk leans back', riseTrunk: 'the trunk rises',
    sideways: 'the trunk leans over to the left', sidewaysBack: 'the trunk comes upright', shift: 'the hips shift to the right',
    round: 'the back rounds', arch: 'the back arches', belly: 'the belly rises', unround: 'the back straightens',
    bendKnees: (which: Which, degrees: number): string => `${part(which, 'knee', 'knees')} ${verb(which, 'bends', 'bend')} ${bend(degrees)}`,
    liftStraight: (which: Which): string => `${part(which, 'knee', 'knees')} ${verb(which, 'leaves the floor and straightens', 'leave the floor and straighten')}`,
    straighten: (which: Which, quite: boolean): string => `${part(which, 'knee', 'knees')} ${verb(which, 'straightens', 'straighten')}${quite ? '' : ' a little'}`,
    leg: {
      ahead: (which: Which) => `${part(which, 'leg', 'legs')} ${verb(which, 'swings', 'swing')} forward`,
      high: (which: Which) => `${part(which, 'leg', 'legs')} ${verb(which, 'comes', 'come')} straight up`,
      behind: (which: Which) => `${part(which, 'leg', 'legs')} ${verb(which, 'swings', 'swing')} back`,
      level: (which: Which) => `${part(which, 'leg', 'legs')} ${verb(which, 'stretches', 'stretch')} back until level with the body`,
      kneeUp: (which: Which) => `${part(which, 'knee', 'knees')} ${verb(which, 'lifts', 'lift')} to hip height`,
      kneeForward: (which: Which) => `${part(which, 'knee', 'knees')} ${verb(which, 'lifts', 'lift')} forward`,
      heelBehind: (which: Which) => `${part(which, 'heel', 'heels')} ${verb(which, 'lifts', 'lift')} towards the seat`,
      overHips: (which: Which) => `${part(which, 'knee', 'knees')} ${verb(which, 'comes', 'come')} up over the ${which === 'both' ? 'hips' : 'hip'}`,
      down: (which: Which) => `${part(which, 'leg', 'legs')} ${verb(which, 'comes', 'come')} down`,
      straight: (which: Which) => `${part(which, 'leg', 'legs')} ${verb(which, 'stretches', 'stretch')} out`,
    },
    arm: {
      ahead: (which: Which) => `${part(which, 'arm', 'arms')} ${verb(which, 'reaches', 'reach')} forward`,
      overhead: (which: Which) => `${part(which, 'arm', 'arms')} ${verb(which, 'goes', 'go')} overhead`,
      down: (which: Which) => `${part(which, 'arm', 'arms')} ${verb(which, 'comes', 'come')} down`,
      behind: (which: Which) => `${part(which, 'arm', 'arms')} ${verb(which, 'swings', 'swing')} back`,
      guard: (which: Which) => `${part(which, 'hand', 'hands')} ${verb(which, 'comes', 'come')} in front of the chest`,
      behindHead: (which: Which) => `${part(which, 'hand', 'hands')} ${verb(which, 'goes', 'go')} behind the head`,
      face: (which: Which) => `${part(which, 'hand', 'hands')} ${verb(which, 'comes', 'come')} up to the face`,
      sides: (which: Which) => `${part(which, 'arm', 'arms')} ${verb(which, 'stretches', 'stretch')} out to the ${which === 'both' ? 'sides' : 'side'}`,
      up: (which: Which) => `${part(which, 'arm', 'arms')} ${verb(which, 'points', 'point')} straight up to the ceiling`,
    },
    swap: 'the arms swing past each other',
  },

  /** What is different in a mistake. */
  differs: {
    more: (joint: string, many: boolean, degrees: number): string => `the ${joint} ${many ? 'are' : 'is'} bent ${degrees} degrees more`,
    less: (joint: string, many: boolean, degrees: number): string => `the ${joint} ${many ? 'are' : 'is'} bent ${degrees} degrees less`,
    joints: {hip: {one: 'hip', many: 'hips'}, knee: {one: 'knee', many: 'knees'}},
    rounded: 'the back is rounded', arched: 'the back is arched', poked: 'the chin is pushed forward', tucked: 'the head hangs',
    leansBack: 'the trunk leans further back', leansForward: 'the trunk leans further forward', heelsUp: (which: Which): string => `${part(which, 'heel', 'heels')} ${verb(which, 'is', 'are')} off the floor`,
    armsUp: 'the arms are held higher', armsDown: 'the arms are held lower', lower: 'the hips are lower', higher: 'the hips are higher', little: 'the difference is small',
  },
};
