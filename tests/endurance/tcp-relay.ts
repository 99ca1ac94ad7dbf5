// A relay between the worker and PostgreSQL that can cut the line at one exact moment: a death "between our commit and
// Temporal's acceptance" is then no matter of luck.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** `request`: the server never gets it. `reply`: the server does it, and nobody hears so. */
export type Cut = 'request' | 'reply';

export interface TcpRelay {
  readonly port: number;
  /**
   * Lets the next message with this text through as `cut` says, and nothing after it on its connection.
   * @returns settles when that message came
   */
  readonly cutAt: (text: string, cut: Cut) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Trap {
  readonly text: string;
  readonly cut: Cut;
  readonly met: () => void;
}

/** @param targetPort on this machine; it may be away for a while */
export const startTcpRelay = async (targetPort: number): Promise<TcpRelay> => {
  let trap: Trap | null = null;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1');
    let isCut = false;
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
    }
    near.on('data', (chunk: Buffer) => {
      if (isCut) return;
      if (trap === null || !chunk.includes(trap.text)) {
        far.write(chunk);
        return;
      }
      const { cut, met } = trap;
      trap = null;
      isCut = true;
      if (cut === 'reply') far.write(chunk);
      met();
    });
    far.on('data', (chunk: Buffer) => {
      if (!isCut) near.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cutAt: (text, cut) =>
      new Promise((resolve) => {
        trap = { text, cut, met: resolve };
      }),
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
