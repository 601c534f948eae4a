// The snippets of demo/docs/frameworks.md as they stand there: rendered by React and Vue in Node, filled by hamkit as a built page would be,
// and hydrated by them in a browser. Neither may complain, nor throw away a word.
import assert from 'node:assert/strict';
import {readFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {build, type Plugin} from 'vite';
import {findBrowser} from '../../scripts/browsers.mjs';
import {libraryOf} from '../../src/cli/prerender/built-in.js';
import {prerender, stylesheet} from '../../src/prerender/index.js';
import {install, siteDir} from '../sites/built.js';
import {pageOf} from '../sites/docs.js';
import {run} from '../sites/run.js';
import {until} from '../site.js';

const {snippets, text} = pageOf('frameworks');
const snippet = (file: string): string => snippets.find((each) => each.file === file)!.code;

/** What a generator of pages does round the snippets. */
const REACT_SERVER = `import {renderToString} from 'react-dom/server';
import {App} from './src/App.jsx';
export const render = () => renderToString(<App />);`;
const VUE_SERVER = `import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import App from './src/App.vue';
export const render = () => renderToString(createSSRApp(App));`;

/** Tags that are made in the browser, by what `change` says. */
const REACT_LIST = `import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import 'hamkit/define';
function App() {
  const [{names, level, data, heard}, change] = useState({names: ['nordic-curl', 'glute-bridge', 'heel-slide'], level: 'written', heard: 0});
  globalThis.change = (next) => change((old) => ({...old, ...next}));
  return <>
    {names.map((name) => <ham-exercise key={name} name={name} />)}
    {names.length > 0 && <ham-circuit level={level} data={data} onham-set={({setsDone}) => globalThis.change({heard: setsDone})} />}
    <p id="heard">{heard}</p>
  </>;
}
createRoot(document.getElementById('root')).render(<StrictMode><App /></StrictMode>);`;
const VUE_LIST = `import {createApp, h, reactive} from 'vue';
import 'hamkit/define';
const state = reactive({names: ['nordic-curl', 'glute-bridge', 'heel-slide'], level: 'written', data: undefined, heard: 0});
globalThis.change = (next) => Object.assign(state, next);
createApp(() => [
  ...state.names.map((name) => h('ham-exercise', {key: name, name})),
  state.names.length > 0 && h('ham-circuit', {level: state.level, data: state.data, 'onHam-set': ({setsDone}) => { state.heard = setsDone; }}),
  h('p', {id: 'heard'}, state.heard),
]).mount('#root');`;

const TYPES = 'src/hamkit.d.ts';

interface Compiler {
  parse(source: string, options: object): {descriptor: object};
  compileScript(descriptor: object, options: object): {content: string};
}

/** The plugin that the snippet of Vite's settings imports, as much of it as it takes: Vue's compiler, with the options of the snippet. */
async function vueFor(dir: string, ssr: boolean): Promise<Plugin> {
  const compiler = createRequire(join(dir, 'package.json'))('vue/compiler-sfc') as Compiler;
  const settings = `data:text/javascript,${encodeURIComponent(snippet('vite.config.js').replace(/^import vue.*$/m, 'const vue = (options) => options;'))}`;
  const {default: {plugins: [{template}]}} = await import(settings) as {default: {plugins: [{template: {compilerOptions: object}}]}};
  return {
    name: 'vue',
    transform: (code, id) => id.endsWith('.vue')
      ? {code: compiler.compileScript(compiler.parse(code, {templateParseOptions: template.compilerOptions}).descriptor, {id: 'app', inlineTemplate: true, templateOptions: {ssr, ssrCssVars: [], ...template}}).content, map: null}
      : undefined,
  };
}

/** So that both complain aloud. What begins with `__VUE` is what Vue's own plugin defines. */
const DEFINED = {'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true'};

const FRAMEWORKS = [
  {name: 'react', server: 'server.jsx', render: REACT_SERVER, list: REACT_LIST, files: ['src/App.jsx', 'src/client.jsx'], plugins: () => Promise.resolve([])},
  {name: 'vue', server: 'server.js', render: VUE_SERVER, list: VUE_LIST, files: ['src/App.vue', 'src/client.js'], plugins: async (dir: string, ssr: boolean) => [await vueFor(dir, ssr)]},
];

let browser: Browser;
before(async () => {
  browser = await puppeteer.launch({executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
});
after(() => browser.close());

it('every file of the page is tried', () => {
  assert.deepEqual(snippets.map(({file}) => file).sort(), [...FRAMEWORKS.flatMap(({files}) => files), 'vite.config.js', TYPES].sort());
});

for (const {name, server, render, list, files, plugins} of FRAMEWORKS) {
  describe(`a page of ${name}`, () => {
    const dir = siteDir(name);
    const out = join(dir, 'out');
    let without: string | undefined;
    let rendered = '';

    before(async () => {
      without = await install(name);
      if (without !== undefined) return;
      rmSync(out, {recursive: true, force: true});
      for (const [path, code] of [[server, render], ['src/list.jsx', list], ...files.map((file) => [file, snippet(file)])] as [string, string][]) {
        mkdirSync(dirname(join(dir, path)), {recursive: true});
        writeFileSync(join(dir, path), code);
      }
      const make = async (input: string | string[], ssr: boolean): Promise<unknown> => build({
        root: dir, configFile: false, logLevel: 'silent', plugins: await plugins(dir, ssr), define: DEFINED,
        build: {ssr, outDir: join(out, ssr ? 'server' : 'client'), minify: false, rollupOptions: {input: [input].flat().map((each) => join(dir, each)), output: {entryFileNames: '[name].mjs'}}},
      });
      await make(server, true);
      await make([files[1]!, 'src/list.jsx'], false);
      const made = await import(pathToFileURL(join(out, 'server/server.mjs')).href) as {render(): string | Promise<string>};
      rendered = await made.render();
    });

    /** The page before any script of it runs, and what was complained of since. */
    async function opened(inside: string): Promise<{page: Page; faults: string[]}> {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) faults.push(message.text()); });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const {pathname} = new URL(request.url());
        if (pathname === '/') return void request.respond({contentType: 'text/html; charset=utf-8', body: inside});
        if (pathname === '/hamkit.css') return void request.respond({contentType: 'text/css', body: stylesheet()});
        return void request.respond({contentType: 'text/javascript', body: readFileSync(join(out, 'client', pathname))});
      });
      await page.goto('https://site.example/');
      await page.evaluate(`globalThis.first = document.querySelector('[data-ham-static]'); globalThis.title = document.querySelector('h1')`);
      return {page, faults};
    }
    const document = (inside: string): string =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,"></head><body><div id="root">${inside}</div></body></html>`;
    const filled = async (inside: string): Promise<string> => {
      const {html, problems} = prerender(document(inside), {library: await libraryOf(undefined, 'en'), stylesheet: '/hamkit.css'});
      assert.deepEqual(problems, []);
      return html ?? '';
    };
    const hydrate = async (page: Page): Promise<void> => {
      await page.evaluate(`import('/client.mjs')`);
      await until('the element', async () => await page.evaluate(`Boolean(document.querySelector('ham-circuit')?.shadowRoot?.querySelector('button, slot, article'))`) || undefined);
    };

    it('keeps the words that are in it, complains of nothing, and hears what the reader does', async (t) => {
      if (without !== undefined) return void t.skip(without);
      const {page, faults} = await opened(await filled(rendered));
      assert.match(String(await page.evaluate('document.body.textContent')), /Split-stance jump/);
      await hydrate(page);
      const same = `first.isConnected && title.isConnected && document.querySelector('ham-circuit > [data-ham-static]') === first`;
      assert.equal(await page.evaluate(same), true);
      await page.evaluate(`document.querySelector('ham-circuit').dispatchEvent(Object.assign(new Event('ham-set', {bubbles: true}), {setsDone: 3}))`);
      await until('the count', async () => /3 sets done/.test(String(await page.evaluate('document.body.textContent'))) || undefined);
      assert.equal(await page.evaluate(same), true);
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('shows the circuit where nothing has filled it', async (t) => {
      if (without !== undefined) return void t.skip(without);
      const {page, faults} = await opened(document(rendered));
      await hydrate(page);
      await until('the circuit', async () => await page.evaluate(`/Split-stance jump/.test(document.querySelector('ham-circuit').shadowRoot.textContent)`) || undefined);
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('moves tags that it made, gives them attributes and data, and takes them away and back', async (t) => {
      if (without !== undefined) return void t.skip(without);
      const {page, faults} = await opened(document(''));
      await page.evaluate(`import('/list.mjs')`);
      const titles = async (): Promise<string> => String(await page.evaluate(`[...document.querySelectorAll('ham-exercise')].map(({shadowRoot}) => shadowRoot?.querySelector('[part=title]')?.textContent).join(' | ')`));
      const shows = (expected: string): Promise<unknown> => until(() => `not ${expected}`, async () => (await titles()) === expected || undefined);
      const circuit = (path: string): Promise<unknown> => page.evaluate(`document.querySelector('ham-circuit')${path}`);
      const change = (next: string): Promise<unknown> => page.evaluate(`change(${next})`);
      await shows('Nordic curl | Glute bridge | Heel slide');
      await page.evaluate(`globalThis.tags = [...document.querySelectorAll('ham-exercise')]`);
      await change(`{names: ['heel-slide', 'nordic-curl', 'glute-bridge']}`);
      await shows('Heel slide | Nordic curl | Glute bridge');
      assert.equal(await page.evaluate(`[...document.querySelectorAll('ham-exercise')].map((tag) => tags.indexOf(tag)).join()`), '2,0,1');

      await change(`{level: 'easier'}`);
      await until('the level', async () => (await circuit('.shadowRoot.querySelector("[part=level] input:checked + span")?.textContent')) === 'Easier' || undefined);
      const own = readFileSync(join(import.meta.dirname, '../../dist/cdn/data/circuits/weekly.json'), 'utf8').replaceAll('The weekly hamstring circuit', 'Ours on Mondays');
      await change(`{data: ${own}}`);
      await until('the circuit of the page', async () => (await circuit('.shadowRoot.querySelector("[part=title]")?.textContent')) === 'Ours on Mondays' || undefined);
      await circuit('.shadowRoot.querySelector("[part=ticks] input").click()');
      await until('the set', async () => (await page.$eval('#heard', ({textContent}) => textContent)) === '1' || undefined);

      await change('{names: []}');
      await until('an empty page', async () => (await titles()) === '' || undefined);
      await change(`{names: ['glute-bridge']}`);
      await shows('Glute bridge');
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('would be heard to complain (control)', async (t) => {
      if (without !== undefined) return void t.skip(without);
      const {page, faults} = await opened(document(rendered.replace('Strong legs', 'Weak legs')));
      await hydrate(page);
      await until('a complaint', () => faults.find((fault) => /hydrat/i.test(fault)));
      await page.close();
    });
  });
}

it('TypeScript knows the tags in React by the file of the page, and what may stand in them', async (t) => {
  const without = await install('react');
  if (without !== undefined) return void t.skip(without);
  const dir = siteDir('react');
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  mkdirSync(join(dir, 'src'), {recursive: true});
  writeFileSync(join(dir, TYPES), snippet(TYPES));
  const errors = async (tag: string): Promise<string> => {
    writeFileSync(join(dir, 'src/typed.tsx'), `import 'hamkit/define';\nexport const page = ${tag};\n`);
    return (await run(`node "${tsc}" --ignoreConfig --noEmit --strict --skipLibCheck --jsx react-jsx --module esnext --moduleResolution bundler --target es2022 ${TYPES} src/typed.tsx`, dir)).output;
  };
  assert.equal(await errors('<ham-content src="/ham/"><ham-circuit name="weekly" level="easier" className="mine" hidden /><ham-figure name="nordic-curl" mistake={0} compact /><ham-cite list /></ham-content>'), '');
  const wrong = await errors('<><ham-circuit level="esier" /><ham-circus /></>');
  assert.match(wrong, /"esier"' is not assignable/);
  assert.match(wrong, /'ham-circus' does not exist/);
});

it('the page says which releases were tried', () => {
  const release = (name: string): string => (JSON.parse(readFileSync(join(import.meta.dirname, `../sites/${name}/package-lock.json`), 'utf8')) as {packages: Record<string, {version: string}>}).packages[`node_modules/${name}`]!.version;
  assert.ok(text.includes(`React ${release('react').split('.')[0]!}`));
  assert.ok(text.includes(`Vue ${release('vue').split('.').slice(0, 2).join('.')}`));
});
