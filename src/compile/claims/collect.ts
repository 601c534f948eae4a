import {readFrontmatter, type Frontmatter, type Path} from '../frontmatter.js';
import {Report} from '../problem.js';
import type {Source, TextRange} from '../source.js';
import {claimsIn, type Claim, type Setting} from './claim.js';
import {canClaim, narrowed, type ClaimLanguage} from './language.js';
import {paragraphsIn, surroundings, type Paragraph} from './paragraphs.js';
import {wordsOf} from './text.js';

/** A claim and where it stands, which is only looked up to tell of it. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly place: () => TextRange;
  /** In the frontmatter, where nothing can be cited. */
  readonly isPlain: boolean;
}

/** The claims of a body, which begins at an offset of the text. */
export function claimsInBody(text: string, from: number, {language, own}: Setting): PlacedClaim[] {
  if (!hasLiveBlock(text, from, language, own !== undefined)) return [];
  const paragraphs = paragraphsIn(text, from);
  const around = surroundings(paragraphs, text);
  return paragraphs.flatMap((paragraph, index) => {
    if (!canClaim(language, language.topics.in(text, paragraph.words, paragraph.end), own !== undefined)) return [];
    const markdown = withoutDose(text.slice(paragraph.words, paragraph.end), paragraph);
    const present = language.topics.in(markdown);
    const setting = {language: narrowed(language, present), own, around: around[index], isDenied: own !== undefined && language.denied.includes(paragraph.section)};
    return claimsIn(wordsOf(markdown), setting).map((claim) => (
      {claim, place: () => ({start: paragraph.words + claim.start, end: paragraph.words + claim.end}), isPlain: false}));
  });
}

/** Whether anything between two blank lines can be a claim: in most files nothing can, and no paragraph is looked for. */
function hasLiveBlock(text: string, from: number, language: ClaimLanguage, isOwn: boolean): boolean {
  for (let start = from; start < text.length;) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    if (canClaim(language, language.topics.in(text, start, end), isOwn)) return true;
    start = end + 2;
  }
  return false;
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

/** The claims of a frontmatter. The texts of a study are about the study, so that it is their source. */
export function claimsInFrontmatter({data}: Frontmatter, source: Source, setting: Setting): PlacedClaim[] {
  const paths = setting.own === undefined ? SUMMARIES : resultPaths(data);
  return paths.flatMap((path) => {
    const text = valueAt(data, path);
    if (typeof text !== 'string') return [];
    const present = setting.language.topics.in(text);
    if (!canClaim(setting.language, present, setting.own !== undefined)) return [];
    const language = narrowed(setting.language, present);
    return claimsIn({text, cited: []}, {...setting, language, isDenied: path.at(-1) === 'because'})
      .map((claim) => ({claim, place: () => placeIn(source, path, text, claim), isPlain: true}));
  });
}

/** Reads the frontmatter again, for the one in a thousand that has something to tell: kept, its fields would fill the memory. */
function placeIn(source: Source, path: Path, text: string, {start, end}: TextRange): TextRange {
  const whole = readFrontmatter(new Report(source))?.frontmatter;
  return whole ? whole.excerpt(() => path, text).range(start, end) : {start: 0, end: 0};
}

/** What a study says of its results. Its other texts, such as `people` and `outcome`, are where its numbers come from. */
function resultPaths({effects}: Readonly<Record<string, unknown>>): Path[] {
  const count = Array.isArray(effects) ? effects.length : 0;
  const ofEffects = Array.from({length: count}, (_, index): Path[] => [['effects', index, 'plain'], ['effects', index, 'certainty', 'because']]);
  return [['certainty', 'because'], ...ofEffects.flat()];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}
