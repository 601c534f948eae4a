import type {Frequency, Plan, PlanItem, PlanPhase, PlanVariant} from '../../model/index.js';
import type {Cursor} from '../cursor.js';
import {NO_DOSE, readDose} from '../dose.js';
import type {Draft} from '../draft.js';
import type {Excerpt} from '../excerpt.js';
import type {Fields} from '../fields.js';
import {targetOf} from '../href.js';
import {plainText, readInlines, trimmedStart} from '../inlines.js';
import {lineOf} from '../item.js';
import {HEADING_SIGNS} from '../lex.js';
import {readRichText, type ListItem} from '../rich-text.js';
import {isList, listItems, split, type Section, type Sections} from '../sections.js';
import {readText} from '../text.js';
import {PROVENANCE_KEYS, readProvenance} from './provenance.js';
import {readConditions, readFrom, readId, readRules} from './rule.js';

export const PLAN_KEYS = ['title', 'purpose', 'rules', 'variants', ...PROVENANCE_KEYS] as const;

export const PLAN_SECTIONS = ['Before you start', 'Phases', 'Afterwards'] as const;

export const VARIANT_KEYS = ['id', 'title', 'when', 'weeks', 'from', 'say'] as const;

export function readPlan(draft: Draft, fields: Fields, sections: Sections, cursor: Cursor): Plan {
  const {intro} = sections;
  if (intro.length === 0) {
    draft.report.error('missing-section', sections.start, 'A sentence or two of introduction are missing.', {hint: 'Write them before the first heading.'});
  }
  const phases = readPhases(sections.get('Phases'), cursor, draft);
  return {
    id: draft.id,
    title: fields.text('title'),
    purpose: fields.text('purpose'),
    intro: readRichText(intro, cursor, draft),
    before: sections.richText('Before you start'),
    phases,
    rules: readRules(fields, draft, phases.length),
    variants: readVariants(fields, draft, phases.length),
    after: sections.has('Afterwards') ? sections.richText('Afterwards') : [],
    sources: draft.sources,
    ...readProvenance(fields),
  };
}

function readVariants(fields: Fields, draft: Draft, phases: number): PlanVariant[] {
  if (!fields.has('variants')) return [];
  const first = new Map<string, Excerpt>();
  return fields.maps('variants', VARIANT_KEYS).map((each) => ({
    id: readId(each, first),
    title: each.text('title'),
    when: each.has('when') ? readConditions(each.excerpt('when'), draft.report) : undefined,
    weeks: readWeeks(each, phases),
    from: readFrom(each, draft),
    say: each.text('say'),
  }));
}

/** `4, 4, 4, 4`: a number of weeks for each phase. */
function readWeeks(fields: Fields, phases: number): number[] {
  const form = `Write \`${Array.from({length: phases}, () => '4').join(', ')}\`.`;
  if (fields.isNumber('weeks') && phases !== 1) {
    fields.problem('bad-value', 'weeks', `The plan has ${String(phases)} phases, and this is one number.`, form);
    return [];
  }
  if (fields.isNumber('weeks')) return [fields.wholeNumber('weeks', 1)];
  const written = fields.excerpt('weeks');
  const weeks = written.text.split(',').map((each) => Number(each.trim()));
  if ((weeks.length === phases || phases === 0) && weeks.every((each) => Number.isInteger(each) && each >= 1)) return weeks;
  if (written.text !== '') {
    fields.problem('bad-value', 'weeks', `The plan has ${String(phases)} phases, and this is no list of as many weeks.`, form);
  }
  return [];
}

function readPhases(section: Section | undefined, cursor: Cursor, draft: Draft): PlanPhase[] {
  if (!section) return [];
  const {intro: [stray], sections: phases} = split(section.blocks, 3);
  if (stray) {
    draft.report.error('stray-text', stray.at.range(), 'Text between `## Phases` and the title of the first phase belongs to none.', {
      hint: 'Begin each phase with a title and its length, `### Control — 2 weeks`.',
    });
  }
  if (phases.length === 0 && !stray) draft.report.error('empty-section', section.heading.range(), 'The plan has no phase.', {hint: 'Begin one with its title and length, `### Control — 2 weeks`.'});
  return phases.map((phase) => readPhase(phase, cursor, draft));
}

/** The aim first, then what is done: so pages show them. */
function readPhase({heading, title, blocks}: Section, cursor: Cursor, draft: Draft): PlanPhase {
  const {report} = draft;
  const list = blocks.find(isList);
  const aim = list ? blocks.slice(0, blocks.indexOf(list)) : blocks;
  if (aim.length === 0) report.error('empty-section', heading.range(), 'The phase does not say what it is for.', {hint: 'Write a sentence above its list.'});
  const [after] = list ? blocks.slice(blocks.indexOf(list) + 1) : [];
  if (after) report.error('stray-text', after.at.range(), 'A phase ends with its list.', {hint: 'Put this above the list, or under `## Afterwards`.'});
  return {
    ...readHeading(title, heading, cursor, draft),
    aim: readRichText(aim, cursor, draft),
    items: list ? listItems(list, false, cursor, draft).map((item) => readItem(item, draft)) : [],
  };
}

/** `Control — 2 weeks`. */
const LENGTH = /^(.*\S)\s+[—–-]\s+([1-9]\d?) (days?|weeks?)$/;

/** A length in another place or form: `Learn: 2 weeks`, `Weeks 1-2: Learn`, `Learn — two weeks`. */
const LENGTHS = /^(?:weeks?|days?)\s*\d+(?:\s*[–-]\s*\d+)?\s*[:.—–-]\s*|\s*[:,(—–-]\s*(?:\d+|[a-z]+)(?:\s*[–-]\s*\d+)?\s+(?:days?|weeks?)\)?$/i;

function readHeading(tokens: Section['title'], heading: Excerpt, cursor: Cursor, draft: Draft): {title: string; days: number} {
  const title = readInlines(tokens, cursor.inside(heading).skip(HEADING_SIGNS), draft);
  const written = plainText(title);
  const [, name, count, unit] = LENGTH.exec(written) ?? [];
  if (title.length !== 1 || typeof title[0] !== 'string' || name === undefined) {
    draft.report.error('bad-heading', heading.range(), 'The heading of a phase is its title and its length, as plain text.', {
      hint: `Write \`### ${written.replace(LENGTHS, '') || 'Control'} — ${/\d+ (?:days?|weeks?)$/.exec(written)?.[0] ?? '2 weeks'}\`: a dash between two spaces, then weeks or days.`,
    });
  }
  return {title: name ?? written, days: Number(count ?? 1) * (unit?.startsWith('week') ? 7 : 1)};
}

/** `[Title](../circuits/id.md) — 2 a week: note`; an exercise has its dose before that, `— 2 x 5, rest 60 s between sets; 1 a week`. */
function readItem(item: ListItem, draft: Draft): PlanItem {
  const [link, after, ...others] = lineOf(item, draft);
  const target = link?.type === 'link' ? targetOf(link.href, draft.path, link.autolink === true) : undefined;
  if (!link || target?.to !== 'entry' || target.entry.kind !== 'circuit' && target.entry.kind !== 'exercise') {
    draft.report.error('bad-item', item.at.range(0, item.at.text.trimEnd().length), 'An item of a phase begins with a link to a circuit or an exercise.', {
      hint: 'Write `- [Title](../circuits/file.md) — 2 a week: note`.',
    });
    return {show: {kind: 'circuit', id: ''}, title: '', note: []};
  }
  const {kind, id} = target.entry;
  const [entry] = readInlines([link], item.cursor, draft);
  const title = typeof entry === 'object' && entry.kind === 'entry' ? plainText(entry.content) : '';
  const use = draft.uses.pop();
  if (use) draft.uses.push({...use, item: {role: 'plan', title}});
  const rest = after && item.cursor.take(after.raw);
  const [, dash = '', plan = '', colon] = /^(\s*[—–-]\s+|\s*(?=:))([^:]*)(:(?=\s))?/.exec(rest?.text ?? '') ?? [];
  const how = rest ? readHow(rest.slice(dash.length, dash.length + plan.length), kind, draft) : {};
  if (kind === 'exercise' && !how.dose) {
    draft.report.error('bad-item', item.at.range(0, item.at.text.trimEnd().length), 'The exercise has no dose.', {hint: 'Write `- [Title](../exercises/file.md) — 2 x 5, rest 60 s between sets; 1 a week`.'});
  }
  const note = rest && colon !== undefined ? trimmedStart([...readText(rest.slice(dash.length + plan.length + 1), draft), ...readInlines(others, item.cursor, draft)]) : [];
  return {show: {kind, id}, title, ...how, note};
}

const FREQUENCY = /^(?:daily|([1-7])(?:-([1-7]))? a week)$/;

function readHow(written: Excerpt, kind: 'exercise' | 'circuit', draft: Draft): Pick<PlanItem, 'dose' | 'frequency'> {
  const parts = written.text.trim() === '' ? [] : written.split(/;/g);
  const [, before, often = ''] = /^([^;]*),\s*((?:[\w-]+ )?(?:times )?(?:a|per) (?:week|day)|daily|every day)$/.exec(written.text) ?? [];
  if (kind === 'exercise' && before !== undefined) {
    draft.report.error('bad-item', written.range(before.length), 'How often comes after a semicolon, so that the dose ends there.', {
      hint: `Write \`; ${/\d(?:-\d)?/.exec(often)?.[0] ?? '2'} a week\`, or \`; daily\`.`,
    });
    return {dose: NO_DOSE};
  }
  const hasDose = kind === 'exercise' && !FREQUENCY.test(parts[0]?.text ?? '');
  const [dose, frequency] = hasDose ? parts : [undefined, ...parts];
  return {
    ...dose && dose.text !== '' && {dose: readDose(dose, draft.report)},
    ...frequency && {frequency: readFrequency(frequency, draft)},
  };
}

/** `2 a week`, `2-3 a week`, `daily`. */
function readFrequency(written: Excerpt, draft: Draft): Frequency {
  const [often, least, most = least] = FREQUENCY.exec(written.text) ?? [];
  if (often === 'daily') return {per: 'day'};
  if (least === undefined || Number(least) > Number(most)) {
    draft.report.error('bad-value', written.range(), `\`${written.text}\` does not say how often.`, {hint: 'Write `2 a week`, `2-3 a week` or `daily`.'});
  }
  return {per: 'week', count: [Number(least ?? 1), Number(most ?? 1)]};
}
