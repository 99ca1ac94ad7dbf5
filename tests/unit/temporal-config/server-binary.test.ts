// Where the Temporal server's program is taken from, shown with programs that only print a version.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findTemporalCli } from '../../../temporal-config/server-binary';

describe('the program of the Temporal server', () => {
  const path = process.env['PATH'];
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ruqi-binary-'));
    process.env['PATH'] = `${join(folder, 'bin')}:/usr/bin:/bin`;
  });
  afterEach(() => {
    process.env['PATH'] = path;
    rmSync(folder, { recursive: true, force: true });
  });
  const program = (name: string, prints: string): string => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\necho '${prints}'\n`);
    chmodSync(file, 0o755);
    return file;
  };
  const goodVersion = 'temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)';
  const find = (explicitPath?: string): Promise<string> =>
    findTemporalCli({
      cacheFolder: join(folder, 'cache'),
      say: () => undefined,
      ...(explicitPath === undefined ? {} : { explicitPath }),
    });

  test('one on PATH is taken before a cached one', async () => {
    const onPath = program('bin/temporal', goodVersion);
    program('cache/temporal/v1.5.1/temporal', goodVersion);
    await expect(find()).resolves.toBe(onPath);
  });

  test('one on PATH that is too old is passed over for a cached one', async () => {
    program('bin/temporal', 'temporal version 1.0.0 (Server 1.24.2, UI 2.28.0)');
    const cached = program('cache/temporal/v1.5.1/temporal', goodVersion);
    await expect(find()).resolves.toBe(cached);
  });

  test('one that the SDK downloaded before is taken when none was built', async () => {
    const downloaded = program('cache/temporal/download/temporal-sdk-typescript-1.24.0', goodVersion);
    await expect(find()).resolves.toBe(downloaded);
  });

  test('one that was set is the only one tried', async () => {
    program('bin/temporal', goodVersion);
    await expect(find(program('mine', goodVersion))).resolves.toBe(join(folder, 'mine'));
    const missing = join(folder, 'missing');
    await expect(find(missing)).rejects.toThrow(`TEMPORAL_CLI_PATH=${missing}: 不是可执行文件`);
  });

  test('a set one that prints no version is refused with what it printed', async () => {
    await expect(find(program('other', 'hello'))).rejects.toThrow('版本不明 (unknown version): hello');
  });
});
