// Brings a database to the schema of this build by the committed migrations, and writes new ones. Prisma's own command
// would download a native engine; the same engine as WebAssembly does the same work on the same `_prisma_migrations`.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Client } from 'pg';
import { z } from 'zod';

/** Folder with `schema.prisma` and `migrations/`. */
export const prismaFolder = __dirname;

/** Any number that nobody else locks; Prisma's own lock, 72707369, is taken by the engine inside ours. */
const migrationLock = 72_707_370;
const noFilters = { externalTables: [], externalEnums: [] };

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);
const appliedSchema = z.object({ appliedMigrationNames: z.array(z.string()) });
const diffSchema = z.object({ stdout: z.string().nullable() });

/**
 * Applies the migrations that the database lacks, one process at a time. Each takes effect whole or not at all, so one
 * that was interrupted (by an error, or by the death of a server) is simply tried again.
 * @param folder with `schema.prisma` and `migrations/`
 * @returns the names of those applied now; empty when the database was up to date
 * @throws with the database's words when a migration fails
 */
export async function applyMigrations(databaseUrl: string, folder: string = prismaFolder): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const applied = await appliedMigrations(client);
    if (migrationNames(folder).every((name) => applied.has(name))) return [];
    const params = { migrationsList: migrationsOf(folder), filters: noFilters };
    const result = await askEngine(databaseUrl, folder, 'applyMigrations', params);
    return appliedSchema.parse(result).appliedMigrationNames;
  } finally {
    // Closing the connection lets the lock go.
    await client.end();
  }
}

async function appliedMigrations(client: Client): Promise<ReadonlySet<string>> {
  const table = await client.query<{ there: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
  );
  if (table.rows[0]?.there !== true) return new Set();
  await client.query(
    'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  );
  const names = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return new Set(names.rows.map((row) => row.migration_name));
}

/**
 * Writes the SQL that leads from the last migration's schema to `schema.prisma`, as the next migration, to be read and
 * committed. The last schema is kept beside the migrations: looking it up in a database would take back what the
 * migrations say by hand (partial indexes, triggers), and the engine cannot do it over this driver.
 * @param databaseUrl any database: the engine wants a server to talk to, and leaves it alone
 * @param name words for the folder's name, such as `add-credit-records`
 * @param at time of the migration, which orders it among the others
 * @returns the path of the SQL, or `undefined` when nothing changed
 */
export async function writeMigration(
  databaseUrl: string,
  name: string,
  at: Date,
  folder: string = prismaFolder,
): Promise<string | undefined> {
  const sql = await pendingSql(databaseUrl, folder);
  if (sql === undefined) return undefined;
  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const migration = join(
    folder,
    'migrations',
    `${stamp}_${name.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase()}`,
  );
  mkdirSync(migration, { recursive: true });
  writeFileSync(join(migration, 'migration.sql'), sql);
  copyFileSync(join(folder, 'schema.prisma'), snapshotPath(folder));
  return join(migration, 'migration.sql');
}

/** The SQL still to be written for the changes in `schema.prisma` since the last migration; `undefined` when none. */
export async function pendingSql(
  databaseUrl: string,
  folder: string = prismaFolder,
): Promise<string | undefined> {
  const snapshot = snapshotPath(folder);
  const from = existsSync(snapshot)
    ? { tag: 'schemaDatamodel', files: [{ path: snapshot, content: readFileSync(snapshot, 'utf8') }] }
    : { tag: 'empty' };
  const to = { tag: 'schemaDatamodel', files: [schemaOf(folder)] };
  const params = { from, to, script: true, exitCode: null, filters: noFilters };
  const result = await askEngine(databaseUrl, folder, 'diff', params);
  const sql = diffSchema.parse(result).stdout ?? '';
  return sql.replace(/^\s*--.*$/gm, '').trim() === '' ? undefined : sql;
}

function snapshotPath(folder: string): string {
  return join(folder, 'migrations', 'schema-snapshot.prisma');
}

async function askEngine(
  databaseUrl: string,
  folder: string,
  method: string,
  params: object,
): Promise<unknown> {
  const { path, content } = schemaOf(folder);
  const worker = new Worker(join(prismaFolder, 'schema-engine.mjs'), {
    workerData: { databaseUrl, datamodels: [[path, content]], method, params },
    // The thread is plain JavaScript: the loaders of this process (tsx) are no business of its.
    execArgv: [],
  });
  try {
    const message = await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => {
        reject(new Error('the schema engine ended without an answer'));
      });
    });
    const answer = answerSchema.parse(message);
    if (!answer.ok) throw new Error(`数据库迁移失败 (migration failed): ${answer.message}`);
    return answer.result;
  } finally {
    await worker.terminate();
  }
}

function schemaOf(folder: string): { path: string; content: string } {
  const path = join(folder, 'schema.prisma');
  return { path, content: readFileSync(path, 'utf8') };
}

function migrationsOf(folder: string): object {
  const baseDir = join(folder, 'migrations');
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

function migrationNames(folder: string): string[] {
  return readdirSync(join(folder, 'migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
