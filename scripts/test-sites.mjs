// npm run test:sites: the sites of test/sites with every generator, Astro and VitePress among them, which npm test leaves out.
process.env.SITES = 'all';
process.argv.push('--only', 'test/sites/');
await import('./test.mjs');
