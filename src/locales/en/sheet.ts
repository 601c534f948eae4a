/** What only the sheet to print says. */
export const sheet = {
  /** Among what to mind first, as the signs themselves stand where there is room for them. */
  signsBelow: 'See a doctor or physiotherapist first with any of the signs in the box below the exercises.',
  effort: 'Effort, 1 to 10: 10 is all you have.',
  log: 'What you did',
  logHint: 'Write what you did: repetitions or seconds, and below what you held and how hard it was.',
  name: 'Name', begun: 'Begun on',
  weeks: (first: number, last: number): string => (first < last ? `Weeks ${first} to ${last}` : `Week ${first}`),
  week: (n: number): string => `Week ${n}`,
  session: (n: number): string => `Session ${n}`,
  exercise: 'Exercise', date: 'Date',
  set: (n: number): string => `Set ${n}`,
  load: 'Load', rpe: 'Effort',
  pain: 'Pain, 0 to 10', during: 'During', morning: 'Next day',
  code: (address: string): string => `QR code that leads to ${address}`,
  online: 'Every step, and moving pictures:',
  of: (titles: string): string => `${titles}:`,
  toPrint: 'To print this sheet: Ctrl + P, or ⌘ + P. It fits A4 and US Letter.',
};
