import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {generate} from '../../scripts/bench/content.mjs';
import {median} from '../../scripts/bench/statistics.mjs';
import {compile} from '../../src/compile/index.js';

const FOLDERS = ['exercises', 'circuits', 'studies'] as const;

describe('the files that the benchmark compiles', () => {
  const files = generate(200);

  it('are as many as asked for, of three kinds, and compile without a problem', () => {
    const {library, problems} = compile(files);
    assert.deepEqual(problems, []);
    assert.deepEqual(FOLDERS.map((folder) => Object.keys(library[folder]).length), [150, 20, 30]);
  });

  it('hold links and citations to check (control: without its studies and one exercise they have problems)', () => {
    const [first, ...others] = files;
    const {problems} = compile(others.filter(({path}) => !path.startsWith('studies/')));
    assert.ok(problems.some(({code}) => code === 'unknown-citation'));
    assert.ok(problems.some(({code, message}) => code === 'dangling-link' && message.includes(first!.path)));
  });

  it('quote numbers that the studies have (control: another number is a problem)', () => {
    const quoted = files.filter(({text}) => text.includes(' Among '));
    assert.ok(quoted.length > files.length / 10);
    const changed = files.map((file) => (quoted.includes(file) ? {...file, text: file.text.replace(/ was \d\.?\d*,/, ' was 7.77,')} : file));
    assert.deepEqual([...new Set(compile(changed).problems.map(({code}) => code))], ['unsupported-number']);
  });

  it('are the same in every run, and others for another seed', () => {
    assert.deepEqual(generate(200), files);
    assert.notDeepEqual(generate(200, 2), files);
  });

  it('are as long as real ones: half to twice the median of content/', () => {
    for (const folder of FOLDERS) {
      const real = median(readdirSync(`content/${folder}`).map((name) => readFileSync(`content/${folder}/${name}`, 'utf8').length));
      const made = median(files.filter(({path}) => path.startsWith(folder)).map(({text}) => text.length));
      assert.ok(made > real / 2 && made < real * 2, `${folder}: ${String(made)} characters, content/ has ${String(real)}`);
    }
  });
});
