import {FOLDERS, type EntryRef} from '../../model/index.js';
import {cardView} from '../card.js';
import type {Scope} from '../scope.js';
import {checkBody} from './check.js';
import {correctionBody} from './correction.js';
import {painBody} from './pain.js';
import {planBody, type PlanControls} from './plan.js';
import {termBody} from './term.js';

export type {PlanControls} from './plan.js';
export {programmesStyle} from './style.js';

/** Those whose view is here. */
export type ProgrammeKind = 'plan' | 'check' | 'pain' | 'term' | 'correction';

/** The text of a plan, check, pain model, term or correction, for a place that has a frame and sources of its own. Undefined for what the library does not hold. */
export const programmeBody = ({kind, id}: EntryRef, scope: Scope, controls?: PlanControls): unknown => {
  const {plans, checks, pain, glossary, corrections} = scope.library;
  switch (kind) {
    case 'plan': return plans[id] && planBody(plans[id], scope, controls);
    case 'check': return checks[id] && checkBody(checks[id], scope);
    case 'pain': return pain[id] && painBody(pain[id], scope);
    case 'term': return glossary[id] && termBody(glossary[id], scope);
    case 'correction': return corrections[id] && correctionBody(corrections[id], scope);
    default: return undefined;
  }
};

/** The same as a card: with its sources, who wrote it, and who has checked it. */
export const programmeView = (to: {readonly kind: ProgrammeKind; readonly id: string}, scope: Scope, controls?: PlanControls): unknown => {
  const entry = scope.library[FOLDERS[to.kind]][to.id];
  return entry && cardView(programmeBody(to, scope, controls), entry, scope);
};
