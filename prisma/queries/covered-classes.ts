// Classes of enterprises that a special plan names whole (HZ-40): pools by the lists of that day, tiers by the pack's table.
import type { Pool } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { EnterprisePool } from '../../domain/inspection/vocabulary';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { ClassName } from '../../domain/tier/class-limits';
import { tierOf, type Graded } from '../../domain/tier/tier-of';
import { listedPools } from './pools';

export interface CoverageQuestion {
  readonly jurisdiction: string;
  /** For whom lists of an agency's own field count. */
  readonly agencyId: string;
  readonly enterpriseIds: readonly string[];
  /** On which the lists count: the first day of the plan that is still to come. */
  readonly day: PlainDate;
  readonly pack: Pick<PolicyPack, 'tiers'>;
}

interface Group extends Graded {
  readonly pool: EnterprisePool;
  readonly members: number;
  readonly named: number;
}

/** pool: its name alone, as plans before this knew it; tier.D: of more than one enterprise, since one is no campaign. */
export const coveredClasses = async (
  pool: Pool,
  { jurisdiction, agencyId, enterpriseIds, day, pack }: CoverageQuestion,
): Promise<readonly string[]> => {
  const { rows } = await pool.query<Group>(
    `SELECT coalesce(listed.pool, e.pool) AS pool, e.risk, e.credit_grade AS "creditGrade", e.trade,
       count(*)::int AS members, count(*) FILTER (WHERE e.id = ANY ($4::text[]))::int AS named
     FROM enterprise e LEFT JOIN (${listedPools('$2', '$3::date', '$1')}) AS listed ON listed.enterprise_id = e.id
     WHERE e.jurisdiction = $1 AND (e.ended_on IS NULL OR e.ended_on > $3::date)
     GROUP BY 1, 2, 3, 4`,
    [jurisdiction, agencyId, day, enterpriseIds],
  );
  const found = new Map<EnterprisePool | ClassName, { members: number; named: number }>();
  const add = (name: EnterprisePool | ClassName, { members, named }: Group): void => {
    const sofar = found.get(name) ?? { members: 0, named: 0 };
    found.set(name, { members: sofar.members + members, named: sofar.named + named });
  };
  for (const group of rows) {
    add(group.pool, group);
    const tier = tierOf(group, pack)?.tier;
    if (tier !== undefined) add(`tier.${tier}`, group);
  }
  return [...found]
    .filter(
      ([name, { members, named }]) =>
        members > 0 && named === members && (members > 1 || !name.includes('.')),
    )
    .map(([name]) => name)
    .sort();
};
