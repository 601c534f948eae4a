// Every piece of HTML on the pages of demo/docs for those who do not program, as it stands there, in a browser: on a page of a blog, with
// hamkit's files where the addresses say. Between the two is what a site does to it, as far as it can be imitated.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers.mjs';
import {anchorOf} from '../../scripts/demo/pages.mjs';
import {pageOf} from '../sites/docs.js';
import {until} from '../site.js';
import {kses} from './kses.js';
import {PLACES, reading, shown} from './reader.js';

const ROOT = resolve(import.meta.dirname, '../..');
const BLOG = 'https://blog.example/';
const SCRIPT = '<script type="module" src="https://cdn.jsdelivr.net/npm/hamkit/dist/cdn/hamkit.js"></script>';
const asIs = (html: string): string => html;
/** As Ghost writes the HTML of a card into a post. */
const inCard = (html: string): string => `<!--kg-card-begin: html-->\n${html}\n<!--kg-card-end: html-->`;
const inBlock = (html: string): string => `<div class="sqs-block-content">${html}</div>`;

interface Expected {
  /** What the site makes of the snippet. */
  readonly made: (html: string) => string;
  /** What a reader then finds; in a frame, in that. */
  readonly found: RegExp;
  /** What the site has in its head. */
  readonly head?: string;
}

const CIRCUIT = /Split-stance jump[^]*Hamstring roll-out/;
const NORDIC = /Nordic/;
/** Of each page its snippets of HTML in order. */
const PAGES: Readonly<Record<string, readonly Expected[]>> = {
  bloggers: [
    {made: asIs, found: CIRCUIT}, {made: asIs, found: /Nordic[^]*van Dyk/}, {made: asIs, found: CIRCUIT}, {made: asIs, found: CIRCUIT, head: SCRIPT},
  ],
  wordpress: [
    {made: asIs, found: CIRCUIT}, {made: kses, found: CIRCUIT, head: SCRIPT}, {made: asIs, found: CIRCUIT}, {made: asIs, found: CIRCUIT},
  ],
  ghost: [
    {made: inCard, found: CIRCUIT}, {made: (head) => `${head}${inCard('<ham-circuit></ham-circuit>')}`, found: CIRCUIT}, {made: inCard, found: NORDIC, head: SCRIPT},
    {made: inCard, found: CIRCUIT, head: SCRIPT},
  ],
  squarespace: [
    {made: (head) => `${head}${inBlock('<ham-circuit></ham-circuit>')}`, found: CIRCUIT}, {made: inBlock, found: CIRCUIT, head: SCRIPT}, {made: inBlock, found: CIRCUIT},
  ],
};

let browser: Browser;
before(async () => {
  browser = await puppeteer.launch({executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
});
after(() => browser.close());

/** A page of the blog, with hamkit's files where the addresses say, and nothing else on the network. */
async function opened(html: string, places = PLACES, blog = BLOG): Promise<{page: Page; faults: string[]}> {
  const page = await browser.newPage();
  const faults = await reading(page, places, (url) => (url === blog ? {html} : undefined));
  await page.goto(blog);
  return {page, faults};
}

const document = (body: string, head = ''): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A blog</title><link rel="icon" href="data:,">${head}</head><body><article>${body}</article></body></html>`;
const htmlOf = (name: string): string[] => pageOf(name).text.match(/(?<=^```html\n)[^]*?(?=^```$)/gm) ?? [];

for (const [name, expected] of Object.entries(PAGES)) {
  describe(`the page ${name}.md`, () => {
    const snippets = htmlOf(name);

    it('has no snippet that is not tried', () => assert.equal(snippets.length, expected.length));

    for (const [at, {made, found, head}] of expected.entries()) {
      it(`has a snippet ${String(at + 1)} that shows what it says`, async () => {
        const {page, faults} = await opened(document(made(snippets[at]!), head));
        await until(`${String(found)} on the page`, async () => found.test(await shown(page)) || undefined);
        assert.deepEqual(faults, []);
        await page.close();
      });
    }
  });
}

describe('what the pages say of sites', () => {
  it('an author of WordPress loses tag, script and frame, and keeps the stand-in', () => {
    const [pasted, standIn, frame] = htmlOf('wordpress');
    assert.equal(kses(pasted!).trim(), '');
    assert.equal(kses(frame!).trim(), '<div></div>');
    assert.equal(kses(standIn!), standIn);
  });

  it('a frame scrolls without the script around it, and is as high as the circuit with it', async () => {
    const [, , alone, around] = htmlOf('wordpress');
    for (const [snippet, isHigh] of [[alone!, false], [around!, true]] as const) {
      const {page} = await opened(document(snippet));
      const height = async (): Promise<number> => Number(await page.evaluate(`document.querySelector('iframe').clientHeight`));
      await until('the circuit', async () => CIRCUIT.test(await shown(page)) || undefined);
      if (isHigh) await until('the height', async () => (await height()) > 1500 || undefined);
      else assert.equal(await height(), 900);
      await page.close();
    }
  });

  it('what stands in the tag is there without script', async () => {
    for (const html of [htmlOf('bloggers')[2]!, htmlOf('bloggers')[3]!, htmlOf('ghost')[3]!, htmlOf('wordpress')[1]!]) {
      const {page} = await opened(document(html.replace(SCRIPT, '')));
      assert.match(String(await page.evaluate('document.body.innerText')), /circuit/i);
      await page.close();
    }
  });

  it('a tag that a script of the site brings later is filled too', async () => {
    const {page} = await opened(document('', SCRIPT));
    await page.evaluate(`document.querySelector('article').innerHTML = ${JSON.stringify(inBlock(htmlOf('squarespace')[1]!))}`);
    await until('the circuit', async () => CIRCUIT.test(await shown(page)) || undefined);
    await page.close();
  });

  it('a blog on plain http shows it too', async () => {
    const {page, faults} = await opened(document(htmlOf('bloggers')[0]!), PLACES, 'http://blog.example/');
    assert.equal(await page.evaluate('isSecureContext'), false);
    await until('the circuit', async () => CIRCUIT.test(await shown(page)) || undefined);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('a frame that may run scripts and nothing else shows it, as editors preview a post', async () => {
    const inside = document(htmlOf('bloggers')[0]!).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const {page, faults} = await opened(document(`<iframe sandbox="allow-scripts" width="600" height="600" srcdoc="${inside}"></iframe>`));
    await until('the circuit', async () => CIRCUIT.test(await shown(page)) || undefined);
    assert.equal(await page.frames()[1]!.evaluate('origin'), 'null');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('the commands for paper, of the page for bloggers and of the README, write the circuit with its address, and its stylesheet', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').match(/^npx hamkit sheet .*$/gm) ?? [];
    const commands = [...pageOf('bloggers').commands, ...readme];
    assert.equal(commands.length, 2);
    for (const line of commands) {
      const dir = mkdtempSync(join(tmpdir(), 'hamkit-paper-'));
      try {
        assert.ok(line.startsWith('npx hamkit sheet '), line);
        execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...line.split(' ').slice(2)], {cwd: dir, stdio: 'pipe'});
        const sheet = join(dir, / --out (\S+)/.exec(line)?.[1] ?? 'weekly-sheet.html');
        const written = readFileSync(sheet, 'utf8');
        assert.match(written, CIRCUIT);
        assert.ok(written.includes(/ --url (\S+)/.exec(line)![1]!));
        assert.ok(existsSync(join(dirname(sheet), 'hamkit-sheet.css')));
      } finally {
        rmSync(dir, {recursive: true});
      }
    }
  });

  it('a clinic’s commands write what its page shows, and its sheet', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'hamkit-clinic-'));
    try {
      // `dev` goes on until it is stopped
      const commands = pageOf('clinics').commands.filter((line) => line.startsWith('npx hamkit') && !line.endsWith('dev'));
      assert.deepEqual(commands.map((line) => line.split(' ')[2]), ['new', 'new', 'check', 'build', 'sheet']);
      for (const line of commands) execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...line.split(' ').slice(2)], {cwd: dir, stdio: 'pipe'});
      assert.deepEqual(readdirSync(dir).sort(), ['content', 'hamkit-sheet.css', 'public', 'weekly-sheet.html']);
      const {page, faults} = await opened(document(htmlOf('clinics')[0]!), {...PLACES, [`${BLOG}ham/`]: `${join(dir, 'public/ham')}/`});
      await until('its circuit', async () => /Step bridge/.test(await shown(page)) || undefined);
      assert.deepEqual(faults, []);
      assert.ok(readFileSync(join(dir, 'weekly-sheet.html'), 'utf8').includes('Step bridge'));
      await page.close();
    } finally {
      rmSync(dir, {recursive: true});
    }
  });

  it('a page without hamkit’s files shows nothing of the circuit (control)', async () => {
    const {page, faults} = await opened(document(htmlOf('bloggers')[0]!), {});
    assert.doesNotMatch(await shown(page), CIRCUIT);
    assert.ok(faults.length > 0);
    await page.close();
  });
});

describe('the index of demo/docs', () => {
  const folder = join(ROOT, 'demo/docs');
  const links = (file: string): string[] => [...readFileSync(join(folder, file), 'utf8').matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, to]) => to!);

  it('leads to every page', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md').sort();
    assert.deepEqual([...new Set(links('README.md'))].filter((link) => !link.startsWith('../')).sort(), pages);
  });

  it('and its pages lead only to files and headings that are there', () => {
    for (const file of readdirSync(folder)) {
      for (const link of links(file)) {
        const [path, anchor] = link.split('#');
        assert.ok(existsSync(join(folder, path!)), `${file}: ${link}`);
        if (anchor === undefined) continue;
        const anchors = [...readFileSync(join(folder, path!), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title]) => anchorOf(title!));
        assert.ok(anchors.includes(anchor), `${file}: ${link}`);
      }
    }
  });
});
