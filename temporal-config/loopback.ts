// Which host names mean this machine alone.

/** Whether only this machine can reach an address of this name. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.');
}
