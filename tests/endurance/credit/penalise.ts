// A complaint is checked at the door and ends in a penalty, in Huzhou or in Cixi: the shortest way to a credit record.
import { castOf } from '../../../demo/cast';
import { atDoor } from '../../../demo/scenarios/acts';
import type { CreditRecord, Story, Visit } from '../../../demo/stage/scenario';
import type { CreditCategory } from '../../../domain/credit-repair/terms';

export type City = 'huzhou' | 'cixi';

export interface Penalty {
  readonly city: City;
  /** Names the record in the story. */
  readonly name: string;
  readonly category: CreditCategory;
  /** Shanghai day on which all of it happens, told from nine o'clock on. */
  readonly on: string;
  /** Where the decision was made earlier than it is recorded. */
  readonly decidedOn?: string;
  readonly firm?: 1 | 3 | 5;
  /** Under a pack in which a follow-up on site counts to the yearly cap. */
  readonly capped?: true;
}

let serial = 0;

/**
 * The inspection outlives its record: the test server keeps its clock from jumping for good when a child ends whose parent has
 * ended before it ("notify parent" locks the time and nobody unlocks it).
 */
const stillOpenOn = '2029-12-31';

/** What Cixi asks for before entry and Huzhou does not. */
const fileAndWaive = async (visit: Visit, no: string): Promise<void> => {
  const { market } = castOf('cixi');
  await visit.does(market.drafter, 'fileWithBody', { body: 'coordinatingBody', receiptNo: `指收${no}` });
  await visit.does(market.drafter, 'fileWithBody', { body: 'justiceBureau', receiptNo: `司收${no}` });
  await visit.does(market.agencyLeader, 'waiveAdvanceNotice', {
    ground: 'complaint',
    reason: '投诉核查，预告可能影响取证',
  });
};

export const penalise = async (
  story: Story,
  { city, name, category, on, decidedOn, firm: firmNo = 1 }: Penalty,
): Promise<{ readonly record: CreditRecord; readonly id: string }> => {
  const cast = castOf(city);
  const { market } = cast;
  const team = [market.lead, market.second];
  const item = cast.item('market-1');
  serial += 1;
  const no = `〔${name}〕${String(serial)}号`;
  const visit = await story.draft(`${name}-inspection`, '投诉核查后处罚', market.drafter, {
    kind: 'triggered',
    mode: 'single',
    channel: 'onSite',
    enterpriseId: cast.firm(firmNo).id,
    leadAgencyId: market.id,
    agencyIds: [market.id],
    itemIds: [item],
    platformTaskRef: `浙执${no}`,
    formVersion: '食品经营监督检查表 2026.1',
    trigger: { source: 'complaint', evidenceRef: `12345 工单${no}`, separateVisitReason: '投诉事项不同' },
    selection: 'manual',
    selectionReason: '被投诉企业',
    window: { from: on, to: on },
    method: '现场检查',
    content: '食品保质期',
    offSiteInsufficient: '须现场查看库存',
    separateFromOthers: '投诉事项不同',
    officerIds: team,
    leaderOfficerId: market.lead,
  });
  await visit.does(market.drafter, 'submitForReview', {});
  await visit.does(city === 'huzhou' ? market.principalHead : market.agencyLeader, 'approve', {
    opinion: '同意核查',
  });
  if (city === 'cixi') await fileAndWaive(visit, no);
  await visit.does(market.drafter, 'issueActionCode', { code: `XW-${no}`, platformTaskRef: `浙执${no}` });
  await visit.does(market.lead, 'recordEntry', {
    place: '后厨',
    inspectionNoticeNo: await visit.paper(market.lead, 'inspectionNotice'),
    doorChecks: atDoor(team, 'codeShown'),
  });
  await visit.does(market.lead, 'recordCheck', {
    recordRef: `笔录${no}`,
    findings: [{ itemId: item, conforms: false, note: '超过保质期的原料未下架' }],
    enterpriseOpinion: '无',
    recordingRef: `音像${no}`,
  });
  await visit.does(market.lead, 'finishOnSite', {});
  await visit.does(market.lead, 'recordResult', {
    agencyId: market.id,
    outcome: 'correctByDate',
    summary: '责令限期改正，另行立案查处',
    correctBy: stillOpenOn,
  });
  await visit.does(market.agencyLeader, 'openPenaltyCase', { agencyId: market.id, caseRef: `案${no}` });
  await visit.does(market.lead, 'serveResultNotice', { method: 'onSpot' });
  await visit.does(market.agencyLeader, 'recordPenaltyDecision', {
    decisionRef: `罚${no}`,
    penalised: true,
    category,
    toldBeforehand: true,
    benchmark: '一般档',
    codeOnDecision: true,
    likeCases: '与同类案件一致',
    ...(category === 'minor' ? { publicationNeeded: true } : {}),
    ...(decidedOn === undefined ? {} : { decidedOn }),
  });
  const record = await story.creditRecord(name, name, visit, cast.supervisor);
  return { record, id: `${visit.id}-credit` };
};
