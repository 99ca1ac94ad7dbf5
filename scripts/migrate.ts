// `npm run migrate`: makes your own PostgreSQL and Temporal ready for `npm run api` and `npm run worker`.
import { applyMigrations } from '../prisma/migrate';
import { connectClient } from '../temporal-config/connection';
import { registerSearchAttributes } from '../temporal-config/search-attributes';
import { loadSettings } from '../temporal-config/settings';

const listed = (names: readonly string[]): string => (names.length === 0 ? '没有变化' : names.join('、'));

async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  console.log(`数据库迁移:${listed(await applyMigrations(settings.databaseUrl))}`);
  const { connection, close } = await connectClient(settings);
  try {
    const added = await registerSearchAttributes(connection, settings.temporalNamespace);
    console.log(`Temporal 检索属性:${listed(added)}`);
  } finally {
    await close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
