// Ports: a free one for a private server, and a plain complaint when a wanted one is taken.
import { createServer } from 'node:net';

/** Below those that systems hand out by themselves, so that none goes to a connection or another server before its user has it. */
const lowest = 20_000;
const count = 12_000;
/** Processes that look at once begin far apart, and none is told the same one twice. */
let next = process.pid * 131;

/** A port nobody listens on at this moment. @throws when there is none, or what is wrong with the host itself */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  for (let tries = 0; tries < count; tries += 1) {
    const port = lowest + (next++ % count);
    if (await isPortFree(port, host)) return port;
  }
  throw new Error(`no free port at ${host} from ${String(lowest)} to ${String(lowest + count - 1)}`);
}

/** Whether this port can be listened on at this host now. @throws what is wrong with the host itself */
export async function isPortFree(port: number, host: string): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
