// Dong'e: ordered by a superior, recorded on the platform in the act of entering (DE-35); an officer steps aside first (DE-47, DE-48).
import { castOf } from '../cast';
import type { Scenario } from '../stage/scenario';
import { certificateOnly, checkAndLeave, checkedIn } from './acts';

const donge = castOf('donge');
const { fire } = donge;
const firm = donge.firm(4);
const item = donge.item('fire-1');
const kinsman = fire.lead;
const partner = fire.second;
const replacement = fire.third;

/** Some two hundred metres from where the register, filled from Baidu's map, has the firm. */
const gate = { latitude: 36.3291, longitude: 116.2288 };

export const dongeSuperior: Scenario = {
  name: 'donge-superior-order',
  jurisdiction: donge.jurisdiction,
  title: '东阿·上级部署的检查：企业申请回避，换人后入企即时上传',
  startsAt: '2026-05-18 08:30',
  tell: async (story) => {
    await story.at('2026-05-18 09:00');
    const visit = await story.draft('', '上级部署的厂房火灾隐患核查', fire.drafter, {
      kind: 'triggered',
      mode: 'single',
      channel: 'onSite',
      enterpriseId: firm.id,
      leadAgencyId: fire.id,
      agencyIds: [fire.id],
      itemIds: [item],
      platformTaskRef: '鲁执-急-2026-21',
      formVersion: '厂房消防检查表 2026.1',
      trigger: {
        source: 'superiorOrder',
        evidenceRef: '鲁消明电〔2026〕21号',
        separateVisitReason: '限两日内反馈',
      },
      window: { from: '2026-05-18', to: '2026-05-19' },
      method: '现场检查',
      content: '电气线路、疏散通道、易燃物堆放',
      offSiteInsufficient: '须现场查看电气线路',
      officerIds: [kinsman, partner],
      leaderOfficerId: partner,
    });
    await visit.does(fire.drafter, 'submitForReview', {});
    await story.at('2026-05-18 09:40');
    await visit.does(fire.agencyLeader, 'approve', { opinion: '电话请示，同意立即实施' });
    await story.at('2026-05-18 10:30');
    await visit.does(partner, 'recordDoorCheck', certificateOnly(partner));
    await visit.does(firm.contact, 'requestRecusal', {
      officerId: kinsman,
      reason: '其配偶在同业竞争企业任职',
    });
    const entering = {
      reason: '上级限两日内反馈，来不及事先上传',
      place: '生产车间和原料库',
      filingReceiptNo: '鲁执平台 2026-0518-即时',
    };
    await visit.cannot(
      partner,
      'enterUrgently',
      { ...entering, doorChecks: checkedIn([kinsman, partner], gate, '2026-05-18 10:30') },
      { code: 'rule.recusalOpen', clause: 'DE-47' },
    );
    await story.at('2026-05-18 11:10');
    await visit.does(fire.agencyLeader, 'decideRecusal', {
      officerId: kinsman,
      granted: true,
      reason: '有利害关系，应当回避',
    });
    await story.at('2026-05-18 11:20');
    await visit.cannot(
      partner,
      'enterUrgently',
      { ...entering, doorChecks: checkedIn([partner], gate, '2026-05-18 11:20') },
      { code: 'rule.officersMinimum', clause: 'DE-50' },
    );
    await story.at('2026-05-18 11:40');
    await visit.does(fire.agencyLeader, 'replaceOfficer', {
      officerId: kinsman,
      byOfficerId: replacement,
      reason: '回避后补足两人',
    });
    await story.at('2026-05-18 13:30');
    await visit.does(partner, 'enterUrgently', {
      ...entering,
      doorChecks: checkedIn([replacement, partner], gate, '2026-05-18 13:30'),
    });
    await checkAndLeave(story, visit, partner, {
      recordAt: '2026-05-18 15:30',
      leaveAt: '2026-05-18 15:50',
      recordRef: '东消笔录〔2026〕急21号',
      findings: [{ itemId: item, conforms: false, note: '疏散通道堆放包装纸' }],
      enterpriseOpinion: '已当场清走',
    });
    await story.at('2026-05-19 10:00');
    await visit.does(partner, 'recordResult', {
      agencyId: fire.id,
      outcome: 'correctImmediately',
      summary: '疏散通道堆物，已当场改正',
    });
    await visit.does(partner, 'serveResultNotice', { method: 'onSpot' });
  },
};
