// Every port the embedded parts want, looked at before anything is started: a taken one is said, never avoided quietly.
import { isPortFree } from '../../processes/ports';
import type { Settings } from '../../temporal-config/settings';
import type { SettingName } from '../../temporal-config/settings-table';

interface WantedPort {
  readonly setting: SettingName;
  readonly port: number;
  readonly host: string;
  readonly title: string;
}

/** @throws Error whose message names each port that is taken or wanted twice, and the setting that moves it */
export async function checkPorts(settings: Settings): Promise<void> {
  const faults: string[] = [];
  const wanted = wantedPorts(settings);
  for (const [index, { setting, port, host, title }] of wanted.entries()) {
    const twin = wanted.slice(0, index).find((earlier) => earlier.port === port);
    if (twin !== undefined) {
      faults.push(`端口 ${port} 同时用于 ${twin.setting} 和 ${setting},请改其中一个 (the same port twice)`);
    } else if (!(await isPortFree(port, host))) {
      faults.push(
        `端口 ${port} (${title}) 已被其他程序占用,请停止该程序,或用 ${setting} 换一个端口 (port taken: set ${setting})`,
      );
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function wantedPorts(settings: Settings): readonly WantedPort[] {
  const local = '127.0.0.1';
  const { embeddedPostgres, embeddedTemporal, embeddedMail, embeddedIdentity } = settings;
  return [
    { setting: 'PORT', port: settings.port, host: settings.host, title: '接口 API' },
    ...(embeddedIdentity === undefined
      ? []
      : [
          {
            setting: 'IDENTITY_PORT',
            port: embeddedIdentity.port,
            host: local,
            title: '内置身份服务',
          } as const,
        ]),
    ...(embeddedPostgres === undefined
      ? []
      : [
          {
            setting: 'POSTGRES_PORT',
            port: embeddedPostgres.port,
            host: local,
            title: '内置数据库',
          } as const,
        ]),
    ...(embeddedTemporal === undefined
      ? []
      : ([
          { setting: 'TEMPORAL_PORT', port: embeddedTemporal.port, host: local, title: '内置 Temporal' },
          { setting: 'TEMPORAL_UI_PORT', port: embeddedTemporal.uiPort, host: local, title: 'Temporal 界面' },
        ] as const)),
    ...(embeddedMail === undefined
      ? []
      : ([
          { setting: 'MAIL_SMTP_PORT', port: embeddedMail.smtpPort, host: local, title: '本机邮箱收信' },
          { setting: 'MAIL_WEB_PORT', port: embeddedMail.webPort, host: local, title: '本机邮箱网页' },
        ] as const)),
  ];
}
