// The stage × command table of a plan, every cell said; and no stage without a task.
import { planCommandNames, type PlanCommandName } from '../../../../domain/plan/commands';
import { allowedPlanActions } from '../../../../domain/plan/allowed-actions';
import { openPlanTasks } from '../../../../domain/plan/tasks';
import { isEndedStage, planStages, type PlanStage } from '../../../../domain/plan/vocabulary';
import { published } from '../calendar/published-calendar';
import { cixi, realPacks } from '../inspection/kit/packs';
import { actorOf, everybody } from '../inspection/kit/people';
import { drafted, line, merged, minutes, necessary, publication, special, head, until, annual } from './kit';
import type { Data } from '../inspection/kit/given';

const table = `
                          draft legalReview collectiveDiscussion approval governmentApproval coordination filing publication published closed withdrawn refused
  draftPlan               .     .           .                    .        .                  .            .      .           .         .      .         .
  revisePlan              x     .           .                    .        .                  .            .      .           .         .      .         .
  setPlanLines            x     .           .                    .        .                  .            .      .           .         .      .         .
  assessPlanNeed          x     .           .                    .        .                  .            .      .           .         .      .         .
  agreeToPlan             x     x           x                    x        .                  .            .      .           .         .      .         .
  submitPlan              x     .           .                    .        .                  .            .      .           .         .      .         .
  passPlanLegalReview     .     x           .                    .        .                  .            .      .           .         .      .         .
  recordPlanDiscussion    .     .           x                    .        .                  .            .      .           .         .      .         .
  approvePlan             .     .           .                    x        .                  .            .      .           .         .      .         .
  approvePlanByGovernment .     .           .                    .        x                  .            .      .           .         .      .         .
  returnPlan              .     x           x                    x        x                  .            .      .           .         .      .         .
  refusePlan              .     .           .                    x        x                  .            .      .           .         .      .         .
  recordCoordination      .     .           .                    .        .                  x            .      .           .         .      .         .
  filePlan                .     .           .                    .        .                  x            x      .           x         .      .         .
  publishPlan             .     .           .                    .        .                  .            .      x           .         .      .         .
  publishPlanResults      .     .           .                    .        .                  .            .      .           x         .      .         .
  proposePlanChange       .     .           .                    .        .                  .            .      .           x         .      .         .
  approvePlanChange       .     .           .                    .        .                  .            .      .           x         .      .         .
  refusePlanChange        .     .           .                    .        .                  .            .      .           x         .      .         .
  applyAdjustment         .     .           .                    .        .                  .            .      .           x         .      .         .
  withdrawPlan            x     x           x                    x        x                  x            x      x           .         .      .         .
  lapseDeadline           x     x           x                    x        x                  x            x      x           x         .      .         .
  remindOfDeadline        x     x           x                    x        x                  x            x      x           x         .      .         .
  escalateDeadline        x     x           x                    x        x                  x            x      x           x         .      .         .
  recomputeDeadlines      x     x           x                    x        x                  x            x      x           x         .      .         .
`;
const [header = [], ...rows] = table
  .trim()
  .split('\n')
  .map((text) => text.trim().split(/\s+/));
const marked = (stage: PlanStage) =>
  rows.filter((row) => row[header.indexOf(stage) + 1] === 'x').map(([name]) => name);

const adjustment = {
  adjustmentId: 'adj-1',
  planId: 'plan-1',
  reason: '停产',
  changes: [{ kind: 'cancelLine', ref: 'a-1' }],
};
const data: Readonly<Record<PlanCommandName, Data>> = {
  draftPlan: { planId: 'plan-1', draft: annual() },
  revisePlan: { head: head() },
  setPlanLines: { put: [line()] },
  assessPlanNeed: necessary,
  agreeToPlan: { agencyId: 'agency-b', opinion: '同意' },
  submitPlan: {},
  passPlanLegalReview: { opinion: '同意' },
  recordPlanDiscussion: minutes,
  approvePlan: { opinion: '同意' },
  approvePlanByGovernment: { documentRef: 'x' },
  returnPlan: { reason: 'x' },
  refusePlan: { reason: 'x' },
  recordCoordination: merged,
  filePlan: { body: 'coordinatingBody', receiptNo: 'x' },
  publishPlan: publication,
  publishPlanResults: publication,
  proposePlanChange: { adjustment },
  approvePlanChange: { adjustmentId: 'adj-1', opinion: 'x' },
  refusePlanChange: { adjustmentId: 'adj-1', reason: 'x' },
  applyAdjustment: { consultationId: null, adjustment, decision: 'x' },
  withdrawPlan: { reason: 'x' },
  lapseDeadline: { deadlineId: 'planDrafting:1' },
  remindOfDeadline: { deadlineId: 'planDrafting:1' },
  escalateDeadline: { deadlineId: 'planDrafting:1' },
  recomputeDeadlines: { calendar: published },
};

const specialStages: readonly string[] = ['legalReview', 'collectiveDiscussion', 'governmentApproval'];

const at = (stage: PlanStage) => {
  if (specialStages.includes(stage)) return until(drafted(cixi, special()), stage);
  if (stage === 'withdrawn') return drafted(cixi).does('drafter', 'withdrawPlan', { reason: '不再需要' });
  if (stage === 'refused')
    return until(drafted(cixi), 'approval').does('leader', 'refusePlan', { reason: '重复' });
  if (stage === 'closed') return until(drafted(cixi), 'published').at('2027-01-01 00:00');
  return until(drafted(cixi), stage);
};

test('every command has its row and every stage its column', () => {
  expect(rows.map(([name]) => name)).toEqual(planCommandNames);
  expect(header).toEqual(planStages);
});

test.each(planStages)('at %s exactly the marked commands exist', (stage) => {
  const plan = at(stage);
  const existing = planCommandNames.filter((name) =>
    everybody.some((who) => {
      const outcome = plan.try(who, name, data[name]);
      return outcome.ok || !['illegalInThisState', 'alreadyDrafted', 'roleNotAllowed'].includes(outcome.code);
    }),
  );
  expect(existing).toEqual(marked(stage));
});

test.each(planStages)(
  'at %s every task can be done by somebody it is addressed to, and work goes on until the end',
  (stage) => {
    const { state } = at(stage);
    if (state === null) throw new Error('no plan');
    const tasks = openPlanTasks(state, cixi);
    expect(tasks.every(({ command }) => marked(stage).includes(command))).toBe(true);
    expect(tasks.length > 0).toBe(!isEndedStage(stage) && stage !== 'published');
  },
);

test.each(realPacks)('what is shown as allowed in $name is what is decided', (pack) => {
  for (const plan of [drafted(pack), until(drafted(pack), 'approval'), until(drafted(pack), 'published')])
    for (const who of everybody) {
      const { state, now, facts } = plan;
      if (state === null) throw new Error('no plan');
      const actions = allowedPlanActions({
        state,
        actor: actorOf(who, pack.id),
        pack,
        now,
        calendar: published,
        facts,
      });
      for (const { command, allowed } of actions.filter((action) => !action.allowed))
        expect([who, command, allowed, plan.try(who, command, data[command]).ok]).toEqual([
          who,
          command,
          false,
          false,
        ]);
    }
});
