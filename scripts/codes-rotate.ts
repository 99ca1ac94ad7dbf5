// `npm run codes:rotate [-- --revoke KID]`: codes are signed with a new key from now on; a revoked key's codes count no more.
import { parseArgs } from 'node:util';
import { rotateSigningKeys } from '../codes/signing-keys';
import { createDatabase } from '../prisma/client';
import { revokeSigningKey } from '../prisma/queries/signing-keys';
import { loadSettings } from '../temporal-config/settings';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { revoke: { type: 'string' } } });
  const { databaseUrl, codes } = loadSettings(process.env);
  const database = createDatabase(databaseUrl);
  const at = new Date().toISOString();
  try {
    if (values.revoke !== undefined && !(await revokeSigningKey(database.pool, values.revoke, at)))
      throw new Error(`没有密钥 ${values.revoke}，什么也没有改变 (no such key)`);
    const { kid, published } = await rotateSigningKeys(database.pool, codes.secret(), at);
    const revoked = values.revoke === undefined ? '' : `密钥 ${values.revoke} 已作废，它签的码都不再有效；`;
    console.log(`${revoked}现以新密钥 ${kid} 签码；公布的密钥：${published.join('、')}`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
