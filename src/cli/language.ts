import {Failure} from './failure.js';

/** A BCP 47 tag in its usual spelling, as pages will give it in `lang`. Only its form is checked, not whether anybody speaks it. */
export function languageTag(written: string): string {
  try {
    return new Intl.Locale(written).toString();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure(`--language needs a BCP 47 tag such as en, de or pt-BR, and \`${written}\` is none.`, {cause: error});
  }
}
