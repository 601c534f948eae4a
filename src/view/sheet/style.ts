import {css} from 'lit';

/**
 * The stylesheet of sheets. No page size: paper is what the printer has, and what is broken is never an exercise or its cells. Nothing is
 * told by colour or by a background alone, as many print in black and browsers leave backgrounds out. Lengths are logical, for
 * content that is read from right to left. The fonts are all as wide as Arial, so that a sheet breaks alike everywhere. What is on the screen is the same sheet, narrower where the window is.
 */
export const sheetStyle = css`
@page { margin: 10mm 12mm 11mm; @bottom-right { content: counter(page) " / " counter(pages); font: 7pt "Helvetica Neue", Arial, "Liberation Sans", sans-serif } }
:root { --accent: #0b5a7a; --care: #a3360f; --soft: #4a545c; --rule: #8d979e; color-scheme: light }
* { box-sizing: border-box; margin: 0; padding: 0 }
body { background: #e8ecee; color: #111; font: 9.4pt/1.34 "Helvetica Neue", Arial, "Liberation Sans", sans-serif; overflow-wrap: break-word; text-wrap: pretty }
.sheet { max-inline-size: 194mm; margin: 6mm auto; padding: 10mm; background: #fff }
.screen { margin-block-end: 5mm; padding: 2mm 3mm; border: 1px solid var(--rule); border-radius: 2mm }
h1, h2, h3 { overflow-wrap: anywhere; line-height: 1.15; text-wrap: balance; break-after: avoid }
h1 { font-size: 26pt; letter-spacing: -.02em }
h2 { font-size: 11.5pt }
h3 { font-size: 13pt }
p + p, p + ul, ul + p { margin-block-start: .45em }
ul, ol { padding-inline-start: 1.25em }
a { color: inherit; text-decoration: none }
sup { font-size: .7em; line-height: 0 }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

header { display: flex; gap: 8mm; justify-content: space-between; padding-block-end: 3mm; border-block-end: .7mm solid }
header > div, dl > div, .beside > * { min-inline-size: 0 }
.eyebrow, dt { color: var(--accent); font-size: 8pt; font-weight: 700; letter-spacing: .04em }
.purpose { margin-block-start: 1.5mm; font-size: 11.5pt; color: var(--soft); text-wrap: pretty }
dl { display: flex; gap: 9mm; margin-block-start: 3mm }
dl > :first-child { flex: none }
dd { font-size: 11pt; font-weight: 700; line-height: 1.2 }
dd::first-letter { text-transform: uppercase }
.code { flex: none; inline-size: 31mm; font-size: 6.6pt; line-height: 1.25; text-align: center; overflow-wrap: anywhere }
.code svg { display: block; inline-size: 29mm; block-size: 29mm; margin: -2.5mm auto -1.5mm; fill: #000; shape-rendering: crispEdges }
.code b { display: block }

.before { margin-block: 3mm; padding: 2.2mm 3.5mm; border: .35mm solid var(--care); border-inline-start-width: 1.6mm; border-radius: 1.5mm }
.before h2 { margin-block-end: 1mm; color: var(--care) }
.before > div { columns: 3; column-gap: 6mm; font-size: 8.8pt; line-height: 1.3 }
.before li, .before strong { break-inside: avoid }
.beside { display: flex; gap: 6mm; align-items: baseline; break-inside: avoid }
.beside h2 { flex: none; inline-size: 48mm; break-after: auto }
.beside > div { flex: 1; color: var(--soft) }
.after { margin-block-start: 1.5mm }
.warm-up ul { display: flex; flex-wrap: wrap; gap: 0 3.4mm; padding: 0; list-style: none }
.warm-up li:first-child::first-letter { text-transform: uppercase }

.sheet { counter-reset: item }
.block { margin-block-start: 3mm }
.block .beside { padding-block-end: 1.2mm; break-after: avoid }
.block ol { padding: 0; list-style: none }
.item { display: flex; gap: 6mm; padding-block: 1.9mm; border-block-start: .25mm solid var(--rule); break-inside: avoid; counter-increment: item }
.picture { position: relative; flex: none; inline-size: 48mm; container-type: inline-size; align-self: center }
.picture svg { inline-size: 48mm; block-size: 26mm }
.what { position: relative; flex: 1; min-inline-size: 0 }
.what::before {
  content: counter(item); position: absolute; inset-block-start: -.4mm; inset-inline-start: 0; inline-size: 6.6mm; block-size: 6.6mm;
  border: .5mm solid var(--accent); border-radius: 50%; color: var(--accent); font-weight: 700; line-height: 5.7mm; text-align: center
}
.head { padding-inline-start: 9mm; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 5mm; margin-block-end: .6mm }
.dose { color: var(--accent); font-weight: 700 }
.dose b { font-size: 17pt; line-height: 1; font-variant-numeric: tabular-nums }
.cues { display: flex; flex-wrap: wrap; gap: 0 6mm; margin-block-start: .8mm; padding-inline-start: 4mm; font-weight: 700; list-style: disc }
.care { margin-block-start: 1mm; padding-inline-start: 2mm; border-inline-start: .6mm solid var(--care); font-size: 8.2pt; line-height: 1.3; color: var(--soft) }
.care > :is(b, p) { display: inline }
.care b { margin-inline-end: 1.2mm; color: var(--care) }

.log { margin-block-start: 5mm; break-inside: avoid }
.log h2 { float: inline-start; margin-inline-end: 8mm; font-size: 14pt }
.person { display: flex; gap: 8mm; min-inline-size: 60mm; padding-block-start: 1.4mm; margin-block-end: 3mm; font-weight: 700 }
.person span { flex: 1; border-block-end: .25mm solid var(--rule) }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; font-size: 8.2pt; line-height: 1.2 }
caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
col.of { inline-size: 33mm }
col.row { inline-size: 15mm }
th { padding: .8mm 1.2mm; font-weight: 400; text-align: start; overflow-wrap: anywhere }
td { border: .2mm solid var(--rule); block-size: 5.8mm }
th[scope=row] { font-size: 7.4pt; color: var(--soft); border-block: .2mm solid var(--rule) }
.of { font-weight: 700; vertical-align: top }
.of small { display: block; font-size: 7.4pt; font-weight: 400; color: var(--soft) }
thead .of { color: var(--soft); font-weight: 400; font-size: 7.4pt }
thead th[scope=colgroup] { font-weight: 700; text-align: center }
tbody { break-inside: avoid }
tbody > :first-child > * { border-block-start: .6mm solid #111 }
table { border-block-end: .6mm solid #111 }
colgroup + colgroup { border-inline-start: .6mm solid #111 }
.hint { margin-block-start: 2mm; font-size: 7.8pt; color: var(--soft) }

.flags { margin-block-start: 4mm; padding: 2.2mm 3.5mm; border: .35mm solid var(--care); border-inline-start-width: 1.6mm; border-radius: 1.5mm; font-size: 8.1pt; line-height: 1.28; break-inside: avoid }
.flags h2 { margin-block-end: 1.5mm; color: var(--care) }
.flags > div { columns: 3; column-gap: 6mm }
.flags p { break-after: avoid }
.flags li { break-inside: avoid }
.flags em { font-style: normal; color: var(--soft) }
footer { margin-block-start: 4mm; font-size: 7.2pt; line-height: 1.3; color: var(--soft) }
footer h2 { font-size: 8.5pt; margin-block-end: .5mm; color: #111 }
footer ol { columns: 2; column-gap: 7mm }
footer li { break-inside: avoid }
.provenance { margin-block-start: 2.5mm; padding-block-start: 2mm; border-block-start: .25mm solid var(--rule); break-inside: avoid }
.provenance strong { color: #111 }

@media screen and (max-width: 150mm) {
  header, .item, .beside { flex-direction: column; align-items: start }
  .before > div, .flags > div, footer ol { columns: auto }
  .code { align-self: center }
  .sheet { margin: 0; padding: 5mm }
  /* to be written on when it is paper: here it is seen whole */
  .log { zoom: .5 }
}
@media print {
  body { background: none }
  .sheet { max-inline-size: none; margin: 0; padding: 0 }
  td { block-size: 2.5vh }
  .screen { display: none }
}
`;
