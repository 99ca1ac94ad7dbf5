// What was started is written down, so that the next start can end what a killed supervisor left running.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isSameProcess, processIdentity } from './identity';
import { until } from './until';

const recordSchema = z.object({
  name: z.string(),
  pid: z.number().int().positive(),
  identity: z.string(),
  stopSignal: z.enum(['SIGINT', 'SIGTERM', 'SIGQUIT']),
  graceMs: z.number().int().nonnegative(),
  owner: z.object({ pid: z.number().int().positive(), identity: z.string() }),
});

/** One started process: who it is, how it is asked to stop, and which process answers for it. */
export type ProcessRecord = z.infer<typeof recordSchema>;

/** Writes `<folder>/<name>.json`; the owner is this process. Nothing is written when the process is gone already. */
export function writePidFile(
  folder: string,
  started: Pick<ProcessRecord, 'name' | 'pid' | 'stopSignal' | 'graceMs'>,
): void {
  const identity = processIdentity(started.pid);
  const ownerIdentity = processIdentity(process.pid);
  if (identity === undefined || ownerIdentity === undefined) return;
  const record: ProcessRecord = {
    ...started,
    identity,
    owner: { pid: process.pid, identity: ownerIdentity },
  };
  mkdirSync(folder, { recursive: true });
  const path = pidFile(folder, started.name);
  writeFileSync(`${path}.new`, JSON.stringify(record), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

export function removePidFile(folder: string, name: string): void {
  rmSync(pidFile(folder, name), { force: true });
}

/** The record of that name if its process still runs. */
export function runningRecord(folder: string, name: string): ProcessRecord | undefined {
  const record = readRecord(pidFile(folder, name));
  return record !== undefined && isSameProcess(record.pid, record.identity) ? record : undefined;
}

/**
 * Ends the processes recorded in the folder whose owner is gone, gracefully first, and forgets the records.
 * @returns the names of those that had to be ended
 */
export async function endLeftovers(folder: string): Promise<string[]> {
  const ended: string[] = [];
  for (const file of jsonFiles(folder)) {
    const path = join(folder, file);
    const record = readRecord(path);
    if (record !== undefined && isSameProcess(record.owner.pid, record.owner.identity)) continue;
    if (record !== undefined && isSameProcess(record.pid, record.identity)) {
      await endProcess(record);
      ended.push(record.name);
    }
    rmSync(path, { force: true });
  }
  return ended;
}

async function endProcess(record: ProcessRecord): Promise<void> {
  const gone = (): boolean => !isSameProcess(record.pid, record.identity);
  process.kill(record.pid, record.stopSignal);
  if (await until(gone, { timeoutMs: record.graceMs, everyMs: 50 })) return;
  process.kill(record.pid, 'SIGKILL');
  await until(gone, { timeoutMs: 5_000, everyMs: 50 });
}

function readRecord(path: string): ProcessRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function jsonFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.json'));
  } catch {
    return [];
  }
}

function pidFile(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}
