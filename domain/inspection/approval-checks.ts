// The checks an approver would make, made for him: each rule that bears on this inspection, failed ones first.
import type { RuleId } from '../policy/rule-ids';
import type { RefusalParams, Source } from '../shared/outcome';
import type { Facts } from './facts';
import { isCapExempt, isUnplanned } from './requirements';
import { capFor } from './rules/frequency';
import { judge, type Finding } from './rules/judge';
import { separationFindings } from './rules/people-rules';
import { planFindings } from './steps/planning';
import type { Work } from './work';

/**
 * failed: forbids it; warned: to be weighed; overridden: let through by whom the pack names; counted: no number has
 * been set (A13); passed: nothing found.
 */
export const checkStatuses = ['failed', 'warned', 'overridden', 'counted', 'passed'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

export interface ApprovalCheck {
  readonly rule: RuleId;
  readonly status: CheckStatus;
  /** What was found; of a cap also what stands against it. */
  readonly params: RefusalParams;
  readonly source: Source;
  /** Who may let it through with a reason; null: nobody. */
  readonly overridableBy: string | null;
}

/** Every rule that a submission is tried by, and who may hold which duty. */
const tried = [
  'itemPublished',
  'itemLegalBasis',
  'itemOwned',
  'bodyQualified',
  'withinTerritory',
  'planFiled',
  'unplannedNeedsCause',
  'platformTask',
  'checkFormBound',
  'entrustment',
  'licencePrecondition',
  'negativeList',
  'offSiteFirst',
  'leastImpactStated',
  'whitelistNecessity',
  'lowRiskOnSite',
  'randomSelection',
  'mutualRecognition',
  'annualCap',
  'reasonableFrequencyPrompt',
  'reasonableFrequencyStop',
  'specialYearlyLimit',
  'jointCompulsory',
  'internalMerge',
  'noRepeatAcrossLevels',
  'jointOptOut',
  'triggeredMergeWithPlanned',
  'triggerSourceNamed',
  'specialNotBlanket',
  'needAssessed',
  'separationOfDuties',
  'officersMinimum',
  'officersMaximum',
  'officerCertificate',
  'thirdPartyNotInspector',
] as const satisfies readonly RuleId[];

/** How the cap stands where it was kept: this visit's number, and the limit. */
const capStanding = ({ state, pack }: Work, facts: Facts): RefusalParams => {
  const { draft } = state;
  if (draft.channel === 'offSite' || (isUnplanned({ draft }) && isCapExempt({ draft }, pack))) return {};
  const visits = draft.agencyIds.map(
    (id) => (facts.visits.find((visit) => visit.agencyId === id)?.counted ?? 0) + 1,
  );
  return { visit: Math.max(...visits), limit: capFor(draft.leadAgencyId, facts, pack) };
};

const checkOf = (found: Finding, work: Work): ApprovalCheck[] => {
  const { pack, state } = work;
  const { refusals, notes } = judge([found], pack, state.overrides);
  const rule = pack.rules[found.rule];
  const common = { rule: found.rule, params: found.params, source: found.source ?? rule.source };
  if (refusals.length > 0)
    return [{ ...common, status: 'failed', overridableBy: refusals[0]?.overridableBy ?? null }];
  return notes.map(({ strength }) => ({
    ...common,
    status: strength === 'warn' ? 'warned' : strength === 'count' ? 'counted' : 'overridden',
    overridableBy: null,
  }));
};

/** As the registers stand now; `work.actor` is who would approve. */
export const approvalChecks = (work: Work, facts: Facts): readonly ApprovalCheck[] => {
  const { pack, state, actor } = work;
  const duty = state.stage === 'legalReview' ? 'review' : 'approve';
  const findings = [...planFindings(work, facts), ...separationFindings(state, actor.id, duty)];
  const found = findings.flatMap((one) => checkOf(one, work));
  const passed = tried
    .filter(
      (rule) =>
        // A pack pinned years ago knows no rule that came later.
        Object.hasOwn(pack.rules, rule) &&
        pack.rules[rule].strength !== 'off' &&
        !findings.some((finding) => finding.rule === rule),
    )
    .map((rule): ApprovalCheck => ({
      rule,
      status: 'passed',
      params: rule === 'annualCap' ? capStanding(work, facts) : {},
      source: pack.rules[rule].source,
      overridableBy: null,
    }));
  return [...found, ...passed].sort(
    (a, b) => checkStatuses.indexOf(a.status) - checkStatuses.indexOf(b.status),
  );
};
