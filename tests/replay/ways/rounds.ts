// A month's round in Huzhou: one change is agreed, one comes late, one agency has none and one is silent; the merge is accepted,
// the month published, its visits begun by the planning day, and the round closes by itself when the month is over.
import { castOf } from '../../../demo/cast';
import type { Scenario } from '../../../demo/stage/scenario';
import { plainDate } from '../../../domain/calendar/plain-date';

const huzhou = castOf('huzhou');
const { fire, market } = huzhou;
/** HZ-21: the guidance office and the market regulator decide together. */
const deciders = ['huzhou-coord-1', 'huzhou-coord-2'];
const day = (text: string) => plainDate(text);

export const roundOfHuzhou: Scenario = {
  name: 'rounds-huzhou',
  jurisdiction: huzhou.jurisdiction,
  title: '月磋商：报送、逾期、一致同意、合并、公布、开始检查、月末终结',
  startsAt: '2026-06-15 08:30',
  tell: async (story) => {
    await story.at('2026-06-15 09:00');
    const plan = await story.plan('plan', '七月的计划', fire.drafter, {
      kind: 'annual',
      year: 2026,
      agencyId: fire.id,
      head: {
        title: '2026年7月检查计划',
        period: { from: day('2026-06-15'), to: day('2026-07-31') },
        basis: '权责清单',
        capPerEnterprise: 2,
        inputs: { lastYear: '去年检查120户', sectorRisk: '仓储业风险高' },
      },
      lines: [
        {
          ref: 'hz-round-1',
          title: '消防安全检查',
          itemIds: [huzhou.item('fire-1')],
          targets: { kind: 'named', enterpriseIds: [huzhou.firm(1).id, huzhou.firm(3).id] },
          window: { from: day('2026-07-01'), to: day('2026-07-31') },
          mode: 'single',
          channel: 'onSite',
          method: '现场检查',
          content: '消防通道和设施',
          basis: '消防法第五十三条',
        },
      ],
    });
    await plan.does(fire.drafter, 'submitPlan', {});
    await plan.does(fire.agencyLeader, 'approvePlan', { opinion: '同意' });
    await plan.does('huzhou-coord-1', 'recordCoordination', {
      consultationId: null,
      outcome: 'merged',
      mergeRef: 'merge-1',
    });
    await plan.does(fire.drafter, 'publishPlan', { where: '政府网站', publicationRef: '公告〔2026〕9号' });

    await story.at('2026-06-24 10:00');
    const round = await story.round('month', '2026年7月磋商', deciders[0] ?? '', {
      kind: 'monthly',
      period: '2026-07',
    });
    const cancelling = (adjustmentId: string, enterpriseId: string) => ({
      adjustment: {
        adjustmentId,
        planId: plan.id,
        reason: '企业停产检修',
        changes: [{ kind: 'cancelLine' as const, ref: 'hz-round-1', enterpriseIds: [enterpriseId] }],
      },
      urgentReason: null,
    });
    await round.does(fire.unitHead, 'submitAdjustment', cancelling('hz-round-adj-1', huzhou.firm(3).id));
    await round.does(market.unitHead, 'sendNilReturn', {});
    await story.at('2026-07-01 09:00');
    await round.does(fire.unitHead, 'submitAdjustment', cancelling('hz-round-adj-2', huzhou.firm(1).id));
    for (const decider of deciders)
      await round.does(decider, 'decideAdjustment', {
        adjustmentId: 'hz-round-adj-1',
        decision: 'agree',
        reason: null,
      });
    const hash = await round.merge(deciders[0] ?? '');
    for (const decider of deciders)
      await round.does(decider, 'decideMerge', { hash, decision: 'accept', reason: null });
    await round.does(deciders[0] ?? '', 'publishRound', {});
    // A visit is begun some working days before its day; each night says how many have not begun.
    for (const morning of ['2026-07-02', '2026-07-20', '2026-08-03']) {
      await story.at(`${morning} 00:30`);
      await story.planningDay(morning === '2026-07-02' ? 'day' : undefined);
    }
    await story.at('2026-08-10 09:00');
  },
};
