import {css} from 'lit';

/**
 * The stylesheet of all views. Colour comes from the page: text is the page's own, lines and tints are mixed from it, so a
 * light, dark or coloured page needs no second palette; the accent is mixed with the text colour, which keeps it readable on all
 * three. Sizes are in em of the page's own type. Lengths are logical, so right-to-left needs no rule of its own.
 * Lists without markers have an empty one: with none at all, Safari no longer calls them lists.
 */
export const style = css`
:host { display: block }
:host([hidden]) { display: none }
.ham {
  --solid: var(--ham-accent, light-dark(#0b6b8f, #74c3e4));
  --accent: color-mix(in srgb, var(--solid) 66%, currentColor);
  --warn: color-mix(in srgb, var(--ham-warn, light-dark(#b3401a, #f0906a)) 66%, currentColor);
  --line: var(--ham-line, color-mix(in srgb, currentColor 18%, transparent));
  --tint: var(--ham-tint, color-mix(in srgb, currentColor 5%, transparent));
  --muted: var(--ham-muted, color-mix(in srgb, currentColor 76%, transparent));
  --space: var(--ham-space, 1em);
  --radius: var(--ham-radius, .75em);
  all: initial;
  color: inherit;
  color-scheme: inherit;
  visibility: inherit;
  display: block;
  container-type: inline-size;
  max-inline-size: var(--ham-max-width, 46em);
  font-family: var(--ham-font, inherit);
  font-size: var(--ham-font-size, inherit);
  line-height: var(--ham-line-height, 1.5);
  text-wrap: pretty;
  overflow-wrap: anywhere;
}
[part=card] {
  padding: calc(1.25 * var(--space));
  background: var(--ham-background, none);
  border: 1px solid var(--line);
  border-radius: var(--radius);
}
h2, h3, h4, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0 }
h2, h3, h4 { font-family: var(--ham-heading-font, inherit); font-size: 1em; font-weight: var(--ham-heading-weight, 700); line-height: 1.2; text-wrap: balance }
h2 { font-size: 1.9em; letter-spacing: -.015em }
h3 { font-size: 1.35em }
p + p, p + ul, p + ol, ul + p { margin-block-start: .6em }
h3 + *, section > h4 + * { margin-block-start: .3em }
ul, ol { padding-inline-start: 1.3em }
ul { list-style: disc }
li + li { margin-block-start: .35em }
li::marker, summary::marker { color: var(--accent); font-weight: 700 }
a { color: var(--accent) }
:is([part=sources], [popover]) a { color: inherit }
[part=eyebrow], dt, legend { color: var(--accent); font-size: .8em; font-weight: 700; letter-spacing: .03em }
dd::first-letter { text-transform: uppercase }
[part=purpose] { color: var(--muted) }
[part=eyebrow] { margin-block-end: .3em }
header [part=purpose] { font-size: 1.1em; margin-block-start: .35em }
.note, [part=provenance], [part=sources], [part=dose] small { color: var(--muted); font-size: .875em }
.note { margin-block-start: .35em }
[part=dose] {
  margin-block: .5em; line-height: 1.3;
  b { color: var(--accent); font-size: 1.7em; font-variant-numeric: tabular-nums; white-space: nowrap }
  small { display: block }
}
[part=facts] { display: flex; flex-wrap: wrap; gap: .75em 2em }
.columns { display: grid; gap: 0 2em }
ham-figure:not(:defined) { display: block; aspect-ratio: 1.5; padding-block-end: 3.25em }
[mistake]:not(:defined) { aspect-ratio: 3; padding-block-end: 1.79em }
[compact]:not(:defined) { padding: 0 }
ham-figure::part(mistake) { display: none }
section, [part=facts], [part=provenance] { margin-block-start: var(--space) }
[part=facts], [part=provenance] { padding-block-start: .75em; border-block-start: 1px solid var(--line) }
[part=cautions] { padding-inline-start: .8em; border-inline-start: 3px solid var(--warn) }
[part=cautions] h4, [part=flags] summary { color: var(--warn) }
[part=easier], [part=harder], [part=before], [part=message] { padding: .75em .9em; border: 1px solid transparent; background: var(--tint); border-radius: var(--radius) }
[part=before] h3 { font-size: 1em }
[part=easier], [part=harder] {
  display: flex; flex-wrap: wrap; align-items: baseline; align-content: start; gap: .4em .75em;
  p { margin: 0 }
  small { display: none }
  h4, p:not([part]) { inline-size: 100% }
}
:is([part=easier], [part=harder], [part=warm-up]) b { font-size: 1em }
details { margin-block-start: .5em }
summary { cursor: pointer; font-weight: 600; padding-block: .65em }
[part=warm-up] li + li { margin-block-start: 1em }
button { font: inherit; font-weight: 600; color: var(--accent); background: none; border: 1.5px solid; border-radius: .5em; padding: .6em .75em; cursor: pointer; text-align: start }
button:hover { background: var(--tint) }
[part=term] { all: unset; cursor: help; text-decoration: underline dotted var(--accent) }
[part=cite] { border: 0; padding: .9em .5em; margin: -.9em -.4em; font-size: .75em; font-weight: 700; line-height: 1; vertical-align: super }
:focus-visible, :focus-visible + span { outline: 3px solid var(--ham-focus, var(--accent)); outline-offset: 2px }
[popover] {
  box-sizing: border-box; inline-size: min(24em, 100vw - 2em); max-block-size: 80vh; padding: 1em; font-size: .9em;
  color: var(--ham-popover-color, CanvasText); background: var(--ham-popover-background, Canvas);
  border: 1px solid; border-radius: .75em; inset: auto 1em 1em; margin: 0 auto;
}
@supports (position-area: end) {
  [popover] { inset: auto; margin: .3em; position-area: end span-all; position-try: flip-block }
}
[part=circuit] {
  > * { margin-block: var(--space) 0 }
}
[part=block] {
  margin-block-start: calc(1.5 * var(--space)); border-block-start: 2px solid; padding-block-start: .75em;
  > ol { list-style: ""; padding: 0 }
}
[part=item] {
  display: grid; gap: .25em 2em; margin: 0; padding-block: var(--space);
  + li { border-block-start: 1px solid var(--line) }
  [part=dose] { margin-block-start: 0 }
}
[part=item-title] { font-size: 1.15em }
[compact]:not([open]) { float: inline-end; inline-size: clamp(8em, 42%, 11em); margin-inline-start: 1em }
[part=how] { margin: 0 }
.what button { margin-block-start: .5em }
[part=level], [part=ticks] { display: flex; flex-wrap: wrap; align-items: center; gap: .4em }
legend { padding: 0 0 .35em }
label { cursor: pointer; position: relative; font-weight: 600; color: var(--accent) }
input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: inherit }
input + span { display: grid; place-items: center; min-inline-size: 2.75em; block-size: 2.75em; padding: 0 .7em; border: 1.5px solid; border-radius: 99em }
[part=ticks] span { padding: 0 }
label:hover span { background: var(--tint) }
input:checked + span { background: var(--solid); border-color: transparent; color: var(--ham-on-accent, light-dark(#fff, #0c1418)) }
@container (inline-size > 34em) {
  .columns { grid-template-columns: 1fr 1fr }
  .top:has(ham-figure:not([hidden])) {
    display: grid; grid-template: auto 1fr / 1fr 1fr; gap: 0 2em;
    > :nth-child(2) { grid-area: 1 / 2 / 3; display: block }
  }
  [part=item] { grid-template-columns: 1fr 17em; align-items: baseline }
  [part=how] { grid-column: 1 / 3 }
}
@media (forced-colors: active) {
  input:checked + span { forced-color-adjust: none; background: Highlight; color: HighlightText }
}
@media print {
  .ham { font-size: 10pt; color: #000; background: #fff; color-scheme: light; print-color-adjust: exact }
  li:not([part]), tr { break-inside: avoid }
  h2, h3, h4, summary, [part=eyebrow], [part=item] > div { break-after: avoid }
  .what button, article > button, [part=level], [part=progress], [part=how] :is(summary, [part=easier], [part=harder], [part=why], [part=facts]) { display: none }
  button, summary { border: 0; padding: 0 }
  details::details-content { content-visibility: visible; block-size: auto }
}
`;
