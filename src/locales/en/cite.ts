import type {Certainty} from '../../model/index.js';

/** What a citation's popover says of its study. Apart from the rest, because only pages with `ham-cite` load it. */
export const cite = {
  sureRunners: (level: Certainty): string => `How sure this is for distance runners: ${level}.`,
};
