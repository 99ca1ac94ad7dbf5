// The door between the suites, each in a process of its own, and the servers of the run in jest's process: one
// request, one server. Nothing is started before somebody asks.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { ServerPool } from './server-pool';

export const wishSchema = z.discriminatedUnion('wish', [
  z.object({ wish: z.literal('database') }),
  z.object({ wish: z.literal('namespace') }),
  z.object({ wish: z.literal('bucket') }),
  z.object({ wish: z.literal('timeSkipping'), initialTime: z.string() }),
  z.object({ wish: z.literal('endTimeSkipping'), address: z.string() }),
]);

export type Wish = z.infer<typeof wishSchema>;

export interface ServerDoor {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Opens the door on a free port of this machine. */
export async function openServerDoor(pool: ServerPool): Promise<ServerDoor> {
  const door = createServer((request, response) => {
    json(request)
      .then((body) => grant(pool, wishSchema.parse(body)))
      .then(
        (granted) => response.writeHead(200).end(JSON.stringify(granted)),
        (error: unknown) =>
          response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
      );
  });
  // Building a server from source can take minutes; whoever asked waits.
  door.requestTimeout = 0;
  await new Promise<void>((resolve) => {
    door.listen(0, '127.0.0.1', resolve);
  });
  const { port } = door.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
    },
  };
}

async function grant(pool: ServerPool, wish: Wish): Promise<object> {
  switch (wish.wish) {
    case 'database':
      return await pool.database();
    case 'namespace':
      return await pool.namespace();
    case 'bucket':
      return await pool.bucket();
    case 'timeSkipping':
      return await pool.timeSkipping(wish.initialTime);
    case 'endTimeSkipping':
      await pool.endTimeSkipping(wish.address);
      return {};
  }
}
