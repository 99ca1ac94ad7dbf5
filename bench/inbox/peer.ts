// What the inbox is measured against: one table made by hand for just this page, as a plain engineer would write it.
import { Client, type Pool } from 'pg';
import { reader } from './load';

const audience = `${reader.jurisdiction}/${reader.agencyId}/agencyLeader`;

/** One row a task with all that the page shows: nothing to join, one role each, no rights, an index for each question. */
const statements: readonly string[] = [
  `CREATE TABLE peer_task AS
   SELECT t.id, t.jurisdiction || '/' || t.agency_id || '/' || t.roles[1] AS audience, t.lifecycle_id,
     l.type AS lifecycle_type, t.key, t.command, t.roles, t.jurisdiction, t.agency_id, l.enterprise_id,
     e.name AS enterprise_name, t.assignee_id, t.deadline_id, t.due_at, t.opened_at, t.closed_at, t.holder_id, t.held_since,
     l.kind, l.stage, l.position, l.version
   FROM task t JOIN lifecycle l ON l.id = t.lifecycle_id JOIN enterprise e ON e.id = l.enterprise_id`,
  'ALTER TABLE peer_task ADD PRIMARY KEY (id)',
  'CREATE INDEX peer_inbox ON peer_task (audience, due_at, id)',
  'CREATE INDEX peer_count ON peer_task (audience, command)',
  'VACUUM ANALYZE peer_task',
];

/** @param url of a database that `loadInbox` has filled */
export const loadPeer = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** The first page and the counts by kind, asked for together as ours are; neither overdue ones nor those due soon. */
export const askPeer = async (pool: Pool, pageSize: number): Promise<void> => {
  await Promise.all([
    pool.query({
      name: 'peer-page',
      text: `SELECT * FROM peer_task WHERE audience = $1 ORDER BY due_at, id LIMIT ${String(pageSize)}`,
      values: [audience],
    }),
    pool.query({
      name: 'peer-count',
      text: 'SELECT command, count(*) FROM peer_task WHERE audience = $1 GROUP BY command',
      values: [audience],
    }),
  ]);
};
