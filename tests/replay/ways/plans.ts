// Plans: sent back, coordinated, published, changed for an urgent special plan and ended with their period; late and refused;
// a special plan through every review.
import { castOf } from '../../../demo/cast';
import type { PlanInput, Scenario } from '../../../demo/stage/scenario';
import { plainDate } from '../../../domain/calendar/plain-date';

type Line = NonNullable<PlanInput['lines']>[number];
const day = (text: string) => plainDate(text);
const opinion = { opinion: '同意' };

const line = (place: 'huzhou' | 'donge', ref: string, change: Partial<Line> = {}): Line => ({
  ref,
  title: '消防安全检查',
  itemIds: [`${place}-item-fire-1`],
  targets: { kind: 'named', enterpriseIds: [`${place}-ent-1`, `${place}-ent-3`] },
  window: { from: day('2026-02-01'), to: day('2026-03-20') },
  mode: 'single',
  channel: 'onSite',
  method: '现场检查',
  content: '消防通道和设施',
  basis: '消防法第五十三条',
  ...change,
});

const huzhou = castOf('huzhou');
const donge = castOf('donge');
const coordinating = (place: string): string => `${place}-coord-1`;
const published = { where: '政府网站', publicationRef: '公告〔2026〕1号' };

export const plansOfHuzhou: Scenario = {
  name: 'plans-huzhou',
  jurisdiction: huzhou.jurisdiction,
  title: '年度计划退回后公布，因紧急专项调整，期满终结',
  startsAt: '2026-01-05 08:30',
  tell: async (story) => {
    const { fire } = huzhou;
    await story.at('2026-01-05 09:00');
    const head = {
      title: '2026年第一季度检查计划',
      period: { from: day('2026-01-01'), to: day('2026-03-31') },
      basis: '权责清单',
      capPerEnterprise: 2,
      inputs: { lastYear: '去年检查120户', sectorRisk: '仓储业风险高' },
    };
    const annual = await story.plan('annual', '年度计划', fire.drafter, {
      kind: 'annual',
      year: 2026,
      agencyId: fire.id,
      head,
      lines: [line('huzhou', 'hz-way-1')],
    });
    await annual.does(fire.drafter, 'submitPlan', {});
    await annual.does(fire.agencyLeader, 'returnPlan', { reason: '补写重点条目' });
    await annual.does(fire.drafter, 'revisePlan', { head: { ...head, goals: '减少火灾' } });
    await annual.does(fire.drafter, 'setPlanLines', { put: [line('huzhou', 'hz-way-2')] });
    await annual.does(fire.drafter, 'submitPlan', {});
    await annual.does(fire.agencyLeader, 'approvePlan', opinion);
    await annual.does(coordinating('huzhou'), 'recordCoordination', {
      consultationId: null,
      outcome: 'merged',
      mergeRef: 'merge-1',
    });
    await annual.does(fire.drafter, 'publishPlan', published);

    await story.at('2026-01-20 10:00');
    const urgent = await story.plan('urgent', '紧急专项计划', fire.drafter, {
      kind: 'special',
      year: 2026,
      agencyId: fire.id,
      head: {
        title: '粉尘涉爆紧急专项检查',
        period: { from: day('2026-01-20'), to: day('2026-03-31') },
        scope: '粉尘涉爆企业',
        content: '除尘设施',
        criterion: '监测超限的企业',
        urgent: { risk: '粉尘浓度超限', consequences: '可能爆炸' },
      },
      lines: [line('huzhou', 'hz-way-urgent')],
    });
    await urgent.does(fire.drafter, 'submitPlan', {});
    await urgent.does(fire.agencyLeader, 'approvePlan', opinion);
    await urgent.does(fire.drafter, 'filePlan', { body: 'governmentApprover', receiptNo: '备〔2026〕1号' });
    await urgent.does(fire.drafter, 'publishPlan', published);
    await annual.does(fire.drafter, 'proposePlanChange', {
      adjustment: {
        adjustmentId: 'hz-way-change',
        planId: annual.id,
        reason: '让位于紧急专项',
        changes: [{ kind: 'cancelLine', ref: 'hz-way-2' }],
      },
      urgentPlanId: urgent.id,
    });
    await annual.does(fire.agencyLeader, 'approvePlanChange', { adjustmentId: 'hz-way-change', ...opinion });
    await annual.does(fire.drafter, 'filePlan', {
      body: 'coordinatingBody',
      receiptNo: '备〔2026〕2号',
      adjustmentId: 'hz-way-change',
    });
    // To the end of the period and no further.
    await story.at('2026-03-31 24:00');
  },
};

export const plansOfDonge: Scenario = {
  name: 'plans-donge',
  jurisdiction: donge.jurisdiction,
  title: '专项计划逐步审批后撤回；年度计划逾期上报后未获批准',
  startsAt: '2026-03-10 08:30',
  tell: async (story) => {
    const { fire, market, governmentApprover } = donge;
    await story.at('2026-03-10 09:00');
    const late = await story.plan('late', '逾期的年度计划', fire.drafter, {
      kind: 'annual',
      year: 2026,
      agencyId: fire.id,
      head: {
        title: '2026年度检查计划',
        period: { from: day('2026-01-01'), to: day('2026-12-31') },
        basis: '权责清单',
        goals: '减少火灾',
        form: '双随机抽查',
        scope: '仓储企业',
        content: '消防安全',
        schedule: [{ month: 5, work: '抽查' }],
      },
      lines: [line('donge', 'de-way-1', { window: { from: day('2026-05-01'), to: day('2026-06-30') } })],
    });
    const special = await story.plan('special', '专项计划', fire.drafter, {
      kind: 'special',
      year: 2026,
      agencyId: fire.id,
      head: {
        title: '仓储专项检查',
        period: { from: day('2026-04-01'), to: day('2026-05-31') },
        partnerIds: [market.id],
        scope: '仓储企业',
        content: '消防和照明',
        criterion: '去年有火警记录',
      },
      lines: [line('donge', 'de-way-2', { window: { from: day('2026-04-10'), to: day('2026-05-10') } })],
    });
    await special.does(fire.drafter, 'assessPlanNeed', { finding: '火警增多', necessary: true });
    await special.does(fire.drafter, 'submitPlan', {});
    await special.does(fire.legalReviewer, 'passPlanLegalReview', opinion);
    await special.does(market.agencyLeader, 'agreeToPlan', { agencyId: market.id, ...opinion });
    await special.does(fire.agencyLeader, 'recordPlanDiscussion', {
      heldOn: day('2026-03-10'),
      minutesRef: '纪要〔2026〕3号',
      conclusion: 'agreed',
    });
    await special.does(fire.agencyLeader, 'approvePlan', opinion);
    await special.does(governmentApprover, 'approvePlanByGovernment', { documentRef: '东政复〔2026〕1号' });
    await special.does(fire.drafter, 'withdrawPlan', { reason: '上级另有部署' });
    // Past the last day and two rungs of what follows it.
    await story.at('2026-04-09 10:00');
    await late.does(fire.drafter, 'submitPlan', {});
    await late.does(fire.agencyLeader, 'refusePlan', { reason: '与上级计划重复' });
  },
};
