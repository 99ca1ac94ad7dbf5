// Credit records that are not repaired: refused and followed up, and run out without an application.
import { castOf } from '../../../demo/cast';
import { atDoor, checkAndLeave } from '../../../demo/scenarios/acts';
import type { CreditRecord, Scenario, Story } from '../../../demo/stage/scenario';

const huzhou = castOf('huzhou');
const { market, creditAuthority, supervisor } = huzhou;
const firm = huzhou.firm(5);
const item = huzhou.item('market-1');
const team = [market.lead, market.second];

/** A fine of 4 March, published until 4 September. */
const punish = async (story: Story, part: string, hour: string): Promise<CreditRecord> => {
  const visit = await story.draft(`${part}-inspection`, '投诉核查后处罚', market.drafter, {
    kind: 'triggered',
    mode: 'single',
    channel: 'onSite',
    enterpriseId: firm.id,
    leadAgencyId: market.id,
    agencyIds: [market.id],
    itemIds: [item],
    platformTaskRef: `浙执-诉-${hour}`,
    formVersion: '食品经营监督检查表 2026.1',
    trigger: { source: 'complaint', evidenceRef: `12345 工单 ${hour}`, separateVisitReason: '投诉事项不同' },
    window: { from: '2026-03-04', to: '2026-03-05' },
    method: '现场检查',
    content: '食品保质期',
    offSiteInsufficient: '须现场查看库存',
    separateFromOthers: '投诉事项不同',
    officerIds: team,
    leaderOfficerId: market.lead,
  });
  await visit.does(market.drafter, 'submitForReview', {});
  await visit.does(market.principalHead, 'approve', { opinion: '同意核查' });
  await visit.does(market.drafter, 'issueActionCode', {
    code: `HZXW-诉${hour}`,
    platformTaskRef: `浙执-诉-${hour}`,
  });
  await visit.does(market.lead, 'recordEntry', {
    place: '后厨',
    inspectionNoticeNo: await visit.paper(market.lead, 'inspectionNotice'),
    doorChecks: atDoor(team, 'codeShown'),
  });
  await checkAndLeave(story, visit, market.lead, {
    recordAt: `2026-03-04 ${hour}:10`,
    leaveAt: `2026-03-04 ${hour}:20`,
    recordRef: `湖市监笔录〔2026〕诉${hour}号`,
    findings: [{ itemId: item, conforms: false, note: '超过保质期的原料未下架' }],
  });
  await visit.does(market.lead, 'recordResult', {
    agencyId: market.id,
    outcome: 'caseOpened',
    summary: '拟立案查处',
  });
  await visit.does(market.agencyLeader, 'openPenaltyCase', {
    agencyId: market.id,
    caseRef: `湖市监案〔2026〕诉${hour}号`,
  });
  await visit.does(market.lead, 'serveResultNotice', {
    method: 'onSpot',
  });
  await visit.does(market.agencyLeader, 'recordPenaltyDecision', {
    decisionRef: `湖市监罚〔2026〕诉${hour}号`,
    penalised: true,
    category: 'general',
    publicationEndsOn: '2026-09-04',
    toldBeforehand: true,
    benchmark: '一般档',
  });
  return await story.creditRecord(part, '失信记录', visit, supervisor);
};

export const creditRecords: Scenario = {
  name: 'credit-records',
  jurisdiction: huzhou.jurisdiction,
  title: '失信记录：不予修复后回访，期满未申请',
  startsAt: '2026-03-04 08:30',
  tell: async (story) => {
    await story.at('2026-03-04 09:00');
    const refused = await punish(story, 'refused', '10');
    await punish(story, 'expired', '11');
    await story.at('2026-06-08 09:00');
    await refused.does(firm.contact, 'applyForRepair', {
      commitmentRef: '承诺〔2026〕1号',
      proofRefs: ['罚款凭证'],
    });
    await refused.does(creditAuthority, 'refuseRepair', { reason: '又有同类违法' });
    await story.at('2026-06-15 09:00');
    await refused.does(market.lead, 'recordFollowUp', { note: '已说明再次申请的条件' });
    // To the end of the publication and no further.
    await story.at('2026-09-04 24:00');
  },
};
