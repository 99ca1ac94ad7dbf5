// The embedded database keeps what it confirmed, whatever happens to its process.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../../prisma/embedded-postgres';
import type { EmbeddedPostgres } from '../../../prisma/embedded-postgres';
import { freePort } from '../../../processes/ports';
import { testPidFolder } from '../../support/test-folder';

describe('the embedded database', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  let port: number;
  const start = (password = 'p@ss/word'): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({
      dataDir: join(folder, 'data'),
      port,
      user: 'ruqi',
      password,
      database: 'ruqi',
      durability: 'durable',
      pidFolder: join(testPidFolder, 'infra'),
    });
  const query = async (sql: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ruqi-embedded-'));
    port = await freePort();
    server = await start();
    await query('CREATE TABLE kept (word text)');
  });
  afterAll(async () => {
    await server.stop();
    rmSync(server.dataDir, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  test('after kill -9 it starts again on its folder with everything it confirmed', async () => {
    await query(`INSERT INTO kept VALUES ('检查')`);
    process.kill(server.pid, 'SIGKILL');
    await expect(server.exited).resolves.toBe('signal SIGKILL');
    server = await start();
    await expect(query('SELECT word FROM kept')).resolves.toEqual([{ word: '检查' }]);
  });

  test('a lock that names a process of something else does not keep it from starting', async () => {
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    writeFileSync(join(server.dataDir, 'postmaster.pid'), `${process.pid}\n${server.dataDir}\n0\n${port}\n`);
    server = await start();
    await expect(query('SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  test('a second server on the same folder is refused, and the first goes on', async () => {
    await expect(start()).rejects.toThrow(`正被进程 ${server.pid} 使用`);
    await expect(query('SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  test('with another password than the one it was made with it is refused, and stopped again', async () => {
    await server.stop();
    await expect(start('another')).rejects.toThrow('secrets.json');
    server = await start();
    await expect(query('SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  test('text sorts by code point on every machine', async () => {
    await expect(
      query(
        `SELECT string_agg(w, ' ' ORDER BY w) AS sorted FROM (VALUES ('b'), ('B'), ('a'), ('企'), ('入')) AS t(w)`,
      ),
    ).resolves.toEqual([{ sorted: 'B a b 企 入' }]);
  });
});
