/** What to write in the place of HTML that authors use. */
const BY_TAG: Readonly<Record<'b' | 'strong' | 'i' | 'em' | 'br', string>> = {
  b: 'Write `**…**` for bold.',
  strong: 'Write `**…**` for bold.',
  i: 'Write `*…*` for emphasis.',
  em: 'Write `*…*` for emphasis.',
  br: 'Begin a new paragraph, with a blank line above it.',
};

const isKnown = (tag: string): tag is keyof typeof BY_TAG => Object.hasOwn(BY_TAG, tag);

/** The hint for a piece of HTML by its first tag; undefined where it has none that has a form here. */
export function htmlHint(written: string): string | undefined {
  if (/^\s*<!--/.test(written)) return 'Only excuses are written as comments.';
  const tag = /^\s*<\/?([a-z]+)/i.exec(written)?.[1]?.toLowerCase() ?? '';
  return isKnown(tag) ? BY_TAG[tag] : undefined;
}
