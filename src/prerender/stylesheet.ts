import type {EntryKind} from '../model/index.js';
import {articleStyle} from '../view/article/index.js';
import {FIGURE_STYLE} from '../figure/draw/index.js';
import {evidenceStyle} from '../view/evidence/index.js';
import {figureLayout} from '../view/figure/index.js';
import {style} from '../view/index.js';
import {programmesStyle} from '../view/programmes/index.js';
import {forAnyLevel} from './heading.js';
import {OF, STATIC} from './tag.js';

const ROOT = `[${STATIC}]`;
/** Three times, so that it counts for more than a theme's `.entry .entry-content p`. No layer: there, every rule of a theme would win. */
const WITHIN = ROOT.repeat(3);

/** Views of these kinds, also in the middle of an article; they count as much. */
const ofKinds = (...kinds: readonly (EntryKind | 'figure')[]): string =>
  `:is(${kinds.map((kind) => `${ROOT}${ROOT}[${OF}=${kind}], ${ROOT}${ROOT} [${OF}=${kind}]`).join(', ')})`;

/** The rules of a shadow tree for what stands within `selector`. What is said of the host is said below for all tags. */
const within = (selector: string, css: string): string => `${selector} {\n${forAnyLevel(css.replace(/:host[^{]*\{[^}]*\}/g, '').trim())}\n}`;

const TAGS = ['article', 'circuit', 'entry', 'evidence', 'exercise', 'figure', 'library'].map((name) => `ham-${name}`).join(', ');

/**
 * The one stylesheet of all static markup, the same rules as in the elements. A file of the site, because a strict page lets in what
 * it serves itself, where a style of its own in each page would need its hash in the policy, and a new one with each release. What a theme
 * says of headings, lists and links goes first, as in a shadow tree. Of drawings the same, but for what it says in a layer: their attributes
 * are styles too, and only a layer is between the two. What a preflight says there of pictures is undone by name.
 */
export const stylesheet = (): string => [
  `${TAGS} { display: block }`,
  `${WITHIN} { :where(:not(svg, svg *)), :where(:not(svg, svg *))::before, :where(:not(svg, svg *))::after, :where(:not(svg, svg *))::marker, :where(p)::first-letter { all: revert } }`,
  `${WITHIN} { :where(svg, svg *) { all: revert-layer; display: revert; box-sizing: revert; vertical-align: revert } }`,
  `:is([hidden]) > ${WITHIN} { display: none }`,
  `:has(> ${ROOT}) > [slot=fallback]:not(${ROOT}) { display: none }`,
  within(WITHIN, style.cssText),
  within(ofKinds('article'), articleStyle.cssText),
  within(ofKinds('study'), evidenceStyle.cssText),
  within(ofKinds('plan', 'check', 'pain', 'term', 'correction'), programmesStyle.cssText),
  within(ofKinds('figure'), figureLayout.cssText + FIGURE_STYLE),
  // the element gives its picture this shape, and the one of a circuit a button above, which has its room before
  `${WITHIN} [slot=still], ${WITHIN}[slot=still] { display: block; container-type: inline-size; aspect-ratio: 3 / 2 }`,
  `@media (scripting: enabled) {
    ham-circuit:not(:defined, [level=easier], [level=harder]):has(> ${WITHIN})::before {
      content: ""; display: block; font-size: var(--ham-font-size, inherit); block-size: calc((var(--ham-line-height, 1.5) + 1.2) * 1em); border-block: 1.5px solid transparent; box-sizing: content-box
    }
    ham-circuit:not([level=easier], [level=harder]) > ${WITHIN} { margin-block-start: 1em }
  }`,
  `${WITHIN} [part=cite] { text-decoration: none; white-space: nowrap }`,
  // a word joiner: no line begins with the number of a source
  `${WITHIN} [part=cite]::before { content: "\\2060" }`,
  // the mistake is said beside its pictures already
  `${WITHIN} li [part=mistake] { display: none }`,
  `${WITHIN} > [part=terms] > summary { color: var(--muted); font-size: .875em }`,
  // what stands below a card begins where its text does
  `${WITHIN} > [part=card] + .ham { padding-inline: calc(1.25 * var(--space)) }`,
].join('\n').replace(/\n\s+/g, '\n');
