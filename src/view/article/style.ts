import {css} from 'lit';

/** What an article adds to the stylesheet of all views. */
export const articleStyle = css`
[part=article] { max-inline-size: var(--ham-max-width, 42em) }
[part=article] > header [part=title] { font-size: 2.1em }
[part=article] > header [part=purpose] { font-size: 1.2em; line-height: 1.4 }
[part=byline] { margin-block-start: .75em; color: var(--muted); font-size: .875em }
[part=contents] {
  margin-block: calc(1.5 * var(--space)); padding: .75em 1em; border: 1px solid transparent; background: var(--tint); border-radius: var(--radius);
  ol { columns: 16em; padding-inline-start: 2em }
  li + li { margin-block-start: 0 }
  li { padding-block: .2em }
  a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em }
  a:hover { text-decoration-color: currentColor }
}
[part=body] {
  margin-block-start: calc(1.5 * var(--space));
  > h3 { font-size: 1.45em; margin-block: 1.6em .5em; scroll-margin-block-start: 1em }
  > h4 { font-size: 1.1em; margin-block: 1.4em .4em; scroll-margin-block-start: 1em }
  > p + p { margin-block-start: .9em }
  > ul, > ol, > .scroll, > blockquote { margin-block: .9em }
}
blockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--accent); font-size: 1.05em }
table { border-collapse: collapse; font-size: .9em; line-height: 1.4; font-variant-numeric: tabular-nums; inline-size: 100% }
th, td { text-align: start; vertical-align: top; padding: .4em .75em .4em 0; border-block-end: 1px solid var(--line); overflow-wrap: normal }
.scroll { overflow-x: auto; margin-block: .75em }
thead th { color: var(--accent); border-block-end-width: 2px }
.scroll td { min-inline-size: 6em }
.scroll td:last-child { min-inline-size: 10em }
.scroll th[scope=row] { min-inline-size: 7em }
[part=embed] { margin-block: calc(1.75 * var(--space)) }
[part=embed] + [part=embed] { margin-block-start: calc(-.75 * var(--space)) }
section[part=sources] {
  margin-block-start: calc(2.5 * var(--space)); padding-block-start: .75em; border-block-start: 2px solid;
  h3 { font-size: 1.1em; margin-block-end: .5em }
}
@container (inline-size <= 34em) {
  thead { display: none }
  table, tbody, tr, th, td { display: block }
  tr { padding-block: .6em; border-block-end: 1px solid var(--line) }
  th, td { padding: .1em 0; border: 0 }
  td::before { content: attr(data-head) ": "; color: var(--accent); font-weight: 700 }
}
@media print {
  [part=contents] { display: none }
}
`;
