#!/usr/bin/env node
import {Command, Option} from 'commander';
import {readFileSync} from 'node:fs';
import * as v from 'valibot';
import {build} from './cli/build.js';
import {check} from './cli/check.js';
import {explain} from './cli/explain.js';
import {Failure} from './cli/failure.js';
import type {FigureOptions} from './cli/figure.js';
import {create} from './cli/new.js';
import {printable} from './cli/printable.js';
import type {PrerenderChoice} from './cli/prerender.js';
import type {SheetChoice} from './cli/sheet.js';
import {report, REPORT_FORMATS, type ReportFormat} from './cli/report.js';
import {didYouMean} from './compile/suggest.js';
import {ENTRY_KINDS} from './model/index.js';

/** The same place beside `src` as beside `dist`. */
const {version} = v.parse(v.object({version: v.string()}), JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));

const CONTENT = 'folder with exercises/, circuits/, studies/ and articles/';

const LANGUAGE = ['--language <tag>', 'language of the content, a BCP 47 tag such as de or pt-BR', 'en'] as const;

const FORMAT = ['--format <form>', 'form of the problems: frame, line (for editors), json, or github (annotations of GitHub Actions)', 'frame'] as const;

interface Options {readonly language: string; readonly format: string}
interface BuildOptions extends Options {readonly out: string; readonly watch?: true}

const program = new Command('hamkit')
  .description('Checks and builds hamstring-training content: Markdown in, data for the hamkit elements out.')
  .version(version)
  .showHelpAfterError('Run hamkit --help for what it can do.')
  .helpCommand(false)
  .addHelpText('after', `
Examples:
  $ hamkit new exercise step-bridge       a file to start from, content/exercises/step-bridge.md
  $ hamkit check                          all problems of the folder content/
  $ hamkit dev                            a live page of it, while you write
  $ hamkit figure nordic-curl --png       its picture as a file
  $ hamkit build --out public/ham         then <ham-content src="/ham/"> on a page`);

program.command('check')
  .description('Report every problem of every file. Exit code 1 when one of them is an error.')
  .argument('[dir]', CONTENT, 'content')
  .option(...FORMAT)
  .option(...LANGUAGE)
  .addHelpText('after', `
Examples:
  $ hamkit check                          all files of the folder content/
  $ hamkit check site --language de       those of site/, which are in German
  $ hamkit check --format github          beside the lines of a pull request`)
  .action((dir: string, {language, format}: Options) => attempt(() => check(dir, language, format)));

program.command('build')
  .description('Check, and when there is no error write the data files.')
  .argument('[dir]', CONTENT, 'content')
  .requiredOption('--out <dir>', 'folder to write to; made when missing')
  .option(...FORMAT)
  .option(...LANGUAGE)
  .option('--watch', 'go on: after each change write what differs, until Ctrl-C')
  .addHelpText('after', `
The data say their language, so that pages mark the text with it. hamkit's own words on a page stay English.

Writes index.json, catalogue.json, index.js, index.d.ts and one .json file for each entry. With an error in the content it writes nothing.
Files of an earlier build that are not written any more are deleted: those of entries that its index.json names, and no others.
An index.js, index.d.ts, index.json or catalogue.json that no earlier build wrote is not replaced: the build stops.
With --watch the output stays as it is while there is an error. A server may stand beside it: no file is ever half written.

Examples:
  $ hamkit build --out public/ham         from content/ to public/ham/
  $ hamkit build --out public/ham --watch and again after each save
  $ hamkit build site --out public/ham    from site/`)
  // what follows a folder is for --watch alone
  .action((dir: string, {out, language, format, watch}: BuildOptions) =>
    attempt(async () => watch ? (await import('./cli/watch.js')).watch(dir, out, language, format) : build(dir, out, language, format)));

program.command('dev')
  .description('Show the content on a page that follows every change, with what is wrong beside it.')
  .argument('[dir]', CONTENT, 'content')
  .option('--port <number>', 'port of the page on this machine; the next free one where it is taken', '4300')
  .option(...LANGUAGE)
  .addHelpText('after', `
Every entry is shown by the real elements. While a file has an error, its entry stays as it was before. The page shows each
problem with its place, which a click opens in VS Code; the terminal shows those that are new. Nothing is written, and the
page can be had from this machine only.`)
  // chokidar and the server are for this command alone
  .action((dir: string, {port, language}: {readonly port: string; readonly language: string}) => attempt(async () => (await import('./cli/dev.js')).dev(dir, port, language)));

program.command('new')
  .description('Write a file to start from, of any kind. It compiles as it is.')
  .argument('<kind>', ENTRY_KINDS.join(', '))
  .argument('<id>', 'name of the file without .md: lower-case letters, digits and single hyphens')
  .argument('[dir]', `${CONTENT}; made when missing`, 'content')
  .addHelpText('after', `
Each sentence in the file says what belongs in its place. A circuit begins with exercises that are there already.
A file that is there already is never replaced.

Examples:
  $ hamkit new exercise step-bridge       content/exercises/step-bridge.md, titled Step bridge
  $ hamkit new circuit tuesday site       site/circuits/tuesday.md`)
  .action((kind: string, id: string, dir: string) => attempt(() => create(kind, id, dir)));

program.command('figure')
  .description('Write the picture of an exercise to a file, for an e-mail, a leaflet or a social card.')
  .argument('<id>', 'an exercise that has a figure, such as nordic-curl')
  .argument('[dir]', CONTENT, 'content')
  .addOption(new Option('--svg', 'lines that stay sharp at any size; this is what is written anyway').conflicts('png'))
  .option('--png', 'pixels, on white; needs @resvg/resvg-wasm beside hamkit')
  .addOption(new Option('--strip', 'several poses side by side, as of a jump').conflicts(['mistake', 'gifFrames']))
  .addOption(new Option('--mistake <n>', 'what to do beside the nth mistake that the figure shows').conflicts('gifFrames'))
  .option('--gif-frames <rate>', 'a folder of numbered pictures, so many for each second of a repetition')
  .option('--width <px>', 'width of each file', '640')
  .option('--out <path>', 'file or folder to write to')
  .option(...LANGUAGE)
  .addHelpText('after', `
Colours stand in the file as they are, so that mail programs and printers know them. Without --out the file goes into this folder
and is named after the exercise; an SVG for a pipe goes there. What to write as alternative text is printed with it.

Social cards are 1200 px wide; most are cut to 630 px of height, so that a lying figure fits and of a tall one the middle is shown.

Examples:
  $ hamkit figure nordic-curl                         nordic-curl.svg
  $ hamkit figure nordic-curl --png --width 1200      for a social card
  $ hamkit figure split-stance-jump --strip --png     start, flight and landing in a row
  $ hamkit figure nordic-curl --mistake 1 --out leaflet/
  $ hamkit figure nordic-curl --gif-frames 12 --png   nordic-curl-frames/0001.png and so on, then for instance
    ffmpeg -framerate 12 -i nordic-curl-frames/%04d.png nordic-curl.gif`)
  // the drawing is for this command alone
  .action((id: string, dir: string, options: FigureOptions) => attempt(async () => (await import('./cli/figure.js')).figure(id, dir, options)));

program.command('explain')
  .description('Say what a code of a problem means, why it is refused, and how to mend it. Without a code, list them all.')
  .argument('[code]', 'what stands behind the severity of a problem, such as bad-dose')
  .addHelpText('after', `
Examples:
  $ hamkit explain                        all codes, a sentence each
  $ hamkit explain bad-dose               one of them, with a slip and its mend`)
  .action((code: string | undefined) => attempt(() => explain(code)));

program.command('prerender')
  .description('Put what the tags show into the pages of a built site, so that it is read without script.')
  .argument('[dir]', 'folder of the built site, such as public')
  .option('--content <dir>', `${CONTENT}; without it, the built-in content`)
  .option('--check', 'write nothing; exit code 1 when a page does not show what the content says')
  .option('--feeds', 'also RSS, Atom and JSON Feed: plain HTML, and a link to the page')
  .option('--json-ld', 'add what each page shows as data of schema.org, for search engines')
  .option('--print-csp', 'only say what a content security policy has to let in')
  .option(...FORMAT)
  .option(...LANGUAGE)
  .addHelpText('after', `
Run it behind the generator, each time. Only pages with tags are changed, and in them only the tags and paragraphs that would end
there; hamkit.css, which each of these pages links, is written to the folder. Where a page links a hamkit.css already, that stays: a
404.html, which is shown at any address, needs a link of its own, <link rel="stylesheet" href="/hamkit.css">. Of a <base> with a
whole path or address it is taken that it names where the site begins.
Tags that are not closed are closed and told. A tag whose name is unknown is an error, and stays as it is. In code it is left alone.
What stands in <ham-content src="/ham/"> shows the data that hamkit build wrote to that place of the site.

Examples:
  $ hamkit prerender public               with the built-in content
  $ hamkit prerender _site --content ham --feeds
  $ hamkit prerender public --check       in CI: was the site prerendered, with the content of today?`)
  // the parser of pages is for this command alone
  .action((dir: string | undefined, choice: PrerenderChoice) => attempt(async () => (await import('./cli/prerender.js')).prerender(dir, choice)));

program.command('sheet')
  .description('Write a circuit as a page to print: pictures, doses in words, cells for some weeks, and a QR code to your page.')
  .argument('<circuit>', 'its id, such as weekly')
  .argument('[dir]', `${CONTENT}; without it, the built-in content`)
  .option('--url <address>', 'page that the QR code leads to; without it there is none')
  .option('--weeks <number>', 'weeks to have cells for, 0 to 26', '6')
  .option('--out <file>', 'file to write to; without it, the circuit\'s id and -sheet.html')
  .option(...LANGUAGE)
  .addHelpText('after', `
Paper is what the printer has: A4 and US Letter both fit, in colour or black. hamkit-sheet.css, which each sheet needs, is written
beside it. The page holds no script and no style of its own, so it may stand under any content security policy.

Examples:
  $ hamkit sheet weekly --url https://example.org/strong-legs     weekly-sheet.html
  $ hamkit sheet weekly content --weeks 12 --out public/weekly.html`)
  // the views and the QR code are for this command alone
  .action((circuit: string, dir: string | undefined, choice: SheetChoice) => attempt(async () => (await import('./cli/sheet.js')).sheet(circuit, dir, choice)));

program.command('report')
  .description('Say how complete the content is, and which files are open: links, kit, citations, reviews, licences.')
  .argument('[dir]', CONTENT, 'content')
  .addOption(new Option('--format <form>', 'form of the report').choices(REPORT_FORMATS).default('text'))
  .option(...LANGUAGE)
  .addHelpText('after', `
Nothing in a report is an error, and the exit code is 0. An entry with an error is counted as such and nowhere else;
hamkit check says what is wrong with it. In text at most three files are named for each thing; json has them all.`)
  .action((dir: string, {language, format}: {readonly language: string; readonly format: ReportFormat}) => attempt(() => report(dir, language, format)));

for (const command of program.commands) {
  const example = command.name() === 'build' ? 'Such as: hamkit build --out public/ham\n' : '';
  command.showHelpAfterError(`${example}Run hamkit ${command.name()} --help for what it takes.`);
}

/** commander's own says all of hamkit's help of a command that there is not. */
program.command('help')
  .description('Say what a command takes.')
  .argument('[command]', 'check, for example')
  .action((name: string | undefined) => attempt(() => help(name)));

function help(name: string | undefined): boolean {
  const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
  if (!command) throw new Failure(`There is no command \`${name ?? ''}\`. ${didYouMean(name ?? '', program.commands.map((each) => each.name())) ?? ''}`);
  command.outputHelp();
  return true;
}

/** Runs a command and sets the exit code. A failure is one line; anything else is a fault of hamkit and keeps its trace. */
async function attempt(command: () => boolean | Promise<boolean>): Promise<void> {
  try {
    if (!await command()) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`hamkit: ${printable(error.message)}\n`);
    process.exitCode = 1;
  }
}

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

await program.parseAsync();
