import {arch, availableParallelism, cpus, platform, release} from 'node:os';
import {CARDS} from './cards.mjs';
import {areSteady, brokenLines, buildLines, changeLines} from './report-compile.mjs';
import {arePagesSteady, isLiveSteady, liveLines, pageLines} from './report-pages.mjs';
import {columns, grouped, isSteady, spread, versionOf} from './table.mjs';

function cardLines({times, shoelace}) {
  const hamkit = [['data', '<ham-exercise>, data of the page, checked'], ['name', '<ham-exercise>, hamkit’s own content']];
  const others = [['html', 'plain innerHTML'], ...(shoelace ? [['shoelace', '<sl-card>']] : [])];
  const rows = others.flatMap(([other, against]) => hamkit.map(([way, title]) => [
    `${title} / ${against}`,
    spread(times[way].rendered, times[other].rendered),
    spread(times[way].laidOut, times[other].laidOut),
  ]));
  return [
    `PUTTING ${CARDS} EXERCISE CARDS ON A PAGE`,
    ...columns([['', 'until rendered', 'until laid out'], ...rows]),
    '  Same text on every page. <ham-exercise> makes its markup of data; the others are given it finished. A new page each time: code is',
    '  compiled as on a first visit. Loading is not measured.',
    shoelace ? `  <sl-card> is that of Shoelace ${shoelace.version} with Lit ${shoelace.lit}.` : '  Not compared with <sl-card>: the npm registry could not be reached for Shoelace.',
  ];
}

const areCardsSteady = ({times: {html, ...others}}) => Object.values(others)
  .every(({rendered, laidOut}) => isSteady(rendered, html.rendered) && isSteady(laidOut, html.laidOut));

const budgetCell = ({bytes: size, budget}) => (budget === undefined ? '' : `${size > budget ? 'exceeds ' : ''}${grouped(budget)}`);

const sizeLines = (sizes) => [
  'BYTES A PAGE DOWNLOADS, BROTLI',
  ...columns([['', 'bytes', 'budget'], ...sizes.map((file) => [file.name, grouped(file.bytes), budgetCell(file)])]),
  `  Every page loads hamkit.js, which holds Lit (${versionOf('lit')}); the default circuit loads weekly.json; the rest is loaded where it is used.`,
];

/** What the parts say, for people who will quote it. A part that was not run is undefined. */
export function report({cards, pages, live, compiled, sizes}) {
  const [{model = ''} = {}] = cpus();
  const browser = cards?.browser ?? live?.browser;
  const steady = (!cards || areCardsSteady(cards)) && (!pages || arePagesSteady(pages)) && (!live || isLiveSteady(live)) && (!compiled || areSteady(compiled.builds));
  return [
    [`hamkit ${versionOf('hamkit')} · ${availableParallelism()} cores${model && ` of ${model.trim()}`} · ${platform()} ${release()} ${arch()} · Node ${process.versions.node}${browser ? ` · Chromium ${browser}, headless` : ''}`],
    [
      'The results are ratios; times would say more about this machine. 2.00 × means: hamkit takes twice as long. Ratio of the medians of',
      'all rounds, in turns; in brackets the least and the greatest ratio of any one round.',
    ],
    steady ? [] : ['This machine was busy with other things: rounds differ a lot. Do not quote these ratios; run it again when it is quiet.'],
    cards ? cardLines(cards) : [],
    pages ? pageLines(pages) : [],
    live ? liveLines(live) : [],
    compiled ? buildLines(compiled.builds, compiled.peers) : [],
    compiled ? changeLines(compiled.changes) : [],
    compiled ? brokenLines(compiled.broken, compiled.peers) : [],
    sizes ? sizeLines(sizes) : [],
  ].filter((lines) => lines.length > 0).map((lines) => `\n${lines.join('\n')}`).join('\n');
}
