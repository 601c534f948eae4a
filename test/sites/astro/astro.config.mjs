import {defineConfig} from 'astro/config';
import {hamkit} from 'hamkit/astro';

export default defineConfig({
  site: 'https://example.org',
  integrations: [hamkit()],
});
