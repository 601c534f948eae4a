import {nodes} from './minify-templates.mjs';

/**
 * Questions that Lit asks of old browsers, with the answer of every browser that can parse this bundle at all (its static blocks
 * need Chromium 94, Firefox 93, Safari 16.4); and what Lit keeps for decorators and for the warnings of its development builds,
 * of which there are none. Terser then drops what only the other answer would use.
 */
const ANSWERS = [
  [/\/css-tag\.js$/, /(?<==)\w+\.ShadowRoot&&\(.+?"replace"in CSSStyleSheet\.prototype/g, '!0'],
  [/\/reactive-element\.js$/, /(?<==)[\w$]+\.reactiveElementPolyfillSupport/g, 'void 0'],
  [/\/reactive-element\.js$/, /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
  [/\/reactive-element\.js$/, /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?this\.elementProperties\.set\(t,i\)\}/g, ''],
  [/\/reactive-element\.js$/, /static addInitializer\(t\)\{.+?\}(?=static)/g, ''],
  [/\/reactive-element\.js$/, /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/g, ''],
  [/\/reactive-element\.js$/, /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/g, ''],
  [/\/lit-html\.js$/, /(?<==)[\w$]+\.litHtmlPolyfillSupport/g, 'void 0'],
  [/\/lit-element\.js$/, /(?<==)[\w$]+\.litElementPolyfillSupport/g, 'void 0'],
  [/\/lit-element\.js$/, /,[\w$]+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)(?=;)/g, ''],
  [/\/reactive-element\.js$/, /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  [/\/lit-html\.js$/, /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  [/\/lit-element\.js$/, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ''],
];

/**
 * What Lit can do and hamkit asks it for nowhere: expressions where a page has text only, in comments and as attributes without a name;
 * MathML; properties that begin with their default, have a converter of their own, or are JSON in their attribute.
 */
const UNUSED = [
  [/\/lit-html\.js$/, /if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if\(8===)/g, ''],
  [/\/lit-html\.js$/, /\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/g, 'c=p'],
  [/\/lit-html\.js$/, /(?<=\{type:2,index:l\}\));else\{let t=-1;.+?t\+=o\.length-1\}(?=l\+\+)/g, ';'],
  [/\/lit-html\.js$/, /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/g, ''],
  [/\/lit-html\.js$/, /:6===r\.type&&\(i=new Z\(h,this,t\)\)/g, ':0'],
  [/\/lit-html\.js$/, /:3===i\?"<math>":/g, ':'],
  [/\/lit-html\.js$/, /:3===i\?"<\/math>":/g, ':'],
  [/\/lit-html\.js$/, /2===i\|\|3===i/g, '2===i'],
  [/\/lit-html\.js$/, /const j=\{.+?F:Z\}/g, 'const j={I:k}'],
  [/\/reactive-element\.js$/, /i&&!\(this\._\$Ej\?\?=new Map\).+?\|\|(?=\(this\._\$AL)/g, ''],
  [/\/reactive-element\.js$/, /\|\|i\.useDefault&&.+?this\.hasAttribute\(.+?\)\)(?=\)\))/g, ''],
  [/\/reactive-element\.js$/, /r\?\?this\._\$Ej\?\.get\(e\)\?\?r/g, 'r'],
  [/\/reactive-element\.js$/, /\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/g, 'u'],
  [/\/reactive-element\.js$/, /"function"==typeof t\.converter\?.+?\?t\.converter:u/g, 'u'],
  [/\/reactive-element\.js$/, /;break;case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/g, ''],
  [/\/reactive-element\.js$/, /;break;case Object:case Array:try\{.+?catch\(t\)\{i=null\}/g, ''],
];

/** Any of that in a template of ours, where `${}` stands for each expression. */
const IN_TEMPLATES = [
  [/<(script|style|textarea|title)\b[^<>]*>[^<]*\$\{/, 'an expression in an element that holds text only'],
  [/<!--(?:(?!-->)[^])*\$\{/, 'an expression in a comment'],
  [/<[a-z][\w-]*(?:\s+[.?@]?[\w-]+=(?:"[^"]*"|\$\{\}|[\w-]+))*\s+\$\{/, 'an attribute without a name'],
];
/** The same for what stands beside templates. */
const IN_CODE = [
  [/\bmathml`/, 'MathML'],
  [/\b(?:converter|useDefault):/, 'a property with a converter or a default'],
  [/\btype: ?(?:Object|Array)\b/, 'a property that is JSON in its attribute'],
];

const found = (forms, text) => forms.find(([form]) => form.test(text))?.[1];

export const modernLit = () => ({
  name: 'hamkit-modern-lit',
  transform(code, id) {
    if (!id.includes('/node_modules/')) {
      const templates = [...nodes(this.parse(code))].filter(({type, tag}) => type === 'TaggedTemplateExpression' && /^(?:html|svg)$/.test(tag.name))
        .map(({quasi}) => quasi.quasis.map(({value}) => value.raw).join('${}'));
      const what = found(IN_CODE, code) ?? templates.map((text) => found(IN_TEMPLATES, text)).find(Boolean);
      if (what) this.error(`${what}: Lit could do it, but scripts/build/modern-lit.mjs takes that out of the bundle`);
    }
    if (!/\/node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\//.test(id)) return null;
    const answers = [...ANSWERS, ...UNUSED].filter(([file]) => file.test(id));
    for (const [, question, answer] of answers) {
      const found = [...code.matchAll(question)].length;
      if (found !== 1) this.error(`Lit has changed: expected ${question} once, found it ${found} times`);
      code = code.replace(question, answer);
    }
    return answers.length > 0 ? {code, map: null} : null; // every line stays where it was
  },
});
