import {compile, type Problem} from '../../src/compile/index.js';
import type {Library} from '../../src/model/index.js';

/** A small library without a problem, one entry of each kind and a few to link to, for tests to break. */
export const GOOD = {
  'exercises/bridge.md': `---
title: Bridge
purpose: Strength for the back of the thigh.
kind: strength
dose: 3 x 8 per side, rest 60 s between sets
dose-from: source
kit:
  - mat or towel
muscles:
  hamstrings: main, eccentric and isometric
  trunk: assist
author: hamkit
licence: CC-BY-4.0
---

## Setup

Lie on your back.

## Steps

1. Lift the hips.
2. Lower them.

## Cues

- Push the floor away.

## Feel

Work in the thigh [@smith2020].

## Mistakes

- **The back arches.** Lift less.

## Easier

- [Hold](hold.md) — 2 x 20 s: without moving.
- Lift half as far.

## Harder

- [Hold](hold.md): on one leg.

## Why

It helps [@jones2021; @smith2020].

## Cautions

Stop if it hurts.
`,
  'exercises/hold.md': `---
title: Hold
purpose: Strength without movement.
kind: strength
dose: 3 x 30 s
dose-from: default
kit: []
muscles:
  hamstrings: main, isometric
author: hamkit
licence: CC-BY-4.0
---

## Setup

Lie down.

## Steps

1. Lift and hold.

## Cues

- Breathe.

## Feel

Steady work.

## Mistakes

- **You hold your breath.** Count aloud.

## Harder

- [Bridge](bridge.md)

## Why

It is calm.

## Cautions

None that are known.
`,
  'circuits/weekly.md': `---
title: Weekly
purpose: Two exercises.
per-week: 2-3
warm-up: warm-up
author: hamkit
licence: CC-BY-4.0
---

One session.

## Before you start

Feel well.

## Blocks

### Strength

Slow first.

1. [Bridge](../exercises/bridge.md) — 3 x 8 per side
2. [Hold](../exercises/hold.md) — 2 x 20 s: slowly [@smith2020].

## Afterwards

Walk.
`,
  'circuits/warm-up.md': `---
title: Warm-up
purpose: Ready to go.
author: hamkit
licence: CC-BY-4.0
---

Five minutes.

## Before you start

Nothing.

## Blocks

### Move

Warm first.

1. [Hold](../exercises/hold.md) — 1 x 20 s
`,
  'studies/smith2020.md': `---
title: "Bridges: a trial"
authors:
  - van Smith, Ann B.
year: 2020
journal: Journal of Bridges
volume: "1"
doi: 10.1000/bridge.1
label: Smith 2020
design: Randomised trial
people: 40 runners
runners: yes
contests: [jones2021]
certainty:
  studied: low
  runners: low
  because: One small trial.
effects:
  - id: all
    outcome: Injury
    measure: risk ratio
    value: 0.5
    interval: 0.3 to 0.8
    people: 40
    favours: intervention
---

## Finding

Fewer injuries.

## Does not show

Why.

## Limits

It is small.
`,
  'studies/jones2021.md': `---
title: Bridges again
authors:
  - Jones, Bo
year: 2021
label: Jones 2021
design: Cohort
people: 80 footballers
runners: "no"
effects:
  - id: all
    outcome: Injury
    measure: rate ratio
    favours: inconclusive
    certainty:
      studied: very low to low
      runners: very low
      because: No control group.
---

## Finding

No difference.

## Does not show

Cause.

## Limits

Many.
`,
  'articles/strength.md': `---
title: Strength
summary: What it is.
date: 2026-11-21
author: hamkit
licence: CC-BY-4.0
---

It starts here.

## Two kinds

See [the hold](../exercises/hold.md) and [a page](https://example.org/a).

[Weekly](../circuits/weekly.md)

### Two kinds

| a | b |
|---|---|
| 1 | 2 |

> Quoted [@jones2021].
`,
} as const;

export type GoodPath = keyof typeof GOOD;

/** The good library with one file changed: `from` must be in it, so that a case cannot pass by breaking nothing. */
export function withChange(path: GoodPath, from: string, to: string): Record<string, string> {
  if (!GOOD[path].includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
  return {...GOOD, [path]: GOOD[path].replace(from, () => to)};
}

export function compileTexts(texts: Readonly<Record<string, string>>): {library: Library; problems: Problem[]} {
  return compile(Object.entries(texts).map(([path, text]) => ({path, text})));
}

/** `5:8 bad-dose`, the form in which tests name a problem. */
export function brief({span, code}: Problem): string {
  return `${String(span.start.line)}:${String(span.start.column)} ${code}`;
}
