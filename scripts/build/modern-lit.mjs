/**
 * Questions that Lit asks of old browsers, with the answer of every browser that can parse this bundle at all (its static blocks
 * need Chromium 94, Firefox 93, Safari 16.4). Terser then drops what only the other answer would use.
 */
const ANSWERS = [
  [/\/css-tag\.js$/, /(?<==)\w+\.ShadowRoot&&\(.+?"replace"in CSSStyleSheet\.prototype/g, '!0'],
  [/\/reactive-element\.js$/, /(?<==)[\w$]+\.reactiveElementPolyfillSupport/g, 'void 0'],
  [/\/lit-html\.js$/, /(?<==)[\w$]+\.litHtmlPolyfillSupport/g, 'void 0'],
  [/\/lit-element\.js$/, /(?<==)[\w$]+\.litElementPolyfillSupport/g, 'void 0'],
  [/\/lit-element\.js$/, /,[\w$]+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)(?=;)/g, ''],
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
