/** What only prerendered pages and feeds say. */
export const statics = {
  terms: 'Words explained',
  sourceOf: (label: string): string => `Source: ${label}`,
  all: 'Everything in the library',
  kinds: {exercise: 'Exercises', circuit: 'Circuits', plan: 'Plans', article: 'Articles'},
  onPage: (title: string): string => `${title}: on the page, with all that can be pressed`,
};
