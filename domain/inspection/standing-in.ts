// A substitute (代理人) acts in his own name with his own roles, so `decide` asks only about himself. That nobody gets round
// the separation of duties by having somebody stand in for him is found by deciding once more as the absent person.
import { refuse, type Refusal } from '../shared/outcome';
import type { Command } from './commands';
import { decide } from './decide';
import type { DecideContext } from './work';

const why = '您代理的人员按职责分离不得办理此事，代理期间您也不得办理';

/** A refusal of the absent person, as it binds the one who stands in for him: only what separates duties does. */
export const bindingRefusal = (refusal: Refusal | null): Refusal | null =>
  refusal?.code === 'rule.separationOfDuties' ? refuse(refusal.code, { why }, refusal.source) : null;

/** Why one who stands in for these people may not give this command, though he might in his own right; null when he may. */
export const standInRefusal = (
  context: DecideContext,
  command: Command,
  absentIds: readonly string[],
): Refusal | null => {
  for (const id of absentIds) {
    const outcome = decide({ ...context, actor: { ...context.actor, id } }, command);
    const refusal = outcome.ok ? null : bindingRefusal(outcome);
    if (refusal !== null) return refusal;
  }
  return null;
};
