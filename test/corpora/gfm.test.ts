import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {assertRead} from './reader.js';

/**
 * No package holds the examples of GitHub's specification, so these are ours, one or more for each sentence of its extensions;
 * what they mean is said by the reference reader of those extensions.
 */
const TABLES = [
  '| a | b |\n| --- | --- |\n| c | d |\n', '|a|b|\n|-|-|\n', 'a | b\n-|-\nc | d\n', '| a | b |\n|---|---|\n| c \\| d | e |\n', '| a | b |\n|---|---|\n| *c* \\| **d** | [e](https://example.org/) |\n',
  '| a | b |\n|:--|--:|\n| c | d |\n', '| a |\n| --- |\n| b |\n> c\n', '| a | b |\n| --- | --- |\n| c | d |\ne\n\nf\n', '| a | b |\n| --- |\n| c |\n', '| a | b |\n| --- | --- |\n| c |\n| d | e | f |\n',
  'words\n| a | b |\n|---|---|\n| c | d |\n', '| a |\n|---|\n- b\n', '| a |\n|---|\n| b |\n\n| c |\n', '- | a |\n  |---|\n  | b |\n', '> | a | b |\n> |---|---|\n> | c | d |\n',
  '| `a\\|b` |\n|---|\n| c |\n', '| a |\n|---|\n|  |\n', '|a|\n|---|\n|b|\n## c\n', '| a \\\\| b |\n|---|---|\n| c | d |\n', '\\| a |\n|---|\n| b |\n', '| a | b |\n|---|---|\n| | |\n', '|\n|-|\n|\n',
];
const TASKS = ['- [ ] a\n- [x] b\n', '- [X] a\n', '1. [ ] a\n', '- [ ]a\n', '- [ ]\n', '- a [ ] b\n', '* [x] a\n  - [ ] b\n', '- [a] b\n'];
const STRUCK = ['~~a~~ b\n', '~a~ b\n', '~~~a~~~ b\n', 'a ~~b\n\nc~~ d\n', 'a~~b~~c\n', '~~a~ b\n', '~ ~a~~\n', '20~30 or 30~40\n', 'about ~20\n'];
const ADDRESSES = [
  'www.example.org\n', 'See www.example.org/a.\n', '(www.example.org/a(b))\n', 'www.example.org/a?b=c&d;\n', 'www.example.org/a&amp;\n', 'https://example.org, and http://example.org!\n', 'https://example.org/a_b_\n',
  '*https://example.org/a*\n', 'a@example.org\n', 'a.b-c_d@example.org.\n', 'a@example_b\n', 'ftp://example.org\n', 'xhttps://example.org\n', 'https://example\n', 'https://exam_ple.org\n', 'mailto:a@example.org\n',
  '[https://example.org](https://example.org/a)\n', 'https://example.org/~~a~~\n', '“https://example.org/a”\n', 'https://example.org/a<b\n', 'https://example.org/a"b\n', 'HTTPS://EXAMPLE.ORG\n', 'WWW.example.org\n',
];
const HTML = ['<b>a</b>\n', 'a <script>b</script>\n', '<textarea>\n', 'a <!-- b --> c\n', '&lt;b&gt;\n'];

/** What we read otherwise, and why that may be so: all are addresses without a mark, of a sort that nobody means. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'xhttps://example.org\n': 'An address is linked also right behind a letter.',
  'https://exam_ple.org\n': 'A host may have a low line, as some have.',
  'mailto:a@example.org\n': 'The whole is the address, as GitHub has it; the reference reader begins the link behind the colon.',
  'WWW.example.org\n': 'An address without https: is one in small letters.',
};

suite('the extensions of GitHub', () => {
  for (const [name, examples] of Object.entries({tables: TABLES, 'task lists': TASKS, 'struck-through text': STRUCK, 'bare addresses': ADDRESSES, 'HTML': HTML})) {
    for (const markdown of examples) {
      test(`${name}: ${JSON.stringify(markdown)}`, () => {
        if (OTHERWISE[markdown] === undefined) assertRead(markdown);
        else assert.throws(() => assertRead(markdown), {code: 'ERR_ASSERTION'}, 'no longer read otherwise: take it off the list');
      });
    }
  }
});
