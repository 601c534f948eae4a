import {mkdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

/**
 * Writes the schemas of the frontmatter as JSON for editors: dist/schemas/KIND.json. Not while watching, when the process would
 * keep the first schemas it had loaded.
 */
export const schemas = () => ({
  name: 'hamkit-schemas',
  buildStart() {
    this.emitFile({type: 'chunk', id: 'src/compile/schema/index.ts'});
  },
  writeBundle: {
    sequential: true,
    async handler() {
      if (this.meta.watchMode) return;
      const built = await import(pathToFileURL('dist/compile/schema/index.js'));
      mkdirSync('dist/schemas', {recursive: true});
      for (const [kind, schema] of Object.entries(built.schemas)) {
        writeFileSync(`dist/schemas/${kind}.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
      }
    },
  },
});
