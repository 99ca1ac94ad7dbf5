// Whether a person of an agency may be entered as its officer: nobody is two people to the separation of duties.
import type { PoolClient } from 'pg';

export interface PersonQuestion {
  readonly personId: string;
  readonly agencyId: string;
  readonly jurisdiction: string;
}

export const enterablePerson = async (
  client: PoolClient,
  { personId, agencyId, jurisdiction }: PersonQuestion,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    `SELECT 1 FROM person p WHERE p.id = $1 AND p.agency_id = $2 AND p.jurisdiction = $3
       AND NOT EXISTS (SELECT 1 FROM officer o WHERE o.id = p.id)`,
    [personId, agencyId, jurisdiction],
  );
  return rowCount === 1;
};
