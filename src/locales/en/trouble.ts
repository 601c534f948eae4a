/** What is said when something cannot be shown. Apart from the rest, because most pages never load it. */
export const trouble = {
  unknown: (kind: string, name: string): string => `There is no ${kind} named “${name}”.`,
  nearest: (names: string): string => `Did you mean ${names}?`,
  failed: (what: string): string => `“${what}” could not be loaded.`,
  retry: 'Try again',
};
