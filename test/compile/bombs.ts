/** A run without a blank line may have 5,000 characters, and a file 100,000. */
const RUN = 4900;
const FILE = 99_000;
const FIELDS = 19_900;

const ARTICLE = '---\ntitle: T\nsummary: S\ndate: 2026-11-21\nauthor: hamkit\nlicence: CC-BY-4.0\n---\n\n';

/** So many runs of one sort, each as long as a run may be, as fill a size. */
const filled = (size: number, run: string): string => Array.from({length: Math.floor(size / (run.length + 2))}, () => run).join('\n\n');
const repeated = (piece: string, length = RUN): string => piece.repeat(Math.floor(length / piece.length));
const nested = (open: string, close: string, length = RUN): string => {
  const depth = Math.floor((length - 1) / (open.length + close.length));
  return `${open.repeat(depth)}a${close.repeat(depth)}`;
};

const prose = (run: string) => (size: number): string => ARTICLE + filled(size - ARTICLE.length, run);
/** A frontmatter may have 20,000 characters, so a megabyte of it is in more files. */
const fields = (yaml: string) => (size: number): string => `---\n${filled(size - 20, yaml)}\n---\n\nText.\n`;

/** Texts that make a careless parser slow or deep, each of any size. */
export const BOMBS: Readonly<Record<string, (size: number) => string>> = {
  'quotes in quotes': prose(nested('>', '')),
  'quotes as deep as they may be': prose(repeated(`${'> '.repeat(6)}a\n`)),
  'lists in lists': prose(Array.from({length: 120}, (_, level) => `${'  '.repeat(level % 100)}- a`).join('\n').slice(0, RUN)),
  'lists as deep as they may be': prose(repeated(Array.from({length: 20}, (_, level) => `${'  '.repeat(level)}- a\n`).join(''))),
  'quotes and lists in turn': prose(repeated(`${'> - '.repeat(3)}a\n`)),
  'links': prose(repeated('[a](https://example.org/) ')),
  'links that do not end': prose(repeated('[a](')),
  'links with deep brackets': prose(`[a](${nested('(', ')')}`.slice(0, RUN)),
  'images': prose(repeated('![a](b) ')),
  'images that do not end': prose(repeated('![')),
  'tables': prose(`| a | b |\n|---|---|\n${repeated('| c | d |\n', RUN - 30)}`),
  'tables of many columns': prose(`${repeated('|a', RUN / 3)}|\n${repeated('|-', RUN / 3)}|\n${repeated('|b', RUN / 3 - 10)}|`),
  'rows that are nearly the second of a table': prose(repeated(`|${'-'.repeat(60)} x\n${'-|'.repeat(30)}x\n`)),
  'a line of hyphens and spaces that is nearly the second of a table': prose(`a|b\n|${repeated('-', RUN / 2)}${repeated(' ', RUN / 2 - 20)}x`),
  'tabs behind a hyphen': prose(`a\n-${repeated('\t', RUN - 10)}`),
  'emphasis': prose(repeated('*a* ')),
  'emphasis in emphasis': prose(nested('*a _b ', ' c_ d*')),
  'emphasis that does not end': prose(repeated('*a ')),
  'strong and emphasis mixed': prose(repeated('***a** b* **c *d*** _e __f___ ')),
  'asterisks': prose(repeated('*')),
  'asterisks and words': prose(repeated('a**b*c_')),
  'a long line': prose(repeated('a ')),
  'a line of tabs': prose(`a\n${repeated('\t')}`),
  'spaces at the end of a line': prose(`a${repeated(' ')}b`),
  'backticks': prose(repeated('` ``')),
  'backticks of growing length': prose(Array.from({length: 120}, (_, count) => '`'.repeat(count + 1)).join(' ').slice(0, RUN)),
  'HTML': prose(repeated('<b>a</b> ')),
  'HTML that does not end': prose(repeated('<a b="')),
  'comments that do not end': prose(repeated('<!-- ')),
  'declarations that do not end': prose(repeated('<?')),
  'addresses': prose(repeated('https://example.org/ ')),
  'addresses in angle brackets that do not end': prose(repeated('<https://a')),
  'mail addresses': prose(repeated('a@b.')),
  'an address with many signs at its end': prose(`https://example.org/${repeated('!)', RUN - 30)}`),
  'character references': prose(repeated('&amp;')),
  'character references that do not end': prose(repeated('&a')),
  'brackets': prose(nested('[', ']')),
  'brackets that do not end': prose(repeated('[')),
  'brackets that were not opened': prose(repeated(']')),
  'citations': prose(repeated('[@a] ')),
  'a citation of many': prose(`[${repeated('@a; ', RUN - 10)}@b]`),
  'definitions': prose(repeated('[a]: b\n')),
  'definitions that do not end': prose(repeated('[a]: <b\n')),
  'definitions with a title that does not end': prose(repeated('[a]: b "\n')),
  'tildes': prose(repeated('~~a ~ ')),
  'backslashes': prose(repeated('\\')),
  'headings': prose('## a'),
  'lines of hyphens': prose(repeated('a\n-\n')),
  'YAML in brackets': fields(`a: ${nested('[', ']')}`),
  'YAML in brackets that do not end': fields(`a: ${repeated('[')}`),
  'YAML in braces': fields(`a: ${nested('{a: ', '}')}`),
  'YAML as deep as it may be': fields(Array.from({length: 19}, (_, level) => `${'  '.repeat(level)}a:`).join('\n')),
  'YAML hyphens in one line': fields(repeated('- ')),
  'YAML anchors and aliases': fields(`a: &a [x]\n${repeated('b: [*a, *a]\n')}`),
  'YAML aliases of aliases': fields(Array.from({length: 60}, (_, level) => `a${String(level)}: &a${String(level)} [${`*a${String(level - 1)}, `.repeat(9)}]`).join('\n')),
  'YAML of many keys': (size) => `---\n${Array.from({length: Math.floor(size / 8)}, (_, index) => `k${String(index)}: 1`).join('\n').slice(0, size - 40)}\n---\n\nText.\n`,
  'YAML of one key many times': fields(repeated('a: b\n')),
  'YAML with a long text': fields(`a: "${repeated('a ')}"`),
  'YAML with a text of many lines': fields(`a: "${repeated('a\n  ')}"`),
  'YAML quotes that do not end': fields(repeated('a: "b\n')),
  'YAML with many remarks': fields(repeated('a: b # c\n')),
  'YAML with many tags': fields(repeated('a: !b c\n')),
  'YAML with a long number that is none': fields(`a: ${'8'.repeat(FIELDS - 100)}x`),
  'YAML with hyphens before an open quote': fields(`${'-'.repeat(FIELDS - 100)}"`),
  'YAML with hyphens for a key': fields(`${'-'.repeat(FIELDS / 2)}: ${' '.repeat(FIELDS / 2 - 100)}x`),
  'YAML with spaces between words': fields(`a: "b${' '.repeat(FIELDS - 100)}c"`),
  'YAML with many tags in one line': fields(`a: [${'!a b, '.repeat(FIELDS / 6 - 20)}c]`),
  'YAML with many numbers': fields(`a:\n${repeated('  - 012\n')}`),
};

/** Just below the limits, and so often that all files together have a megabyte. */
export function inFiles(name: string, bomb: (size: number) => string): {path: string; text: string}[] {
  const size = name.startsWith('YAML') ? FIELDS : FILE;
  return Array.from({length: Math.ceil(1_000_000 / size)}, (_, index) => ({path: `articles/a${String(index)}.md`, text: bomb(size)}));
}
