import type {Inline} from '../model/index.js';
import type {Draft} from './draft.js';
import {decodeEntity, ENTITY, letterOf} from './entities.js';
import type {Excerpt} from './excerpt.js';
import {withoutSpaces} from './href.js';
import {ID} from './path.js';

/** `[@key]`, a character reference, or what is left in a text where a link or a footnote was meant. */
const SPECIAL = new RegExp(`\\[@([^\\[\\]]*)\\]|${ENTITY.source}|\\]\\[|\\]\\((?:[^()\\n]*\\.md\\))?|\\[\\^|\\[@|(?<![\\w.@/])@[a-z]+\\d{4}[a-z]?\\b`, 'g');

const SEMICOLON = /;/g;
/** Without one of these there is none of those. */
const MAY_BE_SPECIAL = /[[\]@&]/;

/** Running text: citations become data, character references their character, and a line break a space. */
export function readText(written: Excerpt, draft: Draft): Inline[] {
  if (!MAY_BE_SPECIAL.test(written.text)) return [unbroken(written.text)];
  const inlines: Inline[] = [];
  let from = 0;
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(written.text); match; match = SPECIAL.exec(written.text)) {
    inlines.push(unbroken(written.text.slice(from, match.index)));
    from = match.index + match[0].length;
    inlines.push(readSpecial(written.slice(match.index, from), match[1], match[2], draft));
  }
  return [...inlines, unbroken(written.text.slice(from))];
}

function readSpecial(written: Excerpt, keys: string | undefined, reference: string | undefined, draft: Draft): Inline {
  if (keys !== undefined) return readCitation(written, draft);
  if (reference !== undefined) return readEntity(written, reference, draft);
  const {report} = draft;
  if (written.text.includes('@')) {
    report.error('bad-citation', written.range(), 'A citation is written in brackets.', {hint: 'Write [@key], or [@one; @two].'});
  } else if (written.text === '[^') {
    report.error('footnote', written.range(), 'There are no footnotes here.', {hint: 'Put the remark in the text, or cite a study with [@key].'});
  } else {
    report.error('bad-link', written.range(), 'This looks like a link, and is none.', {
      hint: written.text.endsWith('.md)') ? `Write the address with no space in it: \`${withoutSpaces(written.text.slice(2, -1))}\`.`
        : 'Write [text](address) with no space in the address, and no [text][name]. For plain brackets write \\[ and \\].',
    });
  }
  return '';
}

function readCitation(written: Excerpt, draft: Draft): Inline {
  const keys: string[] = [];
  for (const part of written.slice(1, written.text.length - 1).split(SEMICOLON)) {
    const key = part.text.slice(1);
    if (part.text.startsWith('@') && ID.test(key)) {
      keys.push(key);
      draft.citations.push({key, written: part.slice(1).settled()});
    } else {
      draft.report.error('bad-citation', part.text === '' ? written.range() : part.range(), 'A citation names studies by their ids and nothing else.', {
        hint: part.text.startsWith('@') && ID.test(key.toLowerCase()) ? `Did you mean [@${key.toLowerCase()}]?` : 'Write [@key], or [@one; @two].',
      });
    }
  }
  return {kind: 'cite', keys};
}

function readEntity(written: Excerpt, reference: string, draft: Draft): Inline {
  const character = decodeEntity(reference);
  if (character === undefined) {
    const letter = letterOf(reference);
    draft.report.error('bad-entity', written.range(), `The character reference \`${written.text}\` is not known here.`, {
      hint: letter === undefined ? 'Type the character itself, or `&amp;` for a plain &.' : `Type ${letter}.`,
    });
  }
  return character ?? '';
}

function unbroken(text: string): string {
  return text.includes('\n') ? text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ') : text;
}
