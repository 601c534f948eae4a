import {css} from 'lit';

/** What the evidence box adds to the stylesheet of all views. */
export const evidenceStyle = css`
[part=finding] { font-size: 1.2em; line-height: 1.4; margin-block: .5em var(--space) }
[part=chart] { margin: 0; padding-block: .75em; border-block: 1px solid var(--line) }
svg { display: block; overflow: visible; font-size: .85em; fill: var(--muted); font-variant-numeric: tabular-nums }
.axis { stroke: var(--muted) }
.none { stroke: currentColor; stroke-width: 1.5; stroke-dasharray: 4 3 }
.interval { stroke: var(--accent); stroke-width: 4; stroke-linecap: round }
.dot { fill: var(--accent) }
[part=chart] div { margin-block-end: .4em }
.line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; margin-block: .5em 0; font-size: .85em; line-height: 1.3 }
.line span, figcaption { color: var(--muted); font-variant-numeric: tabular-nums }
figcaption { font-size: .85em }
[part=certainty] { margin-block: var(--space) }
[part=certainty] dl { display: grid; gap: .5em var(--space) }
[part=certainty] dd { font-size: 1.15em; font-weight: 600 }
.meter { display: flex; gap: 3px; margin-block: .3em }
.meter i { inline-size: 2em; block-size: .4em; border-radius: 99em; background: var(--line) }
.meter .on { background: var(--accent) }
.meter .half { background: linear-gradient(90deg, var(--accent) 50%, var(--line) 50%) }
[dir=rtl] .meter .half { background: linear-gradient(-90deg, var(--accent) 50%, var(--line) 50%) }
[part=cite] { vertical-align: baseline; font-size: .875em; padding-inline: .1em; margin-inline: 0 }
[part=relations] { margin-block-start: var(--space); border: 1px solid transparent; padding: .75em .9em; background: var(--tint); border-radius: var(--radius); list-style: "" }
[part=details] { display: grid; gap: .6em; margin-block-start: var(--space) }
[part=reference] {
  margin-block-start: var(--space); color: var(--muted); font-size: .875em;
  a { color: inherit }
}
.scroll { overflow-x: auto }
table { border-collapse: collapse; font-size: .85em; font-variant-numeric: tabular-nums; inline-size: 100% }
th, td { text-align: start; vertical-align: top; padding: .4em .75em .4em 0; border-block-end: 1px solid var(--line); overflow-wrap: normal }
[part=copy] { display: flex; flex-wrap: wrap; align-items: center; gap: .5em; margin-block-start: .75em; font-size: .875em }
[part=copy] button { padding-block: .75em }
textarea { inline-size: 100%; box-sizing: border-box; font: .9em ui-monospace, monospace }
@container (inline-size > 34em) {
  [part=certainty] dl { grid-template-columns: 1fr 1fr }
  [part=details] > div { display: grid; grid-template-columns: 11em 1fr; align-items: baseline; gap: 1em }
}
@media (forced-colors: active) {
  .interval, .none { stroke: CanvasText }
  .dot { fill: CanvasText }
  .meter i { border: 1px solid CanvasText }
  .meter .on, .meter .half { forced-color-adjust: none; background: CanvasText }
  .meter .half { background: linear-gradient(90deg, CanvasText 50%, Canvas 50%) }
}
@media print { [part=copy] { display: none } }
`;
