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

export const modernLit = () => ({
  name: 'hamkit-modern-lit',
  transform(code, id) {
    if (!/\/node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\//.test(id)) return null;
    const answers = ANSWERS.filter(([file]) => file.test(id));
    for (const [, question, answer] of answers) {
      const found = [...code.matchAll(question)].length;
      if (found !== 1) this.error(`Lit has changed: expected ${question} once, found it ${found} times`);
      code = code.replace(question, answer);
    }
    return answers.length > 0 ? {code, map: null} : null; // every line stays where it was
  },
});
