import {getDotPath, parse, safeParse, type GenericSchema, type InferOutput} from 'valibot';
import {article, check, circuit, correction, exercise, figure, listing, painModel, plan, reference, study, term, type Catalogue, type Figure, type Library} from '../model/index.js';
import {LibrarySource} from './library-source.js';
import type {Source} from './source.js';

/** The records of one kind that fit their definition. The others are named in the console and left out, so that they harm no sibling. */
function admitAll<Schema extends GenericSchema>(kind: string, schema: Schema, records: unknown): Record<string, InferOutput<Schema>> {
  const good: [string, InferOutput<Schema>][] = [];
  for (const [id, entry] of entriesOf(records)) {
    try {
      const {success, output, issues} = safeParse(schema, entry);
      if (success) good.push([id, output]);
      else console.error(`hamkit: the ${kind} “${id}” is not shown: ${getDotPath(issues[0]) ?? 'it'}: ${issues[0].message}`);
    } catch (error) {
      // nested deeper than the check can follow
      console.error(`hamkit: the ${kind} “${id}” is not shown:`, error);
    }
  }
  const admitted = Object.fromEntries(good);
  // no id finds what is not a record
  Object.setPrototypeOf(admitted, null);
  return admitted;
}

const entriesOf = (value: unknown): [string, unknown][] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);

/**
 * The border: data from outside becomes a Library here, once, or is left out. By the definitions of the model, so that what
 * passes has no field or address that the model does not know. For data that a page brings along; the built-in content was
 * written by the same build as the module that reads it.
 */
export function admit(data: unknown): Library {
  const {language, exercises, circuits, plans, checks, pain, studies, articles, glossary, corrections, references, figures}: Record<string, unknown> = Object.fromEntries(entriesOf(data));
  return {
    language: typeof language === 'string' ? language : 'en',
    exercises: admitAll('exercise', exercise, exercises),
    circuits: admitAll('circuit', circuit, circuits),
    plans: admitAll('plan', plan, plans),
    checks: admitAll('check', check, checks),
    pain: admitAll('pain model', painModel, pain),
    studies: admitAll('study', study, studies),
    articles: admitAll('article', article, articles),
    glossary: admitAll('term', term, glossary),
    corrections: admitAll('correction', correction, corrections),
    references: admitAll('reference', reference, references),
    figures: admitAll('figure', figure, figures),
  };
}

/** Likewise the figure of an exercise, which is all of its file. @throws ValiError for one that does not fit */
export const admitFigure = (data: unknown): Figure => parse(figure, data);

/** Likewise a catalogue: what does not fit is left out. */
export function admitCatalogue(data: unknown): Catalogue {
  const {language, entries}: Record<string, unknown> = Object.fromEntries(entriesOf(data));
  return {language: typeof language === 'string' ? language : 'en', entries: Object.values(admitAll('listing', listing, entries))};
}

/** Data that a page brought along, checked when it is first asked for. */
export function sourceOf(data: unknown): Source {
  let library: Library | undefined;
  return new LibrarySource(() => new Promise((resolve) => { resolve(library ??= admit(data)); }));
}
