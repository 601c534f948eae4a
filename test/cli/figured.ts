import {GOOD} from '../compile/entries.js';

/** The bridge of the good library with a figure, and a mistake that it shows. */
export const BRIDGE = GOOD['exercises/bridge.md'].replace('author:', `figure:
  start: hook-lying
  with: mat
  moves:
    - lift 2s: hip -2
    - lower 2s: start
  arrow: hips
  avoid:
    - The back arches.: lift, spine -18
author:`);

/** The good library with it. */
export const FIGURED: Readonly<Record<string, string>> = {...GOOD, 'exercises/bridge.md': BRIDGE};
