// `npm run identity:rotate`: the embedded identity provider signs with a new key from now on, restarted or not.
import { join } from 'node:path';
import { rotateKeys } from '../identity/signing-keys';
import { loadSettings } from '../temporal-config/settings';

async function main(): Promise<void> {
  const { home, embeddedIdentity } = loadSettings(process.env);
  if (embeddedIdentity === undefined)
    throw new Error('密钥由外部身份服务保管 (OIDC_ISSUER is set: its own keys are its own affair)');
  const { keys } = await rotateKeys(join(home, 'identity'), new Date());
  console.log(`已更换签名密钥，旧密钥公布至其令牌到期；现公布 ${String(keys.length)} 把`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
