import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Block, Correction, Library} from '../../src/model/index.js';
import {CLAIM_OF, DROPPED, NOT_REPEATED, readClaims, VERDICT_OF, type Claim} from './corrections.js';
import {contentLibrary} from './library.js';
import {paragraphText} from './text.js';

const library = contentLibrary();
const claims = readClaims();
const without = claims ? false : 'the evidence folder is not here; set EVIDENCE to compare';

function required<T>(value: T | undefined): T {
  assert.ok(value !== undefined);
  return value;
}

/** Where the corrections differ from the checked claims. */
function differences({corrections, studies}: Library, checked: readonly Claim[]): string[] {
  const slugOf = new Map(Object.entries(CLAIM_OF).map(([slug, id]) => [id, slug]));
  const unknown = Object.keys(corrections).filter((slug) => CLAIM_OF[slug] === undefined).map((slug) => `${slug} answers no claim`);
  return [...unknown, ...checked.flatMap(({id, verdict, publish, studyIds}): string[] => {
    const slug = slugOf.get(id);
    const correction = slug === undefined ? undefined : corrections[slug];
    if (!correction) return [`${id}: no correction`];
    const found: string[] = [];
    if (correction.verdict !== VERDICT_OF[verdict]) found.push(`${id}: ${correction.verdict}, recorded “${verdict}”`);
    const ours = studyIds.filter((key) => studies[key]);
    const foreign = correction.sources.filter((key) => !ours.includes(key));
    if (foreign.length > 0) found.push(`${id}: ${foreign.join(', ')} is not recorded for it`);
    if (ours.length > 0 && correction.sources.length === 0) found.push(`${id}: cites none of ${ours.join(', ')}`);
    if (/^(?:omit|drop|do not present)\b/i.test(publish)) {
      if (!(id in NOT_REPEATED)) found.push(`${id}: nothing says what would repeat it`);
      else if (NOT_REPEATED[id] ? NOT_REPEATED[id].test(paragraphText(correction.instead)) : correction.instead.length > 0) found.push(`${id}: repeated, or not silent`);
    }
    return found;
  })];
}

const changed = (slug: string, change: Partial<Correction>): Library =>
  ({...library, corrections: {...library.corrections, [slug]: {...required(library.corrections[slug]), ...change}}});
const paragraph = (text: string): Block[] => [{kind: 'paragraph', content: [text]}];

describe('every checked claim has its correction', {skip: without}, () => {
  const compare = (ours: Library): string[] => differences(ours, required(claims));

  test('with its verdict and its studies, and nothing of what is not to be published', () => {
    assert.deepEqual(compare(library), []);
    assert.equal(required(claims).length, 45);
    assert.deepEqual(Object.values(CLAIM_OF).sort(), required(claims).map(({id}) => id).sort());
  });

  for (const [what, ours, said] of [
    ['another verdict', changed('shoes', {verdict: 'supported'}), 'S2-footwear: supported, recorded “unsupported”'],
    ['a study of another claim', changed('shoes', {sources: ['wu2024']}), 'S2-footwear: wu2024 is not recorded for it'],
    ['no study', changed('repeat-injuries', {sources: []}), 'S1-85pct: cites none of petersen2011'],
    ['advice on shoes', changed('shoes', {instead: paragraph('Buy stiff ones.')}), 'S2-footwear: repeated, or not silent'],
    ['a percentage', changed('hip-exercises-in-per-cent', {instead: paragraph('They add 14 %.')}), 'S1-hip-hq: repeated, or not silent'],
    ['one that is missing', {...library, corrections: {}}, 'S1-51pct: no correction'],
    ['one that answers no claim', {...library, corrections: {...library.corrections, more: required(library.corrections['shoes'])}}, 'more answers no claim'],
  ] as const) {
    test(`control: ${what} is reported`, () => assert.equal(compare(ours)[0], said));
  }
});

test('a claim is told without figures', () => {
  assert.deepEqual(Object.values(library.corrections).filter(({claim}) => /\d/.test(claim)).map(({id}) => id), []);
});

describe('no number that was dropped stands anywhere in the library', () => {
  const root = fileURLToPath(new URL('../../content/', import.meta.url));
  const dropped = (texts: Readonly<Record<string, string>>): string[] => Object.entries(texts).flatMap(([path, text]) =>
    Object.entries(DROPPED).flatMap(([id, number]) => number.exec(text)?.slice(0, 1).map((written) => `${path}: “${written}” of ${id}`) ?? []));

  test('in any file', () => {
    const paths = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.md') && path !== 'README.md');
    assert.ok(paths.length > 150, 'control: there are files');
    assert.deepEqual(dropped(Object.fromEntries(paths.map((path) => [path, readFileSync(root + path, 'utf8')]))), []);
  });

  for (const text of ['about 51% fewer', '85 % fewer', 'by 13–16 %', '13 % to 16 %', '1,500 strides', 'fifteen hundred strides', '1,951 steps']) {
    test(`control: “${text}” is caught`, () => assert.equal(dropped({planted: text}).length, 1));
  }
  for (const text of ['43 % to 85 % fewer', '28 against 51 days', '12 % and 16 %']) {
    test(`control: “${text}” is let through`, () => assert.deepEqual(dropped({planted: text}), []));
  }
});

describe('the page that tells what was changed', () => {
  const embedded = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => (block.kind === 'embed' && block.to.kind === 'correction' ? [block.to.id] : []));
  const page = required(library.articles['what-we-changed']);

  test('embeds each of the corrections once', () => {
    assert.deepEqual(embedded(page.body).sort(), Object.keys(library.corrections).sort());
    assert.equal(embedded(page.body).length, 45);
  });

  test('control: one that is left out, or stands there twice, is seen', () => {
    const [first, ...others] = page.body.filter(({kind}) => kind === 'embed');
    assert.notDeepEqual(embedded(others).sort(), Object.keys(library.corrections).sort());
    assert.notDeepEqual(embedded([required(first), required(first), ...others]).sort(), Object.keys(library.corrections).sort());
  });

  test('says what each verdict means', () => {
    const [head] = page.body.flatMap((block) => (block.kind === 'table' ? [block.rows.map(([word]) => required(word).join(''))] : []));
    assert.deepEqual([...new Set(Object.values(VERDICT_OF))].sort(), [...required(head)].sort());
  });
});
