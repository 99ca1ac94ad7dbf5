// The numbers of the badge, from the counters that the database keeps (decision 0103).
import type { Pool } from 'pg';
import { audiencesFor, standInAudiences, type InboxReader } from '../audience';
import { addStandIn, audiencesOnce, listed, placesOf } from './inbox-audiences';
import { Conditions } from './page';
import { prepared } from './prepared';

export interface TaskCount {
  readonly command: string;
  readonly open: number;
  readonly overdue: number;
  /** Due before the given instant, overdue ones among them. */
  readonly dueSoon: number;
}

interface Instants {
  readonly now: string;
  readonly soon: string;
}

/** What is addressed to those for whom the reader stands in is told apart by the tasks' roles: counted task by task, being few. */
const countStandIn = async (
  pool: Pool,
  reader: InboxReader,
  { now, soon }: Instants,
): Promise<readonly TaskCount[]> => {
  const where = new Conditions([standInAudiences(reader), now, soon]);
  where.add('a.audience = ANY ($1::text[])');
  addStandIn(where, reader);
  const { rows } = await pool.query<TaskCount>(
    `SELECT a.command, count(*)::int AS open,
       (count(*) FILTER (WHERE a.due_at <= $2::timestamptz))::int AS overdue,
       (count(*) FILTER (WHERE a.due_at <= $3::timestamptz))::int AS "dueSoon"
     FROM task_audience a WHERE ${where.sql} GROUP BY a.command`,
    where.values,
  );
  return rows;
};

/** A task addressed by name has no other audience, so none is counted twice. */
const added = (some: readonly TaskCount[], more: readonly TaskCount[]): readonly TaskCount[] => {
  const commands = [...new Set([...some, ...more].map(({ command }) => command))].sort();
  const sum = (of: Exclude<keyof TaskCount, 'command'>, wanted: string): number =>
    [...some, ...more].reduce((total, count) => total + (count.command === wanted ? count[of] : 0), 0);
  return commands.map((command) => ({
    command,
    open: sum('open', command),
    overdue: sum('overdue', command),
    dueSoon: sum('dueSoon', command),
  }));
};

/** What the reader may take up, counted by command: each task once, however many of her audiences it has. */
export const countTasks = async (
  pool: Pool,
  reader: InboxReader,
  { now, soon }: Instants,
): Promise<readonly TaskCount[]> => {
  const mine = audiencesOnce(audiencesFor(reader));
  const [nowAt, soonAt] = [`$${String(mine.length + 1)}`, `$${String(mine.length + 2)}`];
  const { rows } = await pool.query<TaskCount>(
    prepared(
      `SELECT c.command, sum(c.amount)::int AS open,
         coalesce(sum(c.amount) FILTER (WHERE c.due_at <= ${nowAt}::timestamptz), 0)::int AS overdue,
         coalesce(sum(c.amount) FILTER (WHERE c.due_at <= ${soonAt}::timestamptz), 0)::int AS "dueSoon"
       FROM ${listed(mine)} CROSS JOIN LATERAL (
         SELECT n.command, n.due_at, n.amount FROM inbox_count n
         WHERE n.audience = mine.audience AND NOT n.preceding && ARRAY[${placesOf(mine)}]
         -- Audience by audience: read whole and joined, each row's array would be compared.
         OFFSET 0) AS c
       GROUP BY c.command HAVING sum(c.amount) <> 0 ORDER BY c.command`,
      [...mine, now, soon],
    ),
  );
  return standInAudiences(reader).length === 0
    ? rows
    : added(rows, await countStandIn(pool, reader, { now, soon }));
};
