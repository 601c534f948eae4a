/** A tag of ours that ends in `/>`, with what stands in it before that. A `>` may stand in quotation marks. Takes no longer than the text is. */
const SELF_CLOSED = /<(ham-[a-z]+)(?=[\s/])((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)\/>/g;

/**
 * HTML in which each tag of ours is closed that was written `<ham-circuit />`. HTML does not know that form: what reads it before hamkit
 * does, and writes it again, puts the rest of the text inside the tag.
 */
export const selfClosed = (html: string): string =>
  html.replace(SELF_CLOSED, (_, name: string, attributes: string) => `<${name}${attributes.trimEnd()}></${name}>`);
