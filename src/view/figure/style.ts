import {css} from 'lit';

/**
 * Where the pictures of a figure and its controls stand, over the stylesheet of all views; the drawing has one of its own. Each picture has
 * its place before it is there, of the same shape for all: three by two.
 */
export const figureLayout = css`
.ham { position: relative; max-inline-size: none }
[part=picture] { aspect-ratio: 3 / 2 }
.empty { background: var(--tint); border-radius: var(--radius) }
figure { margin: 0; min-inline-size: 0 }
.fig { inline-size: 100%; block-size: 100% }
.strip { display: grid; grid-template-rows: 1fr auto; grid-auto-columns: 1fr; block-size: 100% }
.strip figure { display: grid; grid-row: 1 / 3; grid-template-rows: subgrid }
.frame { container-type: size }
figcaption { font-size: .8em; font-weight: 600; line-height: 1.3; text-align: center }
.strip figcaption { color: var(--muted) }
.strip figcaption::first-letter { text-transform: uppercase }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
[part=pair] { display: grid; grid-template-columns: 1fr 1fr; gap: .75em; padding-block: .5em }
[part=pair] figure { container-type: inline-size }
[part=right] figcaption { color: var(--accent) }
[part=wrong] figcaption { color: var(--warn) }
.sign { inline-size: .8em; block-size: .8em; overflow: visible; fill: none; stroke: currentColor; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round }
[part=controls] { display: flex; align-items: center; gap: .5em; min-block-size: calc(3.25em / .875); padding-block-start: .3em; box-sizing: border-box; font-size: .875em }
[part~=button] { display: flex; align-items: center; justify-content: center; gap: .5em; min-inline-size: 3.15em; block-size: 3.15em; padding: 0 .8em; border-radius: 99em }
.turn { font-size: 1.6em; line-height: 1 }
.glyph { inline-size: 1em; block-size: 1em; fill: currentColor }
[part=phase] { position: absolute; inset-block-start: .4em; inset-inline-start: 0; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums }
input { position: static; flex: 1; min-inline-size: 0; opacity: 1; margin: 0; accent-color: var(--solid) }
select { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: .5em; padding: .4em .2em }
:host([compact]:not([open])) [part=controls] { position: absolute; inset: 0 }
:host([compact]:not([open])) [part~=button] { inline-size: 100%; block-size: 100%; padding: 0; border: 0; border-radius: var(--radius); align-items: start; justify-content: left; background: none }
:host([compact]:not([open])) [part~=button] span { display: none }
:host([compact]:not([open])) .glyph { padding: .42em; border-radius: 99em; background: var(--solid); fill: var(--ham-on-accent, light-dark(#fff, #0c1418)) }
:host([compact][open]) { margin-block-end: .6em }
@container (inline-size < 14em) {
  [part=controls] { flex-wrap: wrap; justify-content: space-between }
  input { order: 1; flex-basis: 100% }
}
@media print {
  [part=controls], .ham:has(.empty) { display: none }
}
`;
