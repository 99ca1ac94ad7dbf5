// Cixi: a special inspection goes through need assessment, legal review, collective discussion and the government (CX-56…59).
import { castOf } from '../cast';
import type { DraftInput, Scenario } from '../stage/scenario';
import { atDoor, checkAndLeave } from './acts';

const cixi = castOf('cixi');
const { fire, governmentApprover } = cixi;
const firm = cixi.firm(3);
const item = cixi.item('fire-2');
const { lead } = fire;
const team = [lead, fire.second];

const draft: DraftInput = {
  kind: 'special',
  mode: 'single',
  channel: 'onSite',
  enterpriseId: firm.id,
  leadAgencyId: fire.id,
  agencyIds: [fire.id],
  itemIds: [item],
  platformTaskRef: '浙执-专-2026-03',
  formVersion: '危化品仓储消防检查表 2026.2',
  planLineRef: cixi.specialLine,
  selection: 'drawn',
  drawId: cixi.specialDraw,
  special: {
    scope: '滨湾工业园危化品仓储企业',
    content: '泡沫灭火系统、可燃气体报警、动火作业',
    until: '2026-07-31',
    selectionCriterion: '仓储面积五千平方米以上的，按三成比例抽取',
  },
  window: { from: '2026-06-17', to: '2026-06-18' },
  method: '现场检查',
  content: '泡沫灭火系统、可燃气体报警',
  offSiteInsufficient: '须现场测试泡沫灭火系统',
  officerIds: [...team],
  leaderOfficerId: lead,
};

export const cixiSpecial: Scenario = {
  name: 'cixi-special',
  jurisdiction: cixi.jurisdiction,
  title: '慈溪·专项检查：评估、法制审核（退回一次）、集体讨论、政府批准，首违不罚',
  startsAt: '2026-06-03 08:30',
  tell: async (story) => {
    await story.at('2026-06-03 09:00');
    const visit = await story.draft('', '危化品仓储消防专项检查', fire.drafter, draft);
    await visit.cannot(fire.drafter, 'submitForReview', {}, { code: 'rule.needAssessed', clause: 'CX-56' });
    await story.at('2026-06-03 15:00');
    await visit.does(fire.drafter, 'assessNeed', {
      assessment: '上半年园区两次误报、一次起火，日常检查未覆盖泡沫系统，确有必要',
    });
    await visit.does(fire.drafter, 'submitForReview', {});
    await story.at('2026-06-05 10:00');
    await visit.does(fire.legalReviewer, 'returnForCorrection', {
      reason: '检查内容应写明动火作业，与专项方案一致',
    });
    await story.at('2026-06-05 16:00');
    await visit.does(fire.drafter, 'reviseDraft', {
      draft: { ...draft, content: '泡沫灭火系统、可燃气体报警、动火作业' },
    });
    await visit.does(fire.drafter, 'submitForReview', {});
    await story.at('2026-06-08 10:00');
    await visit.does(fire.legalReviewer, 'passLegalReview', { opinion: '依据充分，程序合法' });
    await story.at('2026-06-08 11:00');
    await visit.cannot(
      fire.agencyLeader,
      'approve',
      { opinion: '同意' },
      { code: 'stepMissing', clause: 'CX-58' },
    );
    await story.at('2026-06-09 17:00');
    await visit.does(fire.agencyLeader, 'recordCollectiveDiscussion', {
      minutesRef: '大队党委会纪要〔2026〕14号',
      heldOn: '2026-06-09',
      conclusion: 'agreed',
    });
    await story.at('2026-06-10 09:00');
    await visit.does(fire.agencyLeader, 'approve', { opinion: '同意报市政府批准' });
    await story.at('2026-06-11 16:00');
    await visit.does(governmentApprover, 'approveByGovernment', {
      documentRef: '慈政办函〔2026〕41号',
      opinion: '同意',
    });
    await story.at('2026-06-12 09:00');
    await visit.does(fire.drafter, 'fileWithBody', {
      body: 'coordinatingBody',
      receiptNo: '指导办收〔2026〕专03号',
    });
    await visit.does(fire.drafter, 'fileWithBody', {
      body: 'justiceBureau',
      receiptNo: '司收〔2026〕专03号',
    });
    await visit.does(fire.drafter, 'serveAdvanceNotice', {
      contents: ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'],
    });
    await visit.does(fire.drafter, 'issueActionCode', {
      code: 'CXXW-专03',
      platformTaskRef: '浙执-专-2026-03',
    });
    await story.at('2026-06-17 09:00');
    await visit.does(lead, 'recordEntry', { place: '二号仓库', doorChecks: atDoor(team, 'codeShown') });
    await checkAndLeave(story, visit, lead, {
      recordAt: '2026-06-17 10:40',
      leaveAt: '2026-06-17 11:00',
      recordRef: '慈消笔录〔2026〕专03号',
      findings: [{ itemId: item, conforms: false, note: '动火审批记录缺一次，泡沫系统正常' }],
      enterpriseOpinion: '情况属实，当场补正',
    });
    await story.at('2026-06-18 10:00');
    await visit.does(lead, 'recordResult', {
      agencyId: fire.id,
      outcome: 'lenient',
      summary: '动火审批记录缺失，危害后果轻微，已当场改正',
      leniencyGround: 'firstOffence',
      leniencyEvidence: '三年内无同类违法记录，查询单 2026-0618',
      guidance: '已发放动火审批台账范本',
    });
    await visit.does(lead, 'serveResultNotice', { method: 'onSpot' });
  },
};
