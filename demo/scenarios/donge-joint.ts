// Dong'e: two agencies go together once; each concludes its own items, one hands over to another authority (DE-59, DE-63).
import { castOf } from '../cast';
import type { Scenario } from '../stage/scenario';
import { atDoor, checkAndLeave } from './acts';

const donge = castOf('donge');
const { fire, emergency } = donge;
const firm = donge.firm(3);
const fireItem = donge.item('fire-2');
const storageItem = donge.item('emergency-1');
const { lead } = fire;
const team = [lead, emergency.lead];

export const dongeJoint: Scenario = {
  name: 'donge-joint',
  jurisdiction: donge.jurisdiction,
  title: '东阿·两个机关综合查一次：各自结论，一件移送',
  startsAt: '2026-09-07 08:30',
  tell: async (story) => {
    await story.at('2026-09-07 09:00');
    const visit = await story.draft('', '钢球企业综合查一次', fire.drafter, {
      kind: 'planned',
      mode: 'joint',
      channel: 'onSite',
      enterpriseId: firm.id,
      leadAgencyId: fire.id,
      agencyIds: [fire.id, emergency.id],
      itemIds: [fireItem, storageItem],
      platformTaskRef: '鲁执-联-2026-015',
      formVersion: '工贸企业一表通查 2026.1',
      planLineRef: donge.planLine('fire', 1),
      selection: 'drawn',
      drawId: donge.jointDraw('emergency'),
      window: { from: '2026-09-09', to: '2026-09-10' },
      method: '现场检查',
      content: '消防设施、危险化学品储存',
      offSiteInsufficient: '须现场查看储存条件',
      officerIds: [...team],
      leaderOfficerId: lead,
    });
    await visit.does(fire.drafter, 'submitForReview', {});
    await story.at('2026-09-08 09:00');
    await visit.does(fire.agencyLeader, 'approve', { opinion: '同意联合实施' });
    await visit.does(fire.drafter, 'fileWithBody', { body: 'platform', receiptNo: '鲁执平台 2026-0908-15' });
    await story.at('2026-09-09 09:30');
    await visit.does(lead, 'recordEntry', {
      place: '热处理车间和油库',
      doorChecks: atDoor(team, 'enterpriseCodeScanned', firm.uscc),
    });
    await checkAndLeave(story, visit, lead, {
      recordAt: '2026-09-09 11:30',
      leaveAt: '2026-09-09 11:50',
      recordRef: '东联笔录〔2026〕015号',
      findings: [
        { itemId: fireItem, conforms: true, note: '' },
        { itemId: storageItem, conforms: false, note: '外包运输单位无危险货物道路运输资质' },
      ],
      enterpriseOpinion: '无',
    });
    await story.at('2026-09-10 10:00');
    await visit.does(lead, 'recordResult', {
      agencyId: fire.id,
      outcome: 'noProblem',
      summary: '消防设施未发现问题',
    });
    await visit.cannot(
      lead,
      'serveResultNotice',
      { method: 'electronic' },
      { code: 'rule.closedLoop', clause: 'DE-62' },
    );
    await visit.cannot(
      lead,
      'recordResult',
      { agencyId: emergency.id, outcome: 'noProblem', summary: '代为结论' },
      { code: 'otherAgency' },
    );
    await story.at('2026-09-10 14:00');
    await visit.does(emergency.lead, 'recordResult', {
      agencyId: emergency.id,
      outcome: 'transferred',
      summary: '运输单位资质问题不属本机关职权',
      transferTo: '东阿县交通运输局',
    });
    await visit.does(lead, 'serveResultNotice', { method: 'electronic' });
    await story.at('2026-09-15 16:00');
    await visit.does(emergency.lead, 'recordTransferReceipt', {
      agencyId: emergency.id,
      receiptRef: '东交收〔2026〕33号',
    });
  },
};
