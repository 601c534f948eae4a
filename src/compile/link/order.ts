import type {Placed, PlacedCircuit} from './placed.js';
import type {Whole} from './whole.js';

/**
 * Jumps come before strength work in a session. That is the custom of coaches and not the result of a study, so it is a warning,
 * once for a block. The warm-up is not looked at: what is done there is light.
 */
export function checkOrder({file, placed}: PlacedCircuit, whole: Whole): void {
  let strength: Placed | undefined;
  let told: Placed['block'] | undefined;
  for (const each of placed) {
    if (each.exercise?.kind === 'strength') strength ??= each;
    if (each.exercise?.kind !== 'plyometric' || !strength || each.block === told) continue;
    told = each.block;
    whole.report(file).warn('plyometrics-after-strength', each.use.written.range(), `\`${each.use.to.id}\` is plyometric and comes after strength work.`, {
      hint: 'Put it first. Coaches put jumps first: tired legs, they say, jump and land badly. That is custom; we have checked no study.',
      related: [file.draft.report.related(strength.use.written.range(), 'The strength work begins here.')],
    });
  }
}
