import {css} from 'lit';

/** What plans, checks, pain models, terms and corrections add to the stylesheet of all views. */
export const programmesStyle = css`
[part=timeline] { list-style: ""; padding: 0; margin-block-start: calc(1.25 * var(--space)) }
[part=phase] {
  position: relative; margin: 0; padding-inline-start: 1.75em; padding-block-end: calc(1.5 * var(--space));
  &::before { content: ""; position: absolute; inset-block: .5em -.5em; inset-inline-start: .375em; border-inline-start: 2px solid var(--line) }
  &::after { content: ""; position: absolute; inset-block-start: .2em; inset-inline-start: 0; inline-size: .625em; block-size: .625em; border: 2px solid var(--accent); border-radius: 99em; background: var(--accent) }
  &:last-child { padding-block-end: 0 }
  &:last-child::before { inset-block-end: 0 }
  > ul { list-style: ""; padding: 0; margin-block-start: .75em }
}
[part=phase-title], section > h4 { font-size: 1.15em }
[part=phase-title] + p { margin-block-start: .3em }
[part=plan-item] {
  margin: 0; padding-block: .6em; border-block-start: 1px solid var(--line);
  [part=dose] { margin-block: .2em 0 }
  [part=dose] b { font-size: 1.15em }
  details { margin-block-start: 0 }
}
[part=frequency] { color: var(--accent); font-weight: 600; font-size: .9em; margin-inline-start: .5em }
[part=facts] + p { margin-block-start: var(--space) }
[part=rule-group] {
  margin-block-start: .5em; padding-inline-start: .8em; border-inline-start: 3px solid var(--line);
  small { font-weight: 400; margin-inline-start: .25em }
  .note { margin-block-start: .1em }
  ol { padding-inline-start: 1.8em }
  &.stop { border-color: var(--warn) }
  &.stop summary { color: var(--warn) }
}
[part=condition]::first-letter { text-transform: uppercase }
[part=origin] { font-style: italic }
[part=answer] { display: block; color: var(--muted); font-size: .875em }
[part=limits] { padding-inline-start: .8em; border-inline-start: 3px solid var(--warn) }
[part=correction] { display: grid; gap: .75em; margin-block-start: .75em }
[part=claim] { font-style: italic; color: var(--muted) }
[part=verdict] {
  inline-size: fit-content; margin-block-end: .5em; padding: .1em .7em; border: 1.5px solid; border-radius: 99em; font-size: .875em; font-weight: 700; color: var(--accent);
  &::before { content: "✓ " / "" }
  &.partly { border-style: dashed; color: inherit }
  &.partly::before { content: "~ " / "" }
  &.fails { border-width: 3px; color: var(--warn) }
  &.fails::before { content: "✕ " / "" }
}
table { border-collapse: collapse; font-size: .9em; line-height: 1.4; font-variant-numeric: tabular-nums; inline-size: 100% }
th, td { text-align: start; vertical-align: top; padding: .4em .75em .4em 0; border-block-end: 1px solid var(--line); overflow-wrap: normal }
.scroll { overflow-x: auto; margin-block: .5em }
@container (inline-size <= 34em) {
  thead { display: none }
  table, tbody, tr, th, td { display: block }
  tr { padding-block: .6em; border-block-end: 1px solid var(--line) }
  th, td { padding: .1em 0; border: 0 }
  td::before { content: attr(data-head) ": "; color: var(--accent); font-weight: 700 }
}
@container (inline-size > 34em) {
  [part=correction] > div { display: grid; grid-template-columns: 9em 1fr; align-items: baseline; gap: 1em }
  [part=plan-item] {
    position: relative; padding-inline-end: 9em;
    details { margin-inline-end: -9em }
    [open] { padding-block-start: .75em }
    summary { position: absolute; inset-block-start: -.05em; inset-inline-end: 0 }
  }
  [part=variants] td:nth-child(2) { white-space: nowrap }
}
@media (forced-colors: active) {
  [part=phase]::after { background: CanvasText; border-color: CanvasText }
}
@media print {
  [part=card]:has(> [part=correction]), [part=plan-item]:not(:has(> [open])) { break-inside: avoid }
  [part=timeline] :is(details:not([open]), summary) { display: none }
}
`;
