// Cixi: two planned visits of one agency in a year, the third stopped by the cap (CX-30), a complaint not (CX-32).
import { castOf } from '../cast';
import type { DraftInput, Scenario, Story, Visit } from '../stage/scenario';
import { atDoor, checkAndLeave, tellNothingFound } from './acts';

const cixi = castOf('cixi');
const { fire } = cixi;
const firm = cixi.firm(1);
const item = cixi.item('fire-1');
const { lead } = fire;
const team = [lead, fire.second];
const noticeContents = ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'];

const draftOn = (day: string, planLineRef: string, drawId: string): DraftInput => ({
  kind: 'planned',
  mode: 'single',
  channel: 'onSite',
  enterpriseId: firm.id,
  leadAgencyId: fire.id,
  agencyIds: [fire.id],
  itemIds: [item],
  platformTaskRef: `浙执-${planLineRef}`,
  formVersion: '消防安全管理检查表 2026.1',
  planLineRef,
  selection: 'drawn',
  drawId,
  window: { from: day, to: day },
  method: '现场检查',
  content: '疏散通道、值班值守、演练记录',
  offSiteInsufficient: '须现场查看疏散通道',
  officerIds: [...team],
  leaderOfficerId: lead,
});

const fileWithBoth = async (visit: Visit, number: string): Promise<void> => {
  await visit.does(fire.drafter, 'fileWithBody', {
    body: 'coordinatingBody',
    receiptNo: `指导办收〔2026〕${number}`,
  });
  await visit.does(fire.drafter, 'fileWithBody', {
    body: 'justiceBureau',
    receiptNo: `司收〔2026〕${number}`,
  });
};

const goAndFindNothing = async (story: Story, visit: Visit, day: string, number: string): Promise<void> => {
  await story.at(`${day} 09:30`);
  await visit.does(lead, 'recordEntry', { place: '总装车间', doorChecks: atDoor(team, 'codeShown') });
  await checkAndLeave(story, visit, lead, {
    recordAt: `${day} 11:00`,
    leaveAt: `${day} 11:20`,
    recordRef: `慈消笔录〔2026〕${number}`,
    findings: [{ itemId: item, conforms: true, note: '' }],
  });
  await story.at(`${day} 15:00`);
  await tellNothingFound(visit, lead, fire.id);
};

interface PlannedVisit {
  readonly part: string;
  readonly title: string;
  readonly planLineRef: string;
  readonly drawId: string;
  readonly approvedOn: string;
  readonly day: string;
  readonly number: string;
}

const plannedVisit = async (
  story: Story,
  { part, title, planLineRef, drawId, approvedOn, day, number }: PlannedVisit,
): Promise<void> => {
  await story.at(`${approvedOn} 09:00`);
  const visit = await story.draft(part, title, fire.drafter, draftOn(day, planLineRef, drawId));
  await visit.does(fire.drafter, 'submitForReview', {});
  await story.at(`${approvedOn} 14:00`);
  await visit.does(fire.agencyLeader, 'approve', { opinion: '同意' });
  await fileWithBoth(visit, number);
  await visit.does(fire.drafter, 'serveAdvanceNotice', {
    contents: noticeContents,
  });
  await visit.does(fire.drafter, 'issueActionCode', {
    code: `CXXW-${number}`,
    platformTaskRef: `浙执-${planLineRef}`,
  });
  await goAndFindNothing(story, visit, day, number);
};

export const cixiCap: Scenario = {
  name: 'cixi-annual-cap',
  jurisdiction: cixi.jurisdiction,
  title: '慈溪·同一机关一年两次为限：第三次计划检查被拒，投诉检查照常',
  startsAt: '2026-03-09 08:30',
  tell: async (story) => {
    await plannedVisit(story, {
      part: 'first-visit',
      title: '第一次计划检查',
      planLineRef: cixi.planLine('fire', 1),
      drawId: cixi.drawOf('fire', 1),
      approvedOn: '2026-03-09',
      day: '2026-03-11',
      number: '0112号',
    });
    await plannedVisit(story, {
      part: 'second-visit',
      title: '第二次计划检查',
      planLineRef: cixi.planLine('fire', 2),
      drawId: cixi.drawOf('fire', 2),
      approvedOn: '2026-05-12',
      day: '2026-05-14',
      number: '0227号',
    });
    await story.at('2026-08-10 09:00');
    const third = await story.draft(
      'third-visit',
      '第三次计划检查',
      fire.drafter,
      draftOn('2026-08-12', cixi.planLine('fire', 2), cixi.drawOf('fire', 2, 'second')),
    );
    await third.cannot(fire.drafter, 'submitForReview', {}, { code: 'rule.annualCap', clause: 'CX-30' });
    await story.at('2026-08-10 10:00');
    await third.does(fire.drafter, 'withdraw', { reason: '本年度已达两次，原则上不再检查' });

    await story.at('2026-08-20 09:00');
    const {
      planLineRef: _planned,
      drawId: _drawn,
      ...rest
    } = draftOn('2026-08-21', cixi.planLine('fire', 2), '');
    const complaint = await story.draft('complaint', '投诉举报检查', fire.drafter, {
      ...rest,
      kind: 'triggered',
      platformTaskRef: '浙执-投诉-5567',
      selection: 'manual',
      selectionReason: '被投诉企业',
      trigger: { source: 'complaint', evidenceRef: '96119 举报 2026-5567' },
    });
    await complaint.does(fire.drafter, 'submitForReview', {});
    await story.at('2026-08-20 10:30');
    await complaint.does(fire.agencyLeader, 'approve', { opinion: '同意核查' });
    await fileWithBoth(complaint, '0567号');
    await complaint.does(fire.agencyLeader, 'waiveAdvanceNotice', {
      ground: 'complaint',
      reason: '投诉核查，预告可能影响取证',
    });
    await complaint.does(fire.drafter, 'issueActionCode', {
      code: 'CXXW-0567号',
      platformTaskRef: '浙执-投诉-5567',
    });
    await goAndFindNothing(story, complaint, '2026-08-21', '0567号');
  },
};
