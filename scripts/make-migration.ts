// `npm run make-migration NAME`: writes the next migration from what changed in prisma/schema.prisma.
import { relative } from 'node:path';
import { startTemporaryPostgres } from '../prisma/embedded-postgres';
import { writeMigration } from '../prisma/migrate';
import { projectRoot } from '../temporal-config/project-root';

async function main(name: string | undefined): Promise<void> {
  if (name === undefined) throw new Error('用法 (usage): npm run make-migration -- NAME');
  const postgres = await startTemporaryPostgres();
  try {
    const path = await writeMigration(postgres.url, name, new Date());
    console.log(
      path === undefined
        ? 'schema.prisma 没有变化,不需要新的迁移 (nothing changed)'
        : `已写入 (written): ${relative(projectRoot, path)}`,
    );
  } finally {
    await postgres.stop();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
