import {css} from 'lit';

/**
 * The one stylesheet of all views. Colour comes from the page: text is the page's own, lines and tints are mixed from it, so a
 * light, dark or coloured page needs no second palette; the accent is mixed with the text colour, which keeps it readable on all
 * three. Sizes are in em of the page's own type. Lengths are logical, so right-to-left needs no rule of its own.
 */
export const style = css`
.ham {
  --accent: color-mix(in srgb, var(--ham-accent, #0b6b8f) 78%, currentColor);
  --line: var(--ham-line, color-mix(in srgb, currentColor 18%, transparent));
  --tint: var(--ham-tint, color-mix(in srgb, currentColor 5%, transparent));
  --muted: var(--ham-muted, color-mix(in srgb, currentColor 76%, transparent));
  --warn: color-mix(in srgb, var(--ham-warn, #b3401a) 78%, currentColor);
  --space: var(--ham-space, 1em);
  --radius: var(--ham-radius, .75em);
  container-type: inline-size;
  box-sizing: border-box;
  max-inline-size: var(--ham-max-width, 46em);
  font-family: var(--ham-font, inherit);
  font-size: var(--ham-font-size, inherit);
  font-style: normal;
  font-weight: normal;
  line-height: var(--ham-line-height, 1.5);
  letter-spacing: normal;
  word-spacing: normal;
  text-align: start;
  text-indent: 0;
  text-transform: none;
  text-shadow: none;
  white-space: normal;
  overflow-wrap: anywhere;
}
.ham *, .ham ::before { box-sizing: border-box }
.card {
  padding: calc(1.25 * var(--space));
  background: var(--ham-background, transparent);
  border: 1px solid var(--line);
  border-radius: var(--radius);
}
h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0 }
h2, h3, h4 { font-family: var(--ham-heading-font, inherit); font-weight: var(--ham-heading-weight, 700); line-height: 1.2; text-wrap: balance }
h2 { font-size: 1.9em; letter-spacing: -.015em }
h3 { font-size: 1.35em; letter-spacing: -.01em }
h4 { font-size: 1em }
p + p, p + ul, p + ol, ul + p { margin-block-start: .6em }
ul, ol { padding-inline-start: 1.3em }
li + li { margin-block-start: .35em }
li::marker { color: var(--accent); font-weight: 700 }
a { color: var(--accent); text-underline-offset: .15em }
.eyebrow, dt, section > h4 { color: var(--accent); font-size: .8em; font-weight: 700; letter-spacing: .04em; line-height: 1.4 }
.eyebrow { margin-block-end: .35em }
.purpose { color: var(--muted); text-wrap: pretty }
header .purpose { margin-block-start: .35em; font-size: 1.1em }
.note, .provenance, figcaption, .sources, .reference { color: var(--muted); font-size: .875em }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

.dose .amount { display: block; color: var(--accent) }
.dose b { font-size: 1.7em; font-weight: 700; line-height: 1.1; font-variant-numeric: tabular-nums; white-space: nowrap }
.dose .words { display: block; color: var(--muted); font-size: .875em }
.card > .dose { margin-block: var(--space) }

.facts { display: flex; flex-wrap: wrap; gap: .75em calc(2 * var(--space)); padding-block: .75em; border-block: 1px solid var(--line) }
.facts > div { flex: 0 1 auto; max-inline-size: 100% }
.body .facts { display: grid; gap: .5em }
.columns { display: grid; gap: 0 calc(2 * var(--space)) }
.body section { margin-block-start: var(--space) }
section > h4 { margin-block-end: .25em }
.steps li { padding-inline-start: .2em }
.cautions { padding-inline-start: .8em; border-inline-start: 3px solid var(--warn) }
.cautions > h4 { color: var(--warn) }
.ladder { display: grid; gap: .75em; margin-block-start: var(--space) }
.ladder section { margin: 0; padding: .75em .9em; background: var(--tint); border-radius: var(--radius) }
.ladder ul { padding: 0; list-style: none }
.ladder .dose b { font-size: 1em }
.ladder .amount { display: inline }
.ladder .words { display: none }

details { margin-block-start: var(--space) }
summary { cursor: pointer; font-weight: 600; padding-block: .25em }
summary::marker { color: var(--accent) }
.sources ol { margin-block-start: .5em }
.provenance { margin-block-start: var(--space); padding-block-start: .75em; border-block-start: 1px solid var(--line) }
.cite {
  all: unset; cursor: pointer; vertical-align: super; font-size: .72em; line-height: 1; font-weight: 700; color: var(--accent);
  padding: .25em .3em; margin: -.25em 0; border-radius: .3em;
}
.cite:hover { background: var(--tint) }
:focus-visible, .tick :focus-visible + span { outline: 3px solid var(--ham-focus, var(--accent)); outline-offset: 2px }
.popover {
  max-inline-size: min(26em, 100vw - 2em); padding: 1em; font-size: .9rem; line-height: 1.45; font-weight: normal; text-align: start;
  color: var(--ham-popover-color, CanvasText); background: var(--ham-popover-background, Canvas);
  border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: var(--radius); box-shadow: 0 .5em 2em #0003;
  inset: auto 1em 1em; margin: 0 auto;
}
@supports (position-area: block-end) {
  .popover { inset: auto; margin: .3em 0; position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline }
}

.circuit > * + * { margin-block-start: calc(1.25 * var(--space)) }
.circuit > p + p { margin-block-start: .6em }
.before { padding: var(--space); background: var(--tint); border-radius: var(--radius) }
.before h3 { font-size: 1em; margin-block-end: .35em }
.flags { margin-block-start: .6em }
.flags summary { color: var(--warn) }
.flags p { margin-block-start: .6em }
.block { padding-block-start: var(--space); border-block-start: 2px solid currentColor }
.block .reason { margin-block-start: .35em; max-inline-size: 38em }
.items { list-style: none; padding: 0; margin-block-start: .5em }
.items > li { margin: 0; padding-block: var(--space) }
.items > li + li { border-block-start: 1px solid var(--line) }
.row { display: grid; gap: .5em var(--space) }
.row h4 { font-size: 1.15em }
.how { margin-block-start: .5em }
.item > .note { margin-block-start: .5em }

.levels { display: inline-flex; flex-wrap: wrap; padding: 3px; border: 1px solid var(--line); border-radius: 99em; margin: 0 }
.levels legend { padding: 0; font-size: .8em; font-weight: 700; color: var(--accent) }
.levels label { cursor: pointer }
.levels span { display: block; padding: .35em 1em; border-radius: 99em }
.levels input, .tick input { position: absolute; opacity: 0; pointer-events: none }
.levels :checked + span { background: var(--ham-accent, #0b6b8f); color: var(--ham-on-accent, #fff) }
.levels :focus-visible + span { outline: 3px solid var(--ham-focus, var(--accent)); outline-offset: 2px }
.ticks { display: flex; flex-wrap: wrap; gap: .4em; border: 0; margin: 0; padding: 0 }
.tick { cursor: pointer }
.tick span { display: grid; place-items: center; inline-size: 2.75em; block-size: 2.75em; border: 1.5px solid var(--accent); border-radius: 50%; font-weight: 600; color: var(--accent); font-variant-numeric: tabular-nums }
.tick :checked + span { background: var(--ham-accent, #0b6b8f); border-color: transparent; color: var(--ham-on-accent, #fff) }
.progress { position: sticky; inset-block-start: 0; z-index: 1 }
progress { inline-size: 100%; block-size: .4em; accent-color: var(--ham-accent, #0b6b8f) }
.button { font: inherit; color: var(--accent); background: none; border: 1.5px solid currentColor; border-radius: .5em; padding: .4em .8em; cursor: pointer; text-align: start; font-weight: 600 }
.button:hover { background: var(--tint) }
.message { padding: var(--space); color: var(--muted); background: var(--tint); border-radius: var(--radius) }

.finding { font-size: 1.2em; line-height: 1.4; text-wrap: pretty; margin-block: .5em var(--space) }
.chart { padding-block: .5em; border-block: 1px solid var(--line) }
svg { display: block; overflow: visible; font-size: .85em; fill: currentColor }
.grid { stroke: var(--line) }
.none { stroke: currentColor; stroke-width: 1.5; stroke-dasharray: 4 3 }
.interval { stroke: var(--accent); stroke-width: 4; stroke-linecap: round }
.dot { fill: var(--accent) }
.label { font-weight: 600 }
.value, svg .tick { fill: var(--muted); font-variant-numeric: tabular-nums }
.ends { display: flex; justify-content: space-between; color: var(--muted); font-size: .85em }
.sure { display: grid; gap: .5em var(--space); margin-block: var(--space) .5em }
.sure dd { font-size: 1.15em; font-weight: 600 }
.relations { margin-block-start: var(--space); padding: 0; list-style: none }
.details { display: grid; gap: .6em; margin-block-start: var(--space) }
.reference { margin-block-start: var(--space) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; font-size: .85em; font-variant-numeric: tabular-nums; inline-size: 100% }
th, td { text-align: start; vertical-align: top; padding: .4em .75em .4em 0; border-block-end: 1px solid var(--line); overflow-wrap: normal }
.copy { display: flex; flex-wrap: wrap; align-items: center; gap: .5em; margin-block-start: .75em; font-size: .875em }

@container (inline-size > 34em) {
  .columns, .ladder, .sure { grid-template-columns: 1fr 1fr }
  .row { grid-template-columns: minmax(0, 1fr) 15em; align-items: start }
  .row .ticks { grid-column: 2 }
  .row .what { grid-row: span 2 }
  .details > div { display: grid; grid-template-columns: 11em 1fr; gap: 1em }
}
@media (forced-colors: active) {
  .tick :checked + span, .levels :checked + span { forced-color-adjust: none; background: Highlight; color: HighlightText }
  .interval, .none { stroke: CanvasText }
  .dot { fill: CanvasText }
}
@media print {
  .card, .item, .before { break-inside: avoid }
  .button, .levels, .progress, .copy { display: none }
  details::details-content { content-visibility: visible; block-size: auto }
  summary { list-style: none }
  h2, h3, h4 { break-after: avoid }
}
`;
