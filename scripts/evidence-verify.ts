// `npm run evidence:verify`: is every file of evidence there as it came in? 0: it is; 1: it is not; 2: cannot say.
import { storeOf } from '../evidence/places';
import { verifyStore, type StoreFault } from '../evidence/verify-store';
import { createDatabase } from '../prisma/client';
import { loadSettings } from '../temporal-config/settings';

const sentences: Readonly<Record<StoreFault, string>> = {
  changed: '内容有变',
  missing: '文件缺失',
  unnamed: '没有记录指明的文件',
  stray: '不是本系统存放的文件',
  besideTheRecord: '登记与流程记录不符',
  withoutRow: '流程记录中有、登记中没有',
};

const dayMs = 86_400_000;

async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  const database = createDatabase(settings.databaseUrl);
  try {
    const store = storeOf(settings.evidence);
    await store.ready();
    // The worker clears away what no record names once it is so old, and gets a day for it.
    const settledBefore = new Date(Date.now() - (settings.evidence.keepDays + 1) * dayMs);
    const { files, bytes, waiting, found } = await verifyStore(database.pool, store, settledBefore);
    for (const { fault, about } of found) console.log(`✗ ${sentences[fault]}：${about}`);
    const bad = found.length;
    console.log(
      `${bad === 0 ? '✓' : '✗'} 核对 ${String(files)} 个文件，${String(bytes)} 字节，${String(bad)} 处不符，${String(waiting)} 个尚待提交（存放于 ${store.place}）`,
    );
    process.exitCode = bad === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `无法核对：${error.message}` : error);
  process.exitCode = 2;
});
