// The draft of an inspection that a planned visit starts by its date (CX-51): officers and forms are added by people.
import type { Draft } from '../inspection/draft';
import { frequencyFindings } from '../inspection/rules/frequency';
import { judge } from '../inspection/rules/judge';
import { objectFindings } from '../inspection/rules/object-rules';
import type { Facts } from '../inspection/facts';
import type { PlainDate } from '../calendar/plain-date';
import type { PolicyPack } from '../policy/policy-pack';
import type { RuleId } from '../policy/rule-ids';
import type { Refusal } from '../shared/outcome';
import type { PlannedVisit } from './visits';

const LONGEST_TEXT = 4_000;

const joined = (texts: readonly string[]): string =>
  [...new Set(texts)].join('；').slice(0, LONGEST_TEXT).trim();

export const draftOfVisit = (visit: PlannedVisit): Draft => {
  const { checks } = visit;
  const own = checks.find(({ agencyId }) => agencyId === visit.leadAgencyId) ?? checks[0];
  const isSpecial = checks.every(({ kind }) => kind === 'special');
  const drawn = checks.every((check) => check.drawn);
  const content = joined(checks.map((check) => check.content));
  return {
    kind: isSpecial ? 'special' : 'planned',
    mode: visit.mode,
    channel: visit.channel,
    enterpriseId: visit.enterpriseId,
    siteId: null,
    leadAgencyId: visit.leadAgencyId,
    agencyIds: [...visit.agencyIds],
    entrustedAgencyId: visit.entrustedAgencyId,
    entrustmentRef: visit.entrustmentRef,
    itemIds: [...new Set(checks.flatMap(({ itemIds }) => itemIds))],
    formVersion: null,
    platformTaskRef: null,
    planLineRef: own?.lineRef ?? null,
    selection: drawn ? 'drawn' : 'manual',
    keyField: null,
    selectionReason: drawn ? null : '已公布的检查计划所列检查对象',
    trigger: null,
    special: isSpecial
      ? {
          scope: joined(checks.map(({ lineRef }) => lineRef)),
          content,
          until: visit.to,
          selectionCriterion: joined(checks.map(({ basis }) => basis)),
        }
      : null,
    window: { from: visit.from, to: visit.to },
    method: joined(checks.map(({ method }) => method)),
    content,
    offSiteInsufficient: null,
    separateFromOthers: null,
    statutoryMinimum: null,
    jointConsentRef: null,
    licencePrecondition: null,
    officerIds: [],
    leaderOfficerId: null,
  };
};

/** Rules that nobody can meet by completing the draft: what breaks one of them is not drafted. */
const binding: readonly RuleId[] = [
  'itemPublished',
  'itemLegalBasis',
  'itemOwned',
  'bodyQualified',
  'withinTerritory',
  'planFiled',
  'entrustment',
  'annualCap',
  'specialYearlyLimit',
  'jointOptOut',
];

/** Why the visit may not be made as planned; null: it may be drafted. */
export const blockedBy = (draft: Draft, facts: Facts, pack: PolicyPack, today: PlainDate): Refusal | null => {
  const findings = [
    ...objectFindings({ draft, facts, pack, today }),
    ...frequencyFindings(draft, facts, pack),
  ].filter(({ rule }) => binding.includes(rule));
  return judge(findings, pack, []).refusals[0] ?? null;
};
