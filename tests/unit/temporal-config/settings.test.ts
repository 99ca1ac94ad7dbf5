// Settings: what is taken when nothing is set, and that a bad one is named with its value and what is allowed.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, SettingsError } from '../../../temporal-config/settings';

describe('settings', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'ruqi-settings-'));
  });
  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });
  const load = (env: NodeJS.ProcessEnv): ReturnType<typeof loadSettings> =>
    loadSettings({ RUQI_HOME: home, ...env });
  const refusal = (env: NodeJS.ProcessEnv): string => {
    try {
      load(env);
    } catch (error) {
      if (error instanceof SettingsError) return error.message;
      throw error;
    }
    return 'accepted';
  };

  test('with nothing set, everything is embedded on this machine alone, and its people can log in', () => {
    const settings = load({});
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      home,
      isDemonstration: true,
      identity: { issuer: 'http://127.0.0.1:8300', audience: 'urn:ruqi:api', subjectClaim: 'sub' },
      embeddedIdentity: { port: 8300 },
      allowDraftPacks: false,
      logLevel: 'info',
      embeddedPostgres: { port: 15_432 },
      temporalAddress: '127.0.0.1:7233',
      temporalNamespace: 'default',
      embeddedTemporal: { port: 7233, uiPort: 8233 },
      smtpUrl: 'smtp://127.0.0.1:2525',
      embeddedMail: { smtpPort: 2525, webPort: 8025 },
    });
    expect(settings.databaseUrl).toBe(
      `postgresql://ruqi:${settings.embeddedPostgres?.password ?? ''}@127.0.0.1:15432/ruqi`,
    );
  });

  test('an empty variable counts as absent', () => {
    expect(load({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({
      port: 8080,
      embeddedPostgres: { port: 15_432 },
    });
  });

  test('a server named by address is not embedded', () => {
    const settings = load({
      DATABASE_URL: 'postgresql://me@db.example.org/ruqi',
      TEMPORAL_ADDRESS: 'temporal.example.org:7233',
      SMTP_URL: 'smtps://mail.example.org:465',
    });
    expect(settings).toMatchObject({
      databaseUrl: 'postgresql://me@db.example.org/ruqi',
      embeddedPostgres: undefined,
      temporalAddress: 'temporal.example.org:7233',
      embeddedTemporal: undefined,
      smtpUrl: 'smtps://mail.example.org:465',
      embeddedMail: undefined,
    });
  });

  test.each([
    ['PORT', '0', '1 到 65535'],
    ['PORT', '65536', '1 到 65535'],
    ['PORT', '80a', '1 到 65535'],
    ['RUQI_DEMO', 'yes', 'true 或 false'],
    ['OIDC_ISSUER', 'http://login.example.org', 'https://'],
    ['OIDC_ISSUER', 'https://login.example.org/?tenant=1', 'https://'],
    ['OIDC_AUDIENCE', 'a b', '不含空格'],
    ['IDENTITY_PORT', '-1', '1 到 65535'],
    ['IDENTITY_REDIRECT_URIS', 'https://a.example, http://b.example', '以逗号分隔'],
    ['RUQI_ALLOW_DRAFT_PACKS', '1', 'true 或 false'],
    ['LOG_LEVEL', 'loud', 'fatal、error、warn、info、debug、trace'],
    ['TEMPORAL_ADDRESS', 'http://temporal:7233', '主机:端口'],
    ['TEMPORAL_NAMESPACE', 'a b', '字母、数字'],
    ['MAIL_FROM', 'nobody', '发件地址'],
    ['RUQI_HOST', 'a/b', '主机名或网络地址'],
  ])('%s=%s is refused with its name, its value and what is allowed', (name, value, allowed) => {
    const message = refusal({ [name]: value });
    expect(message).toContain(`${name}=${value}\n`);
    expect(message).toContain(allowed);
  });

  test('evidence goes into the folder, or into the bucket that is named, with its own key or the SDK’s', () => {
    expect(load({}).evidence.s3).toBeUndefined();
    expect(load({ EVIDENCE_S3_BUCKET: 'evidence' }).evidence.s3).toEqual({
      ...{ endpoint: null, region: 'us-east-1', bucket: 'evidence', pathStyle: true, keys: null },
    });
    const own = {
      EVIDENCE_S3_BUCKET: 'evidence',
      EVIDENCE_S3_ENDPOINT: 'https://s3.example.org',
      EVIDENCE_S3_REGION: 'cn-east-1',
      EVIDENCE_S3_PATH_STYLE: 'false',
      EVIDENCE_S3_KEY_ID: 'id',
      EVIDENCE_S3_SECRET: 'secret',
    };
    expect(load(own).evidence.s3).toEqual({
      ...{ endpoint: 'https://s3.example.org', region: 'cn-east-1', bucket: 'evidence' },
      ...{ pathStyle: false, keys: { id: 'id', secret: 'secret' } },
    });
  });

  test.each([
    [{ EVIDENCE_S3_ENDPOINT: 'https://s3.example.org' }, 'EVIDENCE_S3_BUCKET'],
    [{ EVIDENCE_S3_BUCKET: 'evidence', EVIDENCE_S3_KEY_ID: 'id' }, 'EVIDENCE_S3_SECRET'],
    [{ EVIDENCE_S3_BUCKET: 'evidence', EVIDENCE_S3_SECRET: 'secret' }, 'EVIDENCE_S3_KEY_ID'],
    [{ EVIDENCE_S3_BUCKET: 'Not a bucket' }, 'EVIDENCE_S3_BUCKET'],
  ])('half a bucket is refused: %j asks for %s', (env, name) => {
    expect(refusal(env)).toContain(name);
  });

  test('every bad setting is named in one message', () => {
    const message = refusal({ PORT: 'x', LOG_LEVEL: 'y', TEMPORAL_UI_PORT: 'z' });
    expect(message.match(/^设置有误/gm)).toHaveLength(3);
  });

  test.each([
    ['DATABASE_URL', 'postgresql:// 或 postgres://'],
    ['RUQI_DEMO_PASSWORD', '12 至 128 个'],
    ['SMTP_URL', 'smtp:// 或 smtps://'],
  ])('a bad %s is refused with what is allowed, without showing it', (name, allowed) => {
    const message = refusal({ [name]: 'hunter2' });
    expect(message).toContain(allowed);
    expect(message).toContain(`${name}=(不显示)`);
    expect(message).not.toContain('hunter2');
  });

  const issuer = 'https://login.example.org/realms/ruqi';

  test.each([
    [{ RUQI_HOST: '0.0.0.0' }, false],
    [{ NODE_ENV: 'production' }, false],
    [{ RUQI_HOST: '0.0.0.0', RUQI_DEMO: 'true' }, true],
    [{ RUQI_HOST: 'localhost' }, true],
    [{ RUQI_DEMO: 'false' }, false],
  ])('%j: a demonstration is %s', (env, expected) => {
    expect(load({ OIDC_ISSUER: issuer, ...env })).toMatchObject({ isDemonstration: expected });
  });

  test('without demonstration people nobody could log in at the embedded provider: an issuer must be set', () => {
    expect(refusal({ RUQI_DEMO: 'false' })).toContain('OIDC_ISSUER');
  });

  test('an outside provider replaces the embedded one by settings alone', () => {
    const settings = load({
      OIDC_ISSUER: issuer,
      OIDC_AUDIENCE: 'ruqi',
      OIDC_SUBJECT_CLAIM: 'preferred_username',
    });
    expect(settings).toMatchObject({
      identity: { issuer, audience: 'ruqi', subjectClaim: 'preferred_username' },
      embeddedIdentity: undefined,
    });
  });

  test('a login may return to the reference page and wherever a setting says', () => {
    const settings = load({
      PORT: '9000',
      IDENTITY_REDIRECT_URIS: 'https://a.example/back, https://b.example/',
    });
    expect(settings.embeddedIdentity?.redirectUris).toEqual([
      'http://127.0.0.1:9000/docs/oauth2-redirect.html',
      'http://localhost:9000/docs/oauth2-redirect.html',
      'https://a.example/back',
      'https://b.example/',
    ]);
  });

  test('generated secrets are kept, differ from each other, and are readable by their owner alone', () => {
    const first = load({});
    const second = load({});
    expect(second.embeddedIdentity).toEqual(first.embeddedIdentity);
    expect(second.databaseUrl).toBe(first.databaseUrl);
    expect(first.embeddedPostgres?.password).not.toBe(first.embeddedIdentity?.demoPassword);
    expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  test('secrets of an older version keep what still counts and get what they lack', () => {
    const old = { postgresPassword: 'p'.repeat(64), tokenSecret: 't'.repeat(64) };
    writeFileSync(join(home, 'secrets.json'), JSON.stringify(old), { mode: 0o600 });
    const settings = load({});
    expect(settings.embeddedPostgres?.password).toBe(old.postgresPassword);
    expect(settings.embeddedIdentity?.demoPassword).toMatch(/^[a-z2-9]{14}$/);
    expect(load({}).embeddedIdentity).toEqual(settings.embeddedIdentity);
    expect(readFileSync(join(home, 'secrets.json'), 'utf8')).not.toContain('tokenSecret');
    expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});
