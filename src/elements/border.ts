import {isSafeHref, type Circuit, type Exercise, type Library, type Reference, type Study} from '../model/index.js';
import {shapes, type Shape} from './shapes.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value has a shape. Own properties only, so that nothing comes in through a prototype. */
function fits(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string') {
    const named = shapes[shape];
    if (named) return fits(named, value);
    return shape === 'href' ? typeof value === 'string' && isSafeHref(value) : typeof value === shape;
  }
  if (isTuple(shape)) {
    return Array.isArray(value) && (shape.length > 1
      ? value.length === shape.length && shape.every((part, i) => fits(part, value[i]))
      : value.every((item) => fits(shape[0]!, item)));
  }
  return Object.entries(shape).every(([key, inner]) => {
    if (key === '|') return isTuple(inner) && inner.some((option) => fits(option, value));
    if (!isObject(value)) return false;
    if (key.startsWith('=')) {
      const tag = value[key.slice(1)];
      return isObject(inner) && typeof tag === 'string' && Object.hasOwn(inner, tag) && fits(inner[tag]!, value);
    }
    const name = key.replace('?', '');
    return Object.hasOwn(value, name) && value[name] !== undefined ? fits(inner, value[name]) : name !== key;
  });
}
const isTuple = (shape: Shape): shape is readonly Shape[] => Array.isArray(shape);

/** The records of one kind that can be shown; the others are named in the console and left out, so that they harm no sibling. */
function admitAll<Entry>(shape: string, records: unknown): Record<string, Entry> {
  const good = isObject(records) ? Object.entries(records).filter(([id, entry]) => {
    const ok = fits(shape, entry);
    if (!ok) console.error(`hamkit: the ${shape} “${id}” has data of the wrong shape and is not shown.`);
    return ok;
  }) : [];
  return Object.fromEntries(good) as Record<string, Entry>;
}

/**
 * The border: data from a file or a property becomes a Library here, once, or is left out. It checks the shape of every record
 * and every address in it. That words are of the closed vocabularies was the compiler's work; an unknown one shows as itself.
 */
export function admit(data: unknown): Library {
  const {language, exercises, circuits, studies, references} = isObject(data) ? data : {};
  return {
    language: typeof language === 'string' ? language : 'en',
    exercises: admitAll<Exercise>('exercise', exercises),
    circuits: admitAll<Circuit>('circuit', circuits),
    studies: admitAll<Study>('study', studies),
    references: admitAll<Reference>('reference', references),
    articles: {},
  };
}
