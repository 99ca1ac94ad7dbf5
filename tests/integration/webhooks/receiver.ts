// An agency's system that receives webhooks: it keeps what arrives, and can be away, say no, or never answer.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { eventually } from '../../support/eventually';

const bodySchema = z.strictObject({
  type: z.string(),
  timestamp: z.string(),
  data: z.strictObject({ id: z.string(), version: z.number() }),
});

export interface Arrival {
  readonly id: string;
  readonly body: z.infer<typeof bodySchema>;
  readonly text: string;
  readonly headers: Record<string, string>;
}

/** What is done with one request: an HTTP status, hanging up once it was read, or no answer at all. */
export type Manner = number | 'hangUp' | 'silence';

export interface Receiver {
  readonly url: string;
  readonly arrivals: Arrival[];
  /** Asked at each request. */
  manner: (arrival: Arrival) => Manner;
  /** Refuses connections until it is back. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  readonly arrived: (count: number) => Promise<readonly Arrival[]>;
  stop(): Promise<void>;
}

const plain = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

export const startReceiver = async (): Promise<Receiver> => {
  const listen = async (port: number): Promise<Server> => {
    const server = createServer((request, response) => {
      void text(request).then((content) => {
        const arrival: Arrival = {
          id: String(request.headers['webhook-id']),
          body: bodySchema.parse(JSON.parse(content)),
          text: content,
          headers: plain(request.headers),
        };
        receiver.arrivals.push(arrival);
        const manner = receiver.manner(arrival);
        if (manner === 'hangUp') request.socket.destroy();
        else if (manner !== 'silence') response.writeHead(manner).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const goAway = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  const receiver: Receiver = {
    url: `http://127.0.0.1:${String(port)}/ruqi`,
    arrivals: [],
    manner: () => 204,
    goAway,
    comeBack: async () => {
      server = await listen(port);
    },
    arrived: async (count) => {
      await eventually(`${String(count)} arrivals`, () => receiver.arrivals.length >= count);
      return receiver.arrivals;
    },
    stop: goAway,
  };
  return receiver;
};
