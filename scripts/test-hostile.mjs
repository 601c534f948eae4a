// npm run test:hostile: more than 100,000 injections in a browser, of which npm test makes a few thousand. See test/hostile/.
process.env.HOSTILE = 'all';
process.argv.push('--only', 'test/hostile/');
await import('./test.mjs');
