// Makes the files of a new PostgreSQL cluster, whole or not at all.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runTool } from '../processes/run-tool';
import { giveTo } from './postgres-host';
import type { PostgresHost } from './postgres-host';

const initTimeoutMs = 120_000;

/**
 * Makes the cluster if the folder has none, with this superuser; an existing one is left as it is.
 * @throws when the cluster is of another major version than the programs, or with what `initdb` said
 */
export async function makeCluster(
  host: PostgresHost,
  owner: { readonly user: string; readonly password: string; readonly durability: 'durable' | 'fast' },
): Promise<void> {
  if (existsSync(join(host.data, 'PG_VERSION'))) {
    await refuseOtherVersion(host);
    return;
  }
  // Made beside and renamed, so that an interrupted first start leaves nothing half made.
  const draft = `${host.data}.new`;
  const passwordFile = join(draft, 'password');
  const cluster = join(draft, 'data');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(dirname(draft), { recursive: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${owner.password}\n`, { mode: 0o600 });
  giveTo(host.user, draft);
  giveTo(host.user, passwordFile);
  await runTool({
    command: join(host.programs, 'initdb'),
    args: [
      `--pgdata=${cluster}`,
      `--username=${owner.user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The server's own locale, so that text sorts the same on every machine.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
      ...(owner.durability === 'fast' ? ['--no-sync'] : []),
    ],
    cwd: draft,
    env: { ...process.env, LC_ALL: 'C' },
    timeoutMs: initTimeoutMs,
    ...(host.user === undefined ? {} : { user: host.user }),
  });
  renameSync(cluster, host.data);
  rmSync(draft, { recursive: true, force: true });
}

async function refuseOtherVersion(host: PostgresHost): Promise<void> {
  const ofData = readFileSync(join(host.data, 'PG_VERSION'), 'utf8').trim();
  const printed = await runTool({
    command: join(host.programs, 'postgres'),
    args: ['--version'],
    timeoutMs: 10_000,
  });
  const ofPrograms = /(\d+)\./.exec(printed)?.[1];
  if (ofPrograms === ofData) return;
  throw new Error(
    `${host.data} 是 PostgreSQL ${ofData} 的数据,内置程序是 ${printed}:请先用旧版本导出再导入 (the data is of another major version: dump with the old one and restore)`,
  );
}
