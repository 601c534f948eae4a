import {defineConfig, s} from 'velite';
import {fields} from './fields.mjs';

const collections = Object.entries(fields(s)).map(([folder, shape]) => [
  folder, {name: folder, pattern: `${folder}/*.md`, schema: s.object({...shape, body: s.markdown()})},
]);

export default defineConfig({
  root: 'content',
  output: {data: 'out'},
  // hamkit copies nothing either; links to other entries would be taken for files to copy
  markdown: {copyLinkedFiles: false},
  collections: Object.fromEntries(collections),
});
