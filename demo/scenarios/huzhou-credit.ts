// Huzhou: a joint visit. The lead agency's correction is extended, fails its recheck, is repeated and accepted, while a penalty
// case goes on beside it; the credit record that the penalty leaves is repaired a year later (HZ-72, HZ-73, HZ-74).
import { castOf } from '../cast';
import type { Scenario, Story, Visit } from '../stage/scenario';
import { atDoor, checkAndLeave } from './acts';

const huzhou = castOf('huzhou');
const { fire, market, creditAuthority, supervisor } = huzhou;
const firm = huzhou.firm(1);
const equipment = huzhou.item('fire-2');
const canteen = huzhou.item('market-1');
const { lead } = fire;
const team = [lead, fire.second, market.lead];

/** From plan to the result notice, 24 to 27 March. */
const visitTogether = async (story: Story): Promise<Visit> => {
  await story.at('2026-03-24 09:00');
  const visit = await story.draft('', '纺织企业综合查一次', fire.drafter, {
    kind: 'planned',
    mode: 'joint',
    channel: 'onSite',
    enterpriseId: firm.id,
    leadAgencyId: fire.id,
    agencyIds: [fire.id, market.id],
    itemIds: [equipment, canteen],
    platformTaskRef: '浙执-消-2026-031',
    formVersion: '纺织企业一表通查 2026.1',
    planLineRef: huzhou.planLine('fire', 1),
    selection: 'drawn',
    drawId: huzhou.jointDraw('fire-market'),
    window: { from: '2026-03-26', to: '2026-03-27' },
    method: '现场检查、功能测试',
    content: '自动喷水灭火、维保记录、职工食堂',
    offSiteInsufficient: '须现场测试设施',
    officerIds: team,
    leaderOfficerId: lead,
  });
  await visit.does(fire.drafter, 'submitForReview', {});
  await story.at('2026-03-24 14:00');
  await visit.cannot(
    fire.agencyLeader,
    'approve',
    { opinion: '同意' },
    { code: 'rule.approvalLevel', clause: 'HZ-46' },
  );
  await story.at('2026-03-24 15:30');
  await visit.does(fire.principalHead, 'approve', { opinion: '同意，按计划联合实施' });
  await story.at('2026-03-25 09:00');
  await visit.does(fire.drafter, 'issueActionCode', {
    code: 'HZXW-2026-0326-0311',
    platformTaskRef: '浙执-消-2026-031',
  });
  await story.at('2026-03-26 09:30');
  await visit.does(lead, 'recordEntry', {
    place: '一号车间、成品仓库和职工食堂',
    inspectionNoticeNo: await visit.paper(lead, 'inspectionNotice'),
    doorChecks: atDoor(team, 'codeShown'),
  });
  await checkAndLeave(story, visit, lead, {
    recordAt: '2026-03-26 11:00',
    leaveAt: '2026-03-26 11:30',
    recordRef: '湖消笔录〔2026〕0311号',
    findings: [
      { itemId: equipment, conforms: false, note: '成品仓库喷淋末端压力不足，维保记录缺三个月' },
      { itemId: canteen, conforms: false, note: '食堂冷藏柜温度记录不全' },
    ],
  });
  await story.at('2026-03-27 10:00');
  await visit.does(lead, 'recordResult', {
    agencyId: fire.id,
    outcome: 'correctByDate',
    summary: '喷淋系统不能正常运行，责令限期改正',
    correctBy: '2026-04-10',
    guidance: '可请维保单位出具整改方案',
  });
  await visit.does(market.lead, 'recordResult', {
    agencyId: market.id,
    outcome: 'correctByDate',
    summary: '温度记录不全，责令更换冷藏柜并补建记录',
    correctBy: '2026-06-15',
  });
  await visit.does(lead, 'serveResultNotice', { method: 'electronic' });
  return visit;
};

/** Extended, failed, repeated and accepted, with a case beside it; the other agency's correction ends a week later. */
const putRight = async (story: Story, visit: Visit): Promise<void> => {
  await story.at('2026-04-08 10:00');
  await visit.does(fire.agencyLeader, 'extendRectification', {
    agencyId: fire.id,
    newDueOn: '2026-04-30',
    reason: '水泵供货延迟，仓库已停用',
  });
  await story.at('2026-04-29 16:00');
  await visit.does(firm.contact, 'submitRectification', {
    agencyId: fire.id,
    report: '已更换水泵，附测试报告',
  });
  await story.at('2026-05-07 10:00');
  await visit.does(lead, 'verifyRectification', {
    agencyId: fire.id,
    passed: false,
    method: 'onSite',
    note: '东侧支管压力仍不足',
    newDueOn: '2026-05-29',
  });
  await story.at('2026-05-11 09:30');
  await visit.does(fire.agencyLeader, 'openPenaltyCase', {
    agencyId: fire.id,
    caseRef: '湖消案〔2026〕96号',
  });
  await story.at('2026-05-28 15:00');
  await visit.does(firm.contact, 'submitRectification', {
    agencyId: fire.id,
    report: '东侧支管已更换，末端试水合格',
  });
  await story.at('2026-06-03 14:00');
  await visit.does(lead, 'verifyRectification', {
    agencyId: fire.id,
    passed: true,
    method: 'onSite',
    note: '末端试水全部合格，维保记录完整',
  });
  await story.at('2026-06-08 11:00');
  await visit.does(firm.contact, 'submitRectification', {
    agencyId: market.id,
    report: '冷藏柜已更换，温度自动记录',
  });
  await story.at('2026-06-10 10:00');
  await visit.does(market.lead, 'verifyRectification', {
    agencyId: market.id,
    passed: true,
    method: 'photo',
    note: '照片和两周记录齐全',
  });
  await story.at('2026-06-12 10:00');
  await visit.does(fire.agencyLeader, 'recordPenaltyDecision', {
    decisionRef: '湖消罚〔2026〕96号',
    penalised: true,
    category: 'general',
    publicationEndsOn: '2027-06-11',
    toldBeforehand: true,
    benchmark: '首次复查不合格，后已改正，按裁量基准从轻档',
  });
};

export const huzhouCredit: Scenario = {
  name: 'huzhou-rectification-credit',
  jurisdiction: huzhou.jurisdiction,
  title: '湖州·整改延期、复查不合格、再整改合格，处罚一年后修复信用',
  startsAt: '2026-03-24 08:30',
  tell: async (story) => {
    const visit = await visitTogether(story);
    await putRight(story, visit);
    const record = await story.creditRecord('credit-record', '失信记录修复', visit, supervisor);
    await story.at('2027-05-17 09:00');
    await record.does(firm.contact, 'applyForRepair', {
      commitmentRef: '信用承诺〔2027〕5号',
      proofRefs: ['罚款缴纳凭证'],
    });
    await story.at('2027-05-20 11:00');
    await record.does(creditAuthority, 'returnRepairApplication', { reason: '缺少整改复查合格的证明' });
    await story.at('2027-05-24 09:30');
    await record.does(firm.contact, 'applyForRepair', {
      commitmentRef: '信用承诺〔2027〕5号',
      proofRefs: ['罚款缴纳凭证', '整改复查合格记录'],
    });
    await story.at('2027-06-01 16:00');
    await record.does(creditAuthority, 'grantRepair', { documentRef: '湖信修〔2027〕118号' });
    await story.at('2027-06-03 09:30');
    await record.does(creditAuthority, 'recordSynchronisation', {
      platform: '信用中国',
      receipt: '同步〔2027〕118号',
    });
    await story.at('2027-06-22 10:00');
    await record.does(lead, 'recordFollowUp', { note: '公示信息已撤下，企业招投标恢复正常' });
  },
};
