// Where the clearing up of inspecting bodies stands, and who has the next step (DE-06, HZ-77, JJ-07).
import { isLate, standingOf, type BodyStanding, type Confirmation } from '../../../domain/body/confirmation';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import type { StandingDuty } from '../../../domain/duty/duty';
import { mayConfirm, mayPropose } from '../../../domain/permission/posts';
import { keptConfirmations } from '../kept-registers';
import { listKept } from '../kept-rows';
import { standingBodies, type StandingBody } from '../staff';
import type { Place } from './place';

/** Newest first: a body that was announced may be cleared up again. */
export const latestConfirmation = (rows: readonly Confirmation[], agencyId: string): Confirmation | null =>
  rows
    .filter((row) => row.agencyId === agencyId && row.status !== 'rejected')
    .sort((a, b) => (a.proposedOn < b.proposedOn ? 1 : -1))
    .sort((a, b) => Number(a.status === 'announced') - Number(b.status === 'announced'))[0] ?? null;

export interface BodyProgress extends Omit<StandingBody, 'level'> {
  readonly standing: BodyStanding;
  readonly confirmationId: string | null;
  /** Proposals that were rejected: the next one is another duty. */
  readonly rejected: number;
  readonly isOverdue: boolean;
}

/** In the order of agencies. @param agencyId of this one alone */
export const bodyProgressOf = async (
  { pool, pack, today }: Pick<Place, 'pool' | 'pack' | 'today'>,
  agencyId?: string,
): Promise<readonly BodyProgress[]> => {
  const terms = pack.posts?.bodyConfirmation.value;
  if (terms === undefined) return [];
  const [bodies, kept] = await Promise.all([
    standingBodies(pool, pack.id, today),
    listKept(pool, keptConfirmations, { jurisdiction: pack.id, limit: null }),
  ]);
  const rows = kept.map(({ row }) => row);
  return bodies
    .filter((body) => agencyId === undefined || body.agencyId === agencyId)
    .map(({ level: _level, ...body }) => {
      const latest = latestConfirmation(rows, body.agencyId);
      const standing = standingOf(latest, body.publishedOn as PlainDate | null);
      const rejected = rows.filter((row) => row.agencyId === body.agencyId && row.status === 'rejected');
      return {
        ...body,
        standing,
        confirmationId: latest?.id ?? null,
        rejected: rejected.length,
        isOverdue: isLate(standing, terms, today),
      };
    });
};

/** A body that was announced before there was a register owes nothing by itself; one that is not announced does. */
const kinds = { toConfirm: 'confirmBody', toAnnounce: 'announceBody', unconfirmed: 'proposeBody' } as const;
const acts = { confirmBody: 'decide', announceBody: 'announce' } as const;

export const bodyDuties = async (place: Place): Promise<readonly StandingDuty[]> => {
  const { posts } = place.pack;
  if (posts === undefined) return [];
  const { value: terms, source } = posts.bodyConfirmation;
  const mayNext: Readonly<Record<(typeof kinds)[keyof typeof kinds], StandingDuty['isOf']>> = {
    proposeBody: (actor) => mayPropose(actor, terms),
    confirmBody: (actor) => mayConfirm(actor, terms),
    announceBody: (actor) => mayPropose(actor, terms) || mayConfirm(actor, terms),
  };
  return (await bodyProgressOf(place)).flatMap(
    ({ standing, agencyId, agencyName, confirmationId, rejected, isOverdue }): readonly StandingDuty[] => {
      if (standing === 'announced' || standing === 'announcedOnly') return [];
      const kind = kinds[standing];
      const id = confirmationId ?? '';
      return [
        {
          key: `${kind} ${kind === 'proposeBody' ? `${agencyId} ${String(rejected)}` : id}`,
          kind,
          what: agencyName,
          ...{ agencyId, agencyName, dueOn: terms.dueOn, isOverdue, clauses: [...source.clauses] },
          path: kind === 'proposeBody' ? '/body-confirmations' : `/body-confirmations/${id}/${acts[kind]}`,
          isOf: mayNext[kind],
          isWatched: false,
        },
      ];
    },
  );
};
