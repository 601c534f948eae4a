import type {StudyOutline} from '../entry.js';
import {carriedBy, standing, type Carried} from './carried.js';
import type {Claim} from './claim.js';
import type {ClaimLanguage} from './language.js';

/** What the studies of a library carry, worked out for those that are asked for. */
export class Sources {
  private readonly known = new Map<string, Carried | undefined>();
  private byNumber: Map<number, Carried> | undefined;

  constructor(private readonly ids: () => readonly string[], private readonly study: (id: string) => StudyOutline | undefined, private readonly language: ClaimLanguage) {}

  /** Undefined for a study that is not there or has an error, which is told elsewhere. */
  get(id: string): Carried | undefined {
    const known = this.known.get(id);
    if (known || this.known.has(id)) return known;
    const study = this.study(id);
    const carried = study && carriedBy(study, this.language);
    this.known.set(id, carried);
    return carried;
  }

  /** What each of these carries; undefined unless all are there. */
  all(ids: readonly string[]): readonly Carried[] | undefined {
    const found: Carried[] = [];
    for (const id of ids) {
      const carried = this.get(id);
      if (!carried) return undefined;
      found.push(carried);
    }
    return found;
  }

  /** The first study that has the number of a claim. */
  having(claim: Claim): Carried | undefined {
    if (claim.of === 'word') return undefined;
    this.byNumber ??= this.index();
    const carried = claim.values.map((value) => this.byNumber?.get(value)).find((each) => each !== undefined);
    return carried && standing(claim, carried) !== 'foreign' ? carried : undefined;
  }

  private index(): Map<number, Carried> {
    const byNumber = new Map<number, Carried>();
    for (const carried of this.ids().flatMap((id) => this.get(id) ?? [])) {
      for (const number of [...carried.percents, ...carried.results, ...carried.counts]) {
        if (!byNumber.has(number)) byNumber.set(number, carried);
      }
    }
    return byNumber;
  }
}
