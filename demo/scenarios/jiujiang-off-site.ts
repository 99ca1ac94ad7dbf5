// Jiujiang: what can be seen from outside is not visited (JJ-51): a planned check off site, no code and nobody at the door.
import { castOf } from '../cast';
import type { Scenario } from '../stage/scenario';

const jiujiang = castOf('jiujiang');
const { market } = jiujiang;
const firm = jiujiang.firm(1);
const item = jiujiang.item('market-2');
const { lead } = market;
const team = [lead, market.second];

export const jiujiangOffSite: Scenario = {
  name: 'jiujiang-off-site',
  jurisdiction: jiujiang.jurisdiction,
  title: '鸠江·非现场检查：不入企、不赋码，限期改正后办结',
  startsAt: '2026-07-20 08:30',
  tell: async (story) => {
    await story.at('2026-07-20 09:00');
    const visit = await story.draft('', '网店亮照检查', market.drafter, {
      kind: 'planned',
      mode: 'single',
      channel: 'offSite',
      enterpriseId: firm.id,
      leadAgencyId: market.id,
      agencyIds: [market.id],
      itemIds: [item],
      platformTaskRef: '检查码任务-非现场-006',
      formVersion: '网店亮照清单 2026.1',
      planLineRef: jiujiang.planLine('market', 1),
      selection: 'drawn',
      window: { from: '2026-07-21', to: '2026-07-24' },
      method: '网络监测、书面材料',
      content: '网店首页亮照信息',
      officerIds: [...team],
      leaderOfficerId: lead,
    });
    await visit.does(market.drafter, 'submitForReview', {});
    await story.at('2026-07-20 15:00');
    await visit.does(market.agencyLeader, 'approve', { opinion: '同意，以非现场方式进行' });
    await story.at('2026-07-21 10:00');
    await visit.cannot(lead, 'recordEntry', { place: '公司仓库' }, { code: 'onSiteOnly' });
    await visit.does(lead, 'startOffSiteCheck', { means: '查看两家网店首页，比对登记信息' });
    await story.at('2026-07-22 16:00');
    await visit.does(lead, 'recordCheck', {
      recordRef: '鸠市监网检〔2026〕006号',
      findings: [{ itemId: item, conforms: false, note: '一家网店未公示变更后的执照' }],
    });
    await visit.does(lead, 'finishOnSite', {});
    await story.at('2026-07-23 10:00');
    await visit.does(lead, 'recordResult', {
      agencyId: market.id,
      outcome: 'correctByDate',
      summary: '亮照信息未及时更新，责令改正',
      correctBy: '2026-08-05',
    });
    await visit.does(lead, 'serveResultNotice', {
      method: 'electronic',
    });
    await story.at('2026-08-03 11:00');
    await visit.does(firm.contact, 'submitRectification', {
      agencyId: market.id,
      report: '网店首页已换新执照',
    });
    await story.at('2026-08-04 15:00');
    await visit.does(lead, 'verifyRectification', {
      agencyId: market.id,
      passed: true,
      method: 'document',
      note: '复核页面截图，已改正',
    });
  },
};
