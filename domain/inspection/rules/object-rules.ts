// Rules about what is inspected, by whom and why: asked when an inspection is submitted and again before entry.
import type { PlainDate } from '../../calendar/plain-date';
import type { PolicyPack } from '../../policy/policy-pack';
import type { Draft } from '../draft';
import type { Facts } from '../facts';
import { joined } from '../../shared/outcome';
import { letterFaults } from '../../entrustment/letter';
import { isUnplanned } from '../requirements';
import { likelyDay } from '../visits';
import { unprovenDraw } from './draw-rules';
import { finding, type Finding } from './judge';
import { tierOfFacts } from './tier-of-facts';

export interface ObjectCase {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly pack: PolicyPack;
  readonly today: PlainDate;
}

/** The letter is on the register, in force on the day of the visit, and lets that agency inspect these items (HZ-19, CX-64). */
const letterFindings = ({ draft, facts, today }: ObjectCase): Finding[] => {
  const { entrustedAgencyId, entrustmentRef: ref } = draft;
  if (facts.entrustments === undefined || entrustedAgencyId === null || ref === null) return [];
  const owned = new Map(
    draft.agencyIds.map((agencyId) => [
      agencyId,
      facts.items
        .filter(({ id, ownerAgencyId }) => ownerAgencyId === agencyId && draft.itemIds.includes(id))
        .map(({ id }) => id),
    ]),
  );
  const day = likelyDay(draft, today);
  return letterFaults({ ref, entrustedAgencyId, owned, day }, facts.entrustments).map(({ code, of }) =>
    finding('entrustment', { letter: code, ref, of, day }),
  );
};

const itemFindings = (subject: ObjectCase): Finding[] => {
  const { draft, facts, today } = subject;
  const known = (id: string) => facts.items.find((item) => item.id === id);
  const unpublished = draft.itemIds.filter((id) => {
    const item = known(id);
    return (
      item?.publishedOn == null ||
      item.publishedOn > today ||
      (item.endedOn !== null && item.endedOn <= today) ||
      (item.faults ?? []).length > 0
    );
  });
  const reasons = [...new Set(unpublished.flatMap((id) => known(id)?.faults ?? []))];
  const baseless = draft.itemIds.filter((id) => known(id)?.hasLegalBasis !== true);
  const notSimple = draft.itemIds.filter((id) => known(id)?.simple !== true);
  const found: Finding[] = [];
  if (unpublished.length > 0)
    found.push(finding('itemPublished', { items: unpublished, ...(reasons.length > 0 ? { reasons } : {}) }));
  if (baseless.length > 0) found.push(finding('itemLegalBasis', { items: baseless }));
  const alien = draft.itemIds.filter((id) => {
    const owner = known(id)?.ownerAgencyId;
    return owner !== undefined && !draft.agencyIds.includes(owner);
  });
  if (alien.length > 0) found.push(finding('itemOwned', { items: alien, notOf: draft.agencyIds }));
  if (draft.mode === 'entrusted' && draft.entrustmentRef === null)
    found.push(finding('entrustment', { why: '缺少委托书' }));
  else found.push(...letterFindings(subject));
  if (draft.mode === 'entrusted' && notSimple.length > 0)
    found.push(finding('entrustment', { why: `事项 ${notSimple.join('、')} 不在简单事项清单内` }));
  return found;
};

const bodyFindings = ({ draft, facts }: ObjectCase): Finding[] => {
  const ids =
    draft.entrustedAgencyId === null ? draft.agencyIds : [...draft.agencyIds, draft.entrustedAgencyId];
  const known = (id: string) => facts.agencies.find((agency) => agency.id === id);
  const unqualified = ids.filter((id) => {
    const agency = known(id);
    return (
      agency === undefined ||
      !agency.qualified ||
      agency.bodyKind === 'coordinating' ||
      agency.bodyKind === 'thirdParty'
    );
  });
  const outside = ids.filter((id) => {
    const agency = known(id);
    return (
      agency !== undefined &&
      agency.outOfAreaFilingRef === null &&
      !agency.territories.some((prefix) => facts.enterprise.territory.startsWith(prefix))
    );
  });
  const found: Finding[] = [];
  if (unqualified.length > 0) found.push(finding('bodyQualified', { agencies: unqualified }));
  if (outside.length > 0) found.push(finding('withinTerritory', { agencies: outside }));
  return found;
};

/** The very line that the draft names, filed by now: a plan filed later was none when the visit was asked for (A23). */
export const isPlanFiled = (draft: Draft, facts: Facts, today: PlainDate): boolean => {
  const line = facts.planLine;
  return line !== null && line.ref === draft.planLineRef && line.filedOn !== null && line.filedOn <= today;
};

/** DE-13: items that no form is in force for; where the facts do not say, the draft has to name the form itself. */
const formFindings = ({ draft, facts }: ObjectCase): Finding[] => {
  const items = facts.items.filter(({ id }) => draft.itemIds.includes(id));
  const bare = items.filter(({ form }) => form === null).map(({ id }) => id);
  if (bare.length > 0) return [finding('checkFormBound', { items: bare })];
  const isBound = items.length > 0 && items.every(({ form }) => form !== undefined);
  return draft.formVersion === null && !isBound ? [finding('checkFormBound')] : [];
};

const causeFindings = (subject: ObjectCase): Finding[] => {
  const { draft, facts, pack, today } = subject;
  const found: Finding[] = [];
  if (isUnplanned({ draft }) && draft.trigger === null) found.push(finding('unplannedNeedsCause'));
  if (draft.trigger !== null && !pack.triggers.sources.includes(draft.trigger.source))
    found.push(finding('triggerSourceNamed', { source: draft.trigger.source }));
  if (draft.kind === 'planned' && !isPlanFiled(draft, facts, today))
    found.push(finding('planFiled', { planLine: draft.planLineRef }));
  if (draft.kind === 'special' && draft.special !== null && draft.special.selectionCriterion === null)
    found.push(finding('specialNotBlanket'));
  if (draft.platformTaskRef === null) found.push(finding('platformTask'));
  found.push(...formFindings(subject));
  const licence = draft.licencePrecondition;
  if (licence !== null && (licence.legalBasis === null || licence.necessity === null))
    found.push(finding('licencePrecondition'));
  return found;
};

/** What the negative list forbids; a pack pinned before there was one knows no such rule. */
const bannedFindings = ({ facts, pack }: ObjectCase): Finding[] => {
  const { banned = [] } = facts;
  if (banned.length === 0 || !Object.hasOwn(pack.rules, 'negativeList')) return [];
  const conducts = banned.map(({ conduct }) => conduct);
  return [finding('negativeList', { conducts, bases: banned.map(({ basis }) => basis) })];
};

/** A law demands so many visits a year and the lead agency has not made them yet (A37). */
const isBelowMinimum = (draft: Draft, facts: Facts): boolean => {
  const made = facts.visits.find(({ agencyId }) => agencyId === draft.leadAgencyId);
  const sofar = (made?.counted ?? 0) + (made?.exempt ?? 0);
  return draft.statutoryMinimum !== null && sofar < draft.statutoryMinimum.visitsPerYear;
};

/** Of low risk, or of a tier that the pack leaves alone (DE-67). */
const isLeftAlone = ({ enterprise }: Facts, pack: PolicyPack): boolean =>
  enterprise.risk === 'low' || tierOfFacts(enterprise, pack)?.measures.ownInitiativeOnSite === 'barred';

/** By the pool that the register puts the enterprise in, or by a field on an adopted list, with the reason (A36). */
const isFreeOfDraw = (draft: Draft, facts: Facts, { selection }: PolicyPack): boolean =>
  selection.freePools.includes(facts.enterprise.pool) ||
  (draft.selection === 'keyField' &&
    draft.selectionReason !== null &&
    selection.keyFields.some(({ code }) => code === draft.keyField));

/** Lines whose fields the document wants watched off site by big data and AI (HZ-45). */
const watchedFinding = ({ draft, facts, pack }: ObjectCase): Finding | null => {
  const line = facts.agencies.find(({ id }) => id === draft.leadAgencyId)?.line;
  const watched = pack.discretion?.offSiteLines;
  return line !== undefined && watched?.value.includes(line) === true
    ? {
        ...finding('offSiteFirst', { line }),
        source: joined([pack.rules.offSiteFirst.source, watched.source]),
      }
    : null;
};

/** Off site first; of a tier that the pack prefers to see off site also by that clause (HZ-32, DE-67, JJ-27). */
const offSiteFinding = (subject: ObjectCase): Finding => {
  const { facts, pack } = subject;
  const watched = watchedFinding(subject);
  if (watched !== null) return watched;
  const answer = tierOfFacts(facts.enterprise, pack);
  if (answer?.measures.offSitePreferred !== true) return finding('offSiteFirst');
  const source = joined([pack.rules.offSiteFirst.source, answer.measures.source]);
  return { ...finding('offSiteFirst', { tier: answer.tier }), source };
};

const necessityFindings = (subject: ObjectCase): Finding[] => {
  const { draft, facts, pack } = subject;
  const found: Finding[] = [];
  if (draft.channel === 'onSite') {
    if (draft.offSiteInsufficient === null) found.push(offSiteFinding(subject));
    if (draft.leastImpact === undefined) found.push(finding('leastImpactStated'));
    if (facts.enterprise.pool === 'whitelist' && draft.trigger === null && !isBelowMinimum(draft, facts))
      found.push(finding('whitelistNecessity'));
    if (draft.trigger === null && isLeftAlone(facts, pack)) found.push(finding('lowRiskOnSite'));
  }
  if (!isUnplanned({ draft }) && !isFreeOfDraw(draft, facts, pack)) {
    if (draft.selection !== 'drawn') found.push(finding('randomSelection'));
    else {
      const why = unprovenDraw(draft, facts);
      if (why !== null)
        found.push(
          finding('randomSelection', {
            draw: draft.drawId ?? null,
            why,
            inspections: facts.draw?.usedBy == null ? [] : [facts.draw.usedBy],
          }),
        );
    }
  }
  if (facts.recentResults.length > 0) {
    const items = [...new Set(facts.recentResults.map(({ itemId }) => itemId))];
    const inspections = [...new Set(facts.recentResults.map(({ inspectionId }) => inspectionId))];
    const all = draft.itemIds.every((id) => items.includes(id));
    found.push(finding('mutualRecognition', { inspections, items, all }));
  }
  return found;
};

const mergeFindings = ({ draft, facts }: ObjectCase): Finding[] => {
  const found: Finding[] = [];
  const refs = (list: Facts['overlapping']) => ({ inspections: list.map((other) => other.inspectionId) });
  const apart = draft.separateFromOthers === null;
  const isOwn = (other: Facts['overlapping'][number]): boolean =>
    other.sameLine || draft.agencyIds.includes(other.agencyId);
  const others = facts.overlapping.filter((other) => !isOwn(other));
  const own = facts.overlapping.filter(isOwn);
  const levels = facts.overlapping.filter((other) => other.otherLevel && other.sameItem);
  const planned = facts.overlapping.filter((other) => other.planned);
  if (apart && others.length > 0 && !facts.enterprise.jointOptOut)
    found.push(finding('jointCompulsory', refs(others)));
  if (apart && own.length > 0) found.push(finding('internalMerge', refs(own)));
  if (levels.length > 0) found.push(finding('noRepeatAcrossLevels', refs(levels)));
  if (draft.mode === 'joint' && facts.enterprise.jointOptOut && draft.jointConsentRef === null)
    found.push(finding('jointOptOut'));
  if (draft.kind === 'triggered' && planned.length > 0 && draft.trigger?.separateVisitReason == null)
    found.push(finding('triggeredMergeWithPlanned', refs(planned)));
  return found;
};

export const objectFindings = (subject: ObjectCase): readonly Finding[] => [
  ...bodyFindings(subject),
  ...itemFindings(subject),
  ...causeFindings(subject),
  ...bannedFindings(subject),
  ...necessityFindings(subject),
  ...mergeFindings(subject),
];
