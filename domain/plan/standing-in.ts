// A substitute acts in his own name; what separates the duties of those he stands in for binds him too (decision 0102).
import { bindingRefusal } from '../inspection/standing-in';
import type { Refusal } from '../shared/outcome';
import { previewRefusal } from './allowed-actions';
import type { LaterPlanCommand } from './command-table';
import type { PlanState } from './state';
import type { PlanContext } from './work';

/**
 * Why one who stands in for these people may not give this command, though he might in his own right; null when he may.
 * @param changeId of the change that the command approves; null where it approves none or none is named yet
 */
export const standInPlanRefusal = (
  context: PlanContext & { readonly state: PlanState },
  command: LaterPlanCommand,
  absentIds: readonly string[],
  changeId: string | null = null,
): Refusal | null => {
  for (const id of absentIds) {
    const asAbsent = { ...context, actor: { ...context.actor, id } };
    const refusal = bindingRefusal(previewRefusal(asAbsent, command, changeId));
    if (refusal !== null) return refusal;
  }
  return null;
};
