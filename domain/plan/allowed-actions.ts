// What this actor may do with a plan now: every command of its stage, allowed or refused with code and clause.
import { planCommandTitles } from '../errors/plan-names';
import { planAvailability, planCommandTable, type LaterPlanCommand } from './command-table';
import { planCommandNames } from './commands';
import { changeApprovalGuard, changeGuard } from './steps/changing';
import { submitPlan } from './steps/drafting';
import { filingGuard, publicationGuard, resultsGuard } from './steps/publishing';
import { approvalGuard, governmentGuard, refusalGuard, returnGuard, reviewGuard } from './steps/review';
import { lapseOverdue, startPlanWork, type PlanContext, type PlanGuard } from './work';
import type { PlanState } from './state';
import type { Refusal } from '../shared/outcome';

export interface AllowedPlanAction {
  readonly command: LaterPlanCommand;
  readonly title: string;
  readonly allowed: boolean;
  readonly refusal: Refusal | null;
}

/** What each command asks beside stage, role and side, whatever is written into it. */
const previews: { readonly [N in LaterPlanCommand]?: PlanGuard } = {
  submitPlan: (work) => (work.facts === null ? null : submitPlan(work, {})),
  passPlanLegalReview: reviewGuard,
  approvePlan: approvalGuard,
  approvePlanByGovernment: governmentGuard,
  returnPlan: returnGuard,
  refusePlan: refusalGuard,
  filePlan: filingGuard,
  publishPlan: publicationGuard,
  publishPlanResults: resultsGuard,
  approvePlanChange: changeApprovalGuard(null),
  refusePlanChange: changeGuard,
};

/**
 * Why the actor may not; null when he may, as far as can be said without what he would write into it.
 * @param changeId of the change that he would approve, where it is known
 */
export const previewRefusal = (
  context: PlanContext & { readonly state: PlanState },
  command: LaterPlanCommand,
  changeId: string | null = null,
): Refusal | null => {
  const { state, actor } = context;
  const unavailable = planAvailability(state, actor, command);
  if (unavailable !== null) return unavailable;
  const work = startPlanWork(context, state);
  lapseOverdue(work);
  const guard =
    command === 'approvePlanChange' && changeId !== null ? changeApprovalGuard(changeId) : previews[command];
  return guard?.(work) ?? null;
};

/** In table order; what only the system gives is left out. */
export const allowedPlanActions = (
  context: PlanContext & { readonly state: PlanState },
): readonly AllowedPlanAction[] => {
  const { state } = context;
  return planCommandNames
    .filter((command): command is LaterPlanCommand => command !== 'draftPlan')
    .filter((command) => planCommandTable[command].party !== 'system')
    .filter((command) => planCommandTable[command].at.includes(state.stage))
    .map((command) => {
      const refusal = previewRefusal(context, command);
      return { command, title: planCommandTitles[command], allowed: refusal === null, refusal };
    });
};
