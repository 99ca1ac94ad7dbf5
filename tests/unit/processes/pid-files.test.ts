// Ending what a killed supervisor left: only the very processes it wrote down, and only when it is gone itself.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLeftovers, runningRecord, writePidFile } from '../../../processes/pid-files';

describe('records of started processes', () => {
  let folder: string;
  let child: ChildProcess;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ruqi-pids-'));
    child = spawn('sleep', ['600']);
    await once(child, 'spawn');
    writePidFile(folder, { name: 'sleeper', pid: pidOf(child), stopSignal: 'SIGTERM', graceMs: 2_000 });
  });
  afterEach(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const change = (part: object): void => {
    const path = join(folder, 'sleeper.json');
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...Object(record), ...part }));
  };
  const goneOwner = { owner: { pid: 1, identity: 'of an earlier boot' } };

  test('a process whose owner is gone is ended and forgotten', async () => {
    change(goneOwner);
    const exited = once(child, 'exit');
    await expect(endLeftovers(folder)).resolves.toEqual(['sleeper']);
    await expect(exited).resolves.toEqual([null, 'SIGTERM']);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a process whose owner lives is left alone', async () => {
    await expect(endLeftovers(folder)).resolves.toEqual([]);
    expect(runningRecord(folder, 'sleeper')?.pid).toBe(child.pid);
  });

  test('another process that got the same number is left alone', async () => {
    change({ ...goneOwner, identity: 'of another process' });
    await expect(endLeftovers(folder)).resolves.toEqual([]);
    expect(child.exitCode).toBeNull();
    expect(child.signalCode).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a damaged record ends nothing and is forgotten', async () => {
    writeFileSync(join(folder, 'sleeper.json'), '{"pid":');
    await expect(endLeftovers(folder)).resolves.toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('the record of a process that has ended is no running one', async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(runningRecord(folder, 'sleeper')).toBeUndefined();
  });
});

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('not started');
  return child.pid;
}
