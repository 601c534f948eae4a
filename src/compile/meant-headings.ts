import {Lexer} from 'marked';
import type {Located} from './lex.js';
import type {Report} from './problem.js';

/** `##Cues`. One sign may be a number: `#1 of three`. */
const NO_SPACE = /^(#{2,6})([^\s#].*)$/;
const BOLD = /^(\*\*|__)(.+?):?\1:?$/;

/**
 * The blocks with a heading in the place of a paragraph that was meant to be one: signs without a space behind them, or the name
 * of a section in bold. It is reported here, and what stands below it is then in its section.
 */
export function withMeantHeadings(blocks: readonly Located[], names: readonly string[], report: Report): Located[] {
  return blocks.flatMap((block) => {
    const {token, at} = block;
    if (token.type !== 'paragraph') return [block];
    const [line = '', below] = at.text.split('\n', 2);
    const [signs, title] = meant(line.trimEnd(), names) ?? [];
    if (signs === undefined || title === undefined) return [block];
    report.error('bad-heading', at.range(0, line.trimEnd().length), 'This line is no heading.', {hint: `Did you mean \`${signs} ${title}\`?`});
    const heading: Located = {
      token: {type: 'heading', raw: line, depth: signs.length, text: title, tokens: Lexer.lexInline(title)}, at: at.slice(0, line.length),
    };
    return below ? [heading, block] : [heading];
  });
}

function meant(line: string, names: readonly string[]): readonly [signs: string, title: string] | undefined {
  const [, signs, title] = NO_SPACE.exec(line) ?? [];
  if (signs !== undefined && title !== undefined) return [signs, title];
  const bold = BOLD.exec(line)?.[2]?.toLowerCase();
  const name = names.find((each) => each.toLowerCase() === bold);
  return name === undefined ? undefined : ['##', name];
}
