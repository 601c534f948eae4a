import {fileURLToPath} from 'node:url';
import {selfClosed} from './self-closed.js';
import {prerenderFolder, type SiteOptions} from './site-pages.js';

export type {SiteOptions};

/** The part of Astro's hooks that the integration speaks with. Described here, so that its types need no Astro. */
interface Setup {readonly updateConfig: (change: {markdown: {remarkPlugins: (() => (tree: MarkdownNode) => void)[]}}) => unknown}
interface Done {readonly dir: URL}
interface MarkdownNode {readonly type: string; value?: string; readonly children?: readonly MarkdownNode[]}

/**
 * Integration of Astro 5: what hamkit's tags show stands in every page and feed that Astro has built. An error in the content, or a tag
 * that cannot show what it asks for, fails the build. On Astro's server the tags are filled by script.
 *
 * @example export default defineConfig({integrations: [hamkit({content: 'ham'})]});
 */
export function hamkit(options: SiteOptions = {}) {
  return {
    name: 'hamkit',
    hooks: {
      'astro:config:setup': ({updateConfig}: Setup): void => {
        updateConfig({markdown: {remarkPlugins: [() => closeTags]}});
      },
      'astro:build:done': async ({dir}: Done): Promise<void> => {
        await prerenderFolder(fileURLToPath(dir), options);
      },
    },
  };
}

/** Astro reads the HTML in Markdown and writes it again, before there is a page. */
function closeTags(node: MarkdownNode): void {
  if (node.type === 'html' && node.value !== undefined) node.value = selfClosed(node.value);
  node.children?.forEach(closeTags);
}
