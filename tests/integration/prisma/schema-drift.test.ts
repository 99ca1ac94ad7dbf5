// The migrations and schema.prisma say the same, compared in two databases.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { pendingSql, prismaFolder } from '../../../prisma/migrate';
import { useDatabase } from '../../support/servers';

/** Tables, columns, keys and indexes as one line each; `handMade` are those that only migrations can say. */
const shape = async (url: string): Promise<string[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(`
      SELECT concat_ws(' ', 'column', table_name, column_name, data_type, udt_name, character_maximum_length,
        datetime_precision, is_nullable, column_default) AS line
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
      UNION ALL
      SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u')
        AND conrelid::regclass::text <> '_prisma_migrations'
      UNION ALL
      SELECT concat_ws(' ', 'index', indexdef) FROM pg_indexes
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' AND indexdef NOT LIKE '% WHERE %'
      ORDER BY 1`);
    return rows.map((row) => row.line);
  } finally {
    await client.end();
  }
};

describe('the migrations', () => {
  const server = useDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'ruqi-schema-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('make exactly what schema.prisma says, beside what only SQL can say', async () => {
    mkdirSync(join(folder, 'migrations'));
    copyFileSync(join(prismaFolder, 'schema.prisma'), join(folder, 'schema.prisma'));
    const sql = (await pendingSql(server.url, folder)) ?? '';
    const fresh = new URL(server.url);
    fresh.pathname = `${fresh.pathname}_drift`;
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query(`CREATE DATABASE "${fresh.pathname.slice(1)}"`);
    await client.end();
    const drawn = new Client({ connectionString: fresh.href });
    await drawn.connect();
    await drawn.query(sql);
    await drawn.end();
    const [migrated, drawnShape] = await Promise.all([shape(server.url), shape(fresh.href)]);
    expect(migrated).toEqual(drawnShape);
    expect(migrated.length).toBeGreaterThan(150);
  });

  test('leave nothing of schema.prisma to be migrated', async () => {
    expect(await pendingSql(server.url)).toBeUndefined();
  });
});
