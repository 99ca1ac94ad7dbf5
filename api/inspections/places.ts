// The places in the visit ledger that a command needs: taken before it is sent, so that what it is decided on is true when it
// arrives; let go as soon as its outcome is certain. One whose outcome is not known keeps them until it is.
import { shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import type { CommandName } from '../../domain/inspection/commands';
import type { InspectionState } from '../../domain/inspection/state';
import { countedAs, likelyDay } from '../../domain/inspection/visits';
import { visitCounts } from '../../prisma/queries/ledger';
import { takePlaces, type VisitCounts } from '../../prisma/queries/visit-places';
import { settleVisitClaims } from '../../temporal-config/settle-visit-claims';
import type { ApiDependencies } from '../dependencies';
import { pinnedPack } from '../pinned-packs';
import { holdingClaim } from '../place-claims';

/** After these the ledger has the visit: promised, or made in a year other than the one it was promised in. */
const takers: readonly CommandName[] = ['submitForReview', 'enterUrgently', 'recordEntry'];

export interface PlaceAsker {
  readonly command: CommandName;
  readonly state: InspectionState;
  /** ISO instant of the command. */
  readonly now: string;
  readonly updateId: string;
}

/** Takes the places and answers what stands before them; null where the command needs none. */
export type TakePlaces = () => Promise<VisitCounts | null>;

type Reach = Pick<ApiDependencies, 'database' | 'temporal' | 'log' | 'ruleBooks'>;

const take = async (
  dependencies: Reach,
  { state, now, updateId }: PlaceAsker,
  attempt: string,
): Promise<VisitCounts> => {
  const { pool } = dependencies.database;
  const { draft, id: inspectionId } = state;
  const today = shanghaiDay(now);
  const year = yearOf(likelyDay(draft, today));
  const pack = await pinnedPack(dependencies, state.pack);
  const { counted, triggered } = countedAs(draft, pack);
  const request = { inspectionId, jurisdiction: pack.id, draft, year, counted, triggered, attempt, updateId };
  const visits = await takePlaces(pool, request);
  if (visits.every((agency) => agency.counted + agency.exempt === 0)) return visits;
  // Some of what stands before may be held for nobody.
  const { enterpriseId } = draft;
  const settled = await settleVisitClaims({ client: dependencies.temporal, pool, enterpriseId });
  const question = { jurisdiction: pack.id, draft, inspectionId, today };
  return settled ? await visitCounts(pool, question, year) : visits;
};

/** Runs `act`, which takes the places when it has come so far; see holdingClaim. */
export const keepingPlaces = <T>(
  dependencies: Reach,
  asker: PlaceAsker,
  act: (places: TakePlaces) => Promise<T>,
): Promise<T> => {
  const { command, state, updateId } = asker;
  return holdingClaim(dependencies, { lifecycleId: state.id, updateId }, (attempt, claims) =>
    act(async () => {
      if (!takers.includes(command) || state.draft.channel === 'offSite') return null;
      claims();
      return await take(dependencies, asker, attempt);
    }),
  );
};
