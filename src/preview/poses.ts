import {html, LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {floor, frame, FIGURE_STYLE, moment} from '../figure/draw/index.js';
import type {Figure} from '../model/index.js';
import {pictureView} from '../view/figure/index.js';

/** One pose of a figure, and the moves that end there, with their times; a stay is told with the move before it. */
interface Key {readonly pose: number; readonly names: readonly string[]}

const sheet = new CSSStyleSheet();
sheet.replaceSync(FIGURE_STYLE);

/** For authors: every pose of a figure side by side, with its move and time. What is there stays until the next has come. */
export class PosesStrip extends LitElement {
  static override properties: PropertyDeclarations = {src: {}, figure: {state: true}};

  /** Address of the figure. */
  declare src: string;
  protected declare figure: Figure | undefined;

  /** The page's own stylesheet applies, and that of the drawings. */
  protected override createRenderRoot(): HTMLElement {
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) void this.load();
  }

  protected override render(): unknown {
    const {figure} = this;
    return figure && html`<ol>${keysOf(figure).map(({pose, names}) => html`<li>
      <div class="picture">${pictureView({viewBox: figure.box, shapes: [floor(figure), ...frame(figure, moment(figure, pose))]}, names.join(', '))}</div>
      <p aria-hidden="true">${names.map((name) => html`<span>${name}</span>`)}</p></li>`)}</ol>`;
  }

  private async load(): Promise<void> {
    const {src} = this;
    const figure = await fetch(src).then((response): Promise<Figure> | undefined => response.ok ? response.json() : undefined, () => undefined);
    if (src === this.src) this.figure = figure;
  }
}

function keysOf({moves}: Figure): Key[] {
  const keys: Key[] = [{pose: 0, names: ['start']}];
  for (const {label, seconds, through} of moves) {
    const pose = through.at(-1) ?? 0;
    const last = keys.at(-1);
    const name = `${label} ${seconds} s`;
    if (last && last.pose === pose) keys[keys.length - 1] = {pose, names: [...last.names, name]};
    else keys.push({pose, names: [name]});
  }
  return keys;
}
