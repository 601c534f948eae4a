import {readFileSync} from 'node:fs';
import {arch, availableParallelism, cpus, platform, release} from 'node:os';
import {CARDS} from './cards.mjs';
import {FILES} from './compile.mjs';
import {compare} from './statistics.mjs';

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const versionOf = (name) => json(`node_modules/${name}/package.json`).version;

/** Between the rounds of one ratio, of what is quiet enough to quote. */
const STEADY = 2.5;

const digits = (number) => number.toPrecision(number < 1 ? 2 : 3);
const spread = (times, others) => {
  const {ratio, least, most} = compare(times, others);
  return `${digits(ratio)} × (${digits(least)}–${digits(most)})`;
};
const isUnsteady = (times, others) => {
  const {least, most} = compare(times, others);
  return most / least > STEADY;
};

const bytes = (number) => number.toLocaleString('en');

/** Lines with their cells in columns: the first from the left, the others from the right. */
function columns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => (column ? cell.padStart(widths[column] + 3) : cell.padEnd(widths[0]))).join('')}`.trimEnd());
}

function cardLines({times}, shoelace) {
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

const compileLines = ({compile, marked}) => [
  `COMPILING ${bytes(FILES)} MARKDOWN FILES`,
  ...columns([[`hamkit’s compile() / bare marked.parse (marked ${versionOf('marked')})`, spread(compile, marked)]]),
  '  The same generated exercises, circuits and studies. compile() also reads frontmatter and doses, and checks every field and link.',
  '  A new process each time.',
];

const budgetCell = ({bytes: size, budget}) => (budget === undefined ? '' : `${size > budget ? 'exceeds ' : ''}${bytes(budget)}`);

const sizeLines = (sizes) => [
  'BYTES A PAGE DOWNLOADS, BROTLI',
  ...columns([['', 'bytes', 'budget'], ...sizes.map((file) => [file.name, bytes(file.bytes), budgetCell(file)])]),
  `  Every page loads hamkit.js, which holds Lit (${versionOf('lit')}); the default circuit loads weekly.json; the rest is loaded where it is used.`,
];

/** A caution where something else kept the machine busy. */
function noiseLines({times: {html, ...others}}, {compile, marked}) {
  const unsteady = isUnsteady(compile, marked)
    || Object.values(others).some(({rendered, laidOut}) => isUnsteady(rendered, html.rendered) || isUnsteady(laidOut, html.laidOut));
  return unsteady ? ['This machine was busy with other things: rounds differ a lot. Do not quote these ratios; run it again when it is quiet.', ''] : [];
}

/** The results, for people who will quote them. */
export function report({rounds, cards, compiled, sizes, shoelace}) {
  const [{model = ''} = {}] = cpus();
  return [
    '',
    `hamkit ${json('package.json').version} · ${availableParallelism()} cores${model && ` of ${model.trim()}`} · ${platform()} ${release()} ${arch()} · Node ${process.versions.node} · Chromium ${cards.browser}, headless`,
    '',
    `The results are ratios; times would say more about this machine. 2.00 × means: hamkit takes twice as long. Ratio of the medians of`,
    `${rounds.cards} rounds (cards) and ${rounds.compile} (compiling), in turns; in brackets the least and the greatest ratio of any one round.`,
    '',
    ...noiseLines(cards, compiled),
    ...cardLines(cards, shoelace),
    '',
    ...compileLines(compiled),
    '',
    ...sizeLines(sizes),
    '',
  ].join('\n');
}
