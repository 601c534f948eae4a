import {FEW, MANY, PEERS} from './live.mjs';
import {median} from './statistics.mjs';
import {columns, grouped, isSteady, spread, versionOf} from './table.mjs';

/** Milliseconds between two, sixty times a second. */
const FRAME = 1000 / 60;

const kB = (html) => `${grouped(Math.round(Buffer.byteLength(html) / 1000))} kB`;

export const pageLines = ({pages, first}) => [
  `PRERENDERING A PAGE, BESIDE PARSING AND WRITING IT WITH PARSE5 ${versionOf('parse5')}`,
  ...columns([
    ['', 'before', 'after', '/ parse5, as it comes in', 'at most', '/ parse5, as it goes out'],
    ...pages.map(({title, html, out, limit, hamkit, parse5, written}) => [title, kB(html), kB(out), spread(hamkit, parse5), limit ? `${limit} ×` : '', spread(hamkit, written)]),
    ['first post of a site', '', '', spread(first, pages[0].parse5), '', spread(first, pages[0].written)],
  ]),
  '  A plugin of any kind would have to parse a page as it comes in and to write it again. What hamkit puts in is longer than a short page: of a',
  '  page of hardly anything else the last column is the fair one. What an entry looks like is drawn once for a site; the first post draws it.',
  '  Processor time, with that of collecting garbage.',
];

/** A page without tags takes no time that could be told well. */
export const arePagesSteady = ({pages}) => pages.every(({limit, hamkit, parse5}) => limit < 1 || isSteady(hamkit, parse5));

export function liveLines({upgrade: {adopted, plain}, scripted, moving, shoelace}) {
  return [
    'PAGES THAT HAVE THEIR ENTRIES ALREADY',
    ...columns([
      ['', 'until rendered', 'until laid out', 'at most'],
      [`${MANY} prerendered cards / the same markup in unknown tags`, spread(adopted.rendered, plain.rendered), spread(adopted.laidOut, plain.laidOut), '1.5 ×'],
    ]),
    ...shoelace ? [
      '',
      ...columns([
        [`script time of a page of ${FEW} cards`, 'prerendered', 'at most', 'pasted'],
        ...PEERS.map(([way, title], at) => [`/ ${title}`, spread(scripted.prerendered, scripted[way]), at ? '' : '0.5 ×', spread(scripted.pasted, scripted[way])]),
      ]),
    ] : [],
    '',
    ...columns([
      ['a frame of <ham-figure> that plays, main thread', ''],
      ['/ the same picture with one path turned by the browser', spread(moving.play, moving.css)],
      ['/ the same picture at rest', spread(moving.play, moving.still)],
      ['of the time between two frames', `${(100 * median(moving.play) / FRAME).toPrecision(2)} %`],
    ]),
    '  Pages with hamkit.js from the script tag, loaded anew for each measurement; the figures of cards are live too. Script time is that of',
    '  all scripts of a page until it rests, as Chromium counts it.',
    ...shoelace ? [`  Six <sl-card> of Shoelace ${shoelace.version} stand around the same finished markup, which has no figure to set moving there.`] : [],
  ];
}

export const isLiveSteady = ({upgrade: {adopted, plain}}) => isSteady(adopted.laidOut, plain.laidOut);
