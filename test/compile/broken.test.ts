import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {brief, compileTexts, withChange, type GoodPath} from './entries.js';

/** A slip in a good library, and all the problems it makes, as `line:column code`. */
type Case = readonly [name: string, path: GoodPath, from: string, to: string, ...expected: string[]];

const BRIDGE = 'exercises/bridge.md';
const WEEKLY = 'circuits/weekly.md';
const SMITH = 'studies/smith2020.md';
const STRENGTH = 'articles/strength.md';

const FRONTMATTER: readonly Case[] = [
  ['no frontmatter', BRIDGE, '---\ntitle', 'title', '1:1 no-frontmatter'],
  ['frontmatter without an end', BRIDGE, 'licence: CC-BY-4.0\n---', 'licence: CC-BY-4.0', '1:1 no-frontmatter'],
  ['an open bracket', BRIDGE, 'kind: strength', 'kind: [strength', '5:1 bad-yaml'],
  ['a second colon in a text', BRIDGE, 'title: Bridge', 'title: Bridge: low', '2:14 bad-yaml'],
  ['a tab as indent', BRIDGE, '  trunk:', '\ttrunk:', '11:1 bad-yaml'],
  ['a key twice', BRIDGE, 'kind: strength', 'kind: strength\ntitle: Again', '5:1 duplicate-key'],
  ['an anchor', BRIDGE, 'kind: strength', 'kind: &k strength', '4:10 yaml-alias'],
  ['an alias', BRIDGE, 'kind: strength', 'kind: *k', '4:7 yaml-alias'],
  ['an unknown key', BRIDGE, 'purpose:', 'purpos:', '3:1 unknown-key'],
  ['an unknown key beside the one it is near to', BRIDGE, 'kind: strength', 'kind: strength\nkidn: drill', '5:1 unknown-key'],
  ['a missing key', BRIDGE, 'author: hamkit\n', '', '1:1 missing-key'],
  ['several missing keys', BRIDGE, 'author: hamkit\nlicence: CC-BY-4.0\n', '', '1:1 missing-key'],
  ['a section as a key', BRIDGE, 'author:', 'easier: less\nauthor:', '12:1 unknown-key'],
  ['a key without a value', BRIDGE, 'title: Bridge', 'title:', '2:1 empty-value'],
  ['a blank text', BRIDGE, 'title: Bridge', 'title: " "', '2:8 empty-value'],
  ['a number for a text', BRIDGE, 'title: Bridge', 'title: 12', '2:8 wrong-type'],
  ['a text for a list', BRIDGE, 'kit:\n  - mat or towel', 'kit: mat', '7:6 wrong-type'],
  ['a text for a map', BRIDGE, 'muscles:\n  hamstrings: main, eccentric and isometric\n  trunk: assist', 'muscles: trunk', '9:10 wrong-type'],
  ['a word outside the vocabulary', BRIDGE, 'kind: strength', 'kind: strenght', '4:7 unknown-value'],
  ['a kit item outside the vocabulary', BRIDGE, 'mat or towel', 'mat or towl', '8:12 unknown-value'],
  ['a list item that is no map', SMITH, 'effects:', 'effects:\n  - all', '19:5 wrong-type'],
  ['a muscle outside the vocabulary', BRIDGE, 'hamstrings:', 'hamstring:', '10:3 unknown-value'],
  ['a contraction outside the vocabulary', BRIDGE, 'eccentric and isometric', 'eccentric and isometrc', '10:35 unknown-value'],
  ['a comma with nothing behind it', BRIDGE, 'trunk: assist', 'trunk: "assist,"', '11:18 unknown-value'],
  ['a slip inside a dose', BRIDGE, 'dose: 3 x 8 per side, rest', 'dose: 3 x 8 per sid, rest', '5:17 bad-dose'],
  ['a value cut short by a remark', BRIDGE, 'title: Bridge', 'title: Bridge #1', '2:15 yaml-remark'],
  ['no main muscle', BRIDGE, 'hamstrings: main, eccentric', 'hamstrings: assist, eccentric', '10:15 bad-value'],
  ['a main muscle that does nothing', BRIDGE, 'main, eccentric and isometric', 'main', '10:15 bad-value'],
  ['a slip inside a quoted dose', BRIDGE, 'dose: 3 x 8 per side, rest 60 s between sets', 'dose: "3 x 8 per sid"', '5:18 bad-dose'],
  ['a text of several lines', BRIDGE, 'title: Bridge', 'title: |\n  One\n  Two', '2:8 bad-value'],
  ['a citation in plain text', BRIDGE, 'purpose: Strength', 'purpose: [@smith2020] Strength', '3:11 bad-yaml'],
  ['a citation in quoted text', BRIDGE, 'title: Bridge', 'title: "Bridge [@smith2020]"', '2:16 bad-citation'],
  ['a review without its date', BRIDGE, 'author: hamkit', 'author: hamkit\nreviewed: {by: A, credentials: B}', '13:11 missing-key'],
  ['sessions a week that are none', WEEKLY, 'per-week: 2-3', 'per-week: 3-2', '4:11 bad-value'],
  ['half a session a week', WEEKLY, 'per-week: 2-3', 'per-week: 1.5', '4:11 bad-value'],
  ['a number in quotes', SMITH, 'year: 2020', 'year: "2020"', '5:7 wrong-type'],
  ['a text without quotes that is a number', SMITH, 'volume: "1"', 'volume: 1', '7:9 wrong-type'],
  ['an author without a comma', SMITH, 'van Smith, Ann B.', 'Ann B. van Smith', '4:5 bad-value'],
  ['a DOI with its address', SMITH, 'doi: 10.1000', 'doi: https://doi.org/10.1000', '8:6 bad-value'],
  ['an interval from high to low', SMITH, '0.3 to 0.8', '0.8 to 0.3', '23:15 bad-value'],
  ['no author', SMITH, 'authors:\n  - van Smith, Ann B.', 'authors: []', '3:10 empty-value'],
  ['an author that is no text, and not also no author', SMITH, 'authors:\n  - van Smith, Ann B.', 'authors: [1]', '3:11 wrong-type'],
  ['a kit item that stands in for itself', BRIDGE, 'mat or towel', 'mat or mat', '8:12 bad-value'],
  ['a kit item twice', BRIDGE, 'mat or towel', 'mat or towel\n  - mat', '9:5 bad-value'],
  ['a study contested twice', SMITH, '[jones2021]', '[jones2021, jones2021]', '13:23 bad-value'],
  ['control: a study both contested and answered', SMITH, '[jones2021]', '[jones2021]\nreplies: [jones2021]'],
  ['control: a kit item that stands in for another and is needed too', BRIDGE, 'mat or towel', 'mat or towel\n  - towel'],
  ['a study both contested and supported', SMITH, '[jones2021]', '[jones2021]\nsupports: [jones2021]', '14:12 bad-value'],
  ['no effect', 'studies/jones2021.md', `effects:
  - id: all
    outcome: Injury
    measure: rate ratio
    favours: inconclusive
    certainty:
      studied: very low to low
      runners: very low
      because: No control group.`, 'effects: []', '10:10 empty-value'],
  ['a value above its interval', SMITH, 'value: 0.5', 'value: 1.6', '22:12 bad-value'],
  ['a value below its interval', SMITH, 'value: 0.5', 'value: 0.2', '22:12 bad-value'],
  ['a ratio of nothing', SMITH, 'value: 0.5', 'value: 0', '22:12 bad-value'],
  ['a negative ratio', SMITH, 'value: 0.5', 'value: -0.5', '22:12 bad-value'],
  ['an interval of a ratio that reaches below zero', SMITH, '0.3 to 0.8', '-0.3 to 0.8', '23:15 bad-value'],
  ['an effect without an id', SMITH, 'id: all\n    outcome', 'outcome', '19:5 missing-key'],
  ['an effect with an id that is empty', SMITH, 'id: all', 'id: ""', '19:9 empty-value'],
  ['an effect without most of its keys', SMITH, '    outcome: Injury\n    measure: risk ratio\n', '', '19:5 missing-key'],
  ['two effects of one id', SMITH, 'effects:', 'effects:\n  - {id: all, outcome: Pain, measure: risk ratio, favours: change}', '20:9 duplicate-id'],
  ['an effect of unknown certainty', 'studies/jones2021.md', `
    certainty:
      studied: very low to low
      runners: very low
      because: No control group.`, '', '11:5 missing-key'],
  ['a date that is none', STRENGTH, 'date: 2026-11-21', 'date: 21.11.2026', '4:7 bad-value'],
];

const SECTIONS: readonly Case[] = [
  ['an unknown section', BRIDGE, '## Cautions', '## Caution', '50:1 unknown-section'],
  ['a section with a word more', BRIDGE, '## Mistakes', '## Common mistakes', '33:1 unknown-section'],
  ['a section of another name', BRIDGE, '## Cautions', '## Sources', '50:1 unknown-section', '53:1 missing-section'],
  ['a section with one sign', BRIDGE, '## Setup', '# Setup', '16:1 bad-heading'],
  ['a section with three signs', BRIDGE, '## Steps', '### Steps', '20:1 bad-heading'],
  ['a title above the sections', BRIDGE, '## Setup', '# Bridge\n\n## Setup', '16:1 stray-text'],
  ['a missing section', BRIDGE, '## Feel\n\nWork in the thigh [@smith2020].\n\n', '', '49:1 missing-section'],
  ['several missing sections', 'exercises/hold.md', '## Steps\n\n1. Lift and hold.\n\n## Cues\n\n- Breathe.\n\n', '', '37:1 missing-section'],
  ['an empty section', BRIDGE, 'Lie on your back.\n\n', '', '16:1 empty-section'],
  ['a section twice', BRIDGE, '## Steps', '## Setup\n\nAgain.\n\n## Steps', '20:1 duplicate-section'],
  ['text before the first section', BRIDGE, '## Setup', 'Hello.\n\n## Setup', '16:1 stray-text'],
  ['neither easier nor harder', 'exercises/hold.md', '## Harder\n\n- [Bridge](bridge.md)\n\n', '', '41:1 missing-section'],
  ['harder, with a slip', 'exercises/hold.md', '## Harder', '## Hardr', '34:1 unknown-section'],
  ['a heading inside a section', BRIDGE, 'Lie on your back.', 'Lie.\n\n### More', '20:1 bad-heading'],
  ['steps that are not numbered', BRIDGE, '1. Lift the hips.\n2. Lower them.', '- Lift the hips.', '22:1 bad-list'],
  ['cues that are numbered', BRIDGE, '- Push the floor away.', '1. Push the floor away.', '27:1 bad-list'],
  ['steps from 2 on', BRIDGE, '1. Lift the hips.\n2. Lower them.', '2. Lift the hips.', '22:1 bad-list'],
  ['text beside the steps', BRIDGE, '1. Lift the hips.', 'Slowly:\n\n1. Lift the hips.', '22:1 bad-list'],
  ['a list inside a step', BRIDGE, '1. Lift the hips.', '1. Lift the hips.\n   - High.', '22:1 bad-item'],
  ['an empty item', BRIDGE, '- Push the floor away.', '-', '27:1 bad-item'],
  ['a mistake without its name', BRIDGE, '**The back arches.** Lift less.', 'Lift less.', '35:1 bad-item'],
  ['a mistake without its correction', BRIDGE, '**The back arches.** Lift less.', '**The back arches.**', '35:1 bad-item'],
  ['a hyphen that touches the link', BRIDGE, '(hold.md) — 2 x 20 s', '(hold.md)- 2 x 20 s', '39:18 bad-item'],
  ['a slip inside the dose of a list item', BRIDGE, '— 2 x 20 s:', '— 2 x 20 sec per sid:', '39:28 bad-dose'],
  ['no colon behind a dose', BRIDGE, '2 x 20 s: without moving.', '2 x 20 s *slowly*', '39:30 bad-item'],
  ['a colon and no text', BRIDGE, '2 x 20 s: without moving.', '2 x 20 s:', '39:29 bad-item'],
  ['an exercise of a circuit without a dose', WEEKLY, ' — 3 x 8 per side', '', '22:1 bad-item'],
  ['an item of a circuit without a link', WEEKLY, '[Bridge](../exercises/bridge.md)', 'Bridge', '22:1 bad-item'],
  ['an item of a circuit that links to a study', WEEKLY, '../exercises/bridge.md', '../studies/smith2020.md', '22:4 bad-item', '22:4 link-text'],
  ['no introduction', WEEKLY, 'One session.\n\n', '', '9:1 missing-section'],
  ['a block without its reason', WEEKLY, 'Slow first.\n\n', '', '18:1 empty-section'],
  ['text below the list of a block', WEEKLY, '## Afterwards', 'More.\n\n## Afterwards', '25:1 stray-text'],
  ['text above the first block', WEEKLY, '### Strength', 'All:\n\n### Strength', '18:1 stray-text'],
  ['a block title with emphasis', WEEKLY, '### Strength', '### *Strength*', '18:1 bad-heading'],
  ['an article with a first-level heading', STRENGTH, '## Two kinds\n', '# Two kinds\n', '11:1 bad-heading'],
];

const LIE = 'Lie on your back.';
const PROSE: readonly Case[] = [
  ['raw HTML in a line', BRIDGE, LIE, 'Lie <b>down</b>.', '18:5 raw-html'],
  ['raw HTML in two lines', BRIDGE, LIE, 'Lie <b>down</b>,\n<i>now</i>.', '18:5 raw-html', '19:1 raw-html'],
  ['raw HTML as a block', BRIDGE, LIE, '<script>alert(1)</script>', '18:1 raw-html'],
  ['a comment', BRIDGE, LIE, `${LIE}\n\n<!-- later -->`, '20:1 raw-html'],
  ['an image', BRIDGE, LIE, 'Lie ![down](a.png).', '18:5 image'],
  ['code in a line', BRIDGE, LIE, 'Lie `down`.', '18:5 code'],
  ['a code block', BRIDGE, LIE, `${LIE}\n\n\tcode`, '20:1 code'],
  ['a rule', BRIDGE, LIE, `${LIE}\n\n***`, '20:1 rule'],
  ['a hard line break', BRIDGE, LIE, 'Lie  \non your back.', '18:4 line-break'],
  ['a task', BRIDGE, LIE, '- [ ] Lie', '18:3 task'],
  ['struck-through text', BRIDGE, LIE, 'Lie ~~down~~.', '18:5 strikethrough'],
  ['a link definition', BRIDGE, LIE, `${LIE}\n\n[a]: https://example.org`, '20:1 link-definition'],
  ['a footnote', BRIDGE, LIE, 'Lie down[^1].', '18:9 footnote'],
  ['a reference link without a definition', BRIDGE, LIE, 'Lie [down][there].', '18:10 bad-link'],
  ['a space in an address', BRIDGE, LIE, 'See [this](a page.md).', '18:10 bad-link'],
  ['a link title', BRIDGE, LIE, 'See [this](hold.md "Hold").', '18:5 bad-link'],
  ['a link without a text', BRIDGE, LIE, 'See [](hold.md).', '18:5 bad-link'],
  ['a link to no entry', BRIDGE, LIE, 'See [this](/about).', '18:5 bad-link'],
  ['a link into an entry', BRIDGE, LIE, 'See [this](hold.md#steps).', '18:5 bad-link'],
  ['a script address', BRIDGE, LIE, 'See [this](javascript:alert(1)).', '18:5 unsafe-url'],
  ['a script address behind a character reference', BRIDGE, LIE, 'See [this](javascript&#58;alert(1)).', '18:5 unsafe-url'],
  ['a script address behind a name not known', BRIDGE, LIE, 'See [this](javascript&colon;alert(1)).', '18:5 bad-entity'],
  ['a data address', BRIDGE, LIE, 'See [this](data:text/html,x).', '18:5 unsafe-url'],
  ['an unknown character reference', BRIDGE, LIE, 'Lie &downwards; now.', '18:5 bad-entity'],
  ['a citation with a page', BRIDGE, LIE, 'Lie [@smith2020, p. 3].', '18:6 bad-citation'],
  ['a citation without brackets', BRIDGE, LIE, 'Lie @smith2020.', '18:5 bad-citation'],
  ['an embed outside an article', BRIDGE, LIE, '[Hold](hold.md)', '18:1 bad-embed'],
  ['an embedded article', STRENGTH, '[Weekly](../circuits/weekly.md)', '[Self](strength.md)', '15:1 bad-embed', '15:1 self-reference'],
  ['a quote outside an article', BRIDGE, LIE, '> Lie.', '18:1 article-only'],
  ['a table outside an article', BRIDGE, LIE, '| a |\n|---|\n| b |', '18:1 article-only'],
  ['aligned columns', STRENGTH, '|---|---|', '|---|:-:|', '20:6 bad-table'],
  ['a row too long', STRENGTH, '| 1 | 2 |', '| 1 | 2 | 3 |', '21:1 bad-table'],
  ['emphasis in emphasis seven levels deep', BRIDGE, LIE, `${'*a _b '.repeat(4)}c${' b_ a*'.repeat(4)}`, '18:19 too-deep'],
];

const BETWEEN: readonly Case[] = [
  ['a link to a file that is not there', BRIDGE, LIE, 'See [this](holt.md).', '18:5 dangling-link'],
  ['a link to a folder too high', BRIDGE, LIE, 'See [this](../../exercises/hold.md).', '18:5 dangling-link'],
  ['a citation of no study', BRIDGE, '[@smith2020]', '[@smith2021]', '31:21 unknown-citation'],
  ['the second citation of two', BRIDGE, '[@jones2021; @smith2020]', '[@jones2021; @smit2020]', '48:24 unknown-citation'],
  ['a warm-up that is not there', WEEKLY, 'warm-up: warm-up', 'warm-up: warmup', '5:10 unknown-id'],
  ['a study contested that is not there', SMITH, '[jones2021]', '[jones2021, jones2022]', '13:23 unknown-id'],
  ['an exercise harder than itself', BRIDGE, '- [Hold](hold.md): on', '- [Bridge](bridge.md): on', '44:3 self-reference'],
  ['a link with another text than the title that pages show', BRIDGE, '- [Hold](hold.md): on', '- [Holding](hold.md): on', '44:3 link-text'],
];

const POSITIONS: readonly Case[] = [
  ['behind an emoji, two UTF-16 units', BRIDGE, LIE, '🏃 runs `fast`.', '18:9 code'],
  ['behind a tab, one unit', BRIDGE, LIE, 'Lie\tdown\t`now`.', '18:10 code'],
  ['behind an emoji in frontmatter', BRIDGE, 'mat or towel', '"🏃 or towel"', '8:6 unknown-value'],
  ['in the second line of a paragraph', BRIDGE, LIE, 'Lie\n  on `your` back.', '19:6 code'],
  ['in a nested list', BRIDGE, LIE, '- Lie\n  - on your\n    `back`', '20:5 code'],
  ['in a nested list indented by tabs', BRIDGE, LIE, '- Lie\n\t- on `your` back', '19:7 code'],
  ['in a quote', STRENGTH, '[Weekly](../circuits/weekly.md)', '> Lie\n> on `your` back', '16:6 code'],
  ['in a table', STRENGTH, '| 1 | 2 |', '| 1 | `2` |', '21:7 code'],
  ['where the same words stand before', BRIDGE, LIE, 'Lie a [b] a `a`', '18:13 code'],
  ['of a number that is also a list marker', BRIDGE, '1. Lift the hips.', '1. 1 &foo; 1', '22:6 bad-entity'],
];

function check(title: string, cases: readonly Case[], spell = (text: string): string => text): void {
  suite(title, () => {
    for (const [name, path, from, to, ...expected] of cases) {
      test(`${name}: ${expected.join(', ')}`, () => {
        const texts = withChange(path, from, to);
        const {library, problems} = compileTexts({...texts, [path]: spell(texts[path] ?? '')});
        assert.deepEqual(problems.filter(({file}) => file === path).map(brief), expected);
        assert.deepEqual(problems.filter(({file}) => file !== path), [], 'a problem is told in one file');
        const records = Object.values(library).flatMap((records) => typeof records === 'string' ? [] : Object.keys(records));
        const id = path.replace(/^.*\/|\.md$/g, '');
        assert.equal(records.includes(id), problems.every(({severity}) => severity === 'warning'), 'an entry with an error is left out');
      });
    }
  });
}

check('slips in frontmatter', FRONTMATTER);
check('slips in sections and lists', SECTIONS);
check('slips in prose', PROSE);
check('slips between entries', BETWEEN);
check('the place of a slip', POSITIONS);

const ALL = [...FRONTMATTER, ...SECTIONS, ...PROSE, ...BETWEEN, ...POSITIONS];
check('the same with Windows line ends', ALL, (text) => text.replaceAll('\n', '\r\n'));
check('the same with a byte order mark', ALL, (text) => `\uFEFF${text}`);
