import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {CORE_SCHEMA, load} from 'js-yaml';
import {parseDocument} from 'yaml';
import {readPlain} from '../../src/compile/yaml-plain.js';
import {readYaml} from '../../src/compile/yaml.js';

/** A case of the YAML test suite: a text, and its data as JSON unless the text is an error or has none. */
interface Case {readonly id: string; readonly yaml: string; readonly json?: string; readonly error?: boolean}

const FILE = join(process.env['CORPORA'] ?? '../shared/corpora', 'yaml.json');
const CASES: readonly Case[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
if (CASES.length === 0) console.log(`The YAML test suite is not at ${FILE}; only generated frontmatter is read.`);

/** Why a text that is YAML is refused, by the beginning of the message. */
const REASONS: Readonly<Record<string, string>> = {
  'The frontmatter is not a list of': 'Fields have names: a list, a single text or a number is no frontmatter.',
  'A line that begins with': 'A file has one frontmatter, which ends with its own ---: no second document, no ..., no directive.',
  'YAML anchors and aliases': 'They make a small file huge, and nobody reads them.',
  'There are no YAML tags': 'The type of a field is known.',
  'A key is a plain word': 'Fields are named by words; programs disagree on what other keys are called.',
  'YAML takes what follows #': 'Half a text would be gone.',
  'There is no space behind the hyphen': 'The author means an item.',
  'For YAML this line goes on': 'The author means an item.',
  'The key `': 'One of two values would be gone; the suite has two empty keys.',
  'The frontmatter is not YAML': 'js-yaml refuses it: a key in braces apart from its value.',
  'Readers of YAML do not agree': 'The two parsers read it differently.',
};

/** Accepted text is the same data to both parsers; refused text has a problem in it. Whether it is accepted. */
function assertBothAgree(yaml: string): unknown {
  const {data, slips} = readYaml(yaml);
  for (const {at, related} of slips) {
    for (const {start, end} of [at, ...related ? [related.at] : []]) assert.ok(start >= 0 && start <= end && start <= yaml.length, JSON.stringify({yaml, at}));
  }
  if (data === undefined) {
    assert.ok(slips.length > 0, 'neither data nor a problem');
    return undefined;
  }
  assert.deepEqual(data, load(yaml, {schema: CORE_SCHEMA}) ?? {}, 'js-yaml');
  const document = parseDocument(yaml, {logLevel: 'silent'});
  assert.deepEqual(document.errors, [], yaml);
  assert.deepEqual(data, document.toJS() ?? {}, 'yaml');
  return data;
}

suite('the YAML test suite as frontmatter', {skip: CASES.length === 0}, () => {
  /** A list or a text as a field, and the first document without its --- line, so that more of the suite is frontmatter. */
  const asField = (yaml: string): string => `field:\n${yaml.replace(/^---\n/, '').replace(/^(?=.)/gm, '  ')}`;
  const tally = {accepted: 0, refused: 0};

  for (const {id, yaml, json, error} of CASES) {
    test(id, () => {
      const {data, slips} = readYaml(yaml);
      if (error) assert.equal(data, undefined, 'an error of YAML is a problem');
      assertBothAgree(asField(yaml));
      if (assertBothAgree(yaml) === undefined) {
        tally.refused += 1;
        const known = slips.every(({message}) => Object.keys(REASONS).some((beginning) => message.startsWith(beginning)));
        assert.ok(error ?? known, `there is no reason for: ${slips.map(({message}) => message).join(' ')}`);
      } else {
        tally.accepted += 1;
        if (json !== undefined) assert.deepEqual(data, JSON.parse(json.trim() || 'null') ?? {});
      }
    });
  }

  test('is accepted in more than sixty cases', () => assert.ok(tally.accepted > 60, JSON.stringify(tally)));
});

const word = fc.constantFrom('ape', 'Bee cow', '12', '012', '1e3', '0.50', '-3', '.5', '2-3', '2026-11-21', '10:30', 'yes', 'true', 'null', '~', 'a: b', 'a #b', '#', '-', '- a', '? a', '&a', '*a', '!a', '!!str a', '%a', '@a', '`a`', '|', '>-', '[a, b]',
  '[a', '{a: b}', '{a', ']', '"a"', '"a', '"a\\tb"', '"a\\q"', "'a'", "'it''s'", "'a", 'a "b"', '“a”', 'é', '🏃', 'a\tb', '', ' ', 'a,b', '1_000', '0x1F', '<<', '---', '...', '٣');
const key = fc.constantFrom('a', 'b', 'c', 'title', 'per-week', '"d"', 'e f', '1', '?', '<<', '[a]', '~');
const usual = fc.constantFrom('a: Bee cow', 'b: 12', 'c:', '  - ape', '  - Bee cow', 'd: "a: b"', "e: 'a'", 'f: 2026-11-21', '# x', '', 'g: [a, b]');
const rare = fc.tuple(fc.constantFrom('', '', '', '  ', '    ', ' ', '\t', '- ', '  - ', '  -', '-'), fc.option(fc.tuple(key, fc.constantFrom(': ', ': ', ': ', ':', ' : ', ':\t')).map((parts) => parts.join('')), {nil: ''}), word, fc.constantFrom('', '', '', ' # x', ' ', '#x'))
  .map((parts) => parts.join(''));
const frontmatter = fc.array(fc.oneof({weight: 3, arbitrary: usual}, rare), {minLength: 1, maxLength: 6}).map((lines) => `${lines.join('\n')}\n`);

suite('any frontmatter', () => {
  test('is the same data to both parsers, or has a problem', () => {
    let [accepted, plain] = [0, 0];
    fc.assert(fc.property(frontmatter, (yaml) => {
      if (assertBothAgree(yaml) === undefined) return;
      accepted += 1;
      if (readPlain(yaml)) plain += 1;
    }), {numRuns: 4000});
    assert.ok(accepted > 200 && plain > 50 && plain < accepted, JSON.stringify({accepted, plain}));
  });
});
