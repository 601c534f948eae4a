import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describe as inWords, differs} from '../../src/figure/describe.js';
import {solveFigure} from '../../src/figure/figure.js';
import {type FigureSource, movement, type Movement} from '../../src/figure/movement.js';
import {EXERCISES} from './library.js';

function solved(source: FigureSource): Movement {
  const read = movement(source);
  assert.ok('keys' in read);
  return read;
}
const said = (source: FigureSource): string => inWords(solved(source));

describe('a movement in words', () => {
  it('says how it starts, then each move with its time and what moves where', () => {
    assert.equal(said({start: 'hook-lying', moves: [{'lift 1.5s': 'hip -2'}, 'hold 1s', {'lower 3s': 'start'}]}),
      'Lying on the back, knees bent, feet flat on the floor. Lift, 1.5 seconds: the hips rise until body and thighs are in one line. '
      + 'Hold for 1 second. Lower, 3 seconds: back to the start.');
    assert.equal(said({start: 'standing', with: 'dumbbell', moves: [{'lower 3s': 'hip 82, knee 22, shoulder 62, elbow 4'}, {'stand 1s': 'start'}]}),
      'Standing upright, a dumbbell in each hand. Lower, 3 seconds: the hips move back, the trunk tips forward to about 50 degrees '
      + 'and the knees bend to about 20 degrees. Stand, 1 second: back to the start.');
  });

  it('calls the near side right and the far side left', () => {
    const [near, far] = ['', 'far-'].map((side) => said({start: 'quadruped', moves: [{'reach 2s': `free ${side}knee ${side}ankle, ${side ? 'far' : 'near'} hip -4, ${side ? 'far' : 'near'} knee 6`}]}));
    assert.match(near!, /the right leg stretches back until level with the body/);
    assert.match(far!, /the left leg stretches back until level with the body/);
  });

  it('tells feet that leave, land and step', () => {
    const text = said({start: 'standing', with: 'box 40 30 86', moves: [{'jump 0.5s': 'free feet, height 134, forward 40, hip 62, knee 88'}, {'land 0.4s': 'feet on box, feet 56, height 108, hip 70, lean 24'}]});
    assert.match(text, /Jump, 0\.5 seconds: both feet leave the floor/);
    assert.match(text, /Land, 0\.4 seconds: both feet land on the box/);
  });

  it('names who holds the ankles, and what the heels are on', () => {
    assert.match(said({start: 'kneeling', with: 'partner', moves: ['hold 1s']}), /^Kneeling upright, a partner holds the ankles\. Hold for 1 second\.$/);
    assert.match(said({start: 'supine, free seat heels, hip 0, knee 5, heels on ball', with: 'ball 61', moves: ['hold 1s']}), /the heels on the ball/);
  });

  it('sees which leg is bent of somebody who sits on the floor', () => {
    assert.match(said({start: 'long-sitting', moves: ['hold 1s']}), /^Sitting on the floor with the legs straight\./);
    assert.match(said({start: 'long-sitting, far-foot on floor, far-foot 60, far hip 100, far knee 76', moves: ['hold 1s']}), /^Sitting on the floor, the right leg straight, the left knee bent\./);
  });

  it('sees a chest that lifts off the floor', () => {
    assert.match(said({start: 'prone, free palms', moves: [{'raise 2s': 'free knees, lean 90, hip -12, knee 2, spine -14'}]}), /Raise, 2 seconds: the knees leave the floor and the chest lifts\./);
  });

  it('tells a foot that pushes off from one that steps back', () => {
    const push = 'ball on floor, foot -30, unbalanced';
    assert.match(said({start: 'standing', moves: [{'push 0.3s': `free far-foot, far knee 90, far hip 60, ${push}`}]}), /the right foot pushes off behind/);
    assert.match(said({start: 'standing', moves: [{'step 1s': push}]}), /the right foot steps back/);
  });

  it('sees sideways from the front', () => {
    assert.match(said({view: 'front', start: 'standing, ankle 30', moves: [{'reach 1s': 'wrist 90'}, {'lean 2s': 'lean 30, spine 30'}]}), /the arms stretch out to the sides.*the trunk leans over to the left/);
  });

  it('is what the figure brings along', () => {
    const source = {start: 'standing', moves: ['hold 3s']};
    assert.equal(solveFigure(source).figure!.text, said(source));
  });
});

describe('a mistake in words', () => {
  const hinge = solved({
    start: 'standing', moves: [{'hinge 3s': 'hip 84, knee 18, shoulder 48'}],
    avoid: [{'The back rounds': 'hinge, spine 45, hip 60'}, {'It turns into a squat': 'lean 24, hip 88, knee 92'}, {'The same': 'hinge'}],
  });
  const sentences = hinge.avoid.map(({key}) => differs(key, hinge.keys[1]!, hinge));

  it('is one sentence of what differs', () => {
    assert.match(sentences[0]!, /^The back is rounded/);
    assert.match(sentences[1]!, /^The knees are bent 70 degrees more/);
    assert.equal(sentences[2], 'The difference is small.');
  });

  it('sees heels that lift', () => {
    const squat = solved({start: 'standing', moves: [{'sit 3s': 'hip 92, knee 88, shoulder 112'}], avoid: [{'The heels peel off': 'sit, balls on floor, knee 112, ankle 24'}]});
    assert.match(differs(squat.avoid[0]!.key, squat.keys[1]!, squat), /^The heels are off the floor/);
  });
});

describe('the text of every figure in the library', () => {
  const texts = Object.entries(EXERCISES).map(([id, source]) => ({id, source, text: said(source)}));

  it('names each move in order', () => {
    for (const {id, source, text} of texts) {
      let from = 0;
      for (const move of source.moves) {
        const label = (typeof move === 'string' ? move : Object.keys(move)[0]!).replace(/\s+[\d.]+\s*s\s*$/, '');
        const at = text.toLowerCase().indexOf(label.toLowerCase(), from);
        assert.ok(at >= from, `${id}: ${label} in “${text}”`);
        from = at + label.length;
      }
    }
  });

  it('is sentences in good order', () => {
    for (const {id, text} of texts) {
      assert.doesNotMatch(text, /NaN|undefined| {2}| [,.:]|,,|\.\.|\bthe the\b/, id);
      assert.match(text, /^[A-Z].*\.$/, id);
      for (const sentence of text.split(/(?<=[a-z”]\.) /)) assert.match(sentence, /^[A-Z]/, `${id}: ${sentence}`);
    }
  });

  it('has 19 to 75 words', () => {
    const counts = texts.map(({id, text}) => ({id, words: text.split(' ').length})).filter(({words}) => words < 19 || words > 75);
    assert.deepEqual(counts, []);
  });

  it('always finds something that moves', () => {
    assert.deepEqual(texts.filter(({text}) => text.includes('almost nothing moves')).map(({id}) => id), []);
  });
});
