// A town's inboxes filled in bulk: five jurisdictions of twelve agencies, the same kinds of tasks in each.
import { Client } from 'pg';

/** Of the reader whose inbox is measured: head of one agency of sixty. */
export const reader = {
  id: 'cixi-agency-1-leader',
  roles: ['agencyLeader'],
  jurisdiction: 'cixi',
  agencyId: 'cixi-agency-1',
  enterpriseId: null,
} as const;

const enterprisesEach = 400;
const agenciesEach = 12;

/** Tasks of the nth lifecycle: four in ten wait for a head, the rest for officers and drafters. */
const kinds = `CASE WHEN n % 10 < 4 THEN 'approve' WHEN n % 10 < 6 THEN 'recordResult' WHEN n % 10 < 8 THEN 'fileWithBody' ELSE 'recordEntry' END`;
const roles = `CASE WHEN n % 10 < 4 THEN ARRAY['agencyLeader', 'principalHead'] WHEN n % 10 < 8 THEN ARRAY['drafter', 'officer'] ELSE ARRAY['officer'] END`;

const jurisdiction = `(ARRAY['cixi', 'huzhou', 'donge', 'jiujiang', 'xiangtan'])[n / 10 % 5 + 1]`;
const agency = `${jurisdiction} || '-agency-' || (n / 50 % ${String(agenciesEach)} + 1)`;
const enterprise = `${jurisdiction} || '-enterprise-' || (n / 7 % ${String(enterprisesEach)} + 1)`;
/** From ten days ago to thirty days ahead, all of these days in each agency; one in ten without a date. */
const dueAt = `CASE WHEN n % 97 < 10 THEN NULL ELSE date_trunc('day', now()) + (n / 600 * 7919 % 40 - 10) * interval '1 day' END`;

const statements = (tasks: number): readonly string[] => [
  // Neither the feed nor the keys between tables: rows that are made together agree.
  'SET session_replication_role = replica',
  `INSERT INTO jurisdiction (id, name, division_code)
   SELECT id, id, '330000' FROM unnest(ARRAY['cixi', 'huzhou', 'donge', 'jiujiang', 'xiangtan']) AS id`,
  `INSERT INTO enterprise (id, uscc, name, pool, risk, has_code, territory, jurisdiction)
   SELECT j || '-enterprise-' || n, '91' || lpad((hashtext(j) & 1048575)::text, 7, '0') || lpad(n::text, 9, '0'),
     j || ' 第' || n || '制造有限公司', 'general', 'low', true, '330000', j
   FROM unnest(ARRAY['cixi', 'huzhou', 'donge', 'jiujiang', 'xiangtan']) AS j, generate_series(1, ${String(enterprisesEach)}) AS n`,
  `INSERT INTO person (id, display_name, roles, agency_id, jurisdiction)
   VALUES ('${reader.id}', '岑一澄', ARRAY['agencyLeader'], '${reader.agencyId}', '${reader.jurisdiction}')`,
  `INSERT INTO lifecycle (id, type, jurisdiction, enterprise_id, lead_agency_id, agency_ids, kind, stage, position, version,
     state, pack_id, pack_version, pack_hash, calendar_version, head_hash, started_at, updated_at)
   SELECT 'bench-' || n, 'inspection', ${jurisdiction}, ${enterprise}, ${agency}, ARRAY[${agency}], 'planned', 'approval',
     'approval', 2, '{}', 'cixi', '1', repeat('a', 64), '1', sha256(n::text::bytea), now(), now()
   FROM generate_series(1, ${String(tasks)}) AS n`,
  `INSERT INTO task (id, lifecycle_id, key, command, roles, jurisdiction, agency_id, due_at, opened_at, opened_sequence)
   SELECT n, 'bench-' || n, ${kinds} || '::1', ${kinds}, ${roles}, ${jurisdiction}, ${agency}, ${dueAt}, now(), 2
   FROM generate_series(1, ${String(tasks)}) AS n`,
  `INSERT INTO task_audience (task_id, audience, due_at, command, preceding)
   SELECT t.id, w.audiences[nth], coalesce(t.due_at, 'infinity'), t.command, w.audiences[:nth - 1]
   FROM task t CROSS JOIN LATERAL (
     SELECT array_agg(t.jurisdiction || '/' || t.agency_id || '/' || role) AS audiences FROM unnest(t.roles) AS role) AS w
   CROSS JOIN LATERAL generate_subscripts(w.audiences, 1) AS nth`,
  'SELECT recount_inbox()',
  'SET session_replication_role = origin',
  'VACUUM ANALYZE',
];

/** @param url of a migrated, empty database */
export const loadInbox = async (url: string, tasks: number): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements(tasks)) await client.query(statement);
  } finally {
    await client.end();
  }
};
