// Xiangtan: a planned joint visit in a park, its committee told (XT-14); one agency finds nothing, the other allows a period of
// observation on the firm's application (XT-51…54).
import { castOf } from '../cast';
import type { Scenario } from '../stage/scenario';
import { atDoor, checkAndLeave } from './acts';

const xiangtan = castOf('xiangtan');
const { fire, market } = xiangtan;
const firm = xiangtan.firm(3);
const fireItem = xiangtan.item('fire-1');
const foodItem = xiangtan.item('market-1');
const { lead } = fire;
const team = [lead, market.lead];

export const xiangtanPark: Scenario = {
  name: 'xiangtan-park-joint',
  jurisdiction: xiangtan.jurisdiction,
  title: '湘潭·园区企业联合检查：备案并告知管委会，依申请设合规整改考察期',
  startsAt: '2026-04-20 08:30',
  tell: async (story) => {
    await story.at('2026-04-20 09:00');
    const visit = await story.draft('', '园区企业联合检查', fire.drafter, {
      kind: 'planned',
      mode: 'joint',
      channel: 'onSite',
      enterpriseId: firm.id,
      leadAgencyId: fire.id,
      agencyIds: [fire.id, market.id],
      itemIds: [fireItem, foodItem],
      formVersion: '园区企业联合检查表 2026',
      planLineRef: xiangtan.planLine('fire', 1),
      selection: 'drawn',
      drawId: xiangtan.jointDraw('market'),
      window: { from: '2026-04-22', to: '2026-04-23' },
      method: '现场检查',
      content: '消防安全管理、职工食堂',
      offSiteInsufficient: '须现场查看疏散通道和后厨',
      officerIds: [...team],
      leaderOfficerId: lead,
    });
    await visit.does(fire.drafter, 'submitForReview', {});
    await story.at('2026-04-20 16:00');
    await visit.does(fire.principalHead, 'approve', { opinion: '同意，备案后实施' });
    await story.at('2026-04-22 09:00');
    await visit.cannot(
      lead,
      'recordEntry',
      { place: '熔炼车间和职工食堂', doorChecks: atDoor(team, 'enterpriseCodeScanned', firm.uscc) },
      { code: 'rule.filedBeforeEntry', clause: 'XT-09' },
    );
    await story.at('2026-04-22 09:20');
    await visit.does(fire.drafter, 'fileWithBody', {
      body: 'coordinatingBody',
      receiptNo: '优化中心备〔2026〕88号',
    });
    await story.at('2026-04-22 10:00');
    await visit.does(lead, 'recordEntry', {
      place: '熔炼车间和职工食堂',
      doorChecks: atDoor(team, 'enterpriseCodeScanned', firm.uscc),
    });
    await checkAndLeave(story, visit, lead, {
      recordAt: '2026-04-22 11:40',
      leaveAt: '2026-04-22 12:00',
      recordRef: '湘潭联笔录〔2026〕19号',
      findings: [
        { itemId: fireItem, conforms: true, note: '' },
        { itemId: foodItem, conforms: false, note: '食堂进货查验记录不全，冷藏温度超标' },
      ],
      enterpriseOpinion: '已订购冷柜，愿意整改',
    });
    await story.at('2026-04-23 10:00');
    await visit.does(lead, 'recordResult', {
      agencyId: fire.id,
      outcome: 'noProblem',
      summary: '消防安全管理未发现问题',
    });
    await visit.does(market.lead, 'recordResult', {
      agencyId: market.id,
      outcome: 'correctByDate',
      summary: '进货查验和冷藏不符合要求，责令改正',
      correctBy: '2026-05-22',
    });
    await visit.does(lead, 'serveResultNotice', { method: 'electronic' });
    await story.at('2026-04-24 09:00');
    await visit.cannot(
      market.agencyLeader,
      'decideObservation',
      { agencyId: market.id, allowed: true, until: '2026-07-31', reason: '主动设考察期' },
      { code: 'rule.observationOnApplication', clause: 'XT-51' },
    );
    await story.at('2026-04-27 10:00');
    await visit.does(firm.contact, 'applyForObservation', {
      agencyId: market.id,
      plan: '三个月内改造食堂冷链，按月报送温度记录',
    });
    await story.at('2026-04-29 15:00');
    await visit.does(market.agencyLeader, 'decideObservation', {
      agencyId: market.id,
      allowed: true,
      until: '2026-07-31',
      reason: '首次违法，整改方案可行',
    });
    await story.at('2026-07-30 10:00');
    await visit.does(market.agencyLeader, 'concludeObservation', {
      agencyId: market.id,
      passed: true,
      assessment: '冷链改造完成，三个月温度记录达标',
    });
  },
};
