// The inbox. A page is read from the index over audiences in the order of due dates, whatever the number of open tasks.
import type { Pool } from 'pg';
import type { LifecycleType, Reach } from '../../domain/permission/reach';
import type { InboxReader } from '../audience';
import { addStandIn, allAudiences, audiencesOnce, listed } from './inbox-audiences';
import { Conditions, decodeCursor, pageOf, type Page } from './page';
import { prepared } from './prepared';
import { reachCondition } from './reach';

export interface OpenTaskRow {
  readonly id: string;
  readonly lifecycleId: string;
  readonly lifecycleType: LifecycleType;
  readonly key: string;
  readonly command: string;
  readonly roles: readonly string[];
  readonly agencyId: string | null;
  /** Of the inspection, whoever the task is for; null: a plan's or a consultation's. */
  readonly enterpriseId: string | null;
  /** The enterprise that is to do it; null for officials. */
  readonly forEnterpriseId: string | null;
  readonly jurisdiction: string;
  readonly enterpriseName: string | null;
  readonly assigneeId: string | null;
  readonly deadlineId: string | null;
  readonly dueAt: string | null;
  readonly openedAt: string;
  /** null while it is open. */
  readonly closedAt: string | null;
  readonly holderId: string | null;
  readonly heldSince: string | null;
  readonly kind: string;
  readonly stage: string;
  readonly position: string;
  readonly version: number;
}

/** What narrows a list of tasks, whosever they are. */
export interface TaskNarrowing {
  readonly stage?: string | undefined;
  readonly command?: string | undefined;
  /** Only tasks about this enterprise. */
  readonly aboutEnterpriseId?: string | undefined;
  /** ISO instants, the first included and the second not; tasks without a date are then left out. */
  readonly dueFrom?: string | undefined;
  readonly dueBefore?: string | undefined;
  /** Held by one of these people, or null for what nobody holds. */
  readonly heldBy?: readonly string[] | null | undefined;
  /** Part of the enterprise's name, or the beginning of its credit code. */
  readonly text?: string | undefined;
}

/** Tasks that a reader may take up. */
export interface TaskFilter extends InboxReader, TaskNarrowing {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Tasks that a reader may see, whoever is to do them. */
export interface WatchedFilter extends TaskNarrowing {
  readonly reach: Reach;
  /** Complaints are read by who handles them and who supervises, not by all who read inspections. */
  readonly complaintReach: Reach;
  /** Only those of this agency. */
  readonly agencyId: string | null;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

interface Row {
  readonly id: string;
  readonly lifecycle_id: string;
  readonly lifecycle_type: LifecycleType;
  readonly key: string;
  readonly command: string;
  readonly roles: readonly string[];
  readonly agency_id: string | null;
  readonly enterprise_id: string | null;
  readonly for_enterprise_id: string | null;
  readonly jurisdiction: string;
  readonly enterprise_name: string | null;
  readonly assignee_id: string | null;
  readonly deadline_id: string | null;
  readonly due_at: Date | null;
  readonly opened_at: Date;
  readonly closed_at: Date | null;
  readonly holder_id: string | null;
  readonly held_since: Date | null;
  readonly kind: string;
  readonly stage: string;
  readonly position: string;
  readonly version: number;
}

const present = (row: Row): OpenTaskRow => ({
  id: row.id,
  lifecycleId: row.lifecycle_id,
  lifecycleType: row.lifecycle_type,
  key: row.key,
  command: row.command,
  roles: row.roles,
  agencyId: row.agency_id,
  enterpriseId: row.enterprise_id,
  forEnterpriseId: row.for_enterprise_id,
  jurisdiction: row.jurisdiction,
  enterpriseName: row.enterprise_name,
  assigneeId: row.assignee_id,
  deadlineId: row.deadline_id,
  dueAt: row.due_at?.toISOString() ?? null,
  openedAt: row.opened_at.toISOString(),
  closedAt: row.closed_at?.toISOString() ?? null,
  holderId: row.holder_id,
  heldSince: row.held_since?.toISOString() ?? null,
  kind: row.kind,
  stage: row.stage,
  position: row.position,
  version: row.version,
});

/** Whose a complaint is, an inbox tells nobody, by a name or by what a search finds: who handles it reads that in the complaint itself. */
const isNamed = `l.type <> 'complaint'`;

const columns = `t.id, t.lifecycle_id, l.type AS lifecycle_type, t.key, t.command, t.roles,
  t.jurisdiction, t.agency_id, CASE WHEN ${isNamed} THEN l.enterprise_id END AS enterprise_id, t.enterprise_id AS for_enterprise_id,
  CASE WHEN ${isNamed} THEN e.name END AS enterprise_name, t.assignee_id, t.deadline_id, t.due_at, t.opened_at, t.closed_at, t.holder_id, t.held_since,
  l.kind, l.stage, l.position, l.version`;
const context = 'JOIN lifecycle l ON l.id = t.lifecycle_id LEFT JOIN enterprise e ON e.id = l.enterprise_id';

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

/** What needs the task, its lifecycle or its enterprise: only an inbox filtered by it pays for them. @returns whether any was added */
const addNarrowing = (where: Conditions, filter: TaskNarrowing): boolean => {
  const { stage, aboutEnterpriseId, heldBy, text } = filter;
  if (stage !== undefined) where.add('l.stage = ?', stage);
  if (aboutEnterpriseId !== undefined) where.add(`l.enterprise_id = ? AND ${isNamed}`, aboutEnterpriseId);
  if (heldBy === null) where.add('t.holder_id IS NULL');
  else if (heldBy !== undefined) where.add('t.holder_id = ANY (?::text[])', heldBy);
  if (text !== undefined)
    where.add(
      `(e.name ILIKE ? OR e.uscc LIKE ?) AND ${isNamed}`,
      `%${escaped(text)}%`,
      `${escaped(text.toUpperCase())}%`,
    );
  return [stage, aboutEnterpriseId, heldBy, text].some((value) => value !== undefined);
};

/** Conditions on audience rows `a`, and the tables that they need. */
const inboxConditions = (
  filter: Omit<TaskFilter, 'limit'>,
): { readonly where: Conditions; readonly join: string } => {
  // The first values are what the statement below lists as `mine`.
  const where = new Conditions(audiencesOnce(allAudiences(filter)));
  where.add('a.audience = mine.audience');
  addStandIn(where, filter);
  if (filter.command !== undefined) where.add('a.command = ?', filter.command);
  if (filter.dueFrom !== undefined) where.add('a.due_at >= ?::timestamptz', filter.dueFrom);
  if (filter.dueBefore !== undefined) where.add('a.due_at < ?::timestamptz', filter.dueBefore);
  if (filter.cursor !== undefined) {
    const { at, id } = decodeCursor(filter.cursor);
    where.add('(a.due_at, a.task_id) > (?::timestamptz, ?::bigint)', at, id);
  }
  const isNarrowed = addNarrowing(where, filter);
  return {
    where,
    join: isNarrowed ? `JOIN task t ON t.id = a.task_id ${context}` : '',
  };
};

const pageOfTasks = (rows: readonly Row[], limit: number): Page<OpenTaskRow> =>
  pageOf(rows, limit, (row) => ({ at: row.due_at?.toISOString() ?? 'infinity', id: row.id }), present);

/** Tasks the reader may take up, earliest due first, those without a date last. @throws BadCursorError */
export const openTasks = async (pool: Pool, filter: TaskFilter): Promise<Page<OpenTaskRow>> => {
  const { where, join } = inboxConditions(filter);
  const rowsWanted = String(filter.limit + 1);
  const { rows } = await pool.query<Row>(
    prepared(
      `SELECT ${columns}
     FROM (
       SELECT DISTINCT found.due_at, found.task_id
       FROM ${listed(audiencesOnce(allAudiences(filter)))} CROSS JOIN LATERAL (
         SELECT a.due_at, a.task_id FROM task_audience a ${join}
         WHERE ${where.sql} ORDER BY a.due_at, a.task_id LIMIT ${rowsWanted}) AS found
       ORDER BY found.due_at, found.task_id LIMIT ${rowsWanted}) AS page
     JOIN task t ON t.id = page.task_id ${context}
     ORDER BY page.due_at, page.task_id`,
      where.values,
    ),
  );
  return pageOfTasks(rows, filter.limit);
};

/** Open tasks within the reader's sight, whoever is to do them, in the same order. @throws BadCursorError */
export const watchedTasks = async (pool: Pool, filter: WatchedFilter): Promise<Page<OpenTaskRow>> => {
  const where = new Conditions();
  where.add('t.closed_at IS NULL AND t.jurisdiction = ?', filter.reach.jurisdiction);
  const [others, complaints] = [reachCondition(filter.reach), reachCondition(filter.complaintReach)];
  where.add(
    `(CASE WHEN l.type = 'complaint' THEN ${complaints.text} ELSE ${others.text} END)`,
    ...[...complaints.values, ...others.values],
  );
  if (filter.agencyId !== null) where.add('t.agency_id = ?', filter.agencyId);
  if (filter.command !== undefined) where.add('t.command = ?', filter.command);
  if (filter.dueFrom !== undefined) where.add('t.due_at >= ?::timestamptz', filter.dueFrom);
  if (filter.dueBefore !== undefined) where.add('t.due_at < ?::timestamptz', filter.dueBefore);
  addNarrowing(where, filter);
  if (filter.cursor !== undefined) {
    const { at, id } = decodeCursor(filter.cursor);
    if (at === 'infinity') where.add('(t.due_at IS NULL AND t.id > ?::bigint)', id);
    else where.add('((t.due_at, t.id) > (?::timestamptz, ?::bigint) OR t.due_at IS NULL)', at, id);
  }
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM task t ${context} WHERE ${where.sql}
     ORDER BY t.due_at, t.id LIMIT ${String(filter.limit + 1)}`,
    where.values,
  );
  return pageOfTasks(rows, filter.limit);
};

/** One task, open or done; null when there is none. Who may see it is the caller's question. */
export const getTask = async (pool: Pool, id: string): Promise<OpenTaskRow | null> => {
  const { rows } = await pool.query<Row>({
    name: 'get-task',
    text: `SELECT ${columns} FROM task t ${context} WHERE t.id = $1::bigint`,
    values: [id],
  });
  return rows[0] === undefined ? null : present(rows[0]);
};
