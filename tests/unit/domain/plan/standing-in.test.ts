// Who stands in for somebody is bound by what separates that person's duties (decision 0102), in plans as in inspections.
import { allowedPlanActions } from '../../../../domain/plan/allowed-actions';
import { standInPlanRefusal } from '../../../../domain/plan/standing-in';
import type { PlanState } from '../../../../domain/plan/state';
import { published } from '../calendar/published-calendar';
import { cixi } from '../inspection/kit/packs';
import { actorOf, type Who } from '../inspection/kit/people';
import { drafted, until } from './kit';

const change = (adjustmentId: string) => ({
  adjustment: {
    adjustmentId,
    planId: 'plan-1',
    reason: '企业停产',
    changes: [{ kind: 'cancelLine', ref: 'a-1', enterpriseIds: ['firm-2'] }],
  },
});

/** A published plan with a change that the drafter proposed. */
const proposed = () =>
  until(drafted(cixi), 'published').does('drafter', 'proposePlanChange', change('adj-1'));

const contextOf = (plan: ReturnType<typeof proposed>, who: Who) => ({
  state: plan.state as PlanState,
  actor: actorOf(who, cixi.id),
  pack: cixi,
  now: plan.now,
  calendar: published,
  facts: null,
});

test('whoever stands in for the one who proposed a change does not approve it (CX-44)', () => {
  const context = contextOf(proposed(), 'leader');
  const { id: proposer } = actorOf('drafter', cixi.id);
  expect(standInPlanRefusal(context, 'approvePlanChange', [proposer], 'adj-1')).toMatchObject({
    code: 'rule.separationOfDuties',
  });
  // In his own right he may; so he may when he stands in for others.
  expect(standInPlanRefusal(context, 'approvePlanChange', [], 'adj-1')).toBeNull();
  expect(standInPlanRefusal(context, 'approvePlanChange', ['reviewer-a'], 'adj-1')).toBeNull();
  // To say no is nobody's gain.
  expect(standInPlanRefusal(context, 'refusePlanChange', [proposer])).toBeNull();
});

test('he may approve what another proposed, though one of the changes is that of the person he stands in for', () => {
  const plan = proposed().does('unitHead', 'proposePlanChange', change('adj-2'));
  const context = contextOf(plan, 'leader');
  const { id: proposer } = actorOf('drafter', cixi.id);
  expect(standInPlanRefusal(context, 'approvePlanChange', [proposer], 'adj-1')?.code).toBe(
    'rule.separationOfDuties',
  );
  expect(standInPlanRefusal(context, 'approvePlanChange', [proposer], 'adj-2')).toBeNull();
  expect(standInPlanRefusal(context, 'approvePlanChange', [proposer])).toBeNull();
});

test('whoever proposed the only change is told beforehand that he may not approve it', () => {
  const of = (who: Who) =>
    allowedPlanActions(contextOf(proposed(), who)).find(({ command }) => command === 'approvePlanChange');
  expect(of('draftingHead')).toMatchObject({ allowed: false, refusal: { code: 'rule.separationOfDuties' } });
  expect(of('leader')).toMatchObject({ allowed: true, refusal: null });
});
