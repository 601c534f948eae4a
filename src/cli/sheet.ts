import {mkdirSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {nearest} from '../compile/suggest.js';
import type {Circuit, Library} from '../model/index.js';
import {SHEET_STYLESHEET, sheetPage, sheetStylesheet} from '../prerender/sheet.js';
import {Failure, orFail} from './failure.js';
import {languageTag} from './language.js';
import {libraryOf} from './prerender/built-in.js';
import {replace} from './prerender/files.js';

/** As commander gives them. */
export interface SheetChoice {readonly url?: string; readonly weeks: string; readonly out?: string; readonly language: string}

/** Half a year of cells. What is planned further ahead will have changed by then. */
const MOST_WEEKS = 26;
/** Characters of an address whose QR code a telephone still reads from paper, at the size that it has there. */
const MOST_LETTERS = 250;

/** Writes a circuit as a page to print, and the stylesheet beside it. Without a folder, from the built-in content. */
export async function sheet(id: string, dir: string | undefined, choice: SheetChoice): Promise<boolean> {
  const options = {url: addressOf(choice.url), weeks: weeksOf(choice.weeks)};
  const path = pathOf(id, choice.out);
  const library = await libraryOf(dir, languageTag(choice.language));
  const page = sheetPage(circuitOf(id, library, dir ?? 'the built-in content'), library, options);
  const style = join(dirname(path), SHEET_STYLESHEET);
  orFail(`${path} cannot be written`, () => mkdirSync(dirname(path), {recursive: true}));
  replace(path, page);
  replace(style, sheetStylesheet());
  process.stdout.write(`${path} and ${style} written. Open ${basename(path)} in a browser and print it, on A4 or US Letter.\n`);
  if (options.url === undefined) process.stderr.write('It has no QR code: --url says which page that should lead to.\n');
  return true;
}

function addressOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw new Failure(`--url needs the address of a page, as https://example.org/strong-legs, and \`${url}\` is none.`);
  if (parsed.href.length > MOST_LETTERS) {
    throw new Failure(`--url is ${String(parsed.href.length)} characters long. Few telephones would read its QR code from paper: give an address of at most ${String(MOST_LETTERS)}.`);
  }
  return parsed.href;
}

function weeksOf(written: string): number {
  const weeks = Number(written);
  if (/^\d+$/.test(written) && weeks <= MOST_WEEKS) return weeks;
  throw new Failure(`--weeks needs a whole number from 0 to ${String(MOST_WEEKS)}, and \`${written}\` is none.`);
}

function pathOf(id: string, out = `${id}-sheet.html`): string {
  if (/^\.html?$/i.test(extname(out))) return out;
  throw new Failure(`--out needs a file that ends in .html, such as ${id}-sheet.html.`);
}

function circuitOf(id: string, {circuits}: Library, where: string): Circuit {
  const circuit = Object.hasOwn(circuits, id) ? circuits[id] : undefined;
  if (circuit) return circuit;
  const meant = nearest(id, Object.keys(circuits));
  throw new Failure(`There is no circuit \`${id}\` in ${where}.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`);
}
