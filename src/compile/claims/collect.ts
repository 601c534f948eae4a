import {readFrontmatter, type Frontmatter, type Path} from '../frontmatter.js';
import {Report} from '../problem.js';
import {OWN_RULE} from '../read/own-rule.js';
import type {Source, TextRange} from '../source.js';
import {statementsIn, type Statement} from './claim.js';
import {canClaim, type ClaimLanguage} from './language.js';
import {paragraphsIn, surroundings, type Paragraph, type Surroundings} from './paragraphs.js';
import {wordsOf} from './text.js';

/** What a sentence claims, and where it stands: from an offset of the file on, or in a field of the frontmatter, where nothing can be cited. */
export interface PlacedStatement extends Statement {readonly field?: Path}

/** Whose words they are. */
export interface Author {
  readonly language: ClaimLanguage;
  /** The study whose file it is. */
  readonly own?: string | undefined;
}

/** What a body claims, which begins at an offset of the text. Most blocks can claim nothing, and of those no paragraph is looked for. */
export function claimsInBody(text: string, from: number, author: Author): PlacedStatement[] {
  const {language, own} = author;
  const {topics} = language;
  const found: PlacedStatement[] = [];
  let body: Body | undefined;
  for (let start = from; start < text.length;) {
    const present = topics.ofBlock(text, start);
    const {end} = topics;
    if (canClaim(language, present, own !== undefined)) {
      body ??= new Body(text, from, author);
      for (const paragraph of paragraphsIn(text, start, end)) found.push(...body.statementsIn(paragraph));
    }
    start = end;
  }
  return found;
}

/** A body in which something may be claimed. All its paragraphs are looked for when a sentence needs those around its own. */
class Body {
  private known: readonly Paragraph[] | undefined;
  private denied: ReadonlySet<number> | undefined;
  private around: ReadonlyMap<number, Surroundings> | undefined;

  constructor(private readonly text: string, private readonly from: number, private readonly author: Author) {}

  statementsIn(paragraph: Paragraph): Statement[] {
    const {language, own} = this.author;
    const markdown = withoutDose(this.text.slice(paragraph.words, paragraph.end), paragraph);
    if (!canClaim(language, language.topics.in(markdown), own !== undefined)) return [];
    const found = statementsIn(wordsOf(markdown), {language, own, isDenied: own !== undefined && this.isDenied(paragraph), unnamed: () => this.unnamed(paragraph)});
    return found.map((statement) => ({...statement, start: paragraph.words + statement.start}));
  }

  private get paragraphs(): readonly Paragraph[] {
    return this.known ??= paragraphsIn(this.text, this.from);
  }

  /** Whether the heading above denies all; of the paragraphs of a block that is not known. */
  private isDenied({start}: Paragraph): boolean {
    const {denied} = this.author.language;
    this.denied ??= new Set(this.paragraphs.filter(({section}) => denied.includes(section)).map((each) => each.start));
    return this.denied.has(start);
  }

  private unnamed({start, end}: Paragraph): string | undefined {
    const {people} = this.author.language;
    if (people.test(this.text.slice(start, end))) return undefined;
    this.around ??= surroundings(this.paragraphs, this.text);
    return this.around.get(start)?.unnamed(people);
  }
}

/** `[Lunge](lunge.md) — 3 x 5 per side: ` is an instruction and no prose. */
function withoutDose(markdown: string, {isItem}: Paragraph): string {
  const [link] = isItem ? /^\[[^\]]*\]\([^()\s]*\)(?:\s*—|\s+[-–]\s)/.exec(markdown) ?? [] : [];
  if (link === undefined) return markdown;
  const [dose] = /^[^:]*(?::(?!\s|$)[^:]*)*/.exec(markdown.slice(link.length)) ?? [''];
  return ' '.repeat(link.length + dose.length) + markdown.slice(link.length + dose.length);
}

/** The texts in which nothing can be cited, and so no number of people or effects stated. */
const SUMMARIES: readonly Path[] = [['title'], ['purpose'], ['summary']];

/** What a frontmatter claims. The texts of a study are about the study, so that it is their source. */
export function claimsInFrontmatter({data}: Frontmatter, {language, own}: Author): PlacedStatement[] {
  const found: PlacedStatement[] = [];
  const read = (field: Path, source = own): void => {
    const text = valueAt(data, field);
    if (typeof text !== 'string' || !canClaim(language, language.topics.inWords(text), source !== undefined)) return;
    for (const statement of statementsIn({text, cited: []}, {language, own: source, isDenied: field.at(-1) === 'because'})) found.push({...statement, field});
  };
  for (const field of own === undefined ? SUMMARIES : resultPaths(data)) read(field);
  for (const [field, from] of own === undefined ? rulePaths(data) : []) read(field, from);
  return found;
}

/** The place of a claim, looked up to tell of it. */
export function placeOf({start, field}: PlacedStatement, claim: TextRange, source: Source): TextRange {
  const place = {start: start + claim.start, end: start + claim.end};
  return field ? placeInField(source, field, place) : place;
}

/** Reads the frontmatter again, for the one in a thousand that has something to tell: kept, its fields would fill the memory. */
function placeInField(source: Source, field: Path, {start, end}: TextRange): TextRange {
  const whole = readFrontmatter(new Report(source))?.frontmatter;
  const text = whole && valueAt(whole.data, field);
  return typeof text === 'string' ? whole?.excerpt(() => field, text).range(start, end) ?? {start: 0, end: 0} : {start: 0, end: 0};
}

/** What a study says of its results. Its other texts, such as `people` and `outcome`, are where its numbers come from. */
function resultPaths({effects}: Readonly<Record<string, unknown>>): Path[] {
  const count = Array.isArray(effects) ? effects.length : 0;
  const ofEffects = Array.from({length: count}, (_, index): Path[] => [['effects', index, 'result'], ['effects', index, 'plain'], ['effects', index, 'certainty', 'because']]);
  return [['certainty', 'because'], ...ofEffects.flat()];
}

/** What the rules and variants of a plan say, each with the study that it is taken from. */
function rulePaths(data: Readonly<Record<string, unknown>>): (readonly [Path, from: string | undefined])[] {
  return ['rules', 'variants'].flatMap((key) => {
    const list = data[key];
    return Array.from({length: Array.isArray(list) ? list.length : 0}, (_, index) => {
      const from = valueAt(data, [key, index, 'from']);
      return [[key, index, 'say'], typeof from === 'string' && from !== OWN_RULE ? from : undefined] as const;
    });
  });
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
