// One plan from its draft to the end of its period: what a command makes happen, or why not.
import { isClockCommand } from '../inspection/deadline';
import { hasRole, type Role } from '../shared/actor';
import { faultsOf, inChinese } from '../shared/faults';
import { refuse, type Outcome, type Refusal } from '../shared/outcome';
import { planAvailability } from './command-table';
import { planCommandSchemas, type PlanCommand, type PlanCommandData, type PlanCommandName } from './commands';
import type { PlanEvent } from './events';
import { initialPlanState } from './evolve';
import { periodRefusal, registerRefusal } from './rules';
import { applyAdjustment, approvePlanChange, proposePlanChange, refusePlanChange } from './steps/changing';
import { escalateDeadline, lapseDeadline, recomputeDeadlines, remindOfDeadline } from './steps/clock';
import {
  agreeToPlan,
  assessPlanNeed,
  openDrafting,
  revisePlan,
  setPlanLines,
  submitPlan,
} from './steps/drafting';
import { filePlan, publishPlan, publishPlanResults, recordCoordination } from './steps/publishing';
import {
  approvePlan,
  approvePlanByGovernment,
  passPlanLegalReview,
  recordPlanDiscussion,
  refusePlan,
  returnPlan,
  withdrawPlan,
} from './steps/review';
import { lapseOverdue, startPlanWork, type PlanContext, type PlanWork } from './work';

export type { PlanContext } from './work';

const planDrafters: readonly Role[] = ['drafter', 'unitHead'];

const draftPlan = (context: PlanContext, data: PlanCommandData<'draftPlan'>): Outcome<PlanEvent> => {
  const { actor, pack, facts, calendar } = context;
  const { draft } = data;
  if (context.state !== null) return refuse('alreadyDrafted', { of: 'plan' });
  if (actor.jurisdiction !== pack.id)
    return refuse('otherJurisdiction', { jurisdiction: pack.id, of: 'plan' });
  if (!hasRole(actor, planDrafters))
    return refuse('roleNotAllowed', { command: 'draftPlan', roles: planDrafters });
  if (actor.agencyId !== draft.agencyId) return refuse('otherAgency', { agencies: [draft.agencyId] });
  if (facts === null) return refuse('factsMissing');
  const township = facts.agencies.some(({ id, township: is }) => id === draft.agencyId && is);
  const drafted = { type: 'PlanDrafted', ...data, township, by: actor.id } as const;
  const state = initialPlanState(drafted, pack, calendar);
  const refusal = periodRefusal(state) ?? registerRefusal(state, facts);
  if (refusal !== null) return refusal;
  const work = startPlanWork(context, state);
  work.events.push(drafted);
  openDrafting(work);
  return { ok: true, events: work.events };
};

const act = (work: PlanWork, command: Exclude<PlanCommand, { name: 'draftPlan' }>): Refusal | null => {
  switch (command.name) {
    case 'revisePlan':
      return revisePlan(work, command.data);
    case 'setPlanLines':
      return setPlanLines(work, command.data);
    case 'assessPlanNeed':
      return assessPlanNeed(work, command.data);
    case 'agreeToPlan':
      return agreeToPlan(work, command.data);
    case 'submitPlan':
      return submitPlan(work, command.data);
    case 'passPlanLegalReview':
      return passPlanLegalReview(work, command.data);
    case 'recordPlanDiscussion':
      return recordPlanDiscussion(work, command.data);
    case 'approvePlan':
      return approvePlan(work, command.data);
    case 'approvePlanByGovernment':
      return approvePlanByGovernment(work, command.data);
    case 'returnPlan':
      return returnPlan(work, command.data);
    case 'refusePlan':
      return refusePlan(work, command.data);
    case 'recordCoordination':
      return recordCoordination(work, command.data);
    case 'filePlan':
      return filePlan(work, command.data);
    case 'publishPlan':
      return publishPlan(work, command.data);
    case 'publishPlanResults':
      return publishPlanResults(work, command.data);
    case 'proposePlanChange':
      return proposePlanChange(work, command.data);
    case 'approvePlanChange':
      return approvePlanChange(work, command.data);
    case 'refusePlanChange':
      return refusePlanChange(work, command.data);
    case 'applyAdjustment':
      return applyAdjustment(work, command.data);
    case 'withdrawPlan':
      return withdrawPlan(work, command.data);
    case 'lapseDeadline':
      return lapseDeadline(work, command.data.deadlineId);
    case 'remindOfDeadline':
      return remindOfDeadline(work, command.data.deadlineId);
    case 'escalateDeadline':
      return escalateDeadline(work, command.data.deadlineId);
    case 'recomputeDeadlines':
      return recomputeDeadlines(work, command.data.calendar);
  }
};

export const decidePlan = (context: PlanContext, command: PlanCommand): Outcome<PlanEvent> => {
  if (command.name === 'draftPlan') return draftPlan(context, command.data);
  if (context.state === null) return refuse('notDrafted', { of: 'plan' });
  const refusal = planAvailability(context.state, context.actor, command.name);
  if (refusal !== null) return refusal;
  const work = startPlanWork(context, context.state);
  if (!isClockCommand(command.name)) {
    lapseOverdue(work);
    const ended = planAvailability(work.state, context.actor, command.name);
    if (ended !== null) return ended;
  }
  return act(work, command) ?? { ok: true, events: work.events };
};

export const parsePlanCommand = (
  name: PlanCommandName,
  data: unknown,
): { readonly ok: true; readonly command: PlanCommand } | Refusal => {
  const parsed = planCommandSchemas[name].safeParse(data, inChinese);
  if (parsed.success) return { ok: true, command: { name, data: parsed.data } as PlanCommand };
  return refuse('malformedCommand', { fault: faultsOf(parsed.error) });
};
