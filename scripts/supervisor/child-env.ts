// The environment of the parts: every setting as it was settled here, so that all of them mean the same servers.
import type { Settings } from '../../temporal-config/settings';
import type { SettingName } from '../../temporal-config/settings-table';

/** The environment of worker, API, identity provider, mail server and seed. */
export function childEnv(settings: Settings): NodeJS.ProcessEnv {
  const { embeddedMail, embeddedIdentity, identity } = settings;
  const settled: Partial<Record<SettingName, string>> = {
    PORT: String(settings.port),
    RUQI_HOST: settings.host,
    RUQI_HOME: settings.home,
    RUQI_CACHE: settings.cacheFolder,
    RUQI_DEMO: String(settings.isDemonstration),
    RUQI_ALLOW_DRAFT_PACKS: String(settings.allowDraftPacks),
    WEBHOOK_ALLOW_PRIVATE: String(settings.webhookAllowPrivate),
    LOG_LEVEL: settings.logLevel,
    DATABASE_URL: settings.databaseUrl,
    TEMPORAL_ADDRESS: settings.temporalAddress,
    TEMPORAL_NAMESPACE: settings.temporalNamespace,
    OIDC_AUDIENCE: identity.audience,
    OIDC_SUBJECT_CLAIM: identity.subjectClaim,
    // The embedded provider itself must not take itself for an outside one.
    ...(embeddedIdentity === undefined
      ? { OIDC_ISSUER: identity.issuer }
      : { IDENTITY_PORT: String(embeddedIdentity.port), RUQI_DEMO_PASSWORD: embeddedIdentity.demoPassword }),
    // The mail server itself must not take the address of an outside one from here.
    ...(embeddedMail === undefined
      ? { SMTP_URL: settings.smtpUrl }
      : { MAIL_SMTP_PORT: String(embeddedMail.smtpPort), MAIL_WEB_PORT: String(embeddedMail.webPort) }),
  };
  return { ...process.env, ...settled };
}
