// The round that invites evaluations finds what was worked on lately, and reads none of what was closed long ago.
import { Pool } from 'pg';
import { inviteToEvaluate } from '../../../../prisma/queries/evaluation-invitations';
import { useDatabase } from '../../../support/servers';

const database = useDatabase();

test('among forty thousand inspections those of the last week are found by the index', async () => {
  // One connection, so that its statistics can be asked of itself.
  const pool = new Pool({ connectionString: database.url, max: 1 });
  try {
    await pool.query(
      `INSERT INTO lifecycle (id, type, jurisdiction, enterprise_id, lead_agency_id, agency_ids, kind, stage, position, version, state,
         pack_id, pack_version, pack_hash, calendar_version, head_hash, started_at, updated_at)
       SELECT 'old-' || n, 'inspection', 'cixi', 'e', 'a', ARRAY['a'], 'planned', 'closed', 'closed', 1, '{}'::jsonb,
         'cixi', '1', 'x', 'x', decode(repeat('00', 32), 'hex'), t, t
       FROM (SELECT n, timestamptz '2020-01-01' + n * interval '1 hour' AS t FROM generate_series(1, 40000) AS n) AS made`,
    );
    await pool.query('VACUUM ANALYZE lifecycle');
    await inviteToEvaluate(pool, '2024-07-20T00:00:00.000Z');
    await pool.query('SELECT pg_stat_force_next_flush()');
    const { rows } = await pool.query<{ index: number }>(
      `SELECT (SELECT idx_scan::int FROM pg_stat_user_indexes WHERE indexrelname = 'lifecycle_by_update') AS index`,
    );
    expect(rows[0]?.index).toBe(2);
  } finally {
    await pool.end();
  }
});
