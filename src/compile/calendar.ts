/** Days as `2026-11-21`, which sort as texts. */

/** Whether the calendar has a day of this form: no year has a 30th of February. */
export function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === day;
}

/** `February 2026 has 28 days`. */
export function lengthOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0));
  return `${last.toLocaleString('en', {month: 'long', year: 'numeric', timeZone: 'UTC'})} has ${String(last.getUTCDate())} days`;
}

export function dayAfter(day: string): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000);
}

/** The same day of the year before. After 28 February and before 1 March, the 29th sorts as it should whether there was one or not. */
export function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
