import {html, svg} from 'lit';
import type {Still} from '../../figure/draw/index.js';
import {figure as words} from '../../locales/en/figure.js';
import {pictureView} from './picture.js';

const TICK = 'M2 9l4 4L14 3';
const CROSS = 'M3 3l10 10M13 3L3 13';

/** A sign is drawn, as a font may have none, and stands beside its word. */
const signView = (d: string): unknown => html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${d}></path>`}</svg>`;

/** What to do beside a mistake; the words stand there before the pictures do. */
export const pairView = (title: string, pictures?: {readonly right: Still; readonly wrong: Still; readonly mistake: string}): unknown => html`<div part="pair">
  <figure part="right"><div part="picture" class=${pictures ? '' : 'empty'}>${pictures && pictureView(pictures.right, words.moment(title, words.right))}</div>
    <figcaption>${signView(TICK)} ${words.right}</figcaption></figure>
  <figure part="wrong"><div part="picture" class=${pictures ? '' : 'empty'}>${pictures && pictureView(pictures.wrong, words.moment(title, words.wrong))}</div>
    <figcaption>${signView(CROSS)} ${words.wrong}<span part="mistake">: ${pictures?.mistake}</span></figcaption></figure>
</div>`;
