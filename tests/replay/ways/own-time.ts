// Limits that have their own time: the case's stands still while its observation runs, each measure taken up has one from the day on
// which it can be carried out, and credit repair that was refused is asked for again within the publication.
import { castOf } from '../../../demo/cast';
import { atDoor, checkAndLeave } from '../../../demo/scenarios/acts';
import type { CreditRecord, Scenario, Story, Visit } from '../../../demo/stage/scenario';

const cixi = castOf('cixi');
const { market, creditAuthority, supervisor } = cixi;
const firm = cixi.firm(5);
const item = cixi.item('market-1');
const team = [market.lead, market.second];
const agencyId = market.id;

/** Till the case is opened, on 5 March: ninety days end on 3 June. */
const openCase = async (story: Story): Promise<Visit> => {
  const visit = await story.draft('case', '观察期内停止计算，措施各有期限', market.drafter, {
    kind: 'triggered',
    mode: 'single',
    channel: 'onSite',
    enterpriseId: firm.id,
    leadAgencyId: agencyId,
    agencyIds: [agencyId],
    itemIds: [item],
    platformTaskRef: '浙执-诉-51',
    formVersion: '食品经营监督检查表 2026.1',
    trigger: { source: 'complaint', evidenceRef: '12345 工单 51', separateVisitReason: '投诉事项不同' },
    selection: 'manual',
    selectionReason: '被投诉企业',
    window: { from: '2026-03-04', to: '2026-03-05' },
    method: '现场检查',
    content: '食品保质期',
    offSiteInsufficient: '须现场查看库存',
    officerIds: team,
    leaderOfficerId: market.lead,
  });
  await visit.does(market.drafter, 'submitForReview', {});
  await visit.does(market.agencyLeader, 'approve', { opinion: '同意核查' });
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await visit.does(market.drafter, 'fileWithBody', { body, receiptNo: `收-${body}` });
  await visit.does(market.agencyLeader, 'waiveAdvanceNotice', {
    ground: 'complaint',
    reason: '投诉核查，预告可能影响取证',
  });
  await visit.does(market.drafter, 'issueActionCode', { code: 'XW-51', platformTaskRef: '浙执-诉-51' });
  await visit.does(market.lead, 'recordEntry', {
    place: '仓库',
    inspectionNoticeNo: '慈市监检通〔2026〕51号',
    doorChecks: atDoor(team, 'codeShown'),
  });
  await checkAndLeave(story, visit, market.lead, {
    recordAt: '2026-03-04 10:10',
    leaveAt: '2026-03-04 10:40',
    recordRef: '慈市监笔录〔2026〕51号',
    findings: [{ itemId: item, conforms: false, note: '超过保质期的原料未下架' }],
  });
  await visit.does(market.lead, 'recordResult', { agencyId, outcome: 'caseOpened', summary: '拟立案查处' });
  await visit.does(market.lead, 'serveResultNotice', {
    documentNo: '慈市监告〔2026〕51号',
    method: 'onSpot',
  });
  await visit.does(firm.contact, 'applyForObservation', { agencyId, plan: '两个月内改造库存管理' });
  await story.at('2026-03-05 09:00');
  await visit.does(market.agencyLeader, 'openPenaltyCase', { agencyId, caseRef: '慈市监案〔2026〕51号' });
  return visit;
};

/** From 10 March to 20 April nothing counts: the limit ends on 15 July. */
const observe = async (story: Story, visit: Visit): Promise<void> => {
  await story.at('2026-03-10 09:00');
  await visit.does(market.agencyLeader, 'decideObservation', {
    agencyId,
    allowed: true,
    until: '2026-04-30',
    reason: '首次违法，方案可行',
  });
  await story.at('2026-04-20 10:00');
  await visit.does(market.agencyLeader, 'concludeObservation', {
    agencyId,
    passed: true,
    assessment: '库存管理已经改好',
  });
};

const help = async (story: Story, visit: Visit): Promise<void> => {
  await story.at('2026-04-21 10:00');
  await visit.does(market.lead, 'assessCaseImpact', {
    agencyId,
    stage: 'decision',
    grade: 'serious',
    aspects: [{ aspect: 'operation', finding: '停售影响主要客户' }],
    measures: [
      { kind: 'rectificationHelp', reason: '企业没有库存管理人员' },
      { kind: 'surchargeRelief', reason: '一次缴清有困难' },
      { kind: 'creditRepairHelp', reason: '投标在即' },
    ],
  });
  for (const measureId of ['1-1', '1-2', '1-3'])
    await visit.does(market.agencyLeader, 'decideImpactMeasure', {
      agencyId,
      measureId,
      accepted: true,
      reason: '确有必要',
    });
  await story.at('2026-04-28 10:00');
  await visit.does(market.lead, 'recordImpactMeasure', { agencyId, measureId: '1-1', outcome: '已上门指导' });
};

/** Later than the ninety days would have allowed, and in time. */
const punish = async (story: Story, visit: Visit): Promise<CreditRecord> => {
  await story.at('2026-06-10 10:00');
  await visit.does(market.agencyLeader, 'recordPenaltyDecision', {
    decisionRef: '慈市监罚〔2026〕51号',
    penalised: true,
    category: 'minor',
    publicationNeeded: true,
    toldBeforehand: true,
    benchmark: '从轻档',
    codeOnDecision: true,
    likeCases: '与同类案件一致',
  });
  return await story.creditRecord('credit', '不予修复以后再次申请', visit, supervisor);
};

const accepts = (record: CreditRecord) =>
  record.does(creditAuthority, 'acceptRepairApplication', { specialistId: creditAuthority });

const repair = async (story: Story, record: CreditRecord): Promise<void> => {
  await story.at('2026-06-15 10:00');
  await record.does(firm.contact, 'applyForRepair', { commitmentRef: '承诺51', proofRefs: ['缴款凭证'] });
  await accepts(record);
  await story.at('2026-06-22 10:00');
  await record.does(creditAuthority, 'refuseRepair', { reason: '仍有过期原料' });
  await story.at('2026-06-29 10:00');
  await record.does(firm.contact, 'applyForRepair', {
    commitmentRef: '承诺51之二',
    proofRefs: ['缴款凭证', '下架清单'],
    mended: '过期原料已全部下架销毁',
  });
  await accepts(record);
  await story.at('2026-07-06 10:00');
  await record.does(creditAuthority, 'grantRepair', { documentRef: '慈信修〔2026〕51号' });
  await record.does(creditAuthority, 'recordSynchronisation', { platform: '信用中国', receipt: '回执51' });
};

export const ownTime: Scenario = {
  name: 'own-time',
  jurisdiction: cixi.jurisdiction,
  title: '期限各有其时：观察期停止计算，措施分别起算，不予修复后再次申请',
  startsAt: '2026-03-04 08:30',
  tell: async (story) => {
    await story.at('2026-03-04 09:00');
    const visit = await openCase(story);
    await observe(story, visit);
    await help(story, visit);
    await repair(story, await punish(story, visit));
    await story.at('2026-07-07 10:00');
    await visit.does(market.lead, 'recordImpactMeasure', {
      agencyId,
      measureId: '1-2',
      outcome: '企业按期缴清，没有产生加处的罚款',
      amountCents: 0,
    });
    await visit.does(market.lead, 'recordImpactMeasure', {
      agencyId,
      measureId: '1-3',
      outcome: '两次申请均已指导',
    });
  },
};
