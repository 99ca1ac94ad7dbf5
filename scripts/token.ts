// `npm run -s token -- PERSON_ID`: an access token of a demonstration person, by really logging in; `--system ID` for an
// agency's system, `--password` for the demonstration password itself.
import { parseArgs } from 'node:util';
import { takePersonToken, takeSystemToken } from '../identity/take-token';
import { loadSettings } from '../temporal-config/settings';

const usage = `用法 (usage): npm run -s token -- 人员编号          例如 cixi-drafter-1，企业的如 cixi-ent-1-contact；登录页列出各地的人员
              npm run -s token -- --system 系统编号   例如 cixi-fire-system
              npm run -s token -- --password          演示口令，也是演示系统的密钥`;

const main = async (): Promise<void> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { system: { type: 'string' }, password: { type: 'boolean', default: false } },
  });
  const { identity, embeddedIdentity } = loadSettings(process.env);
  if (embeddedIdentity === undefined)
    throw new Error(
      `令牌由外部身份服务签发，请向其取得 (ask the provider set by OIDC_ISSUER): ${identity.issuer}`,
    );
  const { demoPassword } = embeddedIdentity;
  if (values.password) {
    console.log(demoPassword);
    return;
  }
  const taker = { issuer: identity.issuer, password: demoPassword };
  const [personId] = positionals;
  if ((personId === undefined) === (values.system === undefined) || positionals.length > 1)
    throw new Error(usage);
  const tokens =
    values.system === undefined
      ? await takePersonToken(taker, personId ?? '')
      : await takeSystemToken(taker, values.system);
  console.log(tokens.access_token);
};

const isAway = (error: unknown): boolean => error instanceof TypeError && error.message === 'fetch failed';

main().catch((error: unknown) => {
  const away =
    '身份服务没有应答，请先运行 npm start；启动时改了 RUQI_HOME 或 IDENTITY_PORT 的，这里也要照样设置 ' +
    '(the identity provider does not answer: npm start first, and set here what was set there)';
  if (isAway(error)) console.error(away);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
