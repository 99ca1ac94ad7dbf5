// A case in real dispute: the officers promise, the case is put to consultation and concluded without one who does not answer,
// its impact is assessed, revised, and a measure carried out after the decision.
import { castOf } from '../../../demo/cast';
import { atDoor, checkAndLeave } from '../../../demo/scenarios/acts';
import type { Scenario, Story, Visit } from '../../../demo/stage/scenario';

const huzhou = castOf('huzhou');
const { market, supervisor } = huzhou;
const firm = huzhou.firm(5);
const item = huzhou.item('market-1');
const team = [market.lead, market.second];
const agencyId = market.id;

/** Till the case is opened, 4 March. */
const openCase = async (story: Story): Promise<Visit> => {
  const visit = await story.draft('', '标签争议：会商后决定', market.drafter, {
    kind: 'triggered',
    mode: 'single',
    channel: 'onSite',
    enterpriseId: firm.id,
    leadAgencyId: agencyId,
    agencyIds: [agencyId],
    itemIds: [item],
    platformTaskRef: '浙执-诉-41',
    formVersion: '食品经营监督检查表 2026.1',
    trigger: { source: 'complaint', evidenceRef: '12345 工单 41' },
    window: { from: '2026-03-04', to: '2026-03-05' },
    method: '现场检查',
    content: '食品标签',
    offSiteInsufficient: '须现场查看库存',
    officerIds: team,
    leaderOfficerId: market.lead,
  });
  await visit.does(market.drafter, 'submitForReview', {});
  await visit.does(market.principalHead, 'approve', { opinion: '同意核查' });
  await visit.does(market.lead, 'promiseConduct', { confirmed: true });
  await visit.does(market.second, 'promiseConduct', { confirmed: true });
  await visit.does(market.drafter, 'issueActionCode', {
    code: 'HZXW-诉41',
    platformTaskRef: '浙执-诉-41',
  });
  await visit.does(market.lead, 'recordEntry', {
    place: '仓库',
    inspectionNoticeNo: await visit.paper(market.lead, 'inspectionNotice'),
    doorChecks: atDoor(team, 'codeShown'),
  });
  await checkAndLeave(story, visit, market.lead, {
    recordAt: '2026-03-04 10:10',
    leaveAt: '2026-03-04 10:40',
    recordRef: '湖市监笔录〔2026〕诉41号',
    findings: [{ itemId: item, conforms: false, note: '标签用语有争议' }],
    enterpriseOpinion: '认为用语符合行业惯例',
  });
  await visit.does(market.lead, 'recordResult', {
    agencyId,
    outcome: 'caseOpened',
    summary: '标签用语涉嫌违法',
  });
  await visit.does(market.agencyLeader, 'openPenaltyCase', { agencyId, caseRef: '湖市监案〔2026〕诉41号' });
  await visit.does(market.lead, 'serveResultNotice', {
    method: 'onSpot',
  });
  return visit;
};

const aspects = (finding: string) =>
  (['operation', 'employment', 'public'] as const).map((aspect) => ({ aspect, finding }));

const consult = async (story: Story, visit: Visit): Promise<void> => {
  await story.at('2026-03-05 09:00');
  await visit.does(market.legalReviewer, 'requestCaseConsultation', {
    agencyId,
    subject: 'case',
    dispute: '用语是否足以误导，企业与本局意见不一',
    question: '行为的性质和裁量',
    bodies: ['justice', 'procuratorate', 'court'],
  });
  await story.at('2026-03-10 10:00');
  await visit.does(supervisor, 'giveConsultationOpinion', {
    agencyId,
    body: 'justice',
    opinion: '情节轻微，可以从轻',
  });
  await visit.does(market.lead, 'giveConsultationOpinion', {
    agencyId,
    body: 'court',
    opinion: '构成违法，裁量从轻档为宜',
    documentRef: '湖法函〔2026〕7号',
  });
  // The procuratorate's answer has not come when the time is over.
  await story.at('2026-03-23 10:00');
  await visit.does(market.unitHead, 'concludeCaseConsultation', {
    agencyId,
    conclusion: '构成违法，从轻处理',
  });
};

export const caseCare: Scenario = {
  name: 'case-care',
  jurisdiction: huzhou.jurisdiction,
  title: '有实质争议的案件：承诺、会商、影响评估和帮助',
  startsAt: '2026-03-04 08:30',
  tell: async (story) => {
    await story.at('2026-03-04 09:00');
    const visit = await openCase(story);
    await visit.does(market.lead, 'assessCaseImpact', {
      agencyId,
      stage: 'investigation',
      grade: 'moderate',
      aspects: aspects('停售一批'),
      reviewOn: '2026-03-20',
    });
    await consult(story, visit);
    await visit.does(market.lead, 'assessCaseImpact', {
      agencyId,
      stage: 'decision',
      grade: 'serious',
      aspects: aspects('停售影响主要客户'),
      measures: [
        { kind: 'rectificationHelp', reason: '企业没有标签审核人员' },
        { kind: 'creditRepairHelp', reason: '投标在即' },
      ],
    });
    await visit.does(market.agencyLeader, 'decideImpactMeasure', {
      agencyId,
      measureId: '2-1',
      accepted: true,
      reason: '指导一次，免得再犯',
    });
    await visit.does(market.agencyLeader, 'decideImpactMeasure', {
      agencyId,
      measureId: '2-2',
      accepted: false,
      reason: '轻微失信不公示，无须修复',
    });
    await story.at('2026-03-25 10:00');
    await visit.does(market.agencyLeader, 'recordPenaltyDecision', {
      decisionRef: '湖市监罚〔2026〕诉41号',
      penalised: true,
      toldBeforehand: true,
      benchmark: '从轻档',
      penalties: ['warning'],
      consultation: '采纳会商意见，从轻处理',
    });
    await story.at('2026-04-01 10:00');
    await visit.does(market.lead, 'recordImpactMeasure', {
      agencyId,
      measureId: '2-1',
      outcome: '上门指导一次，标签已全部更正',
    });
  },
};
