// Letters of no lifecycle that reached nobody: no task can belong to one, so it is a standing duty of who administers the place (0126).
import type { StandingDuty } from '../../../domain/duty/duty';
import { hasRole } from '../../../domain/shared/actor';
import type { Place } from './place';

export const letterDuties = async ({ pool, pack }: Place): Promise<readonly StandingDuty[]> => {
  const { rows } = await pool.query<{ readonly id: string; readonly recipient: string; readonly at: string }>(
    `SELECT u.id, p.display_name AS recipient, u.since::text AS at
     FROM undelivered_letter u LEFT JOIN letter_apart a ON a.id = u.apart_id
       LEFT JOIN evaluation_invitation i ON i.id = u.invitation_id
       JOIN person p ON p.id = coalesce(a.person_id, i.person_id)
     WHERE u.lifecycle_id IS NULL AND u.outcome IS NULL AND coalesce(a.jurisdiction, i.jurisdiction) = $1`,
    [pack.id],
  );
  return rows.map(({ id, recipient, at }) => ({
    key: `settleLetter ${id} ${at}`,
    ...{ kind: 'settleLetter', what: recipient, agencyId: null, agencyName: null },
    ...{ dueOn: null, isOverdue: false, clauses: [], path: `/undelivered-letters/${id}/retry` },
    isOf: (actor) => hasRole(actor, ['administrator']),
    isWatched: false,
  }));
};
