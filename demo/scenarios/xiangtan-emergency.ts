// Xiangtan: entered in an emergency on the eve of Spring Festival, filed within five working days after leaving (XT-20), make-up
// Saturday counted and nine days of holiday not: 14, 24, 25, 26 and 27 February.
import { castOf } from '../cast';
import type { Scenario } from '../stage/scenario';
import { atDoor, checkAndLeave } from './acts';

const xiangtan = castOf('xiangtan');
const { emergency } = xiangtan;
const firm = xiangtan.firm(3);
const item = xiangtan.item('emergency-1');
const { lead } = emergency;
const team = [lead, emergency.second];

export const xiangtanEmergency: Scenario = {
  name: 'xiangtan-emergency',
  jurisdiction: xiangtan.jurisdiction,
  title: '湘潭·春节前紧急入企：五个工作日内补报，跨春节和调休',
  startsAt: '2026-02-13 08:30',
  tell: async (story) => {
    await story.at('2026-02-13 10:00');
    const visit = await story.draft('', '危险化学品储存险情', emergency.drafter, {
      kind: 'triggered',
      mode: 'single',
      channel: 'onSite',
      enterpriseId: firm.id,
      leadAgencyId: emergency.id,
      agencyIds: [emergency.id],
      itemIds: [item],
      formVersion: '危险物品储存检查表 2026',
      trigger: { source: 'emergency', evidenceRef: '119 联动 2026-0213-06', separateVisitReason: '险情紧急' },
      window: { from: '2026-02-13', to: '2026-02-13' },
      method: '现场检查',
      content: '仓库温度异常、超量储存',
      offSiteInsufficient: '须现场排除险情',
      officerIds: [...team],
      leaderOfficerId: lead,
    });
    await story.at('2026-02-13 10:40');
    await visit.does(lead, 'enterUrgently', {
      reason: '仓库烟感报警、温度异常，随时可能爆炸',
      place: '二号仓库',
      doorChecks: atDoor(team, 'enterpriseCodeScanned', firm.uscc),
    });
    await checkAndLeave(story, visit, lead, {
      recordAt: '2026-02-13 14:00',
      leaveAt: '2026-02-13 15:30',
      recordRef: '湘潭应急笔录〔2026〕13号',
      findings: [{ itemId: item, conforms: false, note: '超量储存两成，已当场转移' }],
      enterpriseOpinion: '服从处置',
    });
    await story.at('2026-02-14 09:30');
    await visit.does(lead, 'recordResult', {
      agencyId: emergency.id,
      outcome: 'correctImmediately',
      summary: '超量部分已转移，险情排除',
    });
    await visit.does(lead, 'serveResultNotice', { method: 'onSpot' });
    await story.at('2026-02-26 10:00');
    await visit.does(emergency.principalHead, 'approveRetroactively', { opinion: '险情属实，同意补报' });
    await story.at('2026-02-27 16:00');
    await visit.does(emergency.drafter, 'fileRetroactively', {
      body: 'coordinatingBody',
      receiptNo: '优化中心补〔2026〕4号',
      reason: '烟感报警须当场处置，适逢春节放假',
    });
  },
};
