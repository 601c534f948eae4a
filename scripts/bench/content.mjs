// Content files as authors write them, in any number: exercises, circuits and studies that link to one another. What they say is
// made up and of no use to a runner; how it is written, how long it is and how much of it is frontmatter is as in content/.
import {random} from './random.mjs';

const MOVES = ['Bridge', 'Lunge', 'Curl', 'Hinge', 'Step-up', 'Squat', 'Slide', 'March', 'Hop', 'Hold'];
const WAYS = ['Slow', 'Single-leg', 'Split-stance', 'Elevated', 'Weighted', 'Supported', 'Long-lever', 'Alternating', 'Paused', 'Deep'];
const PLACES = ['on a step', 'against a wall', 'on a mat', 'with a band', 'from a chair'];

const KINDS = ['strength', 'plyometric', 'drill', 'mobility'];
const DOSES = [
  '3 x 10-12', '3 x 8 per side, rest 60 s between sets', '2-3 x 30-60 s', '3 x max per side, bodyweight', '2 min',
  '3 x 6 cw + 6 ccw per side, medium weight, rest 60 s between sets', '4 x 6 @ 3-1-1-0, RPE 7, rest 2 min between sets',
  '3 x 5 per side, rest 30 s between sides, 60 s between sets',
];
/** For circuits, where several sets without a rest are told. */
const RESTED_DOSES = DOSES.filter((dose) => dose.includes('rest') || !dose.includes(' x '));
const KIT = ['mat or towel', 'wall', 'chair or bench', 'ball or slider or towel', 'dumbbell or kettlebell or bottle', 'band'];
const MUSCLES = ['hamstrings', 'glutes', 'trunk', 'calves', 'quadriceps', 'back', 'adductors'];
const MAIN_USES = ['main, eccentric', 'main, concentric and isometric'];
const USES = [...MAIN_USES, 'assist, isometric', 'assist'];

const SETUPS = [
  'Lie on your back, knees bent and feet flat.', 'Stand tall, feet under your hips.', 'Kneel on something soft.',
  'Face a wall, an arm’s length away.', 'Sit on the edge of a firm seat.', 'Put your weight on the leg that works.',
];
const STEPS = [
  'Press both heels into the floor.', 'Raise your hips until the line is *straight*.', 'Lower them slowly.', 'Reach one leg back.',
  'Hold for one quiet breath.', 'Send your seat straight back.', 'Push through the front heel to stand.', 'Change sides.',
];
const CUES = ['Push the floor away.', 'Keep your hips level.', 'Soft shoulders.', 'Land *quietly*.', 'Long neck, ribs down.', 'Count to three on the way down.'];
const FEELINGS = ['Even work behind the thigh.', 'The buttock of the lifted leg tires first.', 'A firm belly and a calm back.', 'A stretch under load, never a pinch.'];
const MISTAKES = [
  ['The lower back arches.', 'Lift a little less.'], ['The knee falls in.', 'Push it over the little toe.'], ['You hurry.', 'Count aloud.'],
  ['The hips roll open.', 'Turn your toes down.'], ['You hold your breath.', 'Breathe out on the effort.'],
];
const CHANGES = ['The same shape, with less of your weight.', 'One leg does the work of two.', 'Further to go, so go slower.', 'A steadier start.'];
const REASONS = [
  'The hamstring brakes as it lengthens, much as it does late in the swing.', 'One leg carries you at a time, as in running.',
  'It is simple to learn and simple to make **harder**.', 'The trunk stays still while a leg moves.',
  'A tired leg lands badly, so this comes early and stays short.', 'Slow work shows you where you wobble.',
];
const CAUTIONS = ['Stop if it hurts.', 'A cramp is common at first: rest, then do less.', 'Leave it out in the week of a race.', 'Sore the next morning? Take the easier one.'];

const BLOCKS = ['Power', 'Strength', 'Balance', 'Control'];
const FAMILIES = ['Ashdown', 'Barlow', 'Castellan', 'Dunmore', 'van Eyre', 'Farrow', 'Garside', 'Holt'];
const GIVEN = ['Mary', 'J. P.', 'Sanne', 'Tomás', 'Ines K.'];
const JOURNALS = ['Journal of Made-up Trials', 'Annals of Imagined Running', 'Invented Sports Medicine'];
const CERTAINTIES = ['very low', 'low', 'low to moderate', 'moderate'];
const RATIOS = ['risk ratio', 'rate ratio', 'hazard ratio', 'odds ratio'];
const OUTCOMES = ['New hamstring injury', 'Repeat hamstring injury', 'Calf injury', 'Any injury of the leg'];
const FINDINGS = [
  'Runners on the programme had fewer injuries than the others.', 'The two groups ended the season much alike.',
  'Strength rose in both groups, and a little more in one.', 'Those who trained twice a week kept what they had gained.',
];
const LIMITS = ['Small groups, followed for one season.', 'Many of the people dropped out.', 'Nobody was blinded.', 'Training at home was counted by memory.'];

/** A name for each index. In figures it would read like a count of people. */
const letters = (index) => [...index.toString(26)].map((digit) => String.fromCharCode(65 + parseInt(digit, 26))).join('');
const slug = (title) => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
const bullets = (items) => items.map((item) => `- ${item}\n`).join('');
const numbered = (items) => items.map((item, index) => `${index + 1}. ${item}\n`).join('');

/**
 * `count` files for the compiler, most of them exercises. The same count and seed give the same texts.
 *
 * @param {number} count
 * @param {number} [seed]
 * @returns {{path: string, text: string}[]}
 */
export function generate(count, seed = 1) {
  const {whole, pick, some} = random(seed);
  const circuits = Math.ceil(count * 0.1);
  const studies = Math.ceil(count * 0.15);
  const titles = Array.from({length: count - circuits - studies}, (_, index) => `${pick(WAYS)} ${pick(MOVES).toLowerCase()} ${pick(PLACES)} ${letters(index)}`);
  const keys = Array.from({length: studies}, (_, index) => `${slug(pick(FAMILIES))}${whole(1995, 2025)}-${index + 1}`);

  const prose = (sentences, least, most) => some(sentences, least, most).join(' ');
  const cite = () => `[${some(keys, 1, 2).map((key) => `@${key}`).join('; ')}]`;

  const trial = (key) => ({key, people: `${whole(20, 900)} runners of both sexes`, effects: some(OUTCOMES, 2, 4).map(result)});
  const result = (outcome) => {
    const value = whole(30, 120) / 100;
    return {outcome, measure: pick(RATIOS), value, interval: `${(value * 0.6).toFixed(2)} to ${(value * 1.5).toFixed(2)}`};
  };
  const trials = keys.map(trial);
  /** A number that one of its effects has, of the people who were studied. */
  const claim = ({key, people, effects}) => {
    const {outcome, measure, value, interval} = pick(effects);
    return `Among ${people} the ${measure} for ${outcome.toLowerCase()} was ${value}, ${interval} [@${key}].`;
  };
  const kinds = new Map(titles.map((title) => [title, pick(KINDS)]));
  /** Whether the next exercise is harder than one: about every second is. */
  const isRung = titles.map((_, index) => index + 1 < titles.length && whole(0, 1) === 1);
  const link = (title, folder = '') => `[${title}](${folder}${slug(title)}.md)`;
  const variations = (linked) => bullets([...linked.map((title) => `${link(title)} — ${pick(DOSES)}: ${pick(CHANGES)}`), pick(CHANGES)]);

  const exercise = (title, index) => ({path: `exercises/${slug(title)}.md`, text: `---
title: ${title}
purpose: ${pick(REASONS).replaceAll('*', '')}
kind: ${kinds.get(title)}
dose: ${pick(DOSES)}
dose-from: default
kit:
${some(KIT, 1, 3).map((item) => `  - ${item}\n`).join('')}muscles:
${some(MUSCLES, 2, 4).map((muscle, i) => `  ${muscle}: ${pick(i === 0 ? MAIN_USES : USES)}\n`).join('')}author: Bench
licence: CC0-1.0
---

## Setup

${pick(SETUPS)}

## Steps

${numbered(some(STEPS, 3, 4))}
## Cues

${bullets(some(CUES, 2, 2))}
## Feel

${pick(FEELINGS)}

## Mistakes

${bullets(some(MISTAKES, 2, 2).map(([mistake, correction]) => `**${mistake}** ${correction}`))}
## Easier

${variations(isRung[index - 1] ? [titles[index - 1]] : [])}
## Harder

${variations(isRung[index] ? [titles[index + 1]] : [])}
## Why

${prose(REASONS, 1, 2)} ${whole(0, 2) ? `${pick(FINDINGS)} ${cite()}` : claim(pick(trials))}

## Cautions

${pick(CAUTIONS)}
`});

  const block = (name, items) => `### ${name}

${prose(REASONS, 1, 2)}

${numbered(items.map((title) => `${link(title, '../exercises/')} — ${pick(RESTED_DOSES)}: ${pick(CUES)}`))}`;

  /** Up to three blocks of two exercises, jumps first. */
  const blocks = () => {
    const names = some(BLOCKS, 1, 3);
    const items = some(titles, names.length * 2, names.length * 2).sort((a, b) => Number(isJump(b)) - Number(isJump(a)));
    return names.map((name, index) => block(name, items.slice(index * 2, index * 2 + 2))).join('\n');
  };
  const isJump = (title) => kinds.get(title) === 'plyometric';

  const circuit = (_, index) => ({path: `circuits/circuit-${index + 1}.md`, text: `---
title: Circuit ${letters(index)}
purpose: ${pick(REASONS).replaceAll('*', '')}
per-week: ${pick(['1', '2', '2-3'])}
author: Bench
licence: CC0-1.0
---

${prose(REASONS, 2, 3)} See [the rules](https://example.org/rules) first ${cite()}.

## Before you start

${pick(CAUTIONS)}

- **Sharp pain:** stop.
- **Mild discomfort,** gone by next morning: carry on.

## Blocks

${blocks()}
## Afterwards

${prose(CAUTIONS, 1, 2)}
`});

  const effect = ({outcome, measure, value, interval}, index) => `  - id: outcome-${index + 1}
    outcome: ${outcome}
    measure: ${measure}
    value: ${value}
    interval: ${interval}
    people: ${whole(20, 2000)}
    comparator: usual training
    favours: ${pick(['intervention', 'inconclusive'])}
    plain: ${prose(FINDINGS, 1, 2)}
`;

  const study = ({key, people, effects}) => ({path: `studies/${key}.md`, text: `---
title: "${pick(FINDINGS).slice(0, -1)}: a made-up trial"
authors:
${some(FAMILIES, 2, 6).map((family) => `  - ${family}, ${pick(GIVEN)}\n`).join('')}year: ${whole(1995, 2025)}
journal: ${pick(JOURNALS)}
volume: "${whole(1, 60)}"
pages: ${whole(1, 400)}-${whole(401, 800)}
doi: 10.5555/${key}
label: ${pick(FAMILIES)}
design: Randomised trial of two groups
people: ${people}
runners: some
did: ${pick(WAYS)} work twice a week for ${whole(6, 12)} weeks, on top of their usual running
certainty:
  studied: ${pick(CERTAINTIES)}
  runners: ${pick(CERTAINTIES)}
  because: ${prose(LIMITS, 2, 2)}
effects:
${effects.map(effect).join('')}---

## Finding

${prose(FINDINGS, 2, 3)}

## Does not show

${prose(LIMITS, 1, 2)} Nothing on race times.

## Limits

${prose(LIMITS, 2, 3)} Compare another trial ${cite()}.
`});

  return [...titles.map(exercise), ...Array.from({length: circuits}, circuit), ...trials.map(study)];
}
