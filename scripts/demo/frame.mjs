// What stands around each page of the docs: head, navigation, contents, foot. Seen from demo/docs/.

/** Fewer sections than this are found by scrolling. */
const MANY = 3;

const contents = (sections) => (sections.length < MANY ? '' : `<nav class="contents" aria-label="On this page"><ul>${
  sections.map(({id, html}) => `<li><a href="#${id}">${html.replace(/<\/?a\b[^>]*>/g, '')}</a></li>`).join('')}</ul></nav>\n`);

/** A page in its frame. `links` are all pages in order; the one that is shown says so. */
export function frame({source, title, sections, html}, links) {
  const plain = title.replace(/<[^>]+>/g, '');
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${plain}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="../style.css">
  <link rel="stylesheet" href="../docs.css">
  <script type="module" src="../../dist/cdn/hamkit.js"></script>
  <script type="module" src="../docs.js"></script>
</head>
<body>
  <div class="page">
    <header class="top">
      <strong><a href="../">hamkit</a></strong>
      <nav aria-label="Demo pages">
        <a href="../">The circuit</a>
        <a href="../library.html">The library</a>
        <a href="../figures.html">The movements</a>
        <a href="../article.html">An article</a>
      </nav>
    </header>
    <div class="docs">
      <main>
${html.replace('</p>\n', (end) => end + contents(sections))}
      </main>
      <nav class="pages" aria-label="Pages for your site">
        <h2>For your site</h2>
        <ul>
${links.map(({label, href, isHere}) => `          <li><a href="${href}"${isHere ? ' aria-current="page"' : ''}>${label}</a></li>`).join('\n')}
        </ul>
      </nav>
    </div>
    <footer>Information, not medical advice. Not yet clinically reviewed. This page is <code>${source}</code>.</footer>
  </div>
</body>
</html>
`;
}
