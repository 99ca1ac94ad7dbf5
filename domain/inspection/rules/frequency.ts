// Caps and thresholds: how often one agency may visit one enterprise. A number nobody has set is counted, never enforced (A13).
import type { PolicyPack } from '../../policy/policy-pack';
import type { RuleId } from '../../policy/rule-ids';
import type { Draft } from '../draft';
import type { Facts } from '../facts';
import { joined, type Source } from '../../shared/outcome';
import { classCaps, decidedFor, lowestClassCap, type ClassName } from '../../tier/class-limits';
import type { Graded } from '../../tier/tier-of';
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

/** A cap as it holds for one agency at one enterprise. */
export interface Cap {
  readonly limit: number;
  /** The class for which it is set (JJ-29); null: for every enterprise. */
  readonly class: ClassName | null;
  /** null: the document's own. */
  readonly decisionRef: string | null;
  readonly source: Source;
}

/**
 * The agency's cap for this enterprise: of the common one and those of its classes the lowest, since no class goes beyond the
 * yearly cap (DE-68) and caps differ by class (JJ-29); null: nobody has set any.
 * @param enterprise as of the day that is asked about; null: its class is not known, which was so before there were tiers
 */
export const capOf = (
  agencyId: string,
  enterprise: (Graded & { readonly pool: string }) | null,
  decided: Facts['limits'],
  pack: PolicyPack,
): Cap | null => {
  const { source } = pack.rules.annualCap;
  const limit = limitOf('annualCap', agencyId, { limits: decided }, pack);
  const decisionRef = decidedFor(decided, 'annualCap', agencyId)?.decisionRef ?? null;
  const common: Cap | null = limit === null ? null : { limit, class: null, decisionRef, source };
  const ofClass =
    enterprise === null ? null : lowestClassCap(classCaps(enterprise, { decided, agencyId, pack }));
  if (ofClass === null || (common !== null && common.limit <= ofClass.limit)) return common;
  return { ...ofClass, source: ofClass.source === null ? source : joined([source, ofClass.source]) };
};

/** Of the enterprise's class by the facts; null: they are from before enterprises were graded. */
const gradedOf = ({ enterprise }: Facts): (Graded & { readonly pool: string }) | null => {
  const { creditGrade, trade = null } = enterprise;
  return creditGrade === undefined ? null : { ...enterprise, creditGrade, trade };
};

const capIn = (agencyId: string, facts: Facts, pack: PolicyPack): Cap | null =>
  capOf(agencyId, gradedOf(facts), facts.limits, pack);

export const capFor = (agencyId: string, facts: Facts, pack: PolicyPack): number | null =>
  capIn(agencyId, facts, pack)?.limit ?? null;

/** What a cap that is set for a class adds to the finding: which class, by whose decision, by which clause. */
const ofClassOnly = (cap: Cap | null) =>
  cap === null || cap.class === null
    ? null
    : { params: { class: cap.class, decision: cap.decisionRef }, source: cap.source };

const overLimit = (
  rule: RuleId,
  visit: number,
  { facts, pack, agencyId, params }: Question,
  warnOnly = false,
): Finding[] => {
  const cap = rule === 'annualCap' ? capIn(agencyId, facts, pack) : null;
  const limit = rule === 'annualCap' ? (cap?.limit ?? null) : limitOf(rule, agencyId, facts, pack);
  if (limit === null) return [finding(rule, { ...params, visit, limit }, 'count')];
  if (visit <= limit) return [];
  const ofClass = ofClassOnly(cap);
  const found = finding(rule, { ...params, visit, limit, ...ofClass?.params }, warnOnly ? 'warn' : undefined);
  return [ofClass === null ? found : { ...found, source: ofClass.source }];
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
