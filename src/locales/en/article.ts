/** What an article says around its own words. Apart from the rest, because only pages with an article load it. */
export const article = {
  article: 'Article', minutes: (count: number, cards: number): string => `${count} min read${cards === 0 ? '' : cards === 1 ? ' and a card' : ` and ${cards} cards`}`, contents: 'In this article', table: 'Table',
  /** In UTC: "21 November 2026". */
  date: (day: Date): string => new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(day),
  by: (author: string): string => `By ${author}`,
};
