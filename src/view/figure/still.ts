import {html} from 'lit';
import type {Still} from '../../figure/draw/index.js';
import {figure as words} from '../../locales/en/figure.js';
import type {Figure} from '../../model/index.js';
import {pictureView} from './picture.js';

/** What a pose is called: by the move that ends with it. */
const momentOf = ({moves}: Figure, pose: number): string => (pose === 0 ? words.start : moves.find(({through}) => through.at(-1) === pose)?.label ?? '');

/** The picture that stands for a movement, or its strip, each frame with its moment below. */
export const stillView = (figure: Figure, stills: readonly Still[], title: string): unknown => {
  const [first] = stills;
  if (stills.length === 1 && first) return pictureView(first, words.movement(title));
  return html`<div class="strip">${stills.map((still, index) => {
    const moment = momentOf(figure, figure.strip?.[index] ?? 0);
    return html`<figure><div class="frame">${pictureView(still, words.moment(title, moment))}</div><figcaption aria-hidden="true">${moment}</figcaption></figure>`;
  })}</div>`;
};

/**
 * The movement in words, for those who do not see it. As text of its own, which is read once: as a caption it would be read as the
 * name of the figure too.
 */
export const textView = ({text}: Figure): unknown => text && html`<p class="unseen">${text}</p>`;
