// Xiangtan: a planned work-safety visit is free of filing beforehand (XT-12, A3) and still needs the principal head (XT-89).
import { castOf } from '../cast';
import type { Scenario } from '../stage/scenario';
import { atDoor, checkAndLeave, tellNothingFound } from './acts';

const xiangtan = castOf('xiangtan');
const { emergency } = xiangtan;
const firm = xiangtan.firm(1);
const item = xiangtan.item('emergency-1');
const { lead } = emergency;
const team = [lead, emergency.second];

export const xiangtanWorkSafety: Scenario = {
  name: 'xiangtan-work-safety',
  jurisdiction: xiangtan.jurisdiction,
  title: '湘潭·安全生产检查免予事前备案，仍须主要负责人批准',
  startsAt: '2026-11-09 08:30',
  tell: async (story) => {
    await story.at('2026-11-09 09:00');
    const visit = await story.draft('', '危险化学品储存计划检查', emergency.drafter, {
      kind: 'planned',
      mode: 'single',
      channel: 'onSite',
      enterpriseId: firm.id,
      leadAgencyId: emergency.id,
      agencyIds: [emergency.id],
      itemIds: [item],
      formVersion: '危险物品储存检查表 2026',
      planLineRef: xiangtan.planLine('emergency', 1),
      selection: 'drawn',
      drawId: xiangtan.drawOf('emergency', 1),
      window: { from: '2026-11-11', to: '2026-11-12' },
      method: '现场检查',
      content: '储存条件、应急物资',
      offSiteInsufficient: '须现场查看储存条件',
      officerIds: [...team],
      leaderOfficerId: lead,
    });
    await visit.does(emergency.drafter, 'submitForReview', {});
    await story.at('2026-11-09 15:00');
    await visit.cannot(
      emergency.agencyLeader,
      'approve',
      { opinion: '同意' },
      { code: 'rule.approvalLevel', clause: 'XT-89' },
    );
    await visit.does(emergency.principalHead, 'approve', { opinion: '同意' });
    await story.at('2026-11-10 09:00');
    await visit.does(emergency.principalHead, 'exemptFromFiling', {
      ground: 'workSafety',
      reason: '安全生产检查，免予事前备案',
    });
    await story.at('2026-11-11 09:30');
    await visit.does(lead, 'recordEntry', {
      place: '化学品仓库',
      doorChecks: atDoor(team, 'enterpriseCodeScanned', firm.uscc),
    });
    await checkAndLeave(story, visit, lead, {
      recordAt: '2026-11-11 11:00',
      leaveAt: '2026-11-11 11:20',
      recordRef: '湘潭应急笔录〔2026〕20号',
      findings: [{ itemId: item, conforms: true, note: '' }],
    });
    await story.at('2026-11-12 10:00');
    await tellNothingFound(visit, lead, emergency.id);
  },
};
