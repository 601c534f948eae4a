const STRING_OR_COMMENT = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[^]*?\*\//g;

/**
 * CSS without comments and needless whitespace. Only whitespace that can never matter goes: what separates selectors and what
 * stands round an operator of `calc()` stays.
 */
export function minifyCss(css) {
  const strings = [];
  return css
    .replace(STRING_OR_COMMENT, (_, string) => (string ? `\uE001${strings.push(string) - 1}\uE001` : ' '))
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/ > /g, '>')
    .replace(/;}/g, '}')
    .trim()
    .replace(/\uE001(\d+)\uE001/g, (_, index) => strings[index]);
}
