// What the visit ledger says before a follow-up takes a place that counts to the cap (HZ-74); taken before the command is sent
// and let go when its outcome is certain, as an inspection's places are.
import { shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import { asksLedger, type CreditFacts } from '../../domain/credit-repair/follow-up';
import type { CreditRepairState } from '../../domain/credit-repair/state';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { capFacts } from '../../prisma/queries/facts';
import { takePlaces } from '../../prisma/queries/visit-places';
import type { ApiDependencies } from '../dependencies';
import { holdingClaim } from '../place-claims';

export interface FollowUpAsker {
  readonly command: string;
  readonly state: CreditRepairState;
  readonly pack: PolicyPack;
  /** ISO instant of the command. */
  readonly now: string;
  readonly updateId: string;
}

/** null where the command asks for no place, or the register does not know the enterprise. */
export type AskLedger = () => Promise<CreditFacts | null>;

const ask = async (
  { database }: Pick<ApiDependencies, 'database'>,
  { state, pack, now, updateId }: FollowUpAsker,
  attempt: string,
): Promise<CreditFacts | null> => {
  const today = shanghaiDay(now);
  const { id: inspectionId, agencyId, enterpriseId } = state;
  const draft = {
    enterpriseId,
    siteId: null,
    agencyIds: [agencyId],
    leadAgencyId: agencyId,
    planLineRef: null,
    kind: 'followUp' as const,
    window: { from: today, to: today },
  };
  const question = { jurisdiction: pack.id, draft, inspectionId, today };
  const place = { year: yearOf(today), counted: true, triggered: false, attempt, updateId };
  const visits = await takePlaces(database.pool, { ...question, ...place });
  const known = await capFacts(database, question);
  return known === null ? null : { ...known, visits };
};

/** Runs `act`, which asks the ledger when it has come so far. */
export const holdingFollowUp = <T>(
  dependencies: Pick<ApiDependencies, 'database' | 'log'>,
  asker: FollowUpAsker,
  act: (ledger: AskLedger) => Promise<T>,
): Promise<T> => {
  const { command, state, pack, updateId } = asker;
  return holdingClaim(dependencies, { lifecycleId: state.id, updateId }, (attempt, claims) =>
    act(async () => {
      if (!asksLedger(command, pack)) return null;
      claims();
      return await ask(dependencies, asker, attempt);
    }),
  );
};
