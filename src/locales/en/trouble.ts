/** What is said when something cannot be shown. Apart from the rest, because most pages never load it. */
export const trouble = {
  unknown: (kind: string, name: string): string => `There is no ${kind} named “${name}”.`,
  nearest: (names: string): string => `Did you mean ${names}?`,
  otherKind: (name: string, kind: string, tag: string): string => `“${name}” is a ${kind}: <${tag} name="${name}">.`,
  noName: (example: string): string => `This tag needs a name, as name="${example}".`,
  noFolder: (address: string): string => `No content was found here (${address}).`,
  noData: 'This tag has no data yet: set its data property, or put it inside ham-content.',
  failed: (what: string): string => `“${what}” could not be loaded.`,
  retry: 'Try again',
};
