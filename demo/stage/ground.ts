// What all stories of one run share: PostgreSQL with a migrated and seeded database to copy, the mail server, the bundle
// of the workflows, the rule books. All of it is thrown away in the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultLogger, makeTelemetryFilterString, Runtime, type WorkflowBundle } from '@temporalio/worker';
import { Client } from 'pg';
import type { RuleBooks } from '../../api/dependencies';
import { loadRuleBooks } from '../../api/rule-books';
import { startMailServer, type MailServer } from '../../mail/mail-server';
import { createDatabase } from '../../prisma/client';
import type { PrismaClient } from '../../prisma/generated/client';
import { startTemporaryPostgres } from '../../prisma/embedded-postgres';
import { applyMigrations } from '../../prisma/migrate';
import { seedOnce } from '../../prisma/seed';
import type { Say } from '../../processes/progress';
import { loadToolSettings } from '../../temporal-config/settings';
import { readyTestServer } from '../../temporal-config/test-server-jars';
import type { Names } from '../telling/names';
import { loadNames } from './register-names';
import { bundleWorkflows } from '../../temporal-config/workflow-bundle';

export interface Ground {
  readonly mail: MailServer;
  readonly bundle: WorkflowBundle;
  readonly ruleBooks: RuleBooks;
  readonly names: Names;
  /** A database of its own for one story, with every migration and what was loaded. */
  readonly newDatabase: () => Promise<string>;
  readonly close: () => Promise<void>;
}

const asDatabase = (url: string, name: string): string => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};

/** What the databases hold before anything happens. */
type Load = (prisma: PrismaClient) => Promise<unknown>;

const migrateAndLoad = async (url: string, ruleBooks: RuleBooks, load: Load): Promise<Names> => {
  await applyMigrations(url);
  const database = createDatabase(url);
  try {
    await load(database.prisma);
    return await loadNames(database.prisma, ruleBooks);
  } finally {
    await database.close();
  }
};

const copyDatabase = async (url: string, template: string, name: string): Promise<void> => {
  const client = new Client({ connectionString: asDatabase(url, 'postgres') });
  await client.connect();
  try {
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`,
    );
  } finally {
    await client.end();
  }
};

/** Workers of stories come and go by the dozen: only what went wrong is worth a line. */
const quieten = (): void => {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
  });
};

/** Takes some seconds. @throws when PostgreSQL does not start, or the test server cannot be had */
export const layGround = async (say: Say, load: Load = (prisma) => seedOnce(prisma)): Promise<Ground> => {
  // Once, before two stories ask for it at the same time.
  await readyTestServer(loadToolSettings(process.env), say);
  quieten();
  const ruleBooks = loadRuleBooks();
  const letters = mkdtempSync(join(tmpdir(), 'ruqi-demo-mail-'));
  const [postgres, bundle, mail] = await Promise.all([
    startTemporaryPostgres(),
    bundleWorkflows(),
    startMailServer({ dir: letters, smtpPort: 0, webPort: 0 }),
  ]);
  const names = await migrateAndLoad(postgres.url, ruleBooks, load);
  const template = new URL(postgres.url).pathname.slice(1);
  let copies = 0;
  // A template can be copied by one at a time only.
  let copying: Promise<unknown> = Promise.resolve();
  return {
    mail,
    bundle,
    ruleBooks,
    names,
    newDatabase: async () => {
      copies += 1;
      const name = `story_${copies}`;
      const copied = copying.then(() => copyDatabase(postgres.url, template, name));
      copying = copied.catch(() => undefined);
      await copied;
      return asDatabase(postgres.url, name);
    },
    close: async () => {
      await mail.close();
      await postgres.stop();
      rmSync(letters, { recursive: true, force: true });
    },
  };
};
