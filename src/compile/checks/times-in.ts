import type {Range} from '../../model/index.js';

/** A time that a text gives outright for one part of a movement. */
export interface Told {
  readonly of: Part;
  /** At which end something is held, where the text says so. */
  readonly where: 'below' | 'above' | undefined;
  readonly seconds: Range;
  /** Where the time stands in the text. */
  readonly start: number;
  readonly end: number;
}

type Part = 'down' | 'hold' | 'up';

/** Verbs that say which part is meant. `Lower back` and `hold a weight` say none. */
const VERBS: Readonly<Record<Part, string>> = {
  down: '(?:lower(?:ing)?(?! (?:back|body|leg|legs|half|limb|end|part|arm|arms|ribs?|foot|hand|step|than)\\b)|descend(?:ing)?|sink(?:ing)?|(?:go|come|way) down)',
  hold: '(?:hold(?:ing)?(?! (?:a|the|your|on|onto|in)\\b(?! (?:bridge|position|pose|top)\\b))|pause|stay)',
  up: '(?:(?:go|come|press|push|way) up|ris(?:e|ing)|stand(?:ing)? up)',
};

/** Up to six words that give the time to nothing else. A comma may stand before the time. */
const BETWEEN = '(?: (?!(?:and|then|until|before|after|while|when|if|rest|repeat|or|not|never|every|each|last|first|only|another)\\b)[a-z\'’-]+){0,6}?,?';

const WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30,
  'forty-five': 45, forty: 40, fifty: 50, sixty: 60, ninety: 90,
};
const NUMBER = `\\b(?:\\d+(?:\\.\\d+)?|${Object.keys(WORDS).join('|')})`;
const RANGE = `(?<least>${NUMBER})(?:(?: ?[-–] ?| (?:to|or) )(?<most>${NUMBER}))?`;
/** A number by itself is a time only where it is counted to. */
const TIME = `(?<time>(?:(?<count>count) of )?${RANGE}(?: ?(?:(?:slow|full|whole|long) )?(?<unit>seconds?|secs?|s|minutes?|mins?|min)\\b)?)`;

/** A word that each of the verbs of a part has; the forms of the other parts need not be tried. */
const HINTS: Readonly<Record<Part, RegExp>> = {down: /lower|descend|sink|down/i, hold: /hold|pause|stay/i, up: /up|ris|stand/i};

/** `Lower the hips over five seconds`, `hold for a count of three`; `take three seconds to lower`, `count to four on the way down`. */
const FORMS: readonly {readonly of: Part; readonly forms: readonly RegExp[]}[] = (['down', 'hold', 'up'] as const).map((of) => ({of, forms: [
  `\\b${VERBS[of]}${BETWEEN} (?:for|over|in|taking|to) (?:a )?(?:slow )?${TIME}`,
  `\\b(?:take|taking) ${TIME} (?:to|on the|as you|while you) ${VERBS[of]}\\b`,
  `\\b(?<time>(?<count>count)(?:ing)? (?:slowly )?to ${RANGE}) (?:on the|as you|while you|while) ${VERBS[of]}\\b`,
].map((form) => new RegExp(form, 'dgi'))}));

/** What each of the forms has; nearly all texts have none. */
const TIME_LIKE = /count|sec|min|(?:\b|\d)s\b/i;

/** The times that an English text gives for lowering, holding and rising. Content in other languages has none of these words. */
export function timesIn(text: string): Told[] {
  if (!TIME_LIKE.test(text)) return [];
  return FORMS.filter(({of}) => HINTS[of].test(text)).flatMap(({of, forms}) => forms.flatMap((form) => toldIn(text, of, form)));
}

function toldIn(text: string, of: Part, form: RegExp): Told[] {
  return Array.from(text.matchAll(form)).flatMap(({0: whole, index, groups = {}, indices}) => {
    if (groups['unit'] === undefined && groups['count'] === undefined) return [];
    const [start, end] = indices?.groups?.['time'] ?? [index, index];
    const clause = /^[^.,;:]*/.exec(text.slice(index + whole.length))?.[0] ?? '';
    // Each of several, or a pause between them, is another thing than the one that the dose gives a time for.
    if (/\b(?:each|every|per|between|times)\b/i.test(clause)) return [];
    return {of, where: endOf(whole + clause), seconds: seconds(groups), start, end};
  });
}

function endOf(clause: string): Told['where'] {
  if (/\b(?:bottom|down there|lowest)\b/i.test(clause)) return 'below';
  return /\b(?:top|up there|highest)\b/i.test(clause) ? 'above' : undefined;
}

function seconds({least = '', most = least, unit = ''}: Readonly<Record<string, string | undefined>>): Range {
  const factor = /^m/i.test(unit) ? 60 : 1;
  const of = (written: string): number => (WORDS[written.toLowerCase()] ?? Number(written)) * factor;
  return [of(least), of(most)];
}
