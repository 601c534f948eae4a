import {fork} from 'node:child_process';
import {once} from 'node:events';
import {library} from '../../dist/content/index.js';
import {prerender} from '../../dist/prerender/index.js';
import {post, themed} from './pages.mjs';
import {Progress} from './progress.mjs';

const WAY = new URL('prerender-way.mjs', import.meta.url);
/** Characters that a turn goes over, so that each takes long enough to be measured and has its share of collecting garbage. */
const TURN = 1_500_000;
/** Rounds that are not counted: a site has hundreds of pages, and its first few compile the code. */
const WARM = 3;

const CIRCUIT = '<p><ham-circuit></ham-circuit></p>';
const STUDY = '<p>So it is <ham-evidence name="vandyk2019"></ham-evidence> in footballers.</p>';
const EXERCISE = '<ham-exercise name="nordic-curl"></ham-exercise>';

const filled = (html) => prerender(html, {library, stylesheet: '/hamkit.css'}).html;
const inFooter = themed().replace('<footer class="site-footer">', `$&${CIRCUIT}`);

/** `limit` is the ratio that hamkit holds itself to. */
const PAGES = [
  {title: 'post, a circuit in its middle', html: post(15_000, [CIRCUIT]), limit: 1.5},
  {title: 'article: circuit, study, exercise', html: post(40_000, [CIRCUIT, STUDY, EXERCISE]), limit: 1.5},
  {title: 'page of a theme, a circuit', html: themed([CIRCUIT]), limit: 1.5},
  {title: 'the same, with it in the footer', html: inFooter, limit: 1.5},
  {title: 'post that has its circuit already', html: filled(post(15_000, [CIRCUIT])), limit: 1.5},
  {title: 'hardly anything but a circuit', html: post(1, [CIRCUIT])},
  {title: 'post without tags', html: post(15_000), limit: 0.05},
  {title: 'page of a theme without tags', html: themed(), limit: 0.05},
];

/** Times in turns: of hamkit, and of parsing and writing the page as it comes in, and as it goes out. `first` is of one that draws all it shows. */
export async function measurePages(rounds) {
  const [hamkit, parse5] = await Promise.all(['hamkit', 'parse5'].map(started));
  try {
    const pages = PAGES.map((page) => ({...page, out: filled(page.html), hamkit: [], parse5: [], written: []}));
    const first = [];
    const progress = new Progress('prerendering pages', (rounds + WARM) * pages.length);
    for (let round = -WARM; round < rounds; round += 1) {
      for (const page of pages) {
        const [ours, theirs, written] = [await hamkit.time(page.html), await parse5.time(page.html), await parse5.time(page.out)];
        if (round >= 0) {
          page.hamkit.push(ours);
          page.parse5.push(theirs);
          page.written.push(written);
        }
        progress.step();
      }
      if (round >= 0) first.push(await hamkit.first(pages[0].html));
    }
    return {pages, first};
  } finally {
    for (const {end} of [hamkit, parse5]) end();
  }
}

async function started(way) {
  const child = fork(WAY, [way]);
  const answer = async (message) => {
    if (message) child.send(message);
    const [said] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => { throw new Error(`“${way}” ended`); })]);
    return said;
  };
  await answer();
  return {
    time: (html) => answer({html, times: Math.ceil(TURN / Math.max(html.length, 15_000))}),
    first: (html) => answer({html, times: 0}),
    end() { child.disconnect(); },
  };
}
