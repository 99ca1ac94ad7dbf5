// Starts that somebody tries and the rules refuse: the cap is reached, the item was never published, no plan knows of it.
import { z } from 'zod';
import type { CityAgency } from './city';
import type { ItemsOfAgencies } from './items';
import { firmsOfCap, lineRef, type DrawOfLine } from './plans';
import { expectRule, type YearStage } from './stage';

const started = z.object({ id: z.string() });

const draftOf = (agency: CityAgency, enterpriseId: string, itemId: string, day: string): object => ({
  kind: 'planned',
  mode: 'single',
  channel: 'onSite',
  enterpriseId,
  leadAgencyId: agency.id,
  agencyIds: [agency.id],
  itemIds: [itemId],
  platformTaskRef: `浙执-${agency.body.line}-${day}`,
  formVersion: '检查表 2026.1',
  planLineRef: lineRef(agency, 0),
  selection: 'manual',
  selectionReason: '演示',
  window: { from: day, to: day },
  method: '现场检查',
  content: '事项清单所列内容',
  offSiteInsufficient: '须现场查看',
  separateFromOthers: '演示',
  officerIds: agency.officerIds.slice(0, 2),
  leaderOfficerId: agency.officerIds[0],
});

/** Drafts, sends in, is refused by this rule, and lets it be. @throws YearFault when it is accepted, or refused otherwise */
const refusedAs = async (
  { act, attempt }: YearStage,
  agency: CityAgency,
  draft: object,
  code: string,
): Promise<void> => {
  const { id } = started.parse(await act(agency.drafterId, '/inspections', draft));
  expectRule(await attempt(agency.drafterId, `/inspections/${id}/commands/submitForReview`, {}), code);
  await act(agency.drafterId, `/inspections/${id}/commands/withdraw`, { reason: '依规则不得检查' });
};

export const tryInVain = async (
  stage: YearStage,
  items: ItemsOfAgencies,
  third: DrawOfLine,
  day: string,
): Promise<void> => {
  const { city } = stage;
  const [fire, other] = city.agencies;
  const [firm] = firmsOfCap(city);
  const further = city.enterprises.find(({ pool }) => pool === 'general');
  if (fire === undefined || other === undefined || firm === undefined || further === undefined)
    throw new RangeError('too small a city');
  const published = items.get(fire.id)?.published[0] ?? '';
  await refusedAs(
    stage,
    fire,
    {
      ...draftOf(fire, firm, published, day),
      ...{ selection: 'drawn', selectionReason: null, drawId: third.drawId },
      officerIds: third.drawn.get(firm) ?? [],
      leaderOfficerId: third.drawn.get(firm)?.[0] ?? null,
    },
    'rule.annualCap',
  );
  const unpublished = items.get(other.id)?.draft ?? '';
  await refusedAs(stage, other, draftOf(other, further.id, unpublished, day), 'rule.itemPublished');
  const ownItem = items.get(other.id)?.published[0] ?? '';
  const offPlan = draftOf(other, further.id, ownItem, day);
  // CX-45 stops what no filed plan names; HZ-41 what is outside the plan and has no cause.
  if (city.place.id === 'cixi')
    await refusedAs(stage, other, { ...offPlan, planLineRef: '没有这一条' }, 'rule.planFiled');
  else
    await refusedAs(
      stage,
      other,
      { ...offPlan, kind: 'temporary', planLineRef: null },
      'rule.unplannedNeedsCause',
    );
};
