// What a plan answers to items that may not be checked: the same rules, sentences and clauses as an inspection's.
import type { RuleId } from '../policy/rule-ids';
import { refuse, type Refusal } from '../shared/outcome';
import type { ItemFault } from './faults';
import type { ItemPack } from './item-pack';

const ruleOf = ({ code }: ItemFault): RuleId => (code === 'otherAgency' ? 'itemOwned' : 'itemPublished');

/** null: nothing stands against them, or nothing that the pack blocks. @param agencyIds whose items they may be */
export const faultRefusal = (
  faults: readonly ItemFault[],
  agencyIds: readonly string[],
  { rules }: Pick<ItemPack, 'rules'>,
): Refusal | null => {
  for (const rule of ['itemPublished', 'itemOwned'] as const) {
    const found = faults.filter((fault) => ruleOf(fault) === rule);
    const { strength, source, overrideBy } = rules[rule];
    if (found.length === 0 || (strength !== 'block' && strength !== 'block*')) continue;
    const items = [...new Set(found.map(({ itemId }) => itemId))];
    const reasons = [...new Set(found.map(({ code }) => code))];
    const params = rule === 'itemOwned' ? { items, notOf: agencyIds } : { items, reasons };
    return refuse(`rule.${rule}`, params, source, overrideBy);
  }
  return null;
};
