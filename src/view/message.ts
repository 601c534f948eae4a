import {html} from 'lit';

/** A quiet message in the place of something that cannot be shown. */
export const messageView = (text: string, more: unknown = ''): unknown =>
  html`<div part="message" role="status"><p>${text} ${more}</p></div>`;
