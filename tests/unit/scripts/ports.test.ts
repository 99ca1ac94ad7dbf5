// A taken port is said with its number and the setting that moves it; no other port is taken instead.
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../processes/ports';
import { checkPorts } from '../../../scripts/supervisor/ports';
import { loadSettings } from '../../../temporal-config/settings';
import type { Settings } from '../../../temporal-config/settings';

const names = [
  'PORT',
  'POSTGRES_PORT',
  'TEMPORAL_PORT',
  'TEMPORAL_UI_PORT',
  'MAIL_SMTP_PORT',
  'MAIL_WEB_PORT',
];

describe('the ports of the embedded parts', () => {
  let home: string;
  let holder: Server;
  let taken: number;
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'ruqi-ports-'));
    holder = createServer();
    await new Promise<void>((resolve) => {
      holder.listen(0, '127.0.0.1', resolve);
    });
    taken = (holder.address() as AddressInfo).port;
  });
  afterEach(async () => {
    rmSync(home, { recursive: true, force: true });
    await new Promise((resolve) => holder.close(resolve));
  });
  const settingsWith = async (changed: NodeJS.ProcessEnv): Promise<Settings> => {
    const free = await Promise.all(names.map(async (name) => [name, String(await freePort())] as const));
    return loadSettings({ RUQI_HOME: home, ...Object.fromEntries(free), ...changed });
  };

  test('free ones are accepted', async () => {
    await expect(checkPorts(await settingsWith({}))).resolves.toBeUndefined();
  });

  test.each(names)('a taken one is refused by its number and %s', async (name) => {
    const settings = await settingsWith({ [name]: String(taken) });
    await expect(checkPorts(settings)).rejects.toThrow(
      new RegExp(`端口 ${taken} .*已被其他程序占用.*用 ${name} 换`),
    );
  });

  test('the port of a part that runs elsewhere does not matter', async () => {
    const settings = await settingsWith({
      TEMPORAL_PORT: String(taken),
      TEMPORAL_ADDRESS: 'temporal.example.org:7233',
    });
    await expect(checkPorts(settings)).resolves.toBeUndefined();
  });

  test('one port for two parts is refused by both settings', async () => {
    const port = String(await freePort());
    const settings = await settingsWith({ PORT: port, MAIL_WEB_PORT: port });
    await expect(checkPorts(settings)).rejects.toThrow(`端口 ${port} 同时用于 PORT 和 MAIL_WEB_PORT`);
  });
});
