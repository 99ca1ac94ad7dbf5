// What the lines of a sheet may point to: agencies by id or name, enterprises by their credit code.
import type { Queryable } from './rows';

export interface References {
  /** Id by id and by name, of agencies that have not ended. */
  readonly agencies: ReadonlyMap<string, string>;
  /** Id by unified social credit code. */
  readonly enterprises: ReadonlyMap<string, string>;
}

export const referencesIn = async (
  client: Queryable,
  { jurisdiction, today, usccs }: { jurisdiction: string; today: string; usccs: readonly string[] },
): Promise<References> => {
  const agencies = await client.query<{ id: string; name: string }>(
    'SELECT id, name FROM agency WHERE jurisdiction = $1 AND (ended_on IS NULL OR ended_on > $2::date)',
    [jurisdiction, today],
  );
  const enterprises = await client.query<{ id: string; uscc: string }>(
    'SELECT id, uscc FROM enterprise WHERE jurisdiction = $1 AND uscc = ANY ($2::text[])',
    [jurisdiction, usccs],
  );
  return {
    agencies: new Map(
      agencies.rows.flatMap(({ id, name }) => [
        [name, id],
        [id, id],
      ]),
    ),
    enterprises: new Map(enterprises.rows.map(({ id, uscc }) => [uscc, id])),
  };
};

/** Credit codes of a jurisdiction's enterprises by id: how a sheet of sites names whose they are. */
export const usccsOf = async (
  client: Queryable,
  jurisdiction: string,
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ id: string; uscc: string }>(
    'SELECT id, uscc FROM enterprise WHERE jurisdiction = $1',
    [jurisdiction],
  );
  return new Map(rows.map(({ id, uscc }) => [id, uscc]));
};
