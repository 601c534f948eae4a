import type {TemplateResult} from 'lit';

const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null && '_$litType$' in value;
const isDirective = (value: unknown): boolean => typeof value === 'object' && value !== null && '_$litDirective$' in value;

/** Every template in what a view returns, however deep. */
export function templatesIn(value: unknown): TemplateResult[] {
  if (Array.isArray(value)) return value.flatMap(templatesIn);
  return isTemplate(value) ? [value, ...value.values.flatMap(templatesIn)] : [];
}

/** A binding ends the text before its value: ` @click=`, ` .value=`, ` ?hidden=`, with or without a quotation mark. */
const LIVE = /\s([@.?][\w-]+)=["']?$/;

/** What of a view cannot be written as a string: bindings to events, properties and boolean attributes, directives, functions. */
export const liveIn = (value: unknown): string[] => templatesIn(value).flatMap(({strings, values}) => values.flatMap((bound, i) => {
  const [, binding] = LIVE.exec(strings[i]!) ?? [];
  const kind = binding ?? (isDirective(bound) ? 'directive' : typeof bound === 'function' || typeof bound === 'symbol' ? typeof bound : undefined);
  return kind ?? [];
}));

/** Values that would be drawn as words nobody wrote. */
export const strayIn = (value: unknown): unknown[] => templatesIn(value).flatMap(({values}) => values.flat(Infinity))
  .filter((each) => each === true || each === false || each === null || Number.isNaN(each)
    || (typeof each === 'object' && !isTemplate(each)) || (typeof each === 'string' && /undefined|NaN|\[object/.test(each)));
