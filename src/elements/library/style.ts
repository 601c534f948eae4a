import {css} from 'lit';

/** What the library adds to the stylesheet of all views. */
export const libraryStyle = css`
[part=library] { max-inline-size: var(--ham-max-width, 72em) }
[part=search] {
  display: block; font-weight: 400; color: inherit;
  span { display: block; margin-block-end: .35em; color: var(--accent); font-weight: 600 }
  input {
    position: static; opacity: 1; display: block; box-sizing: border-box; inline-size: 100%; margin: 0; padding: .6em .9em; font: inherit; color: inherit; cursor: text;
    background: var(--ham-background, transparent); border: 1.5px solid var(--muted); border-radius: 99em;
  }
  input::placeholder { color: var(--muted); opacity: 1 }
}
[part=filters], .filters-button { margin-block-start: var(--space) }
[part=facet] { margin-block-end: calc(1.25 * var(--space)); min-inline-size: 0 }
.options {
  display: flex; flex-wrap: wrap; gap: .35em;
  label { font-weight: 500; font-size: .9em; color: inherit }
  label.none { color: var(--muted) }
  span { display: block; min-inline-size: 0; block-size: auto; padding: .3em .75em; border-width: 1px; border-color: var(--muted) }
  .none span { border-style: dashed }
  small { color: var(--muted); font-variant-numeric: tabular-nums }
  input:checked + span { font-weight: 600 }
  input:checked + span small { color: inherit }
}
.note + .options { margin-block-start: .5em }
.fold { font-size: .9em; font-weight: 500; border: 0; padding: .3em .5em }
.bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5em 1em; margin-block: var(--space) .5em }
[part=count] { font-weight: 600 }
[part=results] { list-style: ""; padding: 0; border-block-start: 2px solid }
[part=result] {
  margin: 0; border-block-end: 1px solid var(--line); scroll-margin-block-start: 1em;
  details { margin: 0 }
  summary { display: grid; gap: .1em 1.5em; padding-block: .8em; padding-inline: 0 1.75em; list-style: none; position: relative; font-weight: 400 }
  summary::-webkit-details-marker { display: none }
  summary::after { content: ""; position: absolute; inset-inline-end: .4em; inset-block-start: 1.5em; inline-size: .5em; block-size: .5em; border: solid var(--accent); border-width: 0 2px 2px 0; rotate: 45deg }
  [open] > summary::after { rotate: -135deg; translate: 0 .25em }
  summary:hover [part=result-title] { text-decoration: underline; text-decoration-color: var(--accent); text-underline-offset: .2em }
  [part=eyebrow] { margin: 0 }
  [part=result-facts] { display: block; color: var(--muted); font-size: .875em }
  [part=result-facts]::first-letter { text-transform: uppercase }
  details > :not(summary) { margin-block: .25em calc(1.5 * var(--space)) }
}
/* what the row says already; an exercise's title stays there to be focused, and is seen again when another takes its place */
[part=result] ::part(card) { border: 0; padding: 0 }
ham-entry::part(header), ham-circuit::part(title), ham-article::part(title), ham-article::part(purpose) { display: none }
ham-exercise:not([switched])::part(header), .to-results:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%) }
[part=result-title] { font-size: 1.1em; + * { margin-block-start: 0 } }
[part=none] { padding: 1.5em; border: 1px dashed var(--muted); border-radius: var(--radius); p { margin: 0 } p + p { margin-block-start: .75em } button { margin: .2em 0 } }
.show-more { margin-block-start: var(--space) }
@container (inline-size <= 54em) {
  [part=filters].folded { display: none }
  .to-results:not(:focus) { position: static; inline-size: auto; block-size: auto; padding: .4em .9em; clip-path: none }
}
@container (inline-size > 54em) {
  .shelves { display: grid; grid-template-columns: 18em minmax(0, 1fr); gap: 0 3em; align-items: start }
  .filters-button { display: none }
  [part=filters] { margin-block-start: 0 }
  .bar { margin-block-start: 0 }
  [part=search] { margin-block-end: calc(1.5 * var(--space)) }
}
@container (inline-size > 40em) {
  [part=result] summary { grid-template: auto auto 1fr / minmax(0, 1fr) 13em }
  [part=result] [part=eyebrow] { grid-column: 1 / 3 }
  [part=result] [part=purpose] { grid-column: 1 }
  [part=result] [part=result-facts] { grid-area: 2 / 2 / span 2; align-self: start }
}
@media (forced-colors: active) {
  .options input:checked + span small { color: HighlightText }
  [part=result] summary { color: CanvasText }
  [part=result-title] { color: LinkText }
}
@media print {
  .shelves { display: block }
  [part=search], [part=filters], .filters-button, .bar button, .show-more { display: none }
  [part=result] { break-inside: avoid }
  [part=result] summary::after { display: none }
  [part=result] details:not([open])::details-content { content-visibility: hidden; block-size: 0 }
}
`;
