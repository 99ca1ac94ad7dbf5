// Every environment variable the product reads, once: its check, its default and what the README says of it.
import { z } from 'zod';
import {
  count,
  days,
  issuer,
  megabytes,
  origins,
  port,
  proxies,
  publicUrl,
  redirectUris,
  seconds,
  uploads,
  url,
  yesNo,
} from './setting-kinds';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** The check of each variable's text; a variable that may be absent and has no default is optional. */
export const settingsShape = {
  PORT: port,
  RUQI_HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, '主机名或网络地址,如 127.0.0.1、0.0.0.0 (a host name or address)'),
  RUQI_HOME: z.string(),
  RUQI_CACHE: z.string(),
  RUQI_DEMO: yesNo.optional(),
  RUQI_DEMO_PASSWORD: z
    .string()
    .regex(/^[A-Za-z0-9._~-]{12,128}$/, '12 至 128 个字母、数字或 . _ ~ - (letters, digits and these)')
    .optional(),
  RUQI_ALLOW_DRAFT_PACKS: yesNo,
  PUBLIC_URL: publicUrl.optional(),
  CODE_SECRET: z
    .string()
    .regex(/^\S{32,256}$/, '32 至 256 个字符，不含空格 (32–256 characters without spaces)')
    .optional(),
  EVIDENCE_FOLDER: z.string().optional(),
  EVIDENCE_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, '存储桶名称 (the name of a bucket)')
    .optional(),
  EVIDENCE_S3_ENDPOINT: url(['http:', 'https:']).optional(),
  EVIDENCE_S3_REGION: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/, '区域名称,如 us-east-1 (the name of a region)'),
  EVIDENCE_S3_PATH_STYLE: yesNo,
  EVIDENCE_S3_KEY_ID: z
    .string()
    .regex(/^\S{1,256}$/, '不含空格 (without spaces)')
    .optional(),
  EVIDENCE_S3_SECRET: z
    .string()
    .regex(/^\S{1,256}$/, '不含空格 (without spaces)')
    .optional(),
  EVIDENCE_MAX_MB: megabytes,
  EVIDENCE_KEEP_DAYS: days,
  EVIDENCE_OPEN_UPLOADS: uploads,
  EVIDENCE_OPEN_MB: megabytes,
  EVIDENCE_OPEN_PER_INSPECTION: uploads,
  EVIDENCE_OPEN_PER_AGENCY: uploads,
  CORS_ORIGINS: origins.optional(),
  TRUSTED_PROXIES: proxies.optional(),
  RATE_LIMIT: count,
  RATE_LIMIT_SECONDS: seconds,
  OIDC_ISSUER: issuer.optional(),
  OIDC_AUDIENCE: z.string().regex(/^\S{1,200}$/, '不含空格 (without spaces)'),
  OIDC_SUBJECT_CLAIM: z.string().regex(/^[^\s"]{1,100}$/, '令牌中一项声明的名称 (the name of a claim)'),
  IDENTITY_PORT: port,
  IDENTITY_REDIRECT_URIS: redirectUris.optional(),
  WEBHOOK_ALLOW_PRIVATE: yesNo,
  LOG_LEVEL: z.enum(logLevels, `${logLevels.join('、')} 之一 (one of these)`),
  DATABASE_URL: url(['postgresql:', 'postgres:']).optional(),
  POSTGRES_PORT: port,
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s:/]+:\d{1,5}$/, '主机:端口,如 temporal.example.org:7233 (host:port)')
    .optional(),
  TEMPORAL_NAMESPACE: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
      '字母、数字、点、横线、下划线 (letters, digits, dots, dashes, underscores)',
    ),
  TEMPORAL_PORT: port,
  TEMPORAL_UI_PORT: port,
  TEMPORAL_CLI_PATH: z.string().optional(),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@]+@[^\s@]+$/, '发件地址,如 入企 <ruqi@example.org> (an address)'),
  MAIL_SMTP_PORT: port,
  MAIL_WEB_PORT: port,
  TEMPORAL_TEST_SERVER_JARS: z.string().optional(),
  S3_SERVER_PATH: z.string().optional(),
} as const;

export type SettingName = keyof typeof settingsShape;

export interface SettingRow {
  /** Text taken when the variable is absent or empty; `undefined` when there is none. */
  readonly default: string | undefined;
  readonly zh: string;
  readonly en: string;
  /** Never shown in a message. */
  readonly isSecret?: true;
}

/** One row a variable, in the order in which the README lists them. */
export const settingsTable: Readonly<Record<SettingName, SettingRow>> = {
  PORT: { default: '8080', zh: '接口 (API) 的端口', en: 'port of the API' },
  RUQI_HOST: { default: '127.0.0.1', zh: '接口监听的地址', en: 'address the API listens on' },
  RUQI_HOME: {
    default: '.ruqi',
    zh: '数据文件夹:数据库、Temporal 数据、邮件、日志',
    en: 'data folder: database, Temporal data, mail, logs',
  },
  RUQI_CACHE: {
    default: '.cache',
    zh: '服务器程序的缓存文件夹,可随时删除',
    en: 'cache of server programs, may be deleted at any time',
  },
  RUQI_DEMO: {
    default: undefined,
    zh: '演示:载入演示数据,演示人员可以登录;缺省时,仅监听本机且 NODE_ENV 不是 production 才为 true',
    en: 'demonstration: its data is loaded and its people can log in; when absent, true only on a loopback address and outside NODE_ENV=production',
  },
  RUQI_DEMO_PASSWORD: {
    default: undefined,
    zh: '演示人员的口令和演示系统的密钥;缺省时自动生成并保存在数据文件夹',
    en: 'password of the demonstration people and secret of their systems; when absent it is generated and kept in the data folder',
    isSecret: true,
  },
  RUQI_ALLOW_DRAFT_PACKS: {
    default: 'false',
    zh: '征求意见稿的规则包（现在只有湖州）是否已经可以用来办理；不可以的，该地区只能查看',
    en: 'whether a pack made from a draft document (now that of Huzhou) is used already; if not, its place can only be looked at',
  },
  PUBLIC_URL: {
    default: undefined,
    zh: '公众打开本系统的地址,写进码 (二维码) 里;缺省时用接口监听的地址',
    en: 'address at which the public reaches us, written into the QR codes; when absent that of the API',
  },
  CODE_SECRET: {
    default: undefined,
    zh: '封存签码密钥的口令,各接口进程须相同;缺省时自动生成并保存在数据文件夹',
    en: 'secret that seals the keys of codes, the same for every API process; when absent it is generated and kept in the data folder',
    isSecret: true,
  },
  EVIDENCE_FOLDER: {
    default: undefined,
    zh: '证据文件的文件夹,各接口和工作进程须是同一个;缺省时为数据文件夹中的 evidence',
    en: 'folder of the evidence files, the same for every API and worker process; when absent evidence in the data folder',
  },
  EVIDENCE_S3_BUCKET: {
    default: undefined,
    zh: '存放证据文件的 S3 存储桶,须已建立;设置以后文件收全即移入桶中,文件夹里只有未传完的上传',
    en: 'S3 bucket for the evidence files, which must exist; when set, finished files go there and the folder only holds uploads under way',
  },
  EVIDENCE_S3_ENDPOINT: {
    default: undefined,
    zh: 'S3 兼容存储的地址,如 https://minio.example:9000;缺省时为亚马逊',
    en: 'address of the S3-compatible server; when absent that of Amazon',
  },
  EVIDENCE_S3_REGION: { default: 'us-east-1', zh: 'S3 区域', en: 'S3 region' },
  EVIDENCE_S3_PATH_STYLE: {
    default: 'true',
    zh: '桶名写在路径里(多数自建的兼容存储);false 为写在主机名里',
    en: 'the bucket stands in the path, as most servers of one’s own want it; false: in the host name',
  },
  EVIDENCE_S3_KEY_ID: {
    default: undefined,
    zh: 'S3 密钥编号;缺省时用 AWS_ACCESS_KEY_ID 等环境变量或者机器的角色',
    en: 'S3 access key; when absent AWS_ACCESS_KEY_ID and its like, or a role of the machine',
  },
  EVIDENCE_S3_SECRET: {
    default: undefined,
    zh: 'S3 密钥',
    en: 'S3 secret key',
    isSecret: true,
  },
  EVIDENCE_MAX_MB: {
    default: '4096',
    zh: '一件证据的大小上限,MiB',
    en: 'the largest file that is taken as evidence, in MiB',
  },
  EVIDENCE_KEEP_DAYS: {
    default: '7',
    zh: '没有传完、没有提交的上传和没有记录指明的文件,最后写入多少日以后清除',
    en: 'days after the last write until uploads that were not finished or attached, and files that no record names, are cleared away',
  },
  EVIDENCE_OPEN_UPLOADS: {
    default: '100',
    zh: '一人同时可有几件没有提交的上传',
    en: 'how many uploads one person may have that are not attached',
  },
  EVIDENCE_OPEN_MB: {
    default: '16384',
    zh: '一人没有提交的上传合计的大小上限,MiB',
    en: 'how much one person may have in uploads that are not attached, in MiB',
  },
  EVIDENCE_OPEN_PER_INSPECTION: {
    default: '500',
    zh: '一次检查同时可有几件没有提交的上传',
    en: 'how many uploads one inspection may have that are not attached',
  },
  EVIDENCE_OPEN_PER_AGENCY: {
    default: '2000',
    zh: '一个机关的人员同时可有几件没有提交的上传',
    en: 'how many uploads the officers of one agency may have that are not attached',
  },
  OIDC_ISSUER: {
    default: undefined,
    zh: '外部 OpenID Connect 身份服务的 issuer;缺省时启动内置服务,只供演示人员登录',
    en: 'issuer of an external OpenID Connect provider; when absent an embedded one is started, for the demonstration people alone',
  },
  OIDC_AUDIENCE: {
    default: 'urn:ruqi:api',
    zh: '访问令牌的 aud,须指本系统',
    en: 'audience that access tokens must name',
  },
  OIDC_SUBJECT_CLAIM: {
    default: 'sub',
    zh: '访问令牌中说明是何人的声明,与人员登记的 subject 或编号相符',
    en: "claim of the access token that names the person, as the register's subject or id has it",
  },
  IDENTITY_PORT: { default: '8300', zh: '内置身份服务的端口', en: 'port of the embedded identity provider' },
  IDENTITY_REDIRECT_URIS: {
    default: undefined,
    zh: '网页登录后可返回的其他地址,以逗号分隔',
    en: 'further addresses a login may return to, with commas between them',
  },
  CORS_ORIGINS: {
    default: undefined,
    zh: '可以从浏览器调用接口的其他网站,如 https://portal.example.org,以逗号分隔;缺省时都不可以',
    en: 'origins of other sites that may call the API from a browser, with commas between them; when absent none may',
  },
  TRUSTED_PROXIES: {
    default: undefined,
    zh: '前面的反向代理的地址或者网段,以逗号分隔,如 10.0.0.2,192.168.0.0/24;写明了才按 X-Forwarded-For 认来访者的地址,不写时所有经代理来的人算一个地址',
    en: 'addresses or networks of the reverse proxies in front, with commas between them; only theirs is an X-Forwarded-For believed: without it all who come by a proxy count as one address',
  },
  RATE_LIMIT: {
    default: '6000',
    zh: '每个时间窗内每人(未登录的按网络地址)的请求数上限,每个接口进程各自计算;0 为不限',
    en: 'requests that a person (or an address without login) may make in a window, counted by each API process; 0: no limit',
  },
  RATE_LIMIT_SECONDS: {
    default: '60',
    zh: '限流的时间窗,秒',
    en: 'the window of the rate limit, in seconds',
  },
  WEBHOOK_ALLOW_PRIVATE: {
    default: 'false',
    zh: '推送 (webhook) 可否发往内网地址、可否用 http;只在接收方与本系统同处一个可信网络时设为 true',
    en: 'whether webhooks may reach private addresses and plain http: only where receivers share a trusted network with us',
  },
  LOG_LEVEL: { default: 'info', zh: '日志级别', en: 'log level' },
  DATABASE_URL: {
    default: undefined,
    zh: '外部 PostgreSQL 的地址;缺省时启动内置数据库',
    en: 'an external PostgreSQL; when absent an embedded one is started',
    isSecret: true,
  },
  POSTGRES_PORT: { default: '15432', zh: '内置数据库的端口', en: 'port of the embedded database' },
  TEMPORAL_ADDRESS: {
    default: undefined,
    zh: '外部 Temporal 服务器的地址 (主机:端口);缺省时启动内置服务器',
    en: 'an external Temporal server (host:port); when absent an embedded one is started',
  },
  TEMPORAL_NAMESPACE: { default: 'default', zh: 'Temporal 命名空间', en: 'Temporal namespace' },
  TEMPORAL_PORT: {
    default: '7233',
    zh: '内置 Temporal 服务器的端口',
    en: 'port of the embedded Temporal server',
  },
  TEMPORAL_UI_PORT: { default: '8233', zh: '内置 Temporal 网页界面的端口', en: 'port of its web interface' },
  TEMPORAL_CLI_PATH: {
    default: undefined,
    zh: '指定 temporal 程序的路径;缺省时自动查找或获取',
    en: 'path of the temporal program; when absent it is found or fetched',
  },
  SMTP_URL: {
    default: undefined,
    zh: '外部邮件服务器,如 smtps://用户:口令@主机:465;缺省时启动本机邮箱',
    en: 'an external mail server; when absent a local one is started whose messages can be read',
    isSecret: true,
  },
  MAIL_FROM: { default: '入企 <ruqi@localhost>', zh: '邮件的发件人', en: 'sender of the letters' },
  MAIL_SMTP_PORT: {
    default: '2525',
    zh: '本机邮箱的收信端口',
    en: 'port on which the local mail server takes mail',
  },
  MAIL_WEB_PORT: {
    default: '8025',
    zh: '本机邮箱的网页端口',
    en: 'port of the page that shows its messages',
  },
  TEMPORAL_TEST_SERVER_JARS: {
    default: undefined,
    zh: '演示和测试用的时间快进服务器的 jar 文件夹;缺省时用 Maven 获取',
    en: 'folder with the jars of the time-skipping server of the demo and the tests; when absent Maven fetches them',
  },
  S3_SERVER_PATH: {
    default: undefined,
    zh: '测试用的 S3 服务器程序 versitygw;缺省时依次找 PATH、缓存,再用 Go 编译;都没有的,有关测试跳过',
    en: 'versitygw, the S3 server of the tests; when absent PATH and the cache are searched, then Go builds it; without it those tests are skipped',
  },
};
