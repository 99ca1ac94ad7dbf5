// Bodies shown in the reference: what an integrator may send as it stands.
import { plainDate } from '../../domain/calendar/plain-date';
import type { PlanCommandData, PlanCommandName } from '../../domain/plan/commands';
import { planDraftSchema } from '../../domain/plan/draft';

export const exampleDraft = planDraftSchema.parse({
  kind: 'annual',
  year: 2027,
  agencyId: 'cixi-fire',
  head: {
    title: '慈溪市消防救援大队2027年度涉企行政检查计划',
    period: { from: plainDate('2027-01-01'), to: plainDate('2027-12-31') },
    basis: '消防法第五十三条、权责清单',
    capPerEnterprise: 2,
    inputs: { lastYear: '2026年检查120户，发现隐患37处', sectorRisk: '仓储、餐饮火灾风险较高' },
  },
  lines: [
    {
      ref: 'cixi-fire-2027-1',
      title: '仓储企业消防安全检查',
      itemIds: ['cixi-item-fire-1'],
      targets: { kind: 'sampled', pool: '一般监管对象库', ratioPercent: 5, count: null },
      window: { from: plainDate('2027-05-01'), to: plainDate('2027-06-30') },
      mode: 'single',
      channel: 'onSite',
      method: '现场检查',
      content: '消防通道和设施',
      basis: '消防法第五十三条',
    },
  ],
});

/** Where one made of the schema would not do. */
export const commandExamples: { readonly [N in PlanCommandName]?: PlanCommandData<N> } = {
  revisePlan: { head: exampleDraft.head },
  setPlanLines: { put: exampleDraft.lines, remove: [] },
  proposePlanChange: {
    adjustment: {
      adjustmentId: 'cixi-fire-2027-change-1',
      planId: '6f1d2c0e-8a57-5b0d-9d0e-5f3d3c0c9a11',
      reason: '企业停产检修',
      changes: [
        {
          kind: 'moveLine',
          ref: 'cixi-fire-2027-1',
          window: { from: plainDate('2027-07-01'), to: plainDate('2027-08-31') },
        },
      ],
    },
    urgentPlanId: null,
  },
};
