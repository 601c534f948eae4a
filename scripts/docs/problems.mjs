import {diff, toldAt} from '../../src/cli/codes/diff.ts';
import {EXCUSED} from '../../src/cli/explain.ts';
import {GROUPS} from '../../src/cli/codes/index.ts';

/** The page about the codes of problems: contents by group, then a heading for each code, which is its anchor on a Git host. */
export function problemsPage() {
  return `<!-- Made by \`npm run docs\` from src/cli/codes/. Change it there. -->

# Problems and their mends

What \`hamkit check\` and \`hamkit build\` can find in content, and \`hamkit prerender\` in pages, code by code: what it means, why it is refused, and an example, in which \`-\`
is the slip and \`+\` is right. \`hamkit explain CODE\` says the same in the terminal. The examples are changes to the entries of the
[author guide](../content/README.md), or pages that show them, and a test makes sure that each gives its code and that the mend clears it.

${GROUPS.map(contents).join('\n')}
${GROUPS.map(section).join('\n')}`;
}

function contents({title, docs}) {
  return `- **${title}:** ${Object.keys(docs).map((code) => `[\`${code}\`](#${code})`).join(' · ')}\n`;
}

function section({title, docs}) {
  return `## ${title}\n\n${Object.entries(docs).map(entry).join('\n')}`;
}

function entry([code, {means, why, example, excuse}]) {
  const told = toldAt(example);
  return `### ${code}

**${escaped(means)}** ${escaped(why)}

In ${example.in}:

\`\`\`diff
${diff(example).map(({sign, text}) => `${sign} ${text}`.trimEnd()).join('\n')}
\`\`\`
${told === undefined ? '' : `\n${told}\n`}${excuse === undefined ? '' : `\n${EXCUSED}\n\n\`\`\`html\n${excuse}\n\`\`\`\n`}`;
}

/** Plain text as Markdown: the docs are written for a terminal, and only what stands in backticks is meant as code. */
function escaped(text) {
  return text.replace(/`[^`]*`|[<>*_[\]]/g, (match) => (match.length > 1 ? match : `\\${match}`));
}
