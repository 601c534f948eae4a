/** A real generator: what it takes to run it, and where it puts what it makes. Its site is the folder of its name beside this. */
export interface Generator {
  readonly name: string;
  /** The program that the machine has to have; without it, npm brings the generator. */
  readonly program?: string;
  /** The folder that it builds. */
  readonly out: string;
  /** Where the texts of this folder go in the site. */
  readonly posts: Readonly<Record<string, string>>;
  /** Likewise of texts that it builds with hamkit only: where a tag is left open it stops by itself. */
  readonly refused?: Readonly<Record<string, string>>;
  /** The page of `article.md` in `out`. */
  readonly article: string;
  /** A page with a link to that one, where the site goes from page to page by script. */
  readonly home?: string;
  /** An address that the site does not have, where it has a page of its own for such, with a tag. */
  readonly missing?: string;
  /** The page with what is shorter than a tag, a shortcode or an include, where there is one. */
  readonly short?: string;
  /** The page of `unclosed.md` where the tag is still open in it; nothing where it is closed before hamkit reads the page. */
  readonly unclosed?: string;
  /** Feeds that it makes of the posts, in `out`. */
  readonly feeds: readonly string[];
  /** What brings hamkit into the site's settings, and what stands there without it; nothing where it comes behind the generator. */
  readonly plugin?: {readonly file: string; readonly lines: Readonly<Record<string, string>>};
  /** Whether it has types for its settings. */
  readonly isTyped?: true;
  /** The part of a page in which nothing but the tags may differ; all of it where nothing is said. */
  readonly part?: RegExp;
  /** What differs from build to build by itself. */
  readonly unsteady?: RegExp;
}

/** Of code, in its words: where the machine is busy, the highlighter that Astro and VitePress share gives up half-way. */
const COLOURS = /<\/?span\b[^>]*>/g;

export const GENERATORS: readonly Generator[] = [
  {
    name: 'hugo',
    program: 'hugo',
    out: 'public',
    posts: {'article.md': 'content/posts/strong-legs.md', 'unclosed.md': 'content/posts/unclosed.md'},
    article: 'posts/strong-legs/index.html',
    missing: 'no/such/page/',
    short: 'posts/shortcode/index.html',
    unclosed: 'posts/unclosed/index.html',
    feeds: ['index.xml', 'posts/index.xml'],
  },
  {
    name: 'jekyll',
    program: 'jekyll',
    out: '_site',
    posts: {'article.md': '_posts/2025-11-01-strong-legs.md', 'unclosed.md': '_posts/2025-11-02-unclosed.md'},
    article: 'posts/strong-legs/index.html',
    short: 'posts/include/index.html',
    feeds: ['feed.xml'],
  },
  {
    name: 'eleventy',
    out: '_site',
    posts: {'article.md': 'posts/strong-legs.md', 'unclosed.md': 'posts/unclosed.md'},
    article: 'posts/strong-legs/index.html',
    unclosed: 'posts/unclosed/index.html',
    feeds: ['rss.xml', 'feed.xml', 'feed.json'],
    plugin: {
      file: 'eleventy.config.js',
      lines: {[`import {hamkit} from 'hamkit/eleventy';\n`]: '', '  eleventyConfig.addPlugin(hamkit);\n': ''},
    },
  },
  {
    name: 'astro',
    out: 'dist',
    posts: {'article.md': 'src/content/posts/strong-legs.md', 'unclosed.md': 'src/content/posts/unclosed.md'},
    article: 'posts/strong-legs/index.html',
    home: 'index.html',
    feeds: ['feed.xml'],
    isTyped: true,
    plugin: {
      file: 'astro.config.mjs',
      lines: {[`import {hamkit} from 'hamkit/astro';\n`]: '', '  integrations: [hamkit()],\n': ''},
    },
    unsteady: COLOURS,
  },
  {
    name: 'vitepress',
    out: '.vitepress/dist',
    posts: {'article.md': 'posts/strong-legs.md'},
    article: 'posts/strong-legs.html',
    home: 'index.html',
    refused: {'unclosed.md': 'posts/unclosed.md'},
    feeds: ['feed.xml'],
    isTyped: true,
    plugin: {
      file: '.vitepress/config.js',
      lines: {
        [`import {withHamkit} from 'hamkit/vitepress';\n`]: '',
        // Vue by itself leaves the tags out
        'withHamkit(': `((config) => ({...config, vue: {template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('ham-')}}}}))(`,
      },
    },
    // names of its own files, with a hash, stand outside
    part: /<main[^]*<\/main>/,
    unsteady: COLOURS,
  },
];
