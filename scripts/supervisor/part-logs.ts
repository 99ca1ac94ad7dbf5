// What the parts write goes to one file each; what a person must know of it also appears on the terminal.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Say } from '../../processes/progress';
import { z } from 'zod';

const rotateAtBytes = 20 * 1024 * 1024;
const shownPerWindow = 5;
const windowMs = 10_000;

export interface PartLog {
  readonly onLine: (line: string) => void;
  readonly path: string;
}

/**
 * A log at `<folder>/<name>.log`; the one before the last 20 MB is kept as `.log.1`.
 * @param mutes answers true while nothing of it should be shown, such as during the stop
 */
export function openPartLog(folder: string, name: string, say: Say, mutes: () => boolean): PartLog {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${name}.log`);
  let size = sizeOf(path);
  const show = limited(say, path);
  return {
    path,
    onLine: (line) => {
      if (size > rotateAtBytes) {
        renameSync(path, `${path}.1`);
        size = 0;
      }
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
      size += Buffer.byteLength(line) + 1;
      const fault = mutes() ? undefined : faultIn(line);
      if (fault !== undefined) show(`${name}: ${fault.slice(0, 300)}`);
    },
  };
}

const jsonLine = z.object({
  /** pino counts 50 for an error; Temporal's server writes the word. */
  level: z.union([z.number(), z.string()]),
  msg: z.string().optional(),
  err: z.object({ message: z.string() }).optional(),
  error: z.string().optional(),
});
const textFault = /\b(?:ERROR|FATAL|PANIC)\b[\]:]/;

/** The part of a line that says something is wrong, or `undefined` for an ordinary line. */
export function faultIn(line: string): string | undefined {
  if (!line.startsWith('{')) return textFault.test(line) ? line : undefined;
  const parsed = jsonLine.safeParse(parseJson(line));
  if (!parsed.success) return undefined;
  const { level, msg, err, error } = parsed.data;
  const isFault = typeof level === 'number' ? level >= 50 : /^(?:error|fatal|panic)$/i.test(level);
  return isFault ? [msg, err?.message, error].filter((text) => text !== undefined).join(': ') : undefined;
}

/** Lets through a few lines in each window of time, then says once where the others stand. */
function limited(say: Say, path: string): Say {
  let windowStart = 0;
  let shown = 0;
  return (line) => {
    if (Date.now() - windowStart > windowMs) {
      windowStart = Date.now();
      shown = 0;
    }
    shown += 1;
    if (shown <= shownPerWindow) say(line);
    if (shown === shownPerWindow + 1) say(`……其余见 ${path}`);
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
