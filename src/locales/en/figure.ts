const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the figure of a movement says. Apart from the rest, because only pages with a figure load it. */
export const figure = {
  /** The name of a picture: whose movement, and what of it. */
  movement: (title: string): string => `${title}, the movement`,
  moment: (title: string, moment: string): string => `${title}: ${moment}`,
  right: 'Do', wrong: 'Avoid',
  start: 'Start',

  play: 'Play', pause: 'Pause', steps: 'Step by step', previous: 'Previous', next: 'Next',
  /** Which of the figures of a page a control is of. */
  of: (control: string, title: string): string => `${control}: ${title}`,
  place: 'Moment', speed: 'Speed', times: (factor: number): string => `${factor === 0.5 ? '½' : factor} ×`,

  /** A move under way, counted as one counts at a tempo; a short one has nothing to count. */
  counted: (move: string, second: number, of: number): string => (of > 1 ? `${capital(move)} · ${second}` : capital(move)),
  /** The same for those who hear it when they ask. */
  told: (move: string, second: number, of: number): string => (of > 1 ? `${capital(move)}, second ${second} of ${of}` : capital(move)),
  /** A move that is over. */
  done: (move: string, seconds: number): string => `${capital(move)}, ${seconds} s`,

  none: (id: string): string => `The exercise “${id}” has no figure.`,
};
