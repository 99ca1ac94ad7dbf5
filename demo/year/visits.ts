// Planned visits carried out: each inspection that the product has drafted is completed, approved, coded and, on its day, entered.
import { z } from 'zod';
import type { Problem } from '../../api/problem-details';
import type { CityAgency } from './city';
import type { PlansOfCity } from './plans';
import { callsAtOnce, eachAtOnce, expectRule, YearFault, type YearStage } from './stage';

const listed = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      day: z.string(),
      enterpriseId: z.string(),
      leadAgencyId: z.string(),
      inspectionId: z.string().nullable(),
      blocked: z.object({ code: z.string(), clauses: z.array(z.string()) }).nullable(),
      checks: z.array(z.object({ agencyId: z.string(), lineRef: z.string() })),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type ListedVisit = z.infer<typeof listed>['items'][number];

const visitsIn = async (
  { read, city }: YearStage,
  status: 'started' | 'blocked',
  month: string,
): Promise<readonly ListedVisit[]> => {
  const found: ListedVisit[] = [];
  let cursor = '';
  do {
    const page = listed.parse(
      await read(city.deciders[0], `/planned-visits?limit=100&status=${status}&month=${month}${cursor}`),
    );
    found.push(...page.items);
    cursor = page.nextCursor === null ? '' : `&cursor=${encodeURIComponent(page.nextCursor)}`;
  } while (cursor !== '');
  return found;
};

const inspection = z.object({
  draft: z.looseObject({ itemIds: z.array(z.string()), agencyIds: z.array(z.string()) }),
});
type Drafted = z.infer<typeof inspection>['draft'];

/** One inspection between its approval and its end. */
export interface Prepared {
  readonly id: string;
  readonly day: string;
  readonly lead: CityAgency;
  /** Agencies with items in it. */
  readonly members: readonly CityAgency[];
  readonly itemIds: readonly string[];
  readonly officers: readonly string[];
}

const command = async (
  { act }: YearStage,
  personId: string,
  id: string,
  name: string,
  data: object,
): Promise<void> => {
  await act(personId, `/inspections/${id}/commands/${name}`, data);
};

const noticeContents = ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'];

/** Of the lead the two that the lot has drawn; of each other agency one whom its own lot has drawn for this firm. */
const teamOf = (
  { checks, enterpriseId }: ListedVisit,
  lead: CityAgency,
  plans: PlansOfCity,
): { readonly drawId: string; readonly drawn: readonly string[]; readonly others: readonly string[] } => {
  const drawnOf = (ref: string) => plans.draws.get(ref)?.drawn.get(enterpriseId) ?? [];
  const own = checks.find(({ agencyId }) => agencyId === lead.id);
  const others = new Map(
    checks.filter(({ agencyId }) => agencyId !== lead.id).map(({ agencyId, lineRef }) => [agencyId, lineRef]),
  );
  return {
    drawId: plans.draws.get(own?.lineRef ?? '')?.drawId ?? '',
    drawn: drawnOf(own?.lineRef ?? ''),
    others: [...others.values()].flatMap((ref) => drawnOf(ref).slice(0, 1)),
  };
};

export interface VisitBook {
  /** Prepared and not over, by inspection. */
  readonly prepared: Map<string, Prepared>;
  /** Seen blocked by the product, with the rule: none is counted twice. */
  readonly blocked: Map<string, { readonly code: string; readonly clauses: readonly string[] }>;
  /** Inspections seen so far. */
  readonly seen: Set<string>;
}

export const newVisitBook = (): VisitBook => ({
  prepared: new Map(),
  blocked: new Map(),
  seen: new Set(),
});

/** Of so many visits about one is withdrawn before its day, the firm having stopped work; none of those that fill the cap. */
const withdrawnEvery = 25;

const approve = async (stage: YearStage, id: string, lead: CityAgency): Promise<void> => {
  const isCixi = stage.city.place.id === 'cixi';
  const approver = isCixi ? lead.leaderId : lead.principalId;
  await command(stage, approver, id, 'approve', { opinion: '同意' });
  if (isCixi) {
    for (const body of ['coordinatingBody', 'justiceBureau'])
      await command(stage, lead.drafterId, id, 'fileWithBody', { body, receiptNo: `收-${id.slice(-8)}` });
    await command(stage, lead.drafterId, id, 'serveAdvanceNotice', {
      contents: noticeContents,
    });
  }
  await command(stage, lead.drafterId, id, 'issueActionCode', {
    code: `XZXW-${id.slice(-10)}`,
    platformTaskRef: `浙执-${id.slice(-10)}`,
  });
};

const completed = (draft: Drafted, visit: ListedVisit, lead: CityAgency, plans: PlansOfCity) => {
  const { drawId, drawn, others } = teamOf(visit, lead, plans);
  const officers = [...drawn, ...others];
  return {
    officers,
    draft: {
      ...draft,
      drawId,
      ...(others.length > 0 ? { officersNotDrawnReason: '综合查一次，由各机关共同派员' } : {}),
      platformTaskRef: `浙执-${visit.id.slice(-10)}`,
      formVersion: '检查表 2026.1',
      offSiteInsufficient: '须现场查看',
      separateFromOthers: '会商确定的安排',
      officerIds: officers,
      leaderOfficerId: officers[0] ?? null,
    },
  };
};

const prepare = async (
  stage: YearStage,
  book: VisitBook,
  plans: PlansOfCity,
  visit: ListedVisit,
): Promise<void> => {
  const { city } = stage;
  const id = visit.inspectionId ?? '';
  const lead = city.agencies.find((agency) => agency.id === visit.leadAgencyId);
  if (lead === undefined) throw new YearFault(`${visit.id} 的牵头机关不在本市`);
  const { draft } = inspection.parse(await stage.read(lead.drafterId, `/inspections/${id}`));
  const full = completed(draft, visit, lead, plans);
  await command(stage, lead.drafterId, id, 'reviseDraft', { draft: full.draft });
  const refused = await stage.attempt(lead.drafterId, `/inspections/${id}/commands/submitForReview`, {});
  if (refused !== null) {
    expectRule(refused, 'rule.itemPublished');
    await command(stage, lead.drafterId, id, 'withdraw', { reason: '事项停用' });
    return;
  }
  await approve(stage, id, lead);
  const isOfCap = draft.agencyIds.includes(city.agencies[0]?.id ?? '');
  if (!isOfCap && Number.parseInt(id.slice(-4), 16) % withdrawnEvery === 0) {
    await command(stage, lead.drafterId, id, 'withdraw', { reason: '企业停产，检查取消' });
    return;
  }
  const members = city.agencies.filter((agency) => draft.agencyIds.includes(agency.id));
  book.prepared.set(id, {
    id,
    day: visit.day,
    lead,
    members,
    itemIds: draft.itemIds,
    officers: full.officers,
  });
};

/** What the product has drafted since, and what it could not draft. */
export const prepareVisits = async (
  stage: YearStage,
  book: VisitBook,
  plans: PlansOfCity,
  months: readonly string[],
): Promise<void> => {
  for (const month of months) {
    const fresh = (await visitsIn(stage, 'started', month)).filter(
      ({ inspectionId }) => inspectionId !== null && !book.seen.has(inspectionId),
    );
    await eachAtOnce(fresh, callsAtOnce, async (visit) => {
      book.seen.add(visit.inspectionId ?? '');
      await prepare(stage, book, plans, visit);
    });
    for (const { id, blocked } of await visitsIn(stage, 'blocked', month))
      if (blocked !== null) book.blocked.set(id, blocked);
  }
};

const paper = z.object({ number: z.string() });

/** Where the place's document asks for one at the door (HZ-49). */
const inspectionNotice = async (
  { act, city }: YearStage,
  officerId: string,
  id: string,
): Promise<string | null> =>
  city.place.id === 'huzhou'
    ? paper.parse(await act(officerId, `/inspections/${id}/documents`, { kind: 'inspectionNotice' })).number
    : null;

const enter = async (stage: YearStage, { id, officers }: Prepared): Promise<Problem | null> =>
  await stage.attempt(officers[0] ?? '', `/inspections/${id}/commands/recordEntry`, {
    place: '主要经营场所',
    inspectionNoticeNo: await inspectionNotice(stage, officers[0] ?? '', id),
    filingReceiptNo: null,
    doorChecks: officers.map((officerId) => ({ officerId, certificateShown: true, method: 'codeShown' })),
  });

const inspect = async (stage: YearStage, visit: Prepared): Promise<void> => {
  const { id, officers, itemIds, members } = visit;
  const leader = officers[0] ?? '';
  await command(stage, leader, id, 'recordCheck', {
    recordRef: `笔录-${id.slice(-8)}`,
    findings: itemIds.map((itemId) => ({ itemId, conforms: true, note: '符合要求' })),
    enterpriseOpinion: '无',
    recordingRef: `音像-${id.slice(-8)}`,
  });
  await command(stage, leader, id, 'finishOnSite', {});
  for (const agency of members) {
    const officer = officers.find((one) => agency.officerIds.includes(one)) ?? leader;
    await command(stage, officer, id, 'recordResult', {
      agencyId: agency.id,
      outcome: 'noProblem',
      summary: '未发现问题',
    });
  }
  await command(stage, leader, id, 'serveResultNotice', {
    method: 'onSpot',
  });
};

/** Visits whose day has come; one that is refused at the door, because an item was suspended, is given up. */
export const makeVisits = async (stage: YearStage, book: VisitBook): Promise<void> => {
  const today = stage.today();
  const due = [...book.prepared.values()].filter(({ day }) => day <= today);
  await eachAtOnce(due, callsAtOnce, async (visit) => {
    book.prepared.delete(visit.id);
    const refused = await enter(stage, visit);
    if (refused === null) {
      await inspect(stage, visit);
      return;
    }
    expectRule(refused, 'rule.itemPublished');
    await command(stage, visit.lead.drafterId, visit.id, 'withdraw', { reason: '事项停用，检查取消' });
  });
};

/** At the end of the year nothing is left half done: what was not entered is withdrawn, and its place is free. */
export const giveUpRest = async (stage: YearStage, book: VisitBook): Promise<void> => {
  const rest = [...book.prepared.values()];
  book.prepared.clear();
  await eachAtOnce(rest, callsAtOnce, async ({ id, lead }) => {
    await command(stage, lead.drafterId, id, 'withdraw', { reason: '本年度不再检查' });
  });
};
