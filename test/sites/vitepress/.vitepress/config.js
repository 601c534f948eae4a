import {writeFile} from 'node:fs/promises';
import {Feed} from 'feed';
import {createContentLoader, defineConfig} from 'vitepress';
import {withHamkit} from 'hamkit/vitepress';

export default withHamkit(defineConfig({
  title: 'Slow miles',
  head: [['script', {type: 'module', src: 'https://cdn.jsdelivr.net/npm/hamkit/dist/cdn/hamkit.js'}]],
  async buildEnd({outDir}) {
    const feed = new Feed({title: 'Slow miles', id: 'https://example.org/', link: 'https://example.org/'});
    for (const {url, frontmatter: {title, date}, html} of await createContentLoader('posts/*.md', {render: true}).load()) {
      feed.addItem({title, link: `https://example.org${url}`, date: new Date(date), content: html});
    }
    await writeFile(`${outDir}/feed.xml`, feed.rss2());
  },
}));
