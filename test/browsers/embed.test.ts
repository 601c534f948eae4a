// The page in a frame, and the script that a site may add around it, as the build has them.
import {expect, waitUntil} from '@open-wc/testing';
import {drawn, openAddress, openPage} from './page.js';

const EMBED = '/dist/cdn/embed.html';
const AROUND = '<script type="module" src="/dist/cdn/embed-around.js"></script>';

const frameIn = (page: Window): HTMLIFrameElement => page.document.querySelector('iframe')!;

describe('the page in a frame', () => {
  it('shows the entry that its address names', async () => {
    const page = await openAddress(`${EMBED}?exercise=glute-bridge`);
    const [card] = await drawn(page, 'ham-exercise');
    expect(card!.name).to.equal('glute-bridge');
  });

  it('shows the weekly circuit where it names none', async () => {
    const page = await openAddress(EMBED);
    const [circuit] = await drawn(page, 'ham-circuit');
    expect(circuit!.name).to.equal('weekly');
  });

  it('shows what has no tag of its own', async () => {
    const page = await openAddress(`${EMBED}?plan=four-phase`);
    const [plan] = await drawn(page, 'ham-entry');
    expect(plan!.name).to.equal('four-phase');
  });

  it('opens a source beside the page around it', async () => {
    const page = await openAddress(`${EMBED}?exercise=nordic-curl`);
    const [card] = await drawn(page, 'ham-exercise');
    const link = card!.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^="https://doi.org/"]')!;
    page.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.equal('noopener');
  });
});

describe('the height of a frame', () => {
  it('is that of what is in it, with the script around', async () => {
    const page = await openPage(`<iframe title="Exercise" height="200" src="${EMBED}?exercise=glute-bridge"></iframe>${AROUND}`);
    const frame = frameIn(page);
    await drawn(frame.contentWindow!, 'ham-exercise');
    const inside = (): number => frame.contentDocument!.documentElement.getBoundingClientRect().height;
    await waitUntil(() => inside() > 400 && Math.abs(frame.clientHeight - inside()) <= 1, 'the frame is not as high as its page', {timeout: 5000});
    // before, as asking for the height lays the page out anew
    const before = inside();
    frame.style.width = '200px';
    await waitUntil(() => inside() > before && Math.abs(frame.clientHeight - inside()) <= 1, 'the frame does not follow', {timeout: 5000});
  });

  it('stays as it was without it (control)', async () => {
    const page = await openPage(`<iframe title="Exercise" height="200" src="${EMBED}?exercise=glute-bridge"></iframe>`);
    await drawn(frameIn(page).contentWindow!, 'ham-exercise');
    expect(frameIn(page).clientHeight).to.equal(200);
  });

  it('is told to nobody who did not ask', async () => {
    const page = await openPage(`<iframe title="Exercise" src="${EMBED}?exercise=glute-bridge"></iframe>`);
    const heard: unknown[] = [];
    page.addEventListener('message', ({data}) => heard.push(data));
    await drawn(frameIn(page).contentWindow!, 'ham-exercise');
    frameIn(page).style.width = '200px';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).to.deep.equal([]);
  });

  it('is not taken from a frame that is not ours', async () => {
    const page = await openPage(`<iframe title="Other" height="200" src="/__page?html=x"></iframe>${AROUND}`);
    const greeted: unknown[] = [];
    frameIn(page).contentWindow!.addEventListener('message', ({data}) => greeted.push(data));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(greeted).to.deep.equal([]);
  });
});
