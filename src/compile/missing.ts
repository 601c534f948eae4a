import type {Report} from './problem.js';
import type {TextRange} from './source.js';

/** What an entry lacks, collected while it is read and told in one problem. */
export class Missing {
  private readonly lacking = new Map<string, {readonly shown: string; readonly hint: string | undefined}>();
  private readonly meant = new Set<string>();

  constructor(private readonly what: 'key' | 'section') {}

  add(name: string, shown: string, hint?: string): void {
    this.lacking.set(name, {shown, hint});
  }

  /** Something unknown was probably meant to be this, which is then not missing as well. */
  addMeant(name: string): void {
    this.meant.add(name);
  }

  isMeant(name: string): boolean {
    return this.meant.has(name);
  }

  /** `place` is where what is missing could be written; it is looked up only when needed. */
  report(report: Report, place: () => TextRange): void {
    const all = [...this.lacking].filter(([name]) => !this.meant.has(name)).map(([, each]) => each);
    if (all.length === 0) return;
    const names = all.map(({shown}) => shown).join(', ');
    const message = all.length === 1 ? `The ${this.what} ${names} is missing.` : `These ${this.what}s are missing: ${names}.`;
    report.error(`missing-${this.what}`, place(), message, {hint: all.flatMap(({hint}) => hint ?? []).join(' ') || undefined});
  }
}
