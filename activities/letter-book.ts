// What letters look up outside the database: clauses and bodies, read once from the policies.
import { loadAllPacks, loadClauseRegister } from '../policies/load';
import type { LetterBook } from './letters/letter';

/** @throws PackError when a pack or the register is broken */
export const loadLetterBook = (): LetterBook => {
  const register = loadClauseRegister();
  const packs = new Map(loadAllPacks({ allowDrafts: true }).map((pack) => [pack.id, pack]));
  return {
    clauseText: (clauseId) => register.get(clauseId)?.text ?? null,
    bodyName: (packId, key) => packs.get(packId)?.bodies[key] ?? null,
  };
};
