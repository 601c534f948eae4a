import type {Difficulty, ExerciseKind, KitItem, Muscle} from '../../model/index.js';
import {redFlags} from './red-flags.js';

const kind: Record<ExerciseKind, string> = {
  strength: 'Strength', plyometric: 'Jump', drill: 'Drill', mobility: 'Mobility', running: 'Running', 'cross-training': 'Cross-training',
};

const difficulty: Record<Difficulty, string> = {beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced'};

/** Only where the id, with its hyphens as spaces, is not the word itself. */
const kit: Partial<Record<KitItem, string>> = {
  anchor: 'something to hook your feet under', ball: 'exercise ball', block: 'yoga block', pad: 'foam pad', band: 'resistance band', paper: 'sheets of paper',
  slider: 'sliders', weight: 'a weight',
};

/** Only where the id, with its hyphens as spaces, is not the word itself. */
const muscle: Partial<Record<Muscle, string>> = {
  'biceps-femoris-long-head': 'biceps femoris (long head)', 'biceps-femoris-short-head': 'biceps femoris (short head)',
};

/** What the views and elements say, apart from doses and the evidence box. */
export const ui = {
  kind, kit, muscle, difficulty, redFlags,

  setup: 'Set up', steps: 'Steps', cues: 'Think', feel: 'What you should feel', mistakes: 'Common mistakes',
  easier: 'Easier', harder: 'Harder', why: 'Why do it', cautions: 'Take care', sources: 'Sources',
  kitLabel: 'You need', noKit: 'Nothing', or: 'or', muscles: 'Muscles', helpedBy: 'helped by', stretches: 'stretches',
  swaps: 'Other kit', without: 'Without', with: 'With',
  contraction: {concentric: 'shortening', eccentric: 'lengthening', isometric: 'holding'},
  defaultDose: 'A cautious dose of our own.',
  back: (title: string): string => `Back to ${title}`,

  circuit: 'Circuit', perWeek: (least: number, most: number): string => `${least < most ? `${least} to ${most} times` : ['', 'once', 'twice'][most] ?? `${most} times`} a week`,
  time: 'Time, without warm-up', exercises: 'Exercises', level: 'Level', written: 'As written',
  before: 'Before you start',
  warmUp: 'Warm up first', block: (n: number): string => `Block ${n}`, afterwards: 'Afterwards', how: 'How to do it',
  sets: 'Sets', set: (n: number, title: string): string => `Set ${n}: ${title}`,
  invite: 'Tick off your sets, or change the level',
  progress: (done: number, of: number): string => (done < of ? `${done} of ${of} sets done` : `All ${of} sets done`),

  source: (n: number, label: string): string => `Source ${n}: ${label}`,
  notReviewed: 'Not yet clinically reviewed.', reviewed: (by: string, credentials: string, date: string): string => `Reviewed by ${by}, ${credentials}, ${date}.`,
  by: (author: string, licence: string): string => `By ${author}, ${licence}.`,
  advice: 'Information, not medical advice. Stop at sharp or sudden pain.',

  loading: 'Loading…',
  failed: (what: string): string => `“${what}” could not be shown.`,
};
