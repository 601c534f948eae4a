import rss from '@astrojs/rss';
import {getCollection} from 'astro:content';

export async function GET({site}) {
  const posts = await getCollection('posts');
  return rss({
    title: 'Slow miles',
    description: 'Running, and staying in one piece',
    site,
    items: posts.map(({id, data, rendered}) => ({title: data.title, pubDate: data.date, link: `/posts/${id}/`, content: rendered.html})),
  });
}
