export const TO_ALL = 'one that says everything to the whole page';
export const TO_DRAWINGS = 'one that dresses drawings';

/** As themes of these kinds have it, in our words. */
export const THEMES: Readonly<Record<string, string>> = {
  'a theme of WordPress with headings of its own': `.entry-content h2, .entry-content h3, h4 { font: 300 3rem/1.1 Georgia; letter-spacing: .2em; text-transform: uppercase; margin: 3rem auto }
    .entry-content > * { max-width: 610px; margin: 30px auto } .entry-content ul, .entry-content ol { list-style: square; padding-left: 80px } .entry-content li { margin: 1em; color: brown }
    .entry-content a { text-decoration: underline dotted 3px; color: purple } .entry-content p { text-indent: 2em; line-height: 2.4 } svg { float: left; max-width: 40px } dl dt { font-weight: 100; color: red }
    .entry-content summary { list-style: none; cursor: help } table td { border: 3px double } small { font-size: 2em } .entry-content strong { font-weight: 100 }`,
  'a theme of blocks': `:where(.is-layout-flow) > * { margin-block: 1.2rem 0 } :root :where(.is-layout-constrained) > * { max-width: 645px; margin-inline: auto } h1, h2, h3, h4 { font-weight: 400; line-height: 1.125; letter-spacing: -.1px }
    :root :where(a:where(:not(.wp-element-button))) { color: currentColor; text-decoration: underline 1px } .is-layout-constrained > ul { padding-left: 0 } :where(.wp-site-blocks *:focus) { outline: 2px solid }`,
  'one that dresses what is pressed and unfolded': `button, .entry-content button { font: 900 2em cursive; text-transform: uppercase; padding: 2em; border: 5px ridge red; background: red; color: yellow; box-shadow: 0 0 9px }
    .entry-content details { border: 2px solid; padding: 2em; background: pink; margin: 2em } .entry-content details[open] > * { padding: 1em } summary { display: flex; font-size: 2em; text-align: center }
    .entry-content summary::marker, li::marker { content: "+"; font-size: 2em }
    .entry-content p::first-letter { font-size: 5em; float: left; color: red } p::before { content: "¶" } .entry-content figure { margin: 3em; border: 1px solid } .entry-content figcaption { font-style: italic; text-align: right; color: red } blockquote, dd { margin-left: 5em; quotes: none }`,
  'one that counts its classes': `.single .entry-content p, .entry-content li:last-child, .single .entry-content h3 { font: italic 3em/3 serif; overflow-wrap: normal; color: red }
    .single .entry-content dl dd { margin: 9em } .single .entry-content svg { float: left; display: none }`,
  [TO_DRAWINGS]: `svg { fill: red; stroke: blue; max-width: 40px; height: auto; float: left; vertical-align: middle; transform: rotate(9deg); border: 1px solid; padding: 1em; filter: blur(2px) }
    .entry-content svg * { fill: red; stroke: blue; stroke-width: 9px; opacity: .4; stroke-dasharray: 1 } path { fill: lime; animation: their-turn 1s infinite; mix-blend-mode: multiply } line, circle, rect, g { visibility: hidden }
    .entry-content svg text { font-size: 40px; text-transform: uppercase; letter-spacing: 1em } @keyframes their-turn { to { opacity: 0 } }`,
  [TO_ALL]: `html, .entry-content { letter-spacing: .3em !important; word-spacing: 1em; text-transform: uppercase; text-align: justify !important; text-indent: 3em; text-shadow: 0 0 3px; font-variant: small-caps; font-feature-settings: "smcp";
    word-break: break-all; overflow-wrap: normal; hyphens: auto; white-space: pre; quotes: none; direction: rtl; cursor: crosshair; list-style: upper-roman; fill: red; stroke: blue; stroke-width: 4px; tab-size: 1; line-break: anywhere; text-wrap: nowrap }`,
  'one that unsets everything': '.entry-content * { all: unset }',
  'a box model of its own': '*, ::before, ::after { box-sizing: content-box; min-width: 0 } :root { font-size: 62.5% } :is(h1, h2, h3, p, ul, ol, dl, figure):not(:last-child) { margin-bottom: 40px } a:not([class]) { text-decoration-skip-ink: none; background: yellow }',
};
