import type {Finding} from '../../figure/index.js';
import {clauseAbout} from './figure-hints.js';

/** `far hip` and `far-foot` without their side. */
const bothSides = (name: unknown): string => String(name).replace(/^far[ -]/, '');

/** The joint or the point that a finding is about. */
const subject = ({data}: Finding): string => bothSides(data['joint'] ?? data['point'] ?? '');
const pose = ({path}: Finding): string => path.join();

/** What two findings have in common that one slip brought about: a joint of both sides, or contacts that cannot all be kept. */
function cause(finding: Finding, index: number): string {
  if (finding.code === 'slipping') return `${finding.code} ${pose(finding)}`;
  return finding.code === 'joint-range' ? `${finding.code} ${pose(finding)} ${subject(finding)}` : String(index);
}

/**
 * Whether a finding follows from another that is told: an angle that gives way to one asked beyond its range; and what no word of its own
 * text asks for, in a pose whose contacts or angles cannot be kept, or where an earlier pose had it already.
 */
function follows(finding: Finding, findings: readonly Finding[], text: string): boolean {
  const {code} = finding;
  const ofPose = findings.filter((other) => pose(other) === pose(finding)).map((other) => other.code);
  if (code === 'unbalanced') return ofPose.includes('slipping');
  if (code === 'beyond-contacts') return findings.some((other) => other.code === 'joint-range' && pose(other) === pose(finding) && clauseAbout(subject(other), text));
  if (code !== 'below-floor' && code !== 'joint-range' || clauseAbout(subject(finding), text)) return false;
  const earlier = findings.slice(0, findings.indexOf(finding));
  return ofPose.includes('slipping') || ofPose.includes('beyond-contacts') || earlier.some((other) => other.code === code && pose(other) !== pose(finding) && subject(other) === subject(finding));
}

/** A joint of both sides goes without its side, where the words make no difference between them. */
function withoutSide(finding: Finding, text: string): Finding {
  const written = text.slice(finding.from, finding.to);
  return finding.code !== 'beyond-contacts' || /\bfar\b|\//.test(written) ? finding : {...finding, data: {...finding.data, joint: subject(finding)}};
}

/** What stands for all findings of one cause: of contacts the furthest, which names the others; of a joint both sides, with what was asked. */
function inOne(group: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const [first, ...rest] = group.toSorted((a, b) => Number(b.data['cm'] ?? 0) - Number(a.data['cm'] ?? 0));
  if (!first) return [];
  if (first.code === 'joint-range') {
    const asked = findings.find((other) => other.code === 'beyond-contacts' && pose(other) === pose(first) && subject(other) === subject(first))?.data['asked'];
    return [{...first, data: {...first.data, ...rest.length > 0 && {joint: subject(first)}, ...asked !== undefined && {asked}}}];
  }
  if (rest.length === 0) return [first];
  const also = new Set(rest.map(subject).filter((each) => each !== subject(first)));
  return [{...first, data: {...first.data, point: subject(first), others: Array.from(also, (each) => `\`${each}\``).join(', ')}}];
}

/** One finding for each slip of the author's; `textOf` gives the text at a path. */
export function gathered(findings: readonly Finding[], textOf: (path: Finding['path']) => string): Finding[] {
  const groups = new Map<string, Finding[]>();
  findings.filter((finding) => !follows(finding, findings, textOf(finding.path))).forEach((finding, index) => {
    const key = cause(finding, index);
    groups.set(key, [...groups.get(key) ?? [], finding]);
  });
  return [...groups.values()].flatMap((group) => inOne(group, findings)).map((finding) => withoutSide(finding, textOf(finding.path)));
}
