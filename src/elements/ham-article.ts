import type {CSSResultGroup, PropertyValues} from 'lit';
import type {Article, Library} from '../model/index.js';
import {articleSources, articleStyle, articleView, shownIn, wordsView} from '../view/article/index.js';
import type {Scope} from '../view/index.js';
import {Brought} from './brought.js';
import {EntryElement} from './entry-element.js';
import {entryTag} from './entry-tag.js';

/**
 * An article: contents, text, the exercises, circuits, studies and plans that it shows, with their controls, and its sources. A
 * source has one number in all of it. The address of a part, `#ham-ARTICLE_PART`, leads there.
 *
 * @element ham-article
 * @fires ham-swap - The reader switched an exercise inside to another one.
 * @fires ham-set - The reader ticked off a set of a circuit inside, or took a tick back.
 * @csspart article - The whole article.
 * @csspart header - Inside it `eyebrow` with the minutes it takes, `title`, `purpose` with the summary, and `byline`.
 * @csspart before - The red flags, in `flags`, of an article about pain.
 * @csspart contents - The list of its parts.
 * @csspart body - Its text.
 * @csspart embed - An entry in its middle; inside it the parts of that entry's own view.
 * @csspart term - A word that the glossary explains.
 * @csspart cite - A citation's number.
 * @csspart popover - What opens at a term or a citation.
 * @csspart sources - The list of sources.
 * @csspart provenance - Author, licence and review.
 */
export class HamArticle extends EntryElement<Article> {
  static override styles: CSSResultGroup = [EntryElement.styles, articleStyle];

  protected readonly kind = 'article';

  /** The same as long as the article is, so that what stands inside does not load again. */
  #around: EntryElement['around'];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#jump);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('library')) this.#around = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('library') && this.library) void this.#settled().then(this.#follow);
  }

  protected override find({articles}: Library, id: string): Article | undefined { return articles[id]; }

  protected override sources(article: Article, library: Library): readonly string[] { return articleSources(article, library); }

  protected override view(article: Article, scope: Scope): unknown {
    const {library, sources} = scope;
    const {author, licence, body} = article;
    if (this.origin) this.#around ??= {sources, author, licence, source: new Brought(library, shownIn(body), this.origin)};
    return articleView(article, scope, {show: ({to, content}) => entryTag(to, wordsView(content, scope), this.#around)});
  }

  /** What stands above a part may still grow. */
  async #settled(): Promise<void> {
    await this.updateComplete;
    await Promise.all(Array.from(this.renderRoot.querySelectorAll<EntryElement>('[part=embed] > *'), (element) => element.updateComplete));
  }

  /** The browser does not look for the end of an address inside a shadow tree. */
  readonly #follow = (): void => { this.#goTo(location.hash); };

  readonly #jump = (event: Event): void => {
    // in the page itself the browser finds its way
    const link = !this.adopted && event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[part=contents] a');
    if (!link || !(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // not by the link itself, which a <base> of the page would lead elsewhere
    event.preventDefault();
    // the end of an address that a page uses for something else is left to it
    if (/^(#ham-[^_]+_|$)/.test(location.hash)) location.hash = link.hash;
    this.#goTo(link.hash);
  };

  #goTo(hash: string): void {
    const {renderRoot} = this;
    const part = renderRoot instanceof ShadowRoot && renderRoot.getElementById(decoded(hash.slice(1)));
    if (!part) return;
    part.focus({preventScroll: true});
    part.scrollIntoView();
  }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // somebody else's
    return '';
  }
};

declare global {
  interface HTMLElementTagNameMap { 'ham-article': HamArticle }
}
