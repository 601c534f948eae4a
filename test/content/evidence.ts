import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as v from 'valibot';
import type {Effect, Library} from '../../src/model/index.js';

/**
 * The project's checked facts live beside the repository, not in it: the studies' files must say the same. A checkout without
 * them cannot run the comparison, and the test that needs them says so.
 */
const folder = process.env['EVIDENCE'] ?? fileURLToPath(new URL('../../../shared/evidence', import.meta.url));

const text = v.nullish(v.string());
const effectRecord = v.object({
  id: v.string(), studyId: v.string(), effectType: v.string(), favours: text,
  value: v.union([v.number(), v.string()]), ci95: v.nullable(v.tuple([v.number(), v.number()])), n: v.nullable(v.number()),
  unit: text, certaintyOwnPopulation: v.string(), certaintyForDistanceRunners: v.string(),
  design: text, population: text, populationIsRunners: text, dose: text, outcome: text, limits: text, plainWording: text,
});
const referenceRecord = v.object({
  'id': v.string(), 'title': v.string(), 'author': v.array(v.object({family: v.string(), given: v.string()})),
  'issued': v.object({'date-parts': v.array(v.array(v.number()))}),
  'container-title': v.optional(v.string()), 'volume': v.optional(v.string()), 'issue': v.optional(v.string()), 'page': v.optional(v.string()),
  'number': v.optional(v.string()), 'DOI': v.optional(v.string()), 'PMID': v.optional(v.string()),
});
export type EffectRecord = v.InferOutput<typeof effectRecord>;
export interface Evidence {
  readonly effects: readonly EffectRecord[];
  readonly references: readonly v.InferOutput<typeof referenceRecord>[];
  /** All that is recorded of a published programme, by its study. */
  readonly protocols: readonly {readonly studyId: string}[];
}

/** The records, or undefined where the folder is not there. */
export function readEvidence(): Evidence | undefined {
  if (!existsSync(folder)) return undefined;
  const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  return {
    effects: v.parse(v.object({effects: v.array(effectRecord)}), read('effects.json')).effects,
    references: v.parse(v.array(referenceRecord), read('references.csl.json')),
    protocols: v.parse(v.object({protocols: v.array(v.looseObject({studyId: v.string()}))}), read('protocols-and-safety.json')).protocols,
  };
}

const MEASURE: Readonly<Record<string, Effect['measure']>> = {
  'RR': 'risk ratio', 'rate ratio (adjusted)': 'rate ratio', 'prevalence rate ratio': 'prevalence ratio', 'HR': 'hazard ratio', 'log OR': 'log odds ratio',
  'SMD': 'standardised mean difference', 'Cohen d': 'standardised mean difference', 'standardised effect': 'standardised mean difference',
  '% change (single arm)': 'per cent change', '% change': 'per cent change', '% improvement range': 'per cent change',
  'correlations': 'association', 'correlation p-values': 'association', 'mean difference': 'mean difference',
  'mean±SD': 'mean', '% (mean±SD)': 'mean', 'median (95% CI)': 'median', 'incidence': 'incidence',
  'GRADE statement': 'conclusion', 'GRADE': 'conclusion', 'RCT result': 'conclusion', 'systematic review conclusion': 'conclusion', 'meta-analysis conclusion': 'conclusion',
  'review conclusion': 'conclusion', 'expert consensus': 'conclusion', 'modelling result': 'conclusion',
};

/** Without the remark in brackets. */
const plainly = (recorded: string): string => recorded.replace(/ \(.*\)$/, '');

const CERTAINTY: Readonly<Record<string, string>> = {'moderate-low': 'low to moderate', 'low-moderate': 'low to moderate'};
const certainty = (recorded: string): string => CERTAINTY[plainly(recorded)] ?? plainly(recorded);

const FAVOURS: Readonly<Record<string, string>> = {
  '-': 'change', 'no difference overall': 'no difference', 'no association shown': 'no association',
  ...Object.fromEntries(['hip+core', 'L-protocol', 'strength training', 'strength', 'lengthened-state', 'seated', 'hip extension', 'pain-threshold', 'later periods']
    .map((tried) => [tried, 'intervention'])),
};

const RUNNERS: Readonly<Record<string, string>> = {
  'no distance-runner study known': 'none known', 'mostly not': 'few', 'mixed': 'some', 'mixed sports': 'some', 'partly': 'some', 'general': 'not stated',
  'sprinters': 'no', 'high-speed running, not distance pace': 'no',
};
const runners = (recorded: string): string => RUNNERS[plainly(recorded)] ?? plainly(recorded).toLowerCase();

const digits = (words: string): string[] => words.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];

/** The figures of a result with their minus signs; one between two figures makes a range. */
const signed = (words: string): string[] => (words.replaceAll('−', '-').match(/(?<![\w.])-?\d+(?:\.\d+)?|(?<=[\w.][-–])\d+(?:\.\d+)?/g) ?? []).map((number) => number.replace('+', ''));

/** The unit that a value or a result in words has to have. That of a change in per cent is known. */
function lacksUnit({measure, value, unit, result}: Effect, recorded: string): boolean {
  if (!/^(?:%|\w+)$/.test(recorded)) return unit !== undefined;
  if (result !== undefined) return !result.includes(recorded);
  return value !== undefined && measure !== 'per cent change' && unit !== recorded;
}

/** What the library's studies say otherwise than the records, leave out, or add to them: `vandyk2019/all value: 0.5, recorded 0.49`. */
export function disagreements({studies, references}: Pick<Library, 'studies' | 'references'>, evidence: Evidence): string[] {
  const found: string[] = [];
  const same = (where: string, ours: unknown, recorded: unknown): void => {
    const [a, b] = [JSON.stringify(ours) ?? 'missing', JSON.stringify(recorded) ?? 'missing'];
    if (a !== b) found.push(`${where}: ${a}, recorded ${b}`);
  };
  for (const study of Object.values(studies)) {
    const records = evidence.effects.filter(({studyId}) => studyId === study.id);
    const ids = (all: readonly {id: string}[]): string[] => all.map(({id}) => id).sort();
    same(`${study.id} effects`, ids(study.effects), ids(records.map(({id}) => ({id: id.slice(study.id.length + 1)}))));
    for (const effect of study.effects) {
      const record = records.find(({id}) => id === `${study.id}-${effect.id}`);
      if (!record) continue;
      const at = `${study.id}/${effect.id}`;
      same(`${at} measure`, effect.measure, MEASURE[record.effectType]);
      same(`${at} value`, effect.value, typeof record.value === 'number' ? record.value : undefined);
      same(`${at} result`, signed(effect.result ?? ''), typeof record.value === 'string' ? signed(record.value) : []);
      if (lacksUnit(effect, record.unit ?? '')) found.push(`${at}: the unit is ${record.unit ?? 'none'}`);
      same(`${at} interval`, effect.interval, record.ci95 ?? undefined);
      same(`${at} people`, effect.people, record.n ?? undefined);
      same(`${at} favours`, effect.favours, record.favours ? FAVOURS[record.favours] ?? record.favours : undefined);
      same(`${at} certainty, studied`, effect.certainty.studied, certainty(record.certaintyOwnPopulation));
      same(`${at} certainty, runners`, effect.certainty.runners, certainty(record.certaintyForDistanceRunners));
      same(`${at} runners`, study.runners, record.populationIsRunners ? runners(record.populationIsRunners) : undefined);
    }
    const protocols = evidence.protocols.filter(({studyId}) => studyId === study.id).map((protocol) => JSON.stringify(protocol));
    const recorded = digits([...records.flatMap(({design, population, dose, outcome}) => [design, population, dose, outcome]), ...protocols].join(' '));
    for (const number of digits([study.design, study.people, study.did].join(' '))) {
      if (!recorded.includes(number)) found.push(`${study.id}: ${number} is in no record of it`);
    }
  }
  for (const {id} of evidence.references) {
    if (!studies[id]) found.push(`${id}: no study of it`);
  }
  for (const ours of Object.values(references)) {
    const record = evidence.references.find(({id}) => id === ours.id);
    if (!record) {
      found.push(`${ours.id}: no record of it`);
      continue;
    }
    same(`${ours.id} title`, ours.title, record.title);
    same(`${ours.id} authors`, ours.authors.map(({family, given}) => [family, given]), record.author.map(({family, given}) => [family, given]));
    same(`${ours.id} year`, ours.year, record.issued['date-parts'][0]?.[0]);
    same(`${ours.id} journal`, ours.journal, record['container-title']);
    same(`${ours.id} volume`, ours.volume, record.volume);
    same(`${ours.id} issue`, ours.issue, record.issue);
    same(`${ours.id} pages`, ours.pages, record.page);
    same(`${ours.id} number`, ours.number, record.number);
    same(`${ours.id} doi`, ours.doi, record.DOI);
    same(`${ours.id} pmid`, ours.pmid, record.PMID);
  }
  return found;
}
