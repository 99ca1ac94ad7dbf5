// Migrations on a real server: each is applied once, whole or not at all, and the committed ones say what the schema says.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { applyMigrations, pendingSql, prismaFolder } from '../../../prisma/migrate';
import { useDatabase } from '../../support/servers';

const schema = (models: string): string =>
  `datasource db {\n  provider = "postgresql"\n}\n\ngenerator client {\n  provider = "prisma-client"\n  output = "./generated"\n}\n\n${models}`;
const withFunction = `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := n; RETURN n * 2; END; $$;
COMMENT ON FUNCTION twice(int) IS 'one; two';`;

describe('migrations', () => {
  const database = useDatabase();
  let folder: string;
  let client: Client;
  let url: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ruqi-migrate-'));
    writeFileSync(join(folder, 'schema.prisma'), schema('model Thing {\n  id Int @id\n}\n'));
    const admin = new Client({ connectionString: database.url });
    await admin.connect();
    await admin.query('DROP DATABASE IF EXISTS migrate_test WITH (FORCE)');
    await admin.query('CREATE DATABASE migrate_test');
    await admin.end();
    url = Object.assign(new URL(database.url), { pathname: '/migrate_test' }).toString();
    client = new Client({ connectionString: url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (name: string, sql: string): void => {
    mkdirSync(join(folder, 'migrations', name), { recursive: true });
    writeFileSync(join(folder, 'migrations', name, 'migration.sql'), sql);
  };

  test('each is applied once, in the order of their names', async () => {
    write('20260102000000_second', 'ALTER TABLE first ADD COLUMN more int;');
    write('20260101000000_first', 'CREATE TABLE first (id int);');
    await expect(applyMigrations(url, folder)).resolves.toEqual([
      '20260101000000_first',
      '20260102000000_second',
    ]);
    await expect(applyMigrations(url, folder)).resolves.toEqual([]);
  });

  test('functions with semicolons inside arrive whole', async () => {
    write('20260101000000_function', withFunction);
    await applyMigrations(url, folder);
    await expect(client.query('SELECT twice(21)')).resolves.toMatchObject({ rows: [{ twice: 42 }] });
  });

  test('one that fails leaves nothing behind, says why, and is tried again when mended', async () => {
    write('20260101000000_broken', 'CREATE TABLE half (id int); CREATE TABEL other (id int);');
    await expect(applyMigrations(url, folder)).rejects.toThrow('syntax error at or near "TABEL"');
    await expect(client.query('SELECT * FROM half')).rejects.toThrow('relation "half" does not exist');
    write('20260101000000_broken', 'CREATE TABLE half (id int); CREATE TABLE other (id int);');
    await expect(applyMigrations(url, folder)).resolves.toEqual(['20260101000000_broken']);
  });

  test('two processes at once apply each of them once', async () => {
    write('20260101000000_first', 'CREATE TABLE first (id int);');
    const both = await Promise.all([applyMigrations(url, folder), applyMigrations(url, folder)]);
    expect(both.flat()).toEqual(['20260101000000_first']);
  });

  test('what the schema says and no migration does yet is written as SQL', async () => {
    mkdirSync(join(folder, 'migrations'));
    writeFileSync(
      join(folder, 'migrations', 'schema-snapshot.prisma'),
      schema('model Thing {\n  id Int @id\n}\n'),
    );
    writeFileSync(join(folder, 'schema.prisma'), schema('model Thing {\n  id Int @id\n  name String\n}\n'));
    await expect(pendingSql(url, folder)).resolves.toContain(
      'ALTER TABLE "Thing" ADD COLUMN     "name" TEXT NOT NULL',
    );
  });

  test('the committed migrations say all that the committed schema says', async () => {
    cpSync(prismaFolder, folder, { recursive: true, filter: (path) => !path.includes('generated') });
    await expect(pendingSql(url, folder)).resolves.toBeUndefined();
  });
});
