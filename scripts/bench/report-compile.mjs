import {median} from './statistics.mjs';
import {columns, grouped, isSteady, spread, versionOf, wordColumns} from './table.mjs';

const BUILD = 'hamkit build';
const PARSING = `reading + marked.parse (marked ${versionOf('marked')})`;

/** Most memory of a build that hamkit holds itself to, in MB. */
const MEMORY = 200;
/** Most milliseconds from a saved file to written data. */
const CHANGE = 100;

/** Hamkit's times in the rounds in which another took part. */
const beside = ({hamkit}, {times}) => hamkit.times.slice(0, times.length);

export function buildLines(builds, peers) {
  const head = (title) => [title, ...builds.map(({files}) => `${grouped(files)} files`)];
  const row = (title, cell) => [title, ...builds.map(({ways}) => cell(ways))];
  const ratio = (title, name) => row(`${BUILD} / ${title}`, (ways) => spread(beside(ways, ways[name]), ways[name].times));
  const memory = (title, name) => row(title, (ways) => `${Math.round(ways[name].peak)} MB`);
  const others = [['bare', PARSING], ...peers.map(({name, version}) => [name, `${name} ${version}`])];
  const limits = builds.map(({files, limit}) => `${limit} × at ${grouped(files)} files`).join(' and ');
  return [
    'BUILDING A FOLDER OF MARKDOWN FILES, FROM THE COMMAND TO WRITTEN DATA',
    ...columns([head('time'), ...others.map(([name, title]) => ratio(title, name))]),
    '',
    ...columns([head('most memory'), memory(BUILD, 'hamkit'), ...others.map(([name, title]) => memory(title, name))]),
    '  Generated exercises, circuits and studies; a new process each time. Memory is that of the process itself, without any it starts.',
    `  hamkit is to take at most ${limits} of the time of bare parsing, and ${MEMORY} MB.`,
    '  hamkit reads frontmatter and doses, checks every field, link and citation, and writes data; the others check a schema of the same',
    '  fields and write HTML of the prose.',
  ];
}

const middle = (times) => `${Math.round(median(times))} ms (${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))})`;

export const changeLines = ({files, entry, all}) => [
  `SAVING ONE OF ${grouped(files)} FILES WHILE hamkit build --watch FOLLOWS THEM`,
  ...columns([['until the data of its entry are written', middle(entry)], ['until all data that differ are written', middle(all)]]),
  `  The median and the range of ${all.length} saves; to be at most ${CHANGE} ms on a machine with nothing else to do.`,
];

export const brokenLines = (broken, peers) => [
  'WHAT A BUILD DOES WITH ONE BROKEN FILE AMONG GOOD ONES',
  ...wordColumns([['', 'hamkit', ...peers.map(({name}) => name)], ...broken]),
  '  A line counts when it is the right one. Doses, sections, links between files and citations mean nothing to the others: a site has to',
  '  check them itself. Each does what it does unless told otherwise.',
];

export const areSteady = (builds) => builds.every(({ways}) => Object.entries(ways)
  .every(([name, way]) => name === 'hamkit' || isSteady(beside(ways, way), way.times)));
