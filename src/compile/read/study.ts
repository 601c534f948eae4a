import {CERTAINTIES, FAVOURS, MEASURES, noEffectOf, RUNNERS, type CertaintyPair, type Effect, type Measure, type Reference, type Study} from '../../model/index.js';
import type {Draft} from '../draft.js';
import type {Excerpt} from '../excerpt.js';
import type {Fields} from '../fields.js';
import {ID} from '../path.js';
import type {Report} from '../problem.js';
import {reportRepeats} from '../repeats.js';
import type {Sections} from '../sections.js';

export const STUDY_KEYS = [
  'title', 'authors', 'year', 'journal', 'volume', 'issue', 'pages', 'number', 'doi', 'pmid',
  'label', 'design', 'people', 'runners', 'did', 'contests', 'supports', 'replies', 'same-data', 'certainty', 'effects',
] as const;

export const STUDY_SECTIONS = ['Finding', 'Does not show', 'Limits'] as const;

export const CERTAINTY_KEYS = ['studied', 'runners', 'because'] as const;

export const EFFECT_KEYS = ['id', 'outcome', 'measure', 'value', 'unit', 'result', 'interval', 'people', 'comparator', 'favours', 'plain', 'certainty'] as const;

export function readStudy(draft: Draft, fields: Fields, sections: Sections): Study {
  sections.refuseIntro();
  return {
    id: draft.id,
    label: fields.text('label'),
    design: fields.optionalText('design'),
    people: fields.optionalText('people'),
    runners: fields.choice('runners', RUNNERS),
    did: fields.optionalText('did'),
    summary: sections.richText('Finding'),
    doesNotShow: sections.has('Does not show') ? sections.richText('Does not show') : [],
    limits: sections.has('Limits') ? sections.richText('Limits') : [],
    effects: readEffects(fields),
    ...readOtherStudies(fields, draft),
    contestedBy: [], supportedBy: [], repliedBy: [],
  };
}

/** The record of the paper that a study is about. */
export function readReference(id: string, fields: Fields): Reference {
  if (fields.isEmptyList('authors')) fields.problem('empty-value', 'authors', 'A study has at least one author.');
  return {
    id,
    title: fields.text('title'),
    authors: fields.texts('authors', 'van Dyk, Nicol').map((name) => readAuthor(name, fields.report)),
    year: fields.wholeNumber('year', 1600),
    journal: fields.optionalText('journal'),
    volume: fields.optionalText('volume'),
    issue: fields.optionalText('issue'),
    pages: fields.optionalText('pages'),
    number: fields.optionalText('number'),
    doi: fields.has('doi') ? readDoi(fields.excerpt('doi'), fields.report) : undefined,
    pmid: fields.optionalText('pmid'),
  };
}

const COMMA = /,/g;

/** `Family, Given`. */
function readAuthor(written: Excerpt, report: Report): Reference['authors'][number] {
  const [family, given, ...others] = written.split(COMMA);
  if (!family?.text || !given?.text || others.length > 0) {
    report.error('bad-value', written.range(), `\`${written.text}\` is not the name of an author.`, {hint: 'Write the family name, a comma, and the given names: `van Dyk, Nicol`.'});
  }
  return {family: family?.text ?? '', given: given?.text ?? ''};
}

function readDoi(written: Excerpt, report: Report): string {
  if (written.text !== '' && !/^10\.\d{4,9}\/\S+$/.test(written.text)) {
    report.error('bad-value', written.range(), `\`${written.text}\` is not a DOI.`, {hint: 'Write it from its `10.` on, without https://doi.org/.'});
  }
  return written.text;
}

/** A study may answer one that it contests or supports, but not do both of these. */
function readOtherStudies(fields: Fields, draft: Draft): Pick<Study, 'contests' | 'supports' | 'replies' | 'sameData'> {
  const [contests, supports] = [readStudies('contests', fields, draft), readStudies('supports', fields, draft)];
  for (const written of supports) {
    const contested = contests.find(({text}) => text === written.text);
    if (!contested) continue;
    fields.report.error('bad-value', written.range(), `\`${written.text}\` is both contested and supported.`, {
      hint: 'Keep it where the study as a whole stands.', related: [fields.report.related(contested.range(), 'It is contested here.')],
    });
  }
  return {
    contests: textsOf(contests), supports: textsOf(supports),
    replies: textsOf(readStudies('replies', fields, draft)), sameData: textsOf(readStudies('same-data', fields, draft)),
  };
}

function readStudies(key: 'contests' | 'supports' | 'replies' | 'same-data', fields: Fields, draft: Draft): Excerpt[] {
  if (!fields.has(key)) return [];
  const ids = fields.texts(key);
  reportRepeats(ids, fields.report);
  for (const written of ids) draft.uses.push({to: {kind: 'study', id: written.text}, written});
  return ids;
}

const textsOf = (ids: readonly Excerpt[]): string[] => ids.map(({text}) => text);

/** None where no result of the study was read, and then there is nothing to be sure of: a certainty asks for effects. */
function readEffects(fields: Fields): Effect[] {
  if (!fields.has('effects') && !fields.has('certainty')) return [];
  const common = fields.has('certainty') ? readCertainty(fields) : undefined;
  const first = new Map<string, Excerpt>();
  if (fields.isEmptyList('effects')) fields.problem('empty-value', 'effects', 'A list of effects has at least one.', 'Without a result of the study, leave `effects` out.');
  return fields.maps('effects', EFFECT_KEYS).map((each) => {
    const id = each.excerpt('id');
    checkId(id, first, each.report);
    const effect = readEffect(each, id.text, common);
    checkResult(effect, each);
    return effect;
  });
}

function checkId(written: Excerpt, first: Map<string, Excerpt>, report: Report): void {
  if (written.text === '') return;
  const twin = first.get(written.text);
  if (twin) {
    report.error('duplicate-id', written.range(), `The study has two effects with the id \`${written.text}\`.`, {related: [report.related(twin.range(), 'The first is here.')]});
  } else if (!ID.test(written.text)) {
    report.error('bad-id', written.range(), `\`${written.text}\` cannot be an id.`, {hint: 'Use lower-case letters, digits and single hyphens.'});
  }
  first.set(written.text, twin ?? written);
}

/** `common` is the certainty of the study, which an effect may replace by its own. */
function readEffect(fields: Fields, id: string, common: CertaintyPair | undefined): Effect {
  return {
    id,
    outcome: fields.text('outcome'),
    measure: fields.choice('measure', MEASURES),
    value: fields.optionalNumber('value'),
    unit: fields.optionalText('unit'),
    result: fields.optionalText('result'),
    interval: fields.has('interval') ? readInterval(fields.excerpt('interval'), fields.report) : undefined,
    people: fields.has('people') ? fields.wholeNumber('people', 1) : undefined,
    comparator: fields.optionalText('comparator'),
    favours: fields.has('favours') ? fields.choice('favours', FAVOURS) : undefined,
    plain: fields.optionalText('plain'),
    certainty: common && !fields.has('certainty') ? common : readCertainty(fields),
  };
}

/** A value and its interval come from one sentence of a paper: where they cannot both be right, one was mistyped. */
function checkResult({measure, value, interval}: Effect, fields: Fields): void {
  const isRatio = noEffectOf(measure) === 1;
  const [low, high] = interval ?? [Number.NaN, Number.NaN];
  const written = fields.isNumber('value') ? value : undefined;
  if (isRatio && written !== undefined && written <= 0) {
    fields.problem('bad-value', 'value', `A ${measure} is more than 0.`);
  } else if (written !== undefined && low <= high && (written < low || written > high)) {
    fields.problem('bad-value', 'value', `The value ${String(written)} is outside its own interval, ${String(low)} to ${String(high)}.`, 'Look both up in the paper.');
  }
  if (isRatio && low <= 0) fields.problem('bad-value', 'interval', `A ${measure} is more than 0, and so are the ends of its interval.`);
  if (fields.has('result') && fields.has('value')) {
    fields.problem('bad-value', 'result', 'The same result stands in `value` and in `result`.', 'One number is a `value`; write anything else as a `result`, and no `value`.');
  }
  if (fields.has('unit')) checkUnit(measure, fields);
}

/** What is counted in anything: days, points, per cent. */
const WITH_UNIT: readonly Measure[] = ['mean difference', 'mean', 'median', 'incidence'];

function checkUnit(measure: Measure, fields: Fields): void {
  if (fields.has('result')) {
    fields.problem('bad-value', 'unit', 'A `unit` is that of a `value`.', 'Write it in the `result`: `28 against 51 days`.');
  } else if (!WITH_UNIT.includes(measure)) {
    fields.problem('bad-value', 'unit', `A value of this measure, ${measure}, has no unit of its own.`, `A unit belongs to: ${WITH_UNIT.join(', ')}.`);
  }
}

function readCertainty(fields: Fields): CertaintyPair {
  const pair = fields.map('certainty', CERTAINTY_KEYS);
  return {studied: pair.choice('studied', CERTAINTIES), runners: pair.choice('runners', CERTAINTIES), because: pair.text('because')};
}

/** `0.32 to 0.74`. */
function readInterval(written: Excerpt, report: Report): [number, number] {
  const [, low, high] = /^([-−]?\d+(?:\.\d+)?) to ([-−]?\d+(?:\.\d+)?)$/.exec(written.text) ?? [];
  const ends: [number, number] = [numberOf(low), numberOf(high)];
  if (written.text !== '' && !(ends[0] <= ends[1])) {
    report.error('bad-value', written.range(), `\`${written.text}\` is not an interval.`, {hint: 'Write the lower end first: `0.32 to 0.74`.'});
  }
  return ends;
}

function numberOf(written: string | undefined): number {
  return written === undefined ? Number.NaN : Number(written.replace('−', '-'));
}
