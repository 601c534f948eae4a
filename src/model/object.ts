import * as v from 'valibot';

/**
 * `v.object`, on a page of any sort. valibot goes through all names that the entries have or inherit, and a page may have given every
 * object more: these inherit nothing.
 */
// without this mark a page that checks nothing would load all definitions
/* @__NO_SIDE_EFFECTS__ */
export function object<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  Object.setPrototypeOf(entries, null);
  return v.object(entries);
}
