import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prerender} from '../../src/prerender/index.js';
import {inMarkdown} from '../../src/plugins/markdown-place.js';
import {contentWithoutFigures} from '../prerender/content.js';

const library = contentWithoutFigures();

/** Where the last problem of a page is told, when that page was made of this Markdown. */
function told(markdown: string, html: string): string {
  const {start} = inMarkdown(prerender(html, {library}).problems.at(-1)!, html, markdown).span;
  return `${String(start.line)}:${String(start.column)}`;
}

describe('a problem of a page that was made of Markdown', () => {
  it('is told where its author wrote the tag', () => {
    assert.equal(told('---\ntitle: Legs\n---\n\nBefore <ham-exercise name="x"></ham-exercise>.\n', '<p>Before <ham-exercise name="x"></ham-exercise>.</p>\n'), '5:8');
  });

  it('is told of the second of two tags that are alike, and not of code', () => {
    const tag = '<ham-exercise name="x"></ham-exercise>';
    const code = `&lt;ham-exercise name=&quot;x&quot;&gt;&lt;/ham-exercise&gt;`;
    const markdown = `Write \`${tag}\`, or \`\`${tag}\`\`.\n\n${tag}\n\n\`\`\`html\n${tag}\n\`\`\`\n\n${tag}\n`;
    assert.equal(told(markdown, `<p>Write <code>${code}</code>, or <code>${code}</code>.</p>\n${tag}\n<pre><code>${code}</code></pre>\n${tag}\n`), '9:1');
  });

  it('is told at the beginning where the text has no such tag, as something else wrote it', () => {
    assert.equal(told('# Legs\n\n@exercise x\n', '<h1>Legs</h1>\n<ham-exercise name="x"></ham-exercise>\n'), '1:1');
  });
});
