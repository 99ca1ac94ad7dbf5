// Dong'e: nobody scans the enterprise's code, so it refuses entry without detriment (DE-44); and a unit's head cannot approve (DE-23).
import { castOf } from '../cast';
import type { Scenario } from '../stage/scenario';
import { atDoor, certificateOnly, checkAndLeave, tellNothingFound } from './acts';

const donge = castOf('donge');
const { market } = donge;
const firm = donge.firm(1);
const item = donge.item('market-1');
const { lead } = market;
const team = [lead, market.second];

export const dongeScan: Scenario = {
  name: 'donge-not-scanned',
  jurisdiction: donge.jurisdiction,
  title: '东阿·无人扫企业码，企业拒绝入企不受不利；内设机构负责人无权批准',
  startsAt: '2026-04-13 08:30',
  tell: async (story) => {
    await story.at('2026-04-13 09:00');
    const visit = await story.draft('', '阿胶制品生产检查', market.drafter, {
      kind: 'planned',
      mode: 'single',
      channel: 'onSite',
      enterpriseId: firm.id,
      leadAgencyId: market.id,
      agencyIds: [market.id],
      itemIds: [item],
      platformTaskRef: '鲁执-2026-008',
      formVersion: '阿胶制品生产检查表 2026.1',
      planLineRef: donge.planLine('market', 1),
      selection: 'drawn',
      drawId: donge.drawOf('market', 1),
      window: { from: '2026-04-16', to: '2026-04-17' },
      method: '现场检查',
      content: '原料验收、生产记录、出厂检验',
      offSiteInsufficient: '须核对实物与记录',
      officerIds: [...team],
      leaderOfficerId: lead,
    });
    await visit.does(market.drafter, 'submitForReview', {});
    await story.at('2026-04-13 11:00');
    await visit.cannot(
      market.unitHead,
      'approve',
      { opinion: '同意' },
      { code: 'rule.approvalLevel', clause: 'DE-23' },
    );
    await story.at('2026-04-14 10:00');
    await visit.does(market.agencyLeader, 'approve', { opinion: '同意，注意不影响生产' });
    await story.at('2026-04-15 09:00');
    await visit.does(market.drafter, 'fileWithBody', {
      body: 'platform',
      receiptNo: '鲁执平台 2026-0415-08',
    });
    await story.at('2026-04-16 10:00');
    await visit.cannot(
      lead,
      'recordEntry',
      { place: '提胶车间', doorChecks: atDoor(team, 'none') },
      {
        code: 'rule.doorCheck',
        clause: 'DE-43',
      },
    );
    await visit.does(lead, 'recordDoorCheck', certificateOnly(lead));
    await story.at('2026-04-16 10:05');
    await visit.does(firm.contact, 'refuseEntry', {
      ground: 'notScanned',
      statement: '两位人员都没有扫我公司的企业码',
    });
    await story.at('2026-04-16 10:20');
    await visit.does(lead, 'recordEntry', {
      place: '提胶车间',
      doorChecks: atDoor(team, 'enterpriseCodeScanned', firm.uscc),
    });
    await checkAndLeave(story, visit, lead, {
      recordAt: '2026-04-16 11:40',
      leaveAt: '2026-04-16 12:00',
      recordRef: '东市监笔录〔2026〕008号',
      findings: [{ itemId: item, conforms: true, note: '' }],
      enterpriseOpinion: '无',
    });
    await story.at('2026-04-17 09:00');
    await tellNothingFound(visit, lead, market.id);
  },
};
