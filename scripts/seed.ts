// `npm run seed`: loads the demonstration data into a database that has none.
import { createDatabase } from '../prisma/client';
import { seedOnce } from '../prisma/seed';
import { loadSettings } from '../temporal-config/settings';

async function main(): Promise<void> {
  const database = createDatabase(loadSettings(process.env).databaseUrl);
  try {
    const loaded = await seedOnce(database.prisma, 'full');
    console.log(loaded ? '演示数据已载入' : '数据库中已有数据，未作改动');
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
