// What becomes of a correction that is not made: overdue and repeated, an observation that fails, a case in its stead; and a
// credit record that is refused repair, and one that runs out.
import { castOf } from '../../../demo/cast';
import { atDoor, checkAndLeave } from '../../../demo/scenarios/acts';
import type { Scenario, Story, Visit } from '../../../demo/stage/scenario';

const xiangtan = castOf('xiangtan');
const { market } = xiangtan;
const firm = xiangtan.firm(1);
const item = xiangtan.item('market-1');
const team = [market.lead, market.second];

/** A correction is due on 10 April. */
const orderCorrection = async (story: Story, part: string, title: string): Promise<Visit> => {
  const visit = await story.draft(part, title, market.drafter, {
    kind: 'planned',
    mode: 'single',
    channel: 'onSite',
    enterpriseId: firm.id,
    leadAgencyId: market.id,
    agencyIds: [market.id],
    itemIds: [item],
    formVersion: '食品经营监督检查表 2026.1',
    planLineRef: xiangtan.planLine('market', 1),
    selection: 'drawn',
    window: { from: '2026-03-04', to: '2026-03-05' },
    method: '现场检查',
    content: '进货查验、冷藏',
    offSiteInsufficient: '须现场查看后厨',
    separateFromOthers: '各自检查不同的经营场所',
    officerIds: team,
    leaderOfficerId: market.lead,
  });
  await visit.does(market.drafter, 'submitForReview', {});
  await visit.does(market.principalHead, 'approve', { opinion: '同意' });
  await visit.does(market.drafter, 'fileWithBody', {
    body: 'coordinatingBody',
    receiptNo: `备〔2026〕${part}`,
  });
  await visit.does(market.lead, 'recordEntry', {
    place: '后厨',
    doorChecks: atDoor(team, 'enterpriseCodeScanned', firm.uscc),
  });
  return visit;
};

const findFault = async (story: Story, visit: Visit, number: string): Promise<void> => {
  await checkAndLeave(story, visit, market.lead, {
    recordAt: `2026-03-04 ${number}:10`,
    leaveAt: `2026-03-04 ${number}:20`,
    recordRef: `潭市监笔录〔2026〕${number}号`,
    findings: [{ itemId: item, conforms: false, note: '冷藏温度超标' }],
  });
  await visit.does(market.lead, 'recordResult', {
    agencyId: market.id,
    outcome: 'correctByDate',
    summary: '冷藏温度超标，责令限期改正',
    correctBy: '2026-04-10',
  });
  await visit.does(market.lead, 'serveResultNotice', {
    method: 'onSpot',
  });
};

export const corrections: Scenario = {
  name: 'corrections',
  jurisdiction: xiangtan.jurisdiction,
  title: '整改：逾期未改后再限期、考察不合格、立案',
  startsAt: '2026-03-04 08:30',
  tell: async (story) => {
    await story.at('2026-03-04 09:00');
    const overdue = await orderCorrection(story, 'overdue', '逾期未报，复查不合格，再限期');
    await findFault(story, overdue, '10');
    const observed = await orderCorrection(story, 'observation-failed', '考察不合格，立案不罚，再改正');
    await findFault(story, observed, '11');

    await story.at('2026-03-06 10:00');
    await observed.does(firm.contact, 'applyForObservation', { agencyId: market.id, plan: '两个月内换冷柜' });
    await observed.does(market.agencyLeader, 'decideObservation', {
      agencyId: market.id,
      allowed: true,
      until: '2026-04-30',
      reason: '首次违法，方案可行',
    });

    await story.at('2026-04-13 10:00');
    await overdue.does(market.lead, 'verifyRectification', {
      agencyId: market.id,
      passed: false,
      method: 'onSite',
      note: '冷柜没有更换',
      newDueOn: '2026-04-24',
    });
    await story.at('2026-04-20 10:00');
    await overdue.does(firm.contact, 'submitRectification', { agencyId: market.id, report: '冷柜已更换' });
    await story.at('2026-05-12 10:00');
    await overdue.does(market.lead, 'verifyRectification', {
      agencyId: market.id,
      passed: true,
      method: 'photo',
      note: '照片和温度记录齐全',
    });
    await observed.does(market.agencyLeader, 'concludeObservation', {
      agencyId: market.id,
      passed: false,
      assessment: '到期没有换冷柜',
    });
    await observed.does(market.agencyLeader, 'openPenaltyCase', {
      agencyId: market.id,
      caseRef: '潭市监案〔2026〕12号',
    });
    await story.at('2026-05-20 10:00');
    await observed.does(market.agencyLeader, 'recordPenaltyDecision', {
      decisionRef: '潭市监不罚〔2026〕2号',
      penalised: false,
      toldBeforehand: true,
      benchmark: '危害轻微，已停用冷柜',
    });
    await observed.does(firm.contact, 'submitRectification', { agencyId: market.id, report: '冷柜已更换' });
    await story.at('2026-05-22 10:00');
    await observed.does(market.lead, 'verifyRectification', {
      agencyId: market.id,
      passed: true,
      method: 'onSite',
      note: '新冷柜温度正常',
    });
  },
};
