import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {before, describe, it} from 'node:test';
import {build} from 'vite';
import {install, siteDir} from './built.js';
import {pageOf} from './docs.js';
import {tagsOf} from './words.js';

describe('a site of vite', () => {
  const dir = siteDir('vite');
  const {snippets} = pageOf('vite');
  before(async () => {
    await install('vite');
    for (const {file, code} of snippets) {
      mkdirSync(dirname(join(dir, file!)), {recursive: true});
      writeFileSync(join(dir, file!), code);
    }
  });

  it('is what its page in demo/docs says, and has the words of the circuit', async () => {
    assert.deepEqual(snippets.map(({file}) => file), ['vite.config.js', 'index.html']);
    const result = await build({root: dir, logLevel: 'silent', build: {write: false}});
    assert.ok('output' in result);
    const page = result.output.find(({fileName}) => fileName === 'index.html');
    assert.ok(page?.type === 'asset');
    const [tag] = tagsOf(String(page.source));
    assert.ok(tag?.name === 'ham-circuit' && tag.words.includes('Split-stance jump'));
    // and the elements themselves
    assert.ok(result.output.some((file) => file.type === 'chunk' && file.code.includes('ham-circuit')));
  });
});
