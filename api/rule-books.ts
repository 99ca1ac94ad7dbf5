// Packs, calendar and clauses, read once when the API starts.
import { loadAllPacks, loadCalendar, loadClauseRegister } from '../policies/load';
import type { RuleBooks } from './dependencies';

/** @throws PackError when a pack, the register or the calendar is broken */
export const loadRuleBooks = (): RuleBooks => {
  const packs = new Map(loadAllPacks({ allowDrafts: true }).map((pack) => [pack.id, pack]));
  const register = loadClauseRegister();
  return {
    packOf: (jurisdiction) => packs.get(jurisdiction) ?? null,
    calendar: loadCalendar(),
    clauseText: (id) => register.get(id)?.text ?? null,
  };
};
