// Caps and thresholds: how often one agency may visit one enterprise. A number nobody has set is counted, never enforced (A13).
import type { PolicyPack } from '../../policy/policy-pack';
import type { RuleId } from '../../policy/rule-ids';
import type { Draft } from '../draft';
import type { Facts } from '../facts';
import { classCaps } from '../../tier/class-limits';
import { isCapExempt, isUnplanned } from '../requirements';
import { finding, type Finding } from './judge';

/** The number decided for the agency itself, else for every agency, else the pack's; null: nobody has set one (HZ-18). */
export const limitOf = (
  rule: RuleId,
  agencyId: string,
  facts: Pick<Facts, 'limits'> | null,
  pack: PolicyPack,
): number | null => {
  const decided = (facts?.limits ?? []).filter((limit) => limit.rule === rule);
  const own = decided.find((limit) => limit.agencyId === agencyId);
  const common = decided.find((limit) => limit.agencyId === null);
  return (own ?? common)?.limit ?? pack.rules[rule].limit;
};

interface Question {
  readonly facts: Facts;
  readonly pack: PolicyPack;
  readonly agencyId: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * The agency's cap for this enterprise: of the common one and those of its classes the lowest, since no class goes beyond the
 * yearly cap (DE-68) and caps differ by class (JJ-29); null: nobody has set any.
 */
export const capFor = (
  agencyId: string,
  facts: Pick<Facts, 'limits' | 'enterprise'>,
  pack: PolicyPack,
): number | null => {
  const { creditGrade, trade = null } = facts.enterprise;
  const common = limitOf('annualCap', agencyId, facts, pack);
  if (creditGrade === undefined) return common;
  const enterprise = { ...facts.enterprise, creditGrade, trade };
  const caps = classCaps(enterprise, { decided: facts.limits, agencyId, pack });
  return [...caps, ...(common === null ? [] : [common])].reduce<number | null>(
    (lowest, cap) => (lowest === null || cap < lowest ? cap : lowest),
    null,
  );
};

const overLimit = (
  rule: RuleId,
  visit: number,
  { facts, pack, agencyId, params }: Question,
  warnOnly = false,
): Finding[] => {
  const limit = rule === 'annualCap' ? capFor(agencyId, facts, pack) : limitOf(rule, agencyId, facts, pack);
  if (limit === null) return [finding(rule, { ...params, visit, limit }, 'count')];
  if (visit <= limit) return [];
  return [finding(rule, { ...params, visit, limit }, warnOnly ? 'warn' : undefined)];
};

const specialFindings = (draft: Draft, facts: Facts, pack: PolicyPack): readonly Finding[] =>
  draft.kind === 'special'
    ? overLimit('specialYearlyLimit', facts.specialsThisYear + 1, {
        facts,
        pack,
        agencyId: draft.leadAgencyId,
        params: {},
      })
    : [];

/**
 * annualCap, reasonableFrequencyPrompt/Stop, specialYearlyLimit for the visit that is about to be made. The counts of the
 * facts leave this inspection's own reservation out, so one and the same visit is never counted twice.
 */
export const frequencyFindings = (draft: Draft, facts: Facts, pack: PolicyPack): readonly Finding[] => {
  if (draft.channel === 'offSite') return specialFindings(draft, facts, pack);
  const unplanned = isUnplanned({ draft });
  const source = draft.trigger?.source;
  const warnOnly = unplanned && source !== undefined && pack.triggers.capWarnOnly.includes(source);
  const found: Finding[] = [];
  for (const agencyId of draft.agencyIds) {
    const visits = facts.visits.find((entry) => entry.agencyId === agencyId);
    const question = { facts, pack, agencyId, params: { agency: agencyId } };
    if (!isCapExempt({ draft }, pack))
      found.push(...overLimit('annualCap', (visits?.counted ?? 0) + 1, question, warnOnly));
    const all = pack.triggers.frequencyOf === 'all';
    if (unplanned || all) {
      const before = all ? (visits?.counted ?? 0) + (visits?.exempt ?? 0) : (visits?.triggered ?? 0);
      const measured = all ? { ...question, params: { ...question.params, of: 'all' } } : question;
      found.push(...overLimit('reasonableFrequencyPrompt', before + 1, measured));
      found.push(...overLimit('reasonableFrequencyStop', before + 1, measured));
    }
  }
  return [...found, ...specialFindings(draft, facts, pack)];
};
