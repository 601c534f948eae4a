import type {LanguageWords} from './language.js';
import {Topics} from './topics.js';

const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** A figure, whole: never the end of a longer one. */
const DIGITS = '(?<![\\d.,\\w])\\d+(?:,\\d{3})*(?:\\.\\d+)?(?![\\d\\w])';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TEENS = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const LARGE_WORD = `\\b${any(...TEENS, `${any(...TENS)}(?:-${any(...UNITS)})?`, '(?:a|one) hundred')}\\b`;
const NUMBER = any(DIGITS, LARGE_WORD, `\\b${any(...UNITS)}\\b`);
const RANGE = `${NUMBER}(?:\\s*(?:-|–|—|to|and|or)\\s*${NUMBER})?`;

/** Between two words these end what the first can be about: `reduce the range if it hurts` says nothing of `reduces … hurt`. */
const STOPS = any(
  'if', 'when', 'until', 'till', 'once', 'and', 'or', 'but', 'with', 'without', 'unless', 'because', 'as', 'to', 'after', 'before', 'by', 'for', 'while',
  'should', 'through', 'into', 'at', 'so', 'than', 'that', 'who', 'is', 'are', 'was', 'were', 'not', 'no', 'nothing',
);
/** `51 %`, which takes nothing from the verb before it: `prevents 51 % of injuries`. */
const AMOUNT = '\\d[\\d.,]*(?:\\s?%)?';

/** Up to so many words between two. */
const words = (most: number): string => `(?:(?:(?!${STOPS}\\b)[A-Za-z][\\w'’-]*|${AMOUNT})\\s+){0,${String(most)}}?`;

/** The same, where what is denied or mended may be a list: `back and hamstring pain`. */
const listed = (most: number): string => `(?:(?:(?!(?!and\\b|or\\b)${STOPS}\\b)[A-Za-z][\\w'’-]*|${AMOUNT})\\s+){0,${String(most)}}?`;

const PEOPLE_WORDS = [
  'runners', 'athletes', 'footballers', 'players', 'sprinters', 'cyclists', 'swimmers', 'rowers', 'recruits', 'soldiers', 'dancers', 'gymnasts', 'joggers', 'marathoners',
  'people', 'men', 'women', 'adults', 'students', 'teenagers', 'children', 'girls', 'boys', 'persons', 'patients', 'participants', 'volunteers', 'subjects',
  'beginners', 'members', 'teams', 'clubs',
];
const PEOPLE = any(...PEOPLE_WORDS);
const TESTED = any('patients', 'participants', 'volunteers', 'subjects');
const INJURIES = any('(?:re-?)?injuries', 'strains', 'tears', 'sprains', 'recurrences', 're-?ruptures', 'ruptures', 'fractures', 'relapses');
const STUDIES = any('studies', 'trials', 'reviews', 'meta-analyses', 'rcts', 'papers', 'experiments');
const RISK = any('risks?', 'rates?', 'chances?', 'odds', 'likelihood', 'incidence', 'probability');
/** What training is taken to be good against. */
const HARM = any(
  '(?:re-?)?injur(?:y|ies)', 'strains?', 'tears?', 'sprains?', 'tendin\\w+', 'tendonitis', 'soreness', 'pains?', 'aches?', 'cramps?', 'setbacks?', 'recurrences?',
  'relapses?', 'problems?', 'sciatica', 'fractures?', 'doms', 'pulls?', 'niggles?',
);
/** What training is taken to be good for, apart from what every exercise trains: strength, control, range. */
const GAIN = any('performance', '(?:running )?economy', 'recovery', '(?:race|finish|finishing|5k|10k|marathon) times?', 'endurance', 'resilience', 'healing', 'efficiency', 'speed');
/** Training itself: a share or a multiple of it is an instruction. */
const TRAINING = any(
  'sets?', 'reps?', 'repetitions?', 'loads?', 'weights?', 'ranges?', 'distances?', 'mileage', 'volume', 'pace', 'dose', 'rests?', 'pauses?', 'steps?', 'sessions?', 'seconds?', 'minutes?',
  'hold', 'holds', 'height', 'way', 'movement', 'training', 'runs?', 'breaths?', 'towel', 'mat', 'band', 'stride',
);
const EFFORT = any(
  '1[- ]?rm', 'one[- ]rep(?:etition)?', 'max\\w*', 'effort', 'intensity', '(?:top|full|sprint|race|your|easy) (?:speed|pace|effort)', 'speed', 'pace', 'body ?weight', 'heart rate',
  'hr ?max', 'load', 'weight', 'capacity', 'mileage', 'distance', 'volume', 'grade', 'incline', 'gradient', 'slope',
);
/** Behind a per cent: how hard to work, or by how much to add. */
const HOW_HARD = `(?!\\s*(?:confidence|ci|credible|compatib\\w+|interval)\\b)(?!\\s*(?:(?:of|off|less|more|lighter|heavier)\\s+)?(?:(?:the|your|a|their|last|week's|week’s)\\s+){0,3}${any(EFFORT, TRAINING)}\\b|\\s*(?:a|per|each|every)\\s+(?:week|session)\\b|\\s+weekly\\b)`;

const SHARE = any('half', '(?:an? |one |two )?thirds?', '(?:an? |one |three )?quarters?');
const MUCH = any('as (?:many|much|likely|often|common|frequent|high|strong|effective)');
const NOT_TRAINING = `(?!\\s+(?:of\\s+)?(?:the\\s+|your\\s+)?(?:[\\w-]+\\s+)?${TRAINING}\\b)`;
const FEW = any('(?:about|around|roughly|nearly|almost|up to|more than|over|some|at least|well over)');
const BY_SHARE = any('in half', `by\\s+(?:${FEW}\\s+)?${any('half', 'an? (?:third|quarter)', 'one[- ](?:third|quarter)', 'two[- ]thirds', 'three[- ]quarters')}`);
const CHANGES = any(
  'cut(?:s|ting)?', 'reduc\\w+', 'lower(?:s|ed|ing)?', 'f[ae]ll(?:s|en|ing)?', 'drop\\w*', 'decreas\\w+', 'ris(?:e|es|en|ing)', 'rose', 'gr[eo]w\\w*', 'increas\\w+', 'improv\\w+',
  'shr[aiu]nk\\w*', 'slash\\w*', 'went (?:down|up)', 'strengthen\\w*', 'lengthen\\w*',
);
/** Something that is counted or measured, beside which a share is a result. */
const RESULT = any(RISK, HARM, GAIN, 'strength', 'power', 'flexibility', 'mobility', 'fascicles?', 'fibres?', 'fibers?', 'torque', 'stiffness', 'activation', 'muscle mass');
const GREATER = any(
  'as', 'fewer', 'higher', 'lower', 'greater', 'stronger', 'faster', 'likelier', 'bigger', 'larger', 'safer', 'better',
  `(?:more|less)\\s+(?!${any(STOPS, TRAINING, 'on', 'in', 'of', 'each', 'per', 'a', 'the', 'your', 'slowly', 'carefully', 'now')}\\b)[a-z]+`,
  `the\\s+${words(2)}${any(RISK, HARM, 'strength', 'number', 'force')}`,
);

const HARM_WORDS = [
  'injur', 'reinjur', 'strain', 'tear', 'sprain', 'tendin', 'tendon', 'sore', 'pain', 'ache', 'cramp', 'setback', 'recurrence', 'relapse', 'problem', 'sciatica', 'fracture', 'doms',
  'pull', 'niggle', 'risk', 'rate', 'chance', 'odds', 'likelihood', 'incidence', 'probability',
];

/** How words begin that a pattern cannot do without. */
const topics = new Topics({
  'per cent': ['percent', 'cent'],
  number: [...UNITS, ...TEENS, ...TENS, 'hundred', 'dozen', 'thousand', 'million'],
  times: ['times'],
  comparison: [
    'fewer', 'higher', 'lower', 'greater', 'stronger', 'faster', 'likelier', 'bigger', 'larger', 'safer', 'better', 'more', 'less', 'as', 'strength', 'number', 'force',
    'quicker', 'resilient', 'fatigue', 'efficient', ...HARM_WORDS,
  ],
  fold: ['fold', ...UNITS.map((unit) => `${unit}fold`)],
  share: ['half', 'third', 'quarter'],
  twice: ['twice', 'double', 'triple', 'treble', 'half'],
  double: ['halv', 'doubl', 'tripl', 'trebl'],
  people: PEOPLE_WORDS,
  injuries: ['injuries', 'reinjuries', 'strains', 'tears', 'sprains', 'recurrences', 'rerupture', 'ruptures', 'fractures', 'relapses'],
  studies: ['studies', 'trials', 'reviews', 'meta', 'rcts', 'papers', 'experiments'],
  all: ['us', 'them', 'all', 'every'],
  harm: HARM_WORDS,
  hurt: ['hurt', 'hamstring', ...HARM_WORDS],
  promise: [
    'scientific', 'clinical', 'medical', 'prov', 'guarant', 'proof', 'injuryproof', 'bulletproof', 'strainproof', 'foolproof', 'painproof', 'unbreakable', 'cure', 'curing', 'eliminat', 'ensur',
  ],
  safe: ['immune', 'safe', 'effective', 'certain', 'reliable'],
  never: ['never'],
  always: ['always'],
  works: ['works'],
  prevent: ['prevent', 'avoidable'],
  reduce: ['reduc', 'decreas', 'cut', 'minimi', 'slash', 'lessen', 'diminish', 'lower'],
  protect: ['protect', 'reduction', 'giv', 'offer', 'provid'],
  mend: ['fix', 'heal', 'reliev', 'treats', 'banish', 'end', 'stop', 'rid', 'avoid', 'keep', 'caus', 'brings', 'means', 'mean', 'bring', 'give', 'deliver'],
  make: ['make', 'free'],
  improve: ['improv', 'boost', 'enhanc', 'increas', 'maximi', 'speed', 'aid'],
});

/**
 * A pattern for texts in small letters. Without the flag for either case V8 makes the machine code of these long patterns in half
 * the time, which is most of what the lint takes for a hundred files.
 */
const small = (source: string): RegExp => new RegExp(source, 'g');

const VALUES: ReadonlyMap<string, number> = new Map(Object.entries({
  ...Object.fromEntries([...UNITS, ...TEENS].map((word, index) => [word, index + 1])),
  ...Object.fromEntries(TENS.flatMap((word, ten) => [
    [word, (ten + 2) * 10], ...UNITS.slice(0, 9).map((unit, index): [string, number] => [`${word}-${unit}`, (ten + 2) * 10 + index + 1]),
  ])),
  'a hundred': 100, 'one hundred': 100,
}));

/** In per cent of what it is a share of, or of the change. `two thirds` is found before `third`. */
const SHARES: Readonly<Record<string, number>> = {
  'two thirds': 67, 'two-thirds': 67, 'three quarters': 75, 'three-quarters': 75,
  half: 50, halve: 50, halves: 50, halved: 50, halving: 50, third: 33, thirds: 33, quarter: 25, quarters: 25,
  twice: 100, double: 100, doubles: 100, doubled: 100, doubling: 100, triple: 200, triples: 200, tripled: 200, tripling: 200, treble: 200, trebled: 200,
};

export const en: LanguageWords = {
  topics,
  numbers: [
    {kind: 'per cent', topics: topics.all('number', '%'), pattern: small(`${RANGE}\\s*%${HOW_HARD}`)},
    {kind: 'per cent', topics: topics.all('number', 'per cent'), pattern: small(`${RANGE}\\s*\\b(?:per ?cent|percentage points?)\\b${HOW_HARD}`)},
    {kind: 'per cent', topics: topics.all('per cent'), pattern: small(`\\b${any('some', 'many', 'several', 'a few', 'a')}\\s+per ?cent\\b`)},
    {kind: 'ratio', topics: topics.all('decimal'), pattern: small(`\\b${any('ratio', 'odds', 'effect size', 'rr', 'hr', 'or', 'ci', 'p')}\\b[^.\\d;:]{0,24}(?<![\\d.,])(?:\\d*\\.\\d+|\\d+:\\d+)(?:\\s*(?:-|–|to)\\s*\\d*\\.\\d+)?`)},
    {kind: 'times', topics: topics.all('number', 'times'), pattern: small(`${RANGE}\\s*times\\s+${GREATER}\\b`)},
    {kind: 'times', topics: topics.all('digit', '×', 'comparison'), pattern: small(`(?<![\\d.,\\w])\\d+(?:\\.\\d+)?(?:\\s*[-–]\\s*\\d+)?\\s*[x×]\\s+${GREATER}\\b`)},
    {kind: 'times', topics: topics.all('fold'), pattern: small(`\\b${any(...UNITS, '\\d+')}-?\\s?fold\\b`)},
    {kind: 'share', topics: topics.all('number', 'people'), pattern: small(`\\b${NUMBER}\\s+(?:in|out\\s+of|of)\\s+(?:every\\s+)?${NUMBER}\\s+${words(2)}${PEOPLE}\\b`)},
    {kind: 'share', topics: topics.all('number', 'injuries'), pattern: small(`\\b${NUMBER}\\s+(?:in|out\\s+of|of)\\s+(?:every\\s+)?${NUMBER}\\s+${words(2)}${INJURIES}\\b`)},
    {kind: 'share', topics: topics.all('number', 'all'), pattern: small(`\\b${NUMBER}\\s+(?:in|out\\s+of|of)\\s+(?:every\\s+)?${NUMBER}\\s+of\\s+(?:us|them|all)\\b`)},
    {kind: 'share', topics: topics.all('share'), pattern: small(`\\b${SHARE}\\s+(?:${MUCH}\\b${NOT_TRAINING}|(?:of\\s+)?${words(5)}${any(PEOPLE, INJURIES, RISK, STUDIES)}\\b)`)},
    {kind: 'share', topics: topics.all('twice', 'comparison'), pattern: small(`\\b${any('twice', 'double', 'triple', 'treble')}\\s+(?:${MUCH}\\b${NOT_TRAINING}|the\\s+${words(3)}${any(RISK, HARM, 'strength')}\\b)`)},
    {kind: 'share', topics: topics.all('twice', 'comparison'), pattern: small(`\\b${any('recover', 'heal', 'improve', 'progress', 'return')}\\w*\\s+${words(3)}${any('twice', 'half')}\\s+as\\s+${any('fast', 'quickly', 'soon', 'well')}\\b`)},
    {kind: 'share', topics: topics.all('share'), pattern: small(`\\b${CHANGES}\\s+${words(5)}${RESULT}\\s+${words(4)}${BY_SHARE}\\b`)},
    {kind: 'share', topics: topics.all('share'), pattern: small(`\\b${RESULT}\\s+${words(3)}(?:(?:are|is|was|were)\\s+)?${CHANGES}\\s+${words(2)}${BY_SHARE}\\b`)},
    {kind: 'share', topics: topics.all('double'), pattern: small(`\\b${any('halv(?:e|es|ed|ing)', 'doubl(?:es|ed|ing)', 'tripl(?:es|ed|ing)', 'trebl(?:es|ed|ing)')}\\s+${words(4)}${any(RESULT, INJURIES, PEOPLE)}\\b`)},
    {kind: 'share', topics: topics.all('double'), pattern: small(`\\b${any(RISK, HARM, 'strength', 'power', 'performance')}\\s+(?:(?:was|were|is|are|has|have|had|nearly|almost|roughly|about)\\s+)*${any('halved', 'doubled', 'tripled', 'trebled')}\\b`)},
    {kind: 'count', topics: topics.all('number', 'people'), pattern: small(`${any('(?<![\\d.,\\w])(?!(?<=\\b(?:in|since|by|until)\\s)(?:19|20)\\d\\d\\s)(?:[1-9]\\d|\\d{1,3},\\d|\\d{3})[\\d,]*(?![\\d\\w.])', LARGE_WORD, '\\b(?:a\\s+)?dozens?(?:\\s+of)?', '\\b(?:hundreds|thousands|millions)(?:\\s+of)?')}\\s+${words(3)}${PEOPLE}\\b`), notBehind: /\b(?:room|space|places|groups?|class(?:es)?|up|at\s+most|no\s+more\s+than)\s+(?:for|of|to)?\s*$/i},
    {kind: 'count', topics: topics.all('number', 'people'), pattern: small(`(?:\\b${any(...UNITS.slice(1))}\\b|${DIGITS})\\s+${words(2)}${TESTED}\\b`)},
    {kind: 'count', topics: topics.all('number', 'injuries'), pattern: small(`${any(DIGITS, LARGE_WORD, '\\b(?:dozens|hundreds|thousands)\\s+of')}\\s+${words(2)}${INJURIES}\\b`)},
    {kind: 'count', topics: topics.all('number', 'studies'), pattern: small(`${any(`(?!(?:19|20)\\d\\d\\s)${DIGITS}`, LARGE_WORD, '\\b(?:dozens|hundreds|thousands)(?:\\s+of)?')}\\s+${words(3)}${STUDIES}\\b`)},
    {kind: 'count', topics: topics.all('='), pattern: small('\\bn\\s*=\\s*\\d+')},
    {kind: 'count', topics: topics.all('large'), pattern: small('(?<![\\d.,\\w])(?:\\d{1,3}(?:,\\d{3})+|(?!(?:19|20)\\d\\d(?![\\d,]))\\d{4,})(?![\\d\\w.]*\\d|\\s*-?(?:m|metres?|meters?|km|iu|kcal)\\b)')},
  ],

  instructions: small([
    '\\d+(?:\\s*[-–]\\s*\\d+)?\\s*[x×]\\s*\\d+(?:\\s*[-–]\\s*\\d+)?',
    `${RANGE}\\s*-?(?:sets?|reps?|repetitions?|s|secs?|seconds?|min|mins|minutes?|breaths?|rpe)\\b`,
    '(?<![\\d,.])(?:19|20)\\d\\d(?![\\d,]|\\.\\d|\\s*%)s?',
    '\\b(?:step|phase|stage|level|rpe|no\\.|figure|table|part|chapter|type|grade|item)\\s+\\d+',
    '\\d+(?:st|nd|rd|th|\\+)', '[\\d_]*[A-Za-z][A-Za-z_]*\\d[\\w.-]*', '\\d+[A-Za-z]\\w*',
    '\\baged?\\s+\\d+(?:\\s*(?:-|–|to|and)\\s*\\d+)?', '\\d+(?:\\s*(?:-|–|to)\\s*\\d+)?[- ]years?(?:[- ]olds?)?\\b',
    '\\b9\\d ?% (?:confidence|ci|credible|compatib\\w+|interval)',
  ].join('|')),

  values: VALUES,
  shares: SHARES,
  about: /(?:\b(?:about|around|roughly|nearly|almost|some|approximately|approx\.|circa|close to|an estimated)|[~≈])\s*$/i,
  over: /\b(?:over|more than|at least|upwards of)\s*$/i,

  /*
   * How sure the evidence must be for a word follows the wordings of the GRADE working group (Santesso and others 2020, Journal of
   * Clinical Epidemiology 119: informative statements): a plain `reduces` is for high certainty, `probably` or `likely` for
   * moderate, `may` for low; at very low certainty the evidence says nothing of effects, and what is left is to tell what was seen
   * in whom. A promise to a reader is carried by nothing, for the best study speaks of groups.
   *
   * Left alone: what an exercise trains (`strengthens`, `improves balance`), as each name of one says as much; `linked with` and
   * `went with`, the very words for what was seen; and nouns such as `injury prevention programme`, as that is what they are called.
   */
  strong: [
    {needs: 'nothing', topics: topics.all('promise'), pattern: small(`\\b${any('scientifically', 'clinically', 'medically')}[- ]${any('proven', 'tested', 'validated', 'shown', 'backed')}\\b`)},
    {needs: 'nothing', topics: topics.all('promise'), pattern: small(`\\bproven\\b(?!\\s+(?:reviewers?|coach\\w*|physio\\w*|therapists?|clinicians?|track\\b))|\\bprov(?:e|es|ed)\\s+${any('that', 'it', 'to', 'the', 'its', 'how', 'this', 'an?')}\\b`)},
    {needs: 'nothing', topics: topics.all('promise'), pattern: small('\\bguarant\\w+')},
    {needs: 'nothing', topics: topics.all('promise'), pattern: small('\\b(?:injury|bullet|strain|fool|pain)[- ]?proof\\w*|\\bunbreakable\\b')},
    {needs: 'nothing', topics: topics.all('promise'), pattern: small('\\bcur(?:e|es|ed|ing)\\b')},
    {needs: 'nothing', topics: topics.all('promise'), pattern: small(`\\beliminat(?:e|es|ed|ing)\\s+${listed(5)}${any(HARM, RISK)}\\b`)},
    {needs: 'nothing', topics: topics.all('safe'), pattern: small(`\\bimmune\\s+(?:to|from|against)\\s+${words(3)}${HARM}\\b|\\bsafe\\s+from\\s+${words(3)}${HARM}\\b|\\b100\\s?%\\s+(?:safe|effective|certain|reliable)\\b`)},
    {needs: 'nothing', topics: topics.all('harm', 'make'), pattern: small('\\brisk[- ]free\\b')},
    {needs: 'nothing', topics: topics.all('never', 'hurt'), pattern: small(`\\bnever\\s+(?:again\\s+)?(?:be\\s+|get\\s+|have\\s+|suffer\\s+|feel\\s+|worry\\s+about\\s+|pull\\s+|strain\\s+|tear\\s+|see\\s+)${words(4)}${any(HARM, 'injured', 'hurt', 'hamstrings?')}\\b`)},
    {needs: 'nothing', topics: topics.all('always'), pattern: small(`\\balways\\s+${any('works?', 'helps?', 'prevents?', 'reduces?', 'protects?', 'improves?')}\\b`)},
    {needs: 'nothing', topics: topics.all('works', 'all'), pattern: small(`\\bworks\\s+(?:every\\s+time|for\\s+(?:everyone|everybody|every\\s+runner|all))\\b`)},
    {needs: 'nothing', topics: topics.all('promise'), pattern: small(`\\bensur(?:e|es|ed|ing)\\s+(?:that\\s+)?${words(4)}${any('(?:re-?)?injur\\w+', 'recovery', 'pain[- ]free', 'results', 'success', 'healthy')}\\b`)},

    {needs: 'high', topics: topics.all('double', 'harm'), pattern: small(`\\bhalv(?:e|es|ing)\\s+${listed(5)}${HARM}\\b`)},
    {needs: 'high', topics: topics.all('prevent', 'harm'), pattern: small(`\\bprevent(?:s|ed|ing)?\\s+${listed(5)}${HARM}\\b`), past: /^prevented/i},
    {needs: 'high', topics: topics.all('prevent', 'harm'), pattern: small(`\\b${HARM}\\s+(?:(?:can|could|may|might|will|are|is|be|been|was|were)\\s+)*(?:(?:largely|easily|fully)\\s+)?(?:prevented|preventable|avoidable)\\b`)},
    {needs: 'high', topics: topics.all('reduce', 'harm'), pattern: small(`\\b(?:reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut(?:s|ting)?|minimi[sz](?:e|es|ed|ing)|slash(?:es|ed|ing)?|lessen(?:s|ed|ing)?|diminish(?:es|ed|ing)?)\\s+${words(4)}${any(RISK, HARM)}\\b`), past: /^(?:\w+ed\b|cut\b)/i},
    {needs: 'high', topics: topics.all('reduce', 'harm'), pattern: small(`\\blower(?:s|ed|ing)?\\s+${words(4)}${any(RISK, '(?:re-?)?injur(?:y|ies)')}\\b`), past: /^lowered/i, notBehind: /\b(?:a|an|the|with|at|much|of)\s+$/i},
    {needs: 'high', topics: topics.all('protect'), pattern: small(`\\bprotect(?:s|ed|ing)?\\s+${any(`${words(3)}(?:against|from)\\s+${words(4)}${HARM}`, 'against\\s+\\w+', 'you\\b', `${words(2)}(?:hamstrings?|muscles?|runners?|athletes?|anyone|everyone)`)}\\b|\\bprotective\\s+(?:effect|against)\\b|\\b(?:giv|offer|provid)\\w+\\s+${words(4)}protection\\b|\\breductions?\\s+in\\s+${words(3)}${any(RISK, HARM)}\\b`), past: /^protected/i},
    {needs: 'high', topics: topics.all('mend', 'harm'), pattern: small(`\\b${any('fixes', 'heals', 'relieves', 'treats', 'banishes', 'ends', 'stops')}\\s+${listed(4)}${HARM}\\b|\\b(?:will|can|to|helps?|helps?\\s+you)\\s+(?:fix|heal|relieve|banish|get\\s+rid\\s+of|stop|end)\\s+${words(4)}${HARM}\\b|\\b(?:gets?|getting)\\s+rid\\s+of\\s+${words(4)}${HARM}\\b`)},
    {needs: 'high', topics: topics.all('mend', 'harm'), pattern: small(`\\bhelp(?:s|ed)?\\s+(?:you\\s+|runners\\s+|to\\s+){0,2}avoid\\s+${words(4)}${HARM}\\b|\\bkeeps?\\s+(?:${words(4)}${HARM}\\s+(?:away|at\\s+bay)|${words(4)}(?:injury|pain)[- ]free)\\b`)},
    {needs: 'high', topics: topics.all('harm', 'make'), pattern: small('\\binjury[- ]free\\b')},
    {needs: 'high', topics: topics.all('mend', 'harm'), pattern: small(`\\bcaus(?:e|es|ed|ing)\\s+(?!of\\b)${words(4)}${HARM}\\b|\\b(?:is|are)\\s+(?:the|a|an)\\s+(?:\\w+\\s+)?cause\\s+of\\s+${words(4)}${HARM}\\b`), past: /^caused/i, notBehind: /\b(?:the|a|an|any|its|their)\s+(?:\w+\s+)?$/i},
    {needs: 'high', topics: topics.all('mend', 'comparison', 'harm'), pattern: small(`\\b(?:means?|brings?|gives?|delivers?)\\s+${words(3)}(?:fewer|less)\\s+${words(2)}${HARM}\\b`)},
    {needs: 'high', topics: topics.all('make', 'comparison'), pattern: small(`\\bmakes?\\s+(?:you|runners|running|your\\s+\\w+|athletes)\\s+(?:a\\s+)?(?:much\\s+|far\\s+|more\\s+)?${any('faster', 'quicker', 'resilient', 'injury\\w*', 'less\\s+likely', 'fatigue[- ]resistant', 'efficient')}\\b`)},
    {needs: 'high', topics: topics.all('improve'), pattern: small(`\\b(?:improv(?:e|es|ed|ing)|boost(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|increas(?:es|ed|ing)|maximi[sz](?:e|es|ed|ing)|speeds?\\s+up|aid(?:s|ed|ing)?)\\s+${words(3)}${GAIN}\\b`), past: /^\w+ed\b/i},
  ],
  hedges: {
    moderate: /\b(?:probably|likely|tends? to|usually)\b/i,
    low: /\b(?:may|might|could|perhaps|possibly|maybe|seems?|appears?|suggests?|suggested|plausible|plausibly)\b/i,
  },
  clause: /[;:()—–]|\s-\s|,\s+(?=(?:it|this|they|these|you|we|your|the|and|each)\b)|\b(?:but|(?<!not\s)because|since|yet|while|although|though|however|which|so)\b|\band\s+(?=(?:it|this|they|these|we)\b)/gi,
  denial: /\b(?:not|cannot|never|no|nobody|none|nothing|neither|nor|without|unable|hardly|unlikely|unclear|unknown|whether|if|fails? to|failed to|myths?|supposed to|supposedly|promises?|promised|adverts?|advertised|sold as|rather than|instead of|far from|(?:some|many|people|you may (?:have )?)\s?(?:say|claim|hear|heard|read|promise))\b|n['’]t\b/i,
  doubt: /\b(?:not|nobody|none|no\s+(?:trial|study|one|evidence|proof)|never|untested|unknown|unclear|unproven|plausible|hypothes\w+|idea|guess|speculat\w+|wonder|we\s+think|in\s+theory)\b|n['’]t\b/i,
  question: /^\s*(?!did you know|want|ready|tired|sick of|fed up).*\?["”’')\s]*$/is,
  people: new RegExp(`\\b${any(PEOPLE, 'runner', 'athlete', 'footballer', 'player', 'football', 'soccer', 'rugby', 'basketball', 'cricket', 'sports?', 'volunteer', 'team', 'men', 'man', 'woman', 'male', 'female', 'military', 'group')}\\b`, 'i'),
  runners: /\b(?:runners?|joggers?|you|your|yours|marathon\w*)\b/i,
  study: /\b(?:study|studies|trials?|reviews?|meta-analys[ie]s|experiments?|re-?analys[ie]s)\b/i,
  denied: ['Does not show'],
};
