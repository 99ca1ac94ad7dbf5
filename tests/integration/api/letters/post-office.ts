// A mail server that can be down, silent, or refuse, and keeps what it accepts.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface PostOffice {
  /** smtp://… of the same port, up or down. */
  readonly url: string;
  /** Message-ID and address of each letter it said yes to, as often as it did. */
  readonly accepted: { readonly messageId: string; readonly to: string }[];
  /** What it answers a recipient with; an address that is not named is welcome. */
  readonly refusals: Map<string, number>;
  /** It never answers a recipient while this is so. */
  isSilent: boolean;
  down(): Promise<void>;
  up(): Promise<void>;
}

export const openPostOffice = async (): Promise<PostOffice> => {
  const accepted: PostOffice['accepted'] = [];
  const refusals = new Map<string, number>();
  let server: SMTPServer | null = null;
  let port = 0;
  const office: PostOffice = {
    get url() {
      return `smtp://127.0.0.1:${String(port)}`;
    },
    accepted,
    refusals,
    isSilent: false,
    down: async () => {
      const closing = server;
      server = null;
      await new Promise<void>((resolve) => {
        if (closing === null) resolve();
        else
          closing.close(() => {
            resolve();
          });
      });
    },
    up: async () => {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        closeTimeout: 500,
        onRcptTo: ({ address }, _session, done) => {
          if (office.isSilent) return;
          const responseCode = refusals.get(address);
          done(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }));
        },
        onData: (stream, session, done) => {
          simpleParser(stream).then(({ messageId = '' }) => {
            for (const { address } of session.envelope.rcptTo) accepted.push({ messageId, to: address });
            done();
          }, done);
        },
      });
      server.on('error', () => undefined);
      server.listen(port, '127.0.0.1');
      await once(server.server, 'listening');
      port = (server.server.address() as AddressInfo).port;
    },
  };
  await office.up();
  return office;
};
