// Tells one process from another that later got the same number: a pid alone must never be enough to end something.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A text that only this very process has: the machine's boot and the process's start time.
 * `undefined` when there is no such process, or when it has ended and only waits to be collected (a zombie).
 */
export function processIdentity(pid: number): string | undefined {
  return process.platform === 'linux' ? identityFromProc(pid) : identityFromPs(pid);
}

/** Whether the process that had this identity still runs. */
export function isSameProcess(pid: number, identity: string): boolean {
  return processIdentity(pid) === identity;
}

function identityFromProc(pid: number): string | undefined {
  const fields = statFields(pid);
  const [state] = fields;
  const startedAtTicks = fields[19];
  if (state === 'Z' || state === 'X' || startedAtTicks === undefined) return undefined;
  const boot = readText('/proc/sys/kernel/random/boot_id')?.trim() ?? 'unknown-boot';
  return `${boot}/${startedAtTicks}`;
}

/** `man 5 proc` from the third field on; empty when there is no such process. */
function statFields(pid: number): readonly string[] {
  const stat = readText(`/proc/${pid}/stat`) ?? '';
  // The second field is the command in brackets and may hold spaces and brackets itself, so count from its end.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function identityFromPs(pid: number): string | undefined {
  const [state, ...started] = fromPs('state=,lstart=', pid)?.split(/\s+/) ?? [];
  return state === undefined || state.startsWith('Z') || started.length === 0 ? undefined : started.join(' ');
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The process that started this one, or took it over when that one ended. */
export function parentOf(pid: number): number | undefined {
  if (process.platform === 'linux') return Number(statFields(pid)[1]) || undefined;
  return Number(fromPs('ppid=', pid)) || undefined;
}

/** The command line of a running process, its parts joined by blanks; `undefined` when there is none to read. */
export function commandLine(pid: number): string | undefined {
  if (processIdentity(pid) === undefined) return undefined;
  if (process.platform === 'linux') return readText(`/proc/${pid}/cmdline`)?.split('\0').join(' ');
  return fromPs('command=', pid);
}

function fromPs(columns: string, pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', columns, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
