// Writes src/elements/shapes.ts: the model's valibot definitions boiled down to what the browser checks at its border.
// Run by `npm run shapes` after a change of the model; a test fails while the file is out of date.
import {writeFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';

const model = await tsImport('../src/model/index.ts', import.meta.url);

/** Definitions that others refer to by name, because they recur or because they are recursive. */
const NAMED = ['inline', 'block', 'rangeOf', 'dose', 'variation', 'kitNeed', 'certaintyPair', 'entryRef', 'exercise', 'circuit', 'study', 'reference'];
const named = new Map(NAMED.map((name) => [model[name], name]));

function shape(schema, top = false) {
  if (!top && named.has(schema)) return named.get(schema);
  switch (schema.type) {
    case 'lazy': return shape(schema.getter(), true);
    case 'optional': return shape(schema.wrapped);
    case 'array': return [shape(schema.item)];
    case 'tuple': return schema.items.map((item) => shape(item));
    case 'record': return {'*': shape(schema.value)};
    case 'union': return {'|': schema.options.map((option) => shape(option))};
    case 'variant': return {[`=${schema.key}`]: Object.fromEntries(schema.options.map((option) => {
      const {[schema.key]: tag, ...entries} = option.entries;
      return [tag.literal, object(entries)];
    }))};
    case 'object': return object(schema.entries);
    case 'picklist': case 'literal': return typeof (schema.options?.[0] ?? schema.literal);
    case 'string': return schema.pipe?.some(({requirement}) => requirement === model.isSafeHref) ? 'href' : 'string';
    case 'number': case 'boolean': return schema.type;
    default: throw new Error(`no shape for a schema of type ${schema.type}`);
  }
}
const object = (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [value.type === 'optional' ? `${key}?` : key, shape(value)]));

/** JSON as this project writes TypeScript: keys bare where they can be, single quotes. */
const literal = (value) => JSON.stringify(value).replaceAll('"', "'").replace(/'(\w+)':/g, '$1:').replaceAll(/([,:])/g, '$1 ');

export const shapesModule = () => `// Written by scripts/shapes.mjs from src/model. Do not edit.

/**
 * A name (\`string\`, \`number\`, \`boolean\`, \`href\`, or one of the shapes below); \`[shape]\` an array, \`[a, b]\` a tuple; an object
 * with its keys (\`key?\` may be absent), \`*\` any key, \`|\` one of several, \`=key\` chosen by the value of \`key\`.
 */
export type Shape = string | readonly Shape[] | {readonly [key: string]: Shape};

export const shapes: Readonly<Record<string, Shape>> = {
${NAMED.map((name) => `  ${name}: ${literal(shape(model[name], true))},`).join('\n')}
};
`;

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(new URL('../src/elements/shapes.ts', import.meta.url), shapesModule());
