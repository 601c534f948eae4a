import {readdirSync, readFileSync} from 'node:fs';
import * as v from 'valibot';
import {parse} from 'yaml';
import type {FigureSource} from '../../src/figure/movement.js';

const EXERCISES_FOLDER = new URL('../../content/exercises/', import.meta.url);

const text = v.string();
const named = v.record(text, text);
const figureSource = v.strictObject({
  start: text, with: v.exactOptional(text), view: v.exactOptional(v.picklist(['side', 'front'])), hands: v.exactOptional(text),
  moves: v.array(v.union([text, named])), show: v.exactOptional(text), strip: v.exactOptional(text), arrow: v.exactOptional(text), avoid: v.exactOptional(v.array(named)),
});
const frontmatter = v.object({figure: v.optional(figureSource)});

/** Ids of all exercises of the library. */
export const IDS = readdirSync(EXERCISES_FOLDER).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -'.md'.length));

function sourceOf(id: string): FigureSource | undefined {
  const [, yaml = ''] = readFileSync(new URL(`${id}.md`, EXERCISES_FOLDER), 'utf8').split(/^---$/m);
  return v.parse(frontmatter, parse(yaml)).figure;
}

/** The figures of the library as their authors wrote them, by the id of the exercise. */
export const EXERCISES: Readonly<Record<string, FigureSource>> = Object.fromEntries(IDS.flatMap((id) => {
  const source = sourceOf(id);
  return source ? [[id, source]] : [];
}));
