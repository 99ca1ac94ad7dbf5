// A city's visit ledger of five years filled in bulk: every enterprise visited by six of sixty agencies, some of them twice
// and more often in a year.
import { Client } from 'pg';

export const years = { first: 2022, count: 5 } as const;
/** Of an enterprise in a year; 6 agencies, the first two of them come again. */
const visitsEach = 8;
const agencies = 60;

const enterprisesOf = (rows: number): number => Math.ceil(rows / (years.count * visitsEach));

/** The nth row: its year, then its enterprise, then its visit within the year. */
const year = `${String(years.first)} + n % ${String(years.count)}`;
const visit = `n / ${String(years.count)} % ${String(visitsEach)}`;
const enterprise = `n / ${String(years.count * visitsEach)}`;
const agency = `(${enterprise} * 7 + ${visit} % 6 * 11) % ${String(agencies)}`;

const statements = (rows: number): readonly string[] => [
  // Neither keys between tables nor the giving out of places: rows that are made together agree.
  'SET session_replication_role = replica',
  'ALTER TABLE visit DROP CONSTRAINT visit_pkey',
  'DROP INDEX visit_by_enterprise, visit_by_agency',
  `INSERT INTO visit (lifecycle_id, agency_id, enterprise_id, year, status, counted, triggered, special, place)
   SELECT 'bench-' || n, 'agency-' || ${agency}, 'enterprise-' || ${enterprise}, ${year},
     CASE WHEN n % 17 < 2 THEN 'released' WHEN ${year} = ${String(years.first + years.count - 1)} AND n % 3 = 0 THEN 'reserved' ELSE 'consumed' END,
     n % 5 > 0, n % 5 = 0, n % 19 = 0, n + 1
   FROM generate_series(0, ${String(rows - 1)}) AS n`,
  // And a published plan of a fiftieth as many checks, whose places are kept.
  `INSERT INTO visit_hold (place, enterprise_id, agency_id, year, jurisdiction, plan_task_id, kind, channel, counted, triggered)
   SELECT ${String(rows)} + n, 'enterprise-' || n, 'agency-' || n * 7 % ${String(agencies)}, ${String(years.first + years.count - 1)}, 'cixi', 'task-' || n, 'planned', 'onSite', true, false
   FROM generate_series(1, ${String(Math.ceil(rows / 50))}) AS n`,
  `SELECT setval('visit_place_seq', ${String(2 * rows)})`,
  'ALTER TABLE visit ADD PRIMARY KEY (lifecycle_id, agency_id)',
  'CREATE INDEX visit_by_enterprise ON visit (enterprise_id, year, agency_id)',
  'CREATE INDEX visit_by_agency ON visit (agency_id, year)',
  'SET session_replication_role = origin',
  'CREATE TABLE bench_floor (id text PRIMARY KEY)',
  'VACUUM ANALYZE visit, visit_hold',
  'CHECKPOINT',
];

/** @param url of a migrated, empty database */
export const loadLedger = async (url: string, rows: number): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements(rows)) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** An agency and an enterprise that it has visited, by a number from 0 to 1. */
export const anyPair = (rows: number, random: () => number) => {
  const enterpriseNo = Math.floor(random() * enterprisesOf(rows));
  const visitNo = Math.floor(random() * 6);
  return {
    enterpriseId: `enterprise-${String(enterpriseNo)}`,
    agencyId: `agency-${String((enterpriseNo * 7 + visitNo * 11) % agencies)}`,
  };
};
