import {defineCollection, defineConfig} from '@content-collections/core';
import {compileMarkdown} from '@content-collections/markdown';
import {z} from 'zod';
import {fields} from './fields.mjs';

const content = Object.entries(fields(z)).map(([folder, shape]) => defineCollection({
  name: folder,
  directory: `content/${folder}`,
  include: '*.md',
  schema: z.object({...shape, content: z.string()}),
  transform: async ({content: markdown, ...document}, context) => ({...document, body: await compileMarkdown(context, {...document, content: markdown})}),
}));

export default defineConfig({content});
