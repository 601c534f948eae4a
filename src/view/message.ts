import {html} from 'lit';

/** A quiet message in the place of something that cannot be shown. */
export const messageView = (text: unknown): unknown => html`<div class="ham" part="message" role="status" dir="auto">${text}</div>`;
