import {KIT, type Inline, type KitItem, type Swap} from '../../model/index.js';
import type {Draft} from '../draft.js';
import {readInlines, trimmedStart} from '../inlines.js';
import {lineOf, readLinkedTokens} from '../item.js';
import type {ListItem} from '../rich-text.js';
import {nearest} from '../suggest.js';
import {choose} from '../words.js';

/** `**No ball:**` or `**With band:**`. */
const CONDITION = /^(\*\*|__)(No|With) +([^*_]*?)\s*:\1$/i;

const HINT = 'Write `- **No ball:** [Heel slide](heel-slide.md): A towel asks for the same pull.`, or `**With band:**` for what is at hand.';

/** `**No ball:** [Heel slide](heel-slide.md) — 2 x 8: reason`, or with a reason alone. */
export function readSwap(item: ListItem, draft: Draft): Swap {
  const [condition, ...others] = lineOf(item, draft);
  const written = condition && item.cursor.take(condition.raw);
  const [, , when = '', name = ''] = CONDITION.exec(written?.text ?? '') ?? [];
  const text = others.filter((token, index) => index > 0 || token.type !== 'text' || token.raw.trim() !== '');
  if (!written || when === '') {
    return refused(item, draft, 'A swap begins in bold with what is lacking or at hand, and a colon.');
  }
  const from = written.text.indexOf(name, 2 + when.length);
  const swap = {when: when.toLowerCase() === 'no' ? 'without' as const : 'with' as const, item: choose<KitItem>(written.slice(from, from + name.length), KIT, draft.report)};
  const linked = readLinkedTokens(text, 'swap', item, draft);
  const reason: Inline[] = linked ? linked.text : trimmedStart(readInlines(others, item.cursor, draft));
  if (reason.length === 0) refused(item, draft, 'A swap gives its reason: what stays the same, or what changes.');
  return {...swap, ...linked, title: linked && draft.items('swap').at(-1)?.item?.title, text: reason};
}

/** `**Without a wall.**` */
const MEANT = /^-\s+(?:\*\*|__)?(without|no|with|have|having)\s+(?:an? |the |your )?([\w -]+?)\s*[.:]?(?:\*\*|__|:)/i;

function refused({at}: ListItem, draft: Draft, message: string): Swap {
  const [, when = '', words = ''] = MEANT.exec(at.text) ?? [];
  const item = nearest(words, KIT);
  draft.report.error('bad-item', at.range(0, at.text.trimEnd().length), message, {
    hint: item === undefined || CONDITION.test(at.text.slice(2)) ? HINT : `Begin it with \`**${/^no|out$/i.test(when) ? 'No' : 'With'} ${item}:**\`.`,
  });
  return {when: 'without', item: KIT[0], text: []};
}
