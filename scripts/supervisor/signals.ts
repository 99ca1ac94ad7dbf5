// When to stop: Ctrl-C, a polite kill, a closed terminal, or the end of the npm that started us.

import { commandLine, parentOf } from '../../processes/identity';

/** A second Ctrl-C this long after the first means "now"; npm itself passes the first one on twice. */
const impatientAfterMs = 2_000;
const parentCheckMs = 2_000;

/**
 * Calls `onStop` once, at the first reason to stop, and `onForce` when the person asks again.
 * @returns a function that ends the watching
 */
export function onStopRequest(onStop: (reason: string) => void, onForce: () => void): () => void {
  let requestedAt: number | undefined;
  const request = (reason: string): void => {
    if (requestedAt === undefined) {
      requestedAt = Date.now();
      onStop(reason);
    } else if (Date.now() - requestedAt > impatientAfterMs) {
      onForce();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, request);
  const isOrphan = npmWatch();
  const timer = setInterval(() => {
    if (requestedAt === undefined && isOrphan()) request('npm 已退出');
  }, parentCheckMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** @returns a look whether the npm that started us is gone; it is our parent, or the parent of the shell it runs us in */
function npmWatch(): () => boolean {
  if (process.env['npm_lifecycle_event'] === undefined) return () => false;
  const parent = process.ppid;
  const hasShellBetween = commandLine(parent)?.includes('start.mjs') === true;
  const npm = hasShellBetween ? parentOf(parent) : undefined;
  return () => process.ppid !== parent || (hasShellBetween && parentOf(parent) !== npm);
}
