import {feedPlugin} from '@11ty/eleventy-plugin-rss';
import {hamkit} from 'hamkit/eleventy';

const metadata = {
  title: 'Slow miles',
  subtitle: 'Running, and staying in one piece',
  language: 'en',
  base: 'https://example.org/',
  author: {name: 'Slow miles'},
};

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(hamkit);
  for (const [type, outputPath] of [['rss', '/rss.xml'], ['atom', '/feed.xml'], ['json', '/feed.json']]) {
    eleventyConfig.addPlugin(feedPlugin, {type, outputPath, collection: {name: 'posts', limit: 0}, metadata});
  }
}
