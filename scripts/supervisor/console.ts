// What the person in front of the terminal reads.
import type { Settings } from '../../temporal-config/settings';
import { isLoopback } from '../../temporal-config/loopback';

/** Says one thing, with the time of day. */
export function say(text: string): void {
  const time = new Date().toLocaleTimeString('zh-CN', { hour12: false });
  console.log(`[${time}] ${text}`);
}

/** Where everything is, in Chinese, after the start. */
export function addresses(settings: Settings, startedInSeconds: number): string {
  const { embeddedTemporal, embeddedMail, embeddedPostgres, embeddedIdentity, temporalAddress, home } =
    settings;
  const rows = [
    ['接口 API', `http://${settings.host}:${settings.port}/api/v1`],
    ['接口说明 Reference', `http://${settings.host}:${settings.port}/docs`],
    [
      '身份服务 Identity',
      embeddedIdentity === undefined ? `(外部) ${settings.identity.issuer}` : settings.identity.issuer,
    ],
    [
      '流程界面 Temporal',
      embeddedTemporal === undefined ? `(外部) ${temporalAddress}` : local(embeddedTemporal.uiPort),
    ],
    ['本机邮箱 Mail', embeddedMail === undefined ? '(外部邮件服务器)' : local(embeddedMail.webPort)],
    [
      '数据库 PostgreSQL',
      embeddedPostgres === undefined ? '(外部数据库)' : withoutPassword(settings.databaseUrl),
    ],
    ['数据文件夹', home],
  ] as const;
  return [
    '',
    `  入企 Ruqi 已启动,用时 ${startedInSeconds.toFixed(1)} 秒`,
    '',
    ...rows.map(([name, place]) => `  ${pad(name, 22)}${place}`),
    '',
    ...hints(settings).map((hint) => `  ${hint}`),
    '  按 Ctrl-C 停止;数据都会保留。',
    '',
  ].join('\n');
}

function hints({ embeddedIdentity, isDemonstration, host, port }: Settings): string[] {
  return [
    ...(embeddedIdentity === undefined
      ? []
      : [
          `从这里开始:打开 http://${host}:${port}/docs,点右上角的“登录”,选慈溪市的承办人 cixi-drafter-1`,
          `演示人员登录口令(也是演示系统的密钥):${embeddedIdentity.demoPassword}`,
          '程序取令牌:npm run -s token -- 人员编号,如 cixi-drafter-1',
        ]),
    ...(isDemonstration && !isLoopback(host)
      ? [`警告:接口对外监听 (${host}) 且为演示模式,请勿存放真实数据。`]
      : []),
  ];
}

function local(port: number): string {
  return `http://127.0.0.1:${port}`;
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.toString();
}

/** Pads to a width in terminal columns, of which a Chinese character takes two. */
function pad(text: string, width: number): string {
  const columns = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, width - columns));
}
