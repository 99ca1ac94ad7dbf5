// Reads the environment once and turns it into what the programs need, or into one message that names every fault.
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { S3Place } from '../evidence/s3-store';
import { localSecrets } from './local-secrets';
import { isLoopback } from './loopback';
import { projectRoot } from './project-root';
import { settingsShape, settingsTable } from './settings-table';
import type { SettingName } from './settings-table';

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Absolute path of the data folder. */
  readonly home: string;
  /** Absolute path of the folder that keeps fetched and built server programs. */
  readonly cacheFolder: string;
  /** Whether demonstration data is loaded and its people can log in. */
  readonly isDemonstration: boolean;
  /** Whose access tokens are believed, and which of them are for us. */
  readonly identity: {
    readonly issuer: string;
    readonly audience: string;
    readonly subjectClaim: string;
  };
  /** Present when `npm start` runs the identity provider itself. */
  readonly embeddedIdentity:
    | { readonly port: number; readonly demoPassword: string; readonly redirectUris: readonly string[] }
    | undefined;
  readonly allowDraftPacks: boolean;
  readonly webhookAllowPrivate: boolean;
  /** Sites of other origins whose pages may call the API. */
  readonly allowedOrigins: readonly string[];
  /** Requests that one client may make in a window; 0: no limit. */
  /** Addresses and networks whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly rateLimit: { readonly requests: number; readonly windowSeconds: number };
  readonly codes: {
    /** Where the public reaches us, without a slash at the end. */
    readonly publicUrl: string;
    /** Opens the signing keys. Asked for when it is needed: it may be made and kept in the data folder then. */
    readonly secret: () => string;
  };
  readonly evidence: {
    /** Absolute path. */
    readonly folder: string;
    /** Absent: finished files are kept in the folder. */
    readonly s3?: S3Place;
    readonly maxBytes: number;
    readonly keepDays: number;
    /** What one person may have under way: uploads that are not attached. */
    readonly mostUploads: number;
    readonly mostUploadBytes: number;
    /** What there may be under way in one inspection, in one agency. */
    readonly mostUploadsOfInspection: number;
    readonly mostUploadsOfAgency: number;
  };
  readonly logLevel: z.output<(typeof settingsShape)['LOG_LEVEL']>;
  readonly databaseUrl: string;
  /** Present when `npm start` runs the database itself. */
  readonly embeddedPostgres: { readonly port: number; readonly password: string } | undefined;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  /** Present when `npm start` runs the Temporal server itself. */
  readonly embeddedTemporal: { readonly port: number; readonly uiPort: number } | undefined;
  readonly temporalCliPath: string | undefined;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  /** Present when `npm start` runs the mail server itself. */
  readonly embeddedMail: { readonly smtpPort: number; readonly webPort: number } | undefined;
  /** Program of the S3 server for tests. */
  readonly s3ServerPath: string | undefined;
  /** Folder of the time-skipping server's jars. */
  readonly testServerJars: string | undefined;
}

/** Its message names each bad variable, its value and what is allowed, one a line, in Chinese and English. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export const embeddedDatabase = { user: 'ruqi', name: 'ruqi' } as const;

const schema = z.object(settingsShape);
type Parsed = z.output<typeof schema>;

/**
 * Settings from environment variables; an empty variable counts as absent.
 * Makes `secrets.json` in the data folder when a secret is needed that nobody set.
 * @throws SettingsError
 */
export function loadSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = parse(env);
  const home = resolve(projectRoot, parsed.RUQI_HOME);
  const isDemonstration =
    parsed.RUQI_DEMO ?? (isLoopback(parsed.RUQI_HOST) && env['NODE_ENV'] !== 'production');
  const password = parsed.DATABASE_URL === undefined ? localSecrets(home).postgresPassword : undefined;
  return {
    host: parsed.RUQI_HOST,
    port: parsed.PORT,
    home,
    ...toolSettings(parsed),
    isDemonstration,
    identity: {
      issuer: parsed.OIDC_ISSUER ?? `http://127.0.0.1:${parsed.IDENTITY_PORT}`,
      audience: parsed.OIDC_AUDIENCE,
      subjectClaim: parsed.OIDC_SUBJECT_CLAIM,
    },
    embeddedIdentity: embeddedIdentity(parsed, isDemonstration, home),
    allowDraftPacks: parsed.RUQI_ALLOW_DRAFT_PACKS,
    webhookAllowPrivate: parsed.WEBHOOK_ALLOW_PRIVATE,
    allowedOrigins: parsed.CORS_ORIGINS ?? [],
    trustedProxies: parsed.TRUSTED_PROXIES ?? [],
    rateLimit: { requests: parsed.RATE_LIMIT, windowSeconds: parsed.RATE_LIMIT_SECONDS },
    codes: {
      publicUrl: parsed.PUBLIC_URL ?? `http://${urlHost(parsed.RUQI_HOST)}:${parsed.PORT}`,
      secret: () => parsed.CODE_SECRET ?? localSecrets(home).codeSecret,
    },
    evidence: {
      folder: resolve(projectRoot, parsed.EVIDENCE_FOLDER ?? join(home, 'evidence')),
      maxBytes: parsed.EVIDENCE_MAX_MB * 1_048_576,
      keepDays: parsed.EVIDENCE_KEEP_DAYS,
      mostUploads: parsed.EVIDENCE_OPEN_UPLOADS,
      mostUploadBytes: parsed.EVIDENCE_OPEN_MB * 1_048_576,
      mostUploadsOfInspection: parsed.EVIDENCE_OPEN_PER_INSPECTION,
      mostUploadsOfAgency: parsed.EVIDENCE_OPEN_PER_AGENCY,
      ...evidenceBucket(parsed),
    },
    logLevel: parsed.LOG_LEVEL,
    databaseUrl: parsed.DATABASE_URL ?? embeddedDatabaseUrl(parsed.POSTGRES_PORT, password ?? ''),
    embeddedPostgres: password === undefined ? undefined : { port: parsed.POSTGRES_PORT, password },
    temporalAddress: parsed.TEMPORAL_ADDRESS ?? `127.0.0.1:${parsed.TEMPORAL_PORT}`,
    temporalNamespace: parsed.TEMPORAL_NAMESPACE,
    embeddedTemporal:
      parsed.TEMPORAL_ADDRESS === undefined
        ? { port: parsed.TEMPORAL_PORT, uiPort: parsed.TEMPORAL_UI_PORT }
        : undefined,
    smtpUrl: parsed.SMTP_URL ?? `smtp://127.0.0.1:${parsed.MAIL_SMTP_PORT}`,
    mailFrom: parsed.MAIL_FROM,
    embeddedMail:
      parsed.SMTP_URL === undefined
        ? { smtpPort: parsed.MAIL_SMTP_PORT, webPort: parsed.MAIL_WEB_PORT }
        : undefined,
  };
}

type ToolSettings = Pick<Settings, 'cacheFolder' | 's3ServerPath' | 'temporalCliPath' | 'testServerJars'>;

/** Where server programs are looked for: all that starting a private server needs to know. @throws SettingsError */
export function loadToolSettings(env: NodeJS.ProcessEnv): ToolSettings {
  return toolSettings(parse(env));
}

function toolSettings(parsed: Parsed): ToolSettings {
  return {
    cacheFolder: resolve(projectRoot, parsed.RUQI_CACHE),
    s3ServerPath: parsed.S3_SERVER_PATH,
    temporalCliPath: parsed.TEMPORAL_CLI_PATH,
    testServerJars: parsed.TEMPORAL_TEST_SERVER_JARS,
  };
}

function parse(env: NodeJS.ProcessEnv): Parsed {
  const names = Object.keys(settingsTable).filter(isSettingName);
  const texts = Object.fromEntries(
    names.map((name) => [name, emptyAsAbsent(env[name]) ?? settingsTable[name].default]),
  );
  const result = schema.safeParse(texts);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const isSecret = isSettingName(name) && settingsTable[name].isSecret === true;
    return faultLine(name, isSecret ? '(不显示)' : (texts[name] ?? ''), issue.message);
  });
  throw new SettingsError(faults.join('\n'));
}

/** The embedded provider knows demonstration people alone, so it is no provider without them. */
function embeddedIdentity(
  parsed: Parsed,
  isDemonstration: boolean,
  home: string,
): Settings['embeddedIdentity'] {
  if (parsed.OIDC_ISSUER !== undefined) return undefined;
  if (!isDemonstration) {
    const needed =
      '非演示模式必须设置身份服务的 issuer (required unless RUQI_DEMO is true: an OpenID Connect issuer)';
    throw new SettingsError(faultLine('OIDC_ISSUER', '', needed));
  }
  const origins = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${parsed.PORT}`);
  return {
    port: parsed.IDENTITY_PORT,
    demoPassword: parsed.RUQI_DEMO_PASSWORD ?? localSecrets(home).demoPassword,
    redirectUris: [
      ...origins.map((origin) => `${origin}/docs/oauth2-redirect.html`),
      ...(parsed.IDENTITY_REDIRECT_URIS ?? []),
    ],
  };
}

/** Half a bucket is a slip of the pen, and would leave evidence where nobody looks for it. */
function evidenceBucket(parsed: Parsed): Pick<Settings['evidence'], 's3'> {
  const { EVIDENCE_S3_BUCKET: bucket, EVIDENCE_S3_KEY_ID: id, EVIDENCE_S3_SECRET: secret } = parsed;
  const missing = (name: SettingName, needed: string): never => {
    throw new SettingsError(faultLine(name, '', needed));
  };
  if ((id === undefined) !== (secret === undefined))
    missing(
      id === undefined ? 'EVIDENCE_S3_KEY_ID' : 'EVIDENCE_S3_SECRET',
      '密钥编号和密钥须一并设置 (both parts of the key or none)',
    );
  if (bucket === undefined)
    return parsed.EVIDENCE_S3_ENDPOINT === undefined && id === undefined
      ? {}
      : missing(
          'EVIDENCE_S3_BUCKET',
          '设置了 S3 的其他各项，须设置存储桶 (required with the other S3 settings)',
        );
  return {
    s3: {
      endpoint: parsed.EVIDENCE_S3_ENDPOINT ?? null,
      region: parsed.EVIDENCE_S3_REGION,
      bucket,
      pathStyle: parsed.EVIDENCE_S3_PATH_STYLE,
      keys: id === undefined || secret === undefined ? null : { id, secret },
    },
  };
}

function faultLine(name: string, value: string, allowed: string): string {
  return `设置有误 (bad setting) ${name}=${value}\n  允许 (allowed): ${allowed}`;
}

function embeddedDatabaseUrl(port: number, password: string): string {
  return `postgresql://${embeddedDatabase.user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${embeddedDatabase.name}`;
}

/** An address that is listened on is often none that can be asked: any address is this machine's. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function isSettingName(name: string): name is SettingName {
  return name in settingsTable;
}

function emptyAsAbsent(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
